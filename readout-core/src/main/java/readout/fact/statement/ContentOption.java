package readout.fact.statement;

import java.util.List;
import readout.news.Span;

/**
 * One reading of what a cue reports.
 *
 * @param frame how the content stands to the cue
 * @param link preposition or conjunction between cue and content, empty if there is none
 * @param cueSpans the words of the cue
 * @param content in the order of the text, trimmed
 * @param head the token that heads the content, or -1 when it is no constituent of the cue's sentence
 * @param first the content's first token in the cue's sentence, -1 when it begins before it
 * @param last its last token there, the size of the sentence when it ends behind it
 * @param isVariant whether other bounds than those of the tree were tried
 */
record ContentOption(
        Frame frame,
        String link,
        List<Span> cueSpans,
        List<Span> content,
        int head,
        int first,
        int last,
        boolean isVariant) {

    ContentOption {
        cueSpans = List.copyOf(cueSpans);
        content = List.copyOf(content);
    }

    /** The characters of the content. */
    int length() {
        int length = 0;
        for (Span span : content) {
            length += span.length();
        }
        return length;
    }
}
