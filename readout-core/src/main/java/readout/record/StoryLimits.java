package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is left out in very large stories, so that time and memory stay bounded, and how the reader is told. */
public final class StoryLimits {

    /** In larger stories nobody looks for facts that may be the same, article by article. */
    static final int NEAR_FACTS = 200;
    /** In larger stories silence is left out: entries times articles would not fit into memory. */
    static final int SILENCE = 500;

    private StoryLimits() {}

    /** A sentence for each thing that was left out in a story of so many articles. */
    public static List<String> notes(int articles) {
        List<String> notes = new ArrayList<>();
        if (articles > SILENCE) {
            notes.add(String.format(
                    Locale.ROOT,
                    "More than %,d articles: who reports and who differs is told, who is silent is not; each was"
                            + " compared for copying with %d earlier ones.",
                    SILENCE,
                    Copying.SOURCES));
        } else if (articles > NEAR_FACTS) {
            notes.add(String.format(
                    Locale.ROOT,
                    "More than %,d articles: an article may be called silent that tells a thing in other words; each"
                            + " was compared for copying with %d earlier ones.",
                    NEAR_FACTS,
                    Copying.SOURCES));
        }
        return notes;
    }
}
