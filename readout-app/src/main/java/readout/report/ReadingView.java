package readout.report;

import java.util.List;

/**
 * What was read, and what was not understood.
 *
 * @param articles how many were read
 * @param truncated of them, those that end before their end
 * @param undated of them, those without a date
 * @param kinds what was taken and what not, by kind of fact
 * @param reasons why candidates were not taken, the most frequent first
 * @param skipped inputs that could not be read, with the reason
 * @param warnings inputs that were read with a doubt, with the reason
 */
public record ReadingView(
        long articles,
        long truncated,
        long undated,
        List<Taken> kinds,
        List<Reason> reasons,
        List<String> skipped,
        List<String> warnings) {

    /** How many facts of a kind were taken, and how many candidates were not. */
    public record Taken(String kind, long facts, long abstentions) {}

    /** Why so many candidates were not taken. */
    public record Reason(String reason, long times) {}
}
