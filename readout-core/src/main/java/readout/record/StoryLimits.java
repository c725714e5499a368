package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Story;

/** What is left out of very much, so that time and memory stay bounded, and how the reader is told. */
public final class StoryLimits {

    /** In larger stories nobody looks for facts that may be the same, article by article. */
    static final int NEAR_FACTS = 200;
    /** In larger stories silence is left out: entries times articles would not fit into memory. */
    static final int SILENCE = 500;

    private StoryLimits() {}

    /**
     * A sentence for each thing that was left out in a story.
     *
     * @param articles those of the story
     */
    public static List<String> notes(Story story, List<ArticleFacts> articles) {
        List<String> notes = new ArrayList<>(notes(articles.size()));
        add(
                notes,
                Duplicates.among(articles).count(),
                "Articles with the very text and time of an earlier one, compared once: %,d.");
        add(
                notes,
                articles.stream()
                        .filter(article -> article.article().text().length() > TellingWords.LONGEST_TEXT)
                        .count(),
                "Articles of more than %2$,d characters: %1$,d. Formulas are looked for in the first %2$,d of each, copied"
                        + " passages in its first %3$,d words.",
                TellingWords.LONGEST_TEXT,
                CopyText.LONGEST);
        add(
                notes,
                story.entries().stream()
                        .flatMap(entry -> entry.variances().stream())
                        .filter(variance -> variance.facts().size() > Contrast.SHOWN)
                        .count(),
                "Differences between more than %2$,d facts: %1$,d. The words of the first %2$,d of each side are shown.",
                Contrast.SHOWN);
        add(
                notes,
                story.entries().stream()
                        .filter(entry -> entry.renderings().size() == Renderings.MOST - 1)
                        .count(),
                "Statements in %2$,d wordings or more: %1$,d. The first %2$,d are laid side by side.",
                Renderings.MOST);
        return notes;
    }

    /** A sentence for each thing that was left out of what returns across stories. */
    public static List<String> notes(Across across) {
        List<String> notes = new ArrayList<>();
        if (across.refrains().size() >= RefrainFinder.MOST) {
            notes.add(String.format(
                    Locale.ROOT, "Of more refrains the %,d most telling ones are kept.", RefrainFinder.MOST));
        }
        return notes;
    }

    private static List<String> notes(int articles) {
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

    private static void add(List<String> notes, long count, String note, Object... limits) {
        if (count > 0) {
            Object[] words = new Object[limits.length + 1];
            words[0] = count;
            System.arraycopy(limits, 0, words, 1, limits.length);
            notes.add(String.format(Locale.ROOT, note, words));
        }
    }
}
