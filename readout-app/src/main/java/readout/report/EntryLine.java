package readout.report;

import java.util.List;
import readout.news.Entry;

/**
 * An entry in one line.
 *
 * @param line in words
 * @param coverage one cell for each article of the story
 */
public record EntryLine(Entry entry, String line, List<Cell> coverage) {

    /** The names of its facts, by which links find them where their words are not on the page yet. */
    public List<String> facts() {
        return entry.facts().stream()
                .limit(EntryMaker.MOST_ARTICLES)
                .map(Anchors::ofFact)
                .toList();
    }

    /** What one article does with an entry. */
    public record Cell(Key key, Entry.Coverage coverage, String reason) {

        public String sign() {
            return EntryLine.sign(coverage);
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
}
