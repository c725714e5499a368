package readout.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bounds for the date of a text from what it speaks of ({@code timeline.txt}). */
final class Timeline {

    /** The last day of a topic that has no end. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /**
     * Between which days a text was written.
     *
     * @param because the words that tell
     */
    record Bounds(LocalDate from, LocalDate to, String because) {

        /** Two years at most. */
        boolean isNarrow() {
            return to.getYear() - from.getYear() <= 1;
        }
    }

    private record Topic(LocalDate from, LocalDate to, KnownWords words, String label) {}

    private static final List<Topic> TOPICS = load();

    private Timeline() {}

    private static List<Topic> load() {
        List<Topic> out = new ArrayList<>();
        for (List<String> row : WordFile.rows("timeline.txt")) {
            LocalDate to = row.get(1).isEmpty() ? OPEN : LocalDate.parse(row.get(1));
            List<String> words = row.subList(2, row.size());
            out.add(new Topic(LocalDate.parse(row.get(0)), to, KnownWords.of(words), String.join(" + ", words)));
        }
        return out;
    }

    /** The bounds that all topics of a text give together; those that contradict earlier ones are left out. */
    static Bounds bounds(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Bounds bounds = new Bounds(ALWAYS, OPEN, "");
        for (Topic topic : TOPICS) {
            if (topic.words().standIn(lower)) {
                LocalDate from = topic.from().isAfter(bounds.from()) ? topic.from() : bounds.from();
                LocalDate to = topic.to().isBefore(bounds.to()) ? topic.to() : bounds.to();
                bounds = from.isAfter(to) ? bounds : new Bounds(from, to, topic.label());
            }
        }
        return bounds;
    }
}
