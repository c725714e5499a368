package readout.fact.statement;

import java.util.List;
import readout.fact.statement.hearing.CueHearing;
import readout.language.Sentence;
import readout.language.parse.Squash;
import readout.news.Span;

/** How well a choice of words agrees with the odds of each word of a sentence to belong to something; marks do not count. */
final class Membership {

    private final Sentence s;
    /** Sums over the words before each token: their number, their probabilities, the odds for and the odds against. */
    private final double[] words;

    private final double[] mass;
    private final double[] ayes;
    private final double[] noes;

    Membership(Tree tree, CueHearing heard, int role) {
        s = tree.sentence;
        int n = s.size();
        words = new double[n + 1];
        mass = new double[n + 1];
        ayes = new double[n + 1];
        noes = new double[n + 1];
        for (int i = 0; i < n; i++) {
            boolean counts = !tree.isPunctuation(i);
            float odds = counts ? heard.odds(role, i) : 0;
            words[i + 1] = words[i] + (counts ? 1 : 0);
            mass[i + 1] = mass[i] + (counts ? Squash.logistic(odds) : 0);
            ayes[i + 1] = ayes[i] + Math.max(0, odds);
            noes[i + 1] = noes[i] + Math.max(0, -odds);
        }
    }

    /** How much less likely, in nats, these words are than the likeliest ones. */
    double cost(List<Span> spans) {
        return ayes[s.size()] - sum(ayes, spans) + sum(noes, spans);
    }

    /** How much these words share with the right ones, as expected: about the Jaccard index. */
    double share(List<Span> spans) {
        double common = sum(mass, spans);
        return common / Math.max(1e-9, sum(words, spans) + mass[s.size()] - common);
    }

    private double sum(double[] sums, List<Span> spans) {
        double sum = 0;
        for (Span span : spans) {
            int from = s.tokenAt(span.start());
            int to = s.tokenAt(span.end() - 1);
            if (from >= 0 && span.end() > s.span().start()) {
                sum += sums[to < 0 ? s.size() : to + 1] - sums[from];
            }
        }
        return sum;
    }
}
