package readout.report;

import java.util.List;

/**
 * What the templates show around the stories.
 *
 * @param version of the program
 * @param counts "5 articles · 3 stories · …"
 * @param stories those that are shown
 * @param more how many stories are only in record.json
 * @param across what returns across stories
 * @param reading what was read, and what was not understood
 */
public record ReportPage(
        String version, String counts, List<Line> stories, long more, AcrossView across, ReadingView reading) {

    /** A story in the list at the top. */
    public record Line(String id, String title, String date, int articles, int origins, int disputes) {}

    /** The title of a story that is shown, or its id. */
    public String title(String story) {
        return stories.stream()
                .filter(line -> line.id().equals(story))
                .map(Line::title)
                .findFirst()
                .orElse(story);
    }

    /** Whether a story is shown. */
    public boolean shows(String story) {
        return stories.stream().anyMatch(line -> line.id().equals(story));
    }
}
