package readout.fact.statement;

import readout.news.Span;

/**
 * A stretch of text between quotation marks, or behind the label of a transcript, within one paragraph.
 *
 * @param outer with its marks
 * @param inner the words between the marks
 * @param resumed whether it carries on a quotation that the paragraph before left open
 * @param closed whether a closing mark ends it; if not, it runs to the end of its paragraph
 */
public record Quotation(Span outer, Span inner, boolean resumed, boolean closed) {

    /** Whether it is a turn of a transcript, which a label opens instead of a mark. */
    boolean isTurn() {
        return outer.start() == inner.start();
    }
}
