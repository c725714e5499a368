package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said, by one cue.
 *
 * @param telling identity and evidence; a statement has {@code via} instead of an attribution
 * @param speakers who speaks, more than one when joint; not empty
 * @param manner how much of the content is quoted
 * @param content what was said, without speaker, cue, outer quotation marks and final comma or full stop; not empty
 * @param quoted the words between quotation marks, without the marks
 * @param cue the words that report ("said", "according to")
 * @param addressee to whom
 * @param via source between speaker and outlet: agency, readout, document, interviewer
 * @param joint whether several speak as one
 * @param date day on which it was said
 * @param continuation whether it carries on an earlier statement without a cue of its own
 */
public record Statement(
        Telling telling,
        List<Source> speakers,
        Manner manner,
        List<Span> content,
        List<Span> quoted,
        List<Span> cue,
        Optional<String> addressee,
        Optional<Source> via,
        boolean joint,
        Optional<PartialDate> date,
        boolean continuation)
        implements Fact {

    /** How much of the content stands between quotation marks. */
    public enum Manner {
        DIRECT("direct"),
        MIXED("mixed"),
        INDIRECT("indirect");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** Throws {@link IllegalArgumentException} without a speaker or content. */
    public Statement {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        quoted = List.copyOf(quoted);
        cue = List.copyOf(cue);
        if (speakers.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException(telling.id() + ": a statement needs a speaker and content");
        }
    }

    @Override
    public Kind kind() {
        return Kind.STATEMENT;
    }

    @Override
    public Statement withTelling(Telling other) {
        return new Statement(other, speakers, manner, content, quoted, cue, addressee, via, joint, date, continuation);
    }
}
