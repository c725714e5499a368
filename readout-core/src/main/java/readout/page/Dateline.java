package readout.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.news.Span;

/** The place, and often day and agency, before the first sentence of a report: {@code VESTRA, March 4 (MNA) --}. */
final class Dateline {
    private static final String SHOUTED = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,4}";
    private static final String NAMED = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String REGION_OR_DAY =
            "(?:[,/] ?(?:[\\p{L}.]+(?: [\\p{L}\\d.]+){0,3}|(?:\\d{1,2} \\p{Lu}[\\p{L}.]+,? ?)?(?:19|20)\\d\\d)){0,3}";
    private static final String AGENCY = " ?\\([^()\\n]{2,40}\\)";
    private static final Pattern FORM = Pattern.compile("(?:" + SHOUTED + REGION_OR_DAY + "(?:" + AGENCY + ")?|" + NAMED
            + REGION_OR_DAY + AGENCY + ") ?(?:--|—|–|-|:)(?=\\s)");

    /** {@code VESTRA, May 8. /MNA/.}, in the manner of agencies between slashes. */
    private static final Pattern SLASHES = Pattern.compile(
            SHOUTED
                    + "(?:, (?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\.? \\d{1,2}))?(?:,? \\d{4})?[.,]? /[^/\\n]{2,40}/\\.?(?=\\s)");

    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\p{Ll}+\\.? \\d{1,2},?) \\d{4}";
    private static final Pattern ALONE =
            Pattern.compile("(?!(?:\\p{L}+day|Published|Updated|Posted|Modified|Last|Date)\\b)(?:" + SHOUTED + "|"
                    + NAMED + "), " + DAY);
    private static final int LONGEST = 120;

    private Dateline() {}

    /** True of a line with nothing but a place and a date: {@code VESTRA, 4 March 2031}. */
    static boolean isAlone(Block block) {
        return block.words() <= 8
                && ALONE.matcher(block.text()).matches()
                && DateStamp.in(block.text()).isPresent();
    }

    /** The end of the dateline that {@code paragraph} of {@code text} begins with, or -1. */
    static int end(String text, Span paragraph) {
        for (Pattern form : List.of(FORM, SLASHES)) {
            Matcher match = form.matcher(text)
                    .region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
            if (match.lookingAt() && match.end() < paragraph.end()) {
                return match.end();
            }
        }
        return -1;
    }
}
