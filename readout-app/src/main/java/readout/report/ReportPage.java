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
 * @param abstentions how many candidates were seen and not taken for facts
 * @param notes what was skipped or read with a warning
 */
public record ReportPage(
        String version,
        String counts,
        List<Line> stories,
        long more,
        AcrossView across,
        long abstentions,
        List<String> notes) {

    /** A story in the list at the top. */
    public record Line(String id, String title, String date, int articles, int origins, int disputes) {}
}
