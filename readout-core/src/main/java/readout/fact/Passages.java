package readout.fact;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import readout.news.Span;

/** The passages of an article that tell one fact, in the order of the text; no two of them overlap. */
public final class Passages {

    private final NavigableSet<Span> spans = new TreeSet<>();

    /** Adds a passage, unless it overlaps one that is there. */
    public void add(Span span) {
        Span before = spans.floor(span);
        Span after = spans.higher(span);
        if ((before == null || !before.overlaps(span)) && (after == null || !after.overlaps(span))) {
            spans.add(span);
        }
    }

    /** Adds all passages of another fact that overlap none of these. */
    public void add(Passages others) {
        others.spans.forEach(this::add);
    }

    /** The first passage; there must be one. */
    public Span first() {
        return spans.first();
    }

    /** How many there are. */
    public int size() {
        return spans.size();
    }

    /** All passages. */
    public List<Span> all() {
        return List.copyOf(spans);
    }
}
