package readout.language;

import java.util.ArrayList;
import java.util.List;
import readout.news.Span;

/**
 * Finds sentences and tokens. Every character that is neither blank nor invisible lies in exactly one token; tokens are
 * in the order of the text. Stateless; safe for use by several threads; linear in the length of the text.
 */
public final class Segmenter {

    private Segmenter() {}

    /** The sentences of one region of a text; a line break always ends a sentence. */
    public static List<TokenSpans> sentences(String text, Span region) {
        TokenBuffer tokens = new TokenBuffer();
        new Tokenizer(text, tokens).run(region.start(), region.end());
        SentenceBreaks breaks = new SentenceBreaks(text, tokens);
        List<TokenSpans> sentences = new ArrayList<>();
        for (int first = 0; first < tokens.size(); ) {
            int end = breaks.end(first);
            sentences.add(tokens.slice(first, end));
            first = end;
        }
        return sentences;
    }

    /** The sentences of a whole text. */
    public static List<TokenSpans> sentences(String text) {
        return text.isEmpty() ? List.of() : sentences(text, new Span(0, text.length()));
    }

    /** Whether a character is white space, a control or an invisible format character, which no token begins with. */
    public static boolean isBlank(char c) {
        return Letters.isBlank(c);
    }
}
