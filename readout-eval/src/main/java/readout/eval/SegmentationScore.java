package readout.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.language.Segmenter;
import readout.language.TokenSpans;
import readout.news.Span;

/**
 * Compares sentences and tokens found in raw text with the gold ones, as F1 over their exact places. The text is that of
 * the {@code # text} comments, paragraphs on lines of their own.
 */
public final class SegmentationScore {

    private final StringBuilder text = new StringBuilder();
    private final Set<Span> goldTokens = new HashSet<>();
    private final Set<Span> goldSentences = new HashSet<>();
    private final Set<Span> tokens = new HashSet<>();
    private final Set<Span> sentences = new HashSet<>();
    private final List<String> misses = new ArrayList<>();

    private SegmentationScore() {}

    /** Segments the text of {@code trees} and compares. */
    public static SegmentationScore of(List<Tree> trees) {
        SegmentationScore score = new SegmentationScore();
        for (Tree tree : trees) {
            score.addGold(tree);
        }
        score.segment();
        return score;
    }

    private void addGold(Tree tree) {
        if (tree.text().isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append(tree.startsParagraph() ? '\n' : ' ');
        }
        int start = text.length();
        text.append(tree.text());
        goldSentences.add(new Span(start, text.length()));
        int at = start;
        for (String form : tree.forms()) {
            int found = text.indexOf(form, at);
            if (found < 0 || found > at + 2) {
                continue; // a corrected spelling, which no tokenizer can find
            }
            at = found + form.length();
            goldTokens.add(new Span(found, at));
        }
    }

    private void segment() {
        String all = text.toString();
        for (TokenSpans sentence : Segmenter.sentences(all)) {
            int last = sentence.size() - 1;
            Span span = new Span(sentence.starts()[0], sentence.ends()[last]);
            sentences.add(span);
            if (!goldSentences.contains(span)) {
                misses.add("sentence\t" + span.of(all));
            }
            for (int i = 0; i <= last; i++) {
                Span token = new Span(sentence.starts()[i], sentence.ends()[i]);
                tokens.add(token);
                if (!goldTokens.contains(token)) {
                    misses.add("token\t" + token.of(all));
                }
            }
        }
    }

    public double tokenF1() {
        return f1(goldTokens, tokens);
    }

    public double sentenceF1() {
        return f1(goldSentences, sentences);
    }

    /** What was found and is not gold: {@code token} or {@code sentence}, a tab, its text. */
    public List<String> misses() {
        return misses;
    }

    private static double f1(Set<Span> gold, Set<Span> found) {
        long hits = found.stream().filter(gold::contains).count();
        return gold.isEmpty() || found.isEmpty() ? 0 : 2.0 * hits / (gold.size() + found.size());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "tokens F1 %.2f, sentences F1 %.2f", 100 * tokenF1(), 100 * sentenceF1());
    }
}
