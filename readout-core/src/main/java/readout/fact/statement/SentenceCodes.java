package readout.fact.statement;

import java.util.List;
import java.util.Locale;
import readout.fact.statement.hearing.HearingInput;
import readout.language.Sentence;
import readout.language.WordClusters;
import readout.news.Span;

/** The words of one sentence as numbers that features are made of; beyond its ends stands a border. */
final class SentenceCodes {

    private static final int BORDER = 77;

    final Sentence sentence;
    final Tree tree;
    private final int[] lowers;
    private final int[] lemmas;
    private final int[] tags;
    private final int[] relations;
    private final int[] fine;
    private final int[] coarse;
    private final boolean[] quoted;
    private final HearingInput input;
    private final int verbs;

    SentenceCodes(Tree tree, WordClusters clusters, Quotations quotations) {
        this.tree = tree;
        this.sentence = tree.sentence;
        int n = sentence.size();
        lowers = new int[n];
        lemmas = new int[n];
        tags = new int[n];
        relations = new int[n];
        fine = new int[n];
        coarse = new int[n];
        quoted = new boolean[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            lowers[i] = sentence.lower(i).hashCode();
            lemmas[i] = sentence.lemma(i).toLowerCase(Locale.ROOT).hashCode();
            tags[i] = sentence.tag(i).hashCode();
            relations[i] = sentence.relation(i).hashCode();
            fine[i] = clusters.fine(sentence.form(i));
            coarse[i] = clusters.coarse(fine[i]);
            quoted[i] = quotations.at(sentence.start(i)).isPresent();
            count += tree.isVerb(i) ? 1 : 0;
        }
        verbs = count;
        input = new HearingInput(sentence, fine, situations(quotations));
    }

    /** How words and borders stand to quotations, see {@link readout.fact.statement.hearing.HearingWords#read}. */
    private int[] situations(Quotations quotations) {
        int n = sentence.size();
        int[] out = new int[n + 2];
        int first = sentence.span().start() == 0 ? 2 : 0;
        for (int i = 0; i < n; i++) {
            out[i + 1] = first + (quoted[i] ? 1 : 0);
        }
        Span span = sentence.span();
        int before = quotations.firstEndingAfter(span.start()) - 1;
        int after = quotations.firstEndingAfter(span.end() - 1);
        List<Quotation> all = quotations.all();
        out[0] = before >= 0 && span.start() - all.get(before).outer().end() <= 2 ? 5 : 4;
        out[n + 1] = after < all.size() && all.get(after).outer().start() - span.end() <= 3 ? 7 : 6;
        return out;
    }

    /** The sentence as the network that hears takes it. */
    HearingInput input() {
        return input;
    }

    private static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? BORDER : values[i];
    }

    int lower(int i) {
        return at(lowers, i);
    }

    int lemma(int i) {
        return at(lemmas, i);
    }

    int tag(int i) {
        return at(tags, i);
    }

    int relation(int i) {
        return at(relations, i);
    }

    int fine(int i) {
        return at(fine, i);
    }

    int coarse(int i) {
        return at(coarse, i);
    }

    /** Whether a token stands between quotation marks. */
    boolean isQuoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    /** The number of verbs. */
    int verbs() {
        return verbs;
    }

    /** Small numbers apart, larger ones together. */
    static int bucket(int n) {
        return n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9;
    }
}
