package readout.report;

import java.util.List;
import readout.news.Entry;
import readout.news.Rendering;
import readout.news.Variance;

/**
 * One line of the record.
 *
 * @param accounts what each article says, with its evidence
 * @param coverage one cell for each article of the story
 * @param wordings of an utterance: what each article changed, word by word
 */
public record EntryView(
        Entry entry,
        String line,
        List<Cell> coverage,
        List<Account> accounts,
        List<VarianceView> variances,
        List<WordingView> wordings) {

    /** The differences that cannot be, or that strain. */
    public List<VarianceView> atOdds() {
        return variances.stream().filter(v -> Told.isAtOdds(v.variance())).toList();
    }

    /** The other differences. */
    public List<VarianceView> reconciled() {
        return variances.stream().filter(v -> !Told.isAtOdds(v.variance())).toList();
    }

    /** What one article does with an entry. */
    public record Cell(Key key, Entry.Coverage coverage, String reason) {

        public String sign() {
            return EntryView.sign(coverage);
        }
    }

    /** A sign that needs no colour vision. */
    static String sign(Entry.Coverage coverage) {
        return switch (coverage) {
            case REPORTS -> "●";
            case DIFFERS -> "◆";
            case SILENT -> "○";
            case UNKNOWN -> "?";
        };
    }

    /** One fact and the words that carry it. */
    public record Account(String anchor, String line, Passage passage) {}

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
