package readout.report;

import java.util.List;
import readout.news.Rendering;
import readout.news.Variance;

/**
 * One line of the record.
 *
 * @param accounts what each article says, with its evidence
 * @param wordings of an utterance: what each article changed, word by word
 */
public record EntryView(
        EntryLine head, List<Account> accounts, List<VarianceView> variances, List<WordingView> wordings) {

    /** The differences that cannot be, or that strain. */
    public List<VarianceView> atOdds() {
        return variances.stream().filter(v -> Told.isAtOdds(v.variance())).toList();
    }

    /** The other differences. */
    public List<VarianceView> reconciled() {
        return variances.stream().filter(v -> !Told.isAtOdds(v.variance())).toList();
    }

    /**
     * One fact and the words that carry it.
     *
     * @param anchor its name on the page
     * @param address that leads to it from anywhere
     */
    public record Account(String anchor, String address, String line, Passage passage) {}

    /** One difference and the words at odds. */
    public record VarianceView(Variance variance, List<Passage> passages) {

        /** What differs, in words. */
        public String type() {
            return FactLine.words(variance.type());
        }
    }

    /**
     * One article's wording of an utterance.
     *
     * @param against the letter of the article whose wording it is held against; empty for that one itself
     */
    public record WordingView(Key key, String against, List<Words> words) {}

    /** Words in a row: the same, put in (also in place of others) or cut. */
    public record Words(Rendering.Kind kind, String here, String there) {}
}
