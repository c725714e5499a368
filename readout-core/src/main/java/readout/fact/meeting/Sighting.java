package readout.fact.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.fact.Reality;
import readout.language.Sentence;
import readout.news.Meeting;
import readout.news.Meeting.Form;
import readout.news.Meeting.Mode;
import readout.news.Period;
import readout.news.Span;
import readout.news.Telling;

/** A meeting as one or several passages tell it, while an article is read. */
final class Sighting {

    final Sentence sentence;
    final Form form;
    final Reality reality;
    final Set<String> participants = new LinkedHashSet<>();
    final NavigableSet<Span> evidence = new TreeSet<>();
    Optional<Mode> mode = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> host = Optional.empty();
    Optional<String> place = Optional.empty();
    Optional<Period> when = Optional.empty();
    Optional<String> atRequestOf = Optional.empty();

    /** The states of the participants. */
    final Set<String> sides = new LinkedHashSet<>();

    /** What an act is about ("statement" of the signing of a statement); tells acts of one form apart. */
    String topic = "";

    /** Whether only those met whom the sides of a meeting before sent. */
    boolean envoys;

    /** Whether it is one more of its kind ("a second meeting"). */
    boolean another;

    /** Whether the words tell that it was on another day than the one beside it, and not on which. */
    boolean undated;

    /** Whether it only refers to a meeting ("their talks", "the visit"). */
    boolean refers;

    Sighting(Sentence sentence, Form form, Reality reality) {
        this.sentence = sentence;
        this.form = form;
        this.reality = reality;
    }

    /** The same without some of the people, told by other words. */
    Sighting without(Collection<String> people, Span words) {
        Sighting other = new Sighting(sentence, form, reality);
        other.participants.addAll(participants);
        other.participants.removeAll(people);
        other.sides.addAll(sides);
        other.evidence.add(words);
        other.mode = mode;
        other.place = place;
        other.when = when;
        other.topic = topic;
        return other;
    }

    boolean talks() {
        return switch (form) {
            case TALKS, SMALL_GROUP, LARGE_GROUP, TEA, NEGOTIATION -> true;
            default -> false;
        };
    }

    Meeting.Status status() {
        return switch (reality.state()) {
            case HELD -> Meeting.Status.HELD;
            case PLANNED, WISHED -> Meeting.Status.PLANNED;
            case CANCELLED -> Meeting.Status.CANCELLED;
        };
    }

    /** True when this can be the meeting that {@code other} tells. */
    boolean matches(Sighting other) {
        return sameForm(other)
                && topic.equals(other.topic)
                && reality.negated() == other.reality.negated()
                && (status() == other.status() || other.refers || overlap(other))
                && (when.isEmpty() || other.when.isEmpty() || overlap(other))
                && samePeople(other)
                && agree(mode, other.mode)
                && (form != Form.VISIT || agree(host, other.host));
    }

    private boolean sameForm(Sighting other) {
        return form == other.form || (other.refers && talks() && other.form == Form.TALKS);
    }

    private boolean overlap(Sighting other) {
        return when.isPresent() && other.when.isPresent() && when.get().overlaps(other.when.get());
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private boolean samePeople(Sighting other) {
        boolean public_ = form == Form.PARADE || form == Form.OTHER;
        if (public_) {
            return agree(title, other.title) || shared(other) > 0;
        }
        if (other.refers) {
            return participants.containsAll(other.participants);
        }
        return participants.equals(other.participants)
                || (form != Form.VISIT && sides.size() > 1 && sides.equals(other.sides) && (states() || other.states()))
                || (shared(other) > 1 && 2 * shared(other) >= Math.max(participants.size(), other.participants.size()));
    }

    /** Whether states stand for those who met. */
    boolean states() {
        return participants.equals(sides);
    }

    private int shared(Sighting other) {
        int n = 0;
        for (String name : other.participants) {
            n += participants.contains(name) ? 1 : 0;
        }
        return n;
    }

    void add(Sighting other) {
        if (states() && !other.states()) {
            participants.clear();
        }
        if (!other.states() || participants.isEmpty()) {
            participants.addAll(other.participants);
        }
        sides.addAll(other.sides);
        add(other.evidence);
        mode = mode.or(() -> other.mode);
        title = title.or(() -> other.title);
        host = host.or(() -> other.host);
        place = longer(place, other.place);
        when = shorter(when, other.when);
        atRequestOf = atRequestOf.or(() -> other.atRequestOf);
    }

    private void add(Collection<Span> spans) {
        for (Span span : spans) {
            if (free(span, evidence.floor(span)) && free(span, evidence.higher(span))) {
                evidence.add(span);
            }
        }
    }

    private static boolean free(Span span, @Nullable Span neighbour) {
        return neighbour == null || !neighbour.overlaps(span);
    }

    private static Optional<String> longer(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || (b.isPresent() && b.get().endsWith(a.get())) ? b : a;
    }

    private static Optional<Period> shorter(Optional<Period> a, Optional<Period> b) {
        return a.isEmpty() || (b.isPresent() && a.get().contains(b.get())) ? b : a;
    }

    Meeting meeting(Telling telling, Optional<String> partOf) {
        List<String> names = new ArrayList<>(participants);
        host.filter(h -> form == Form.VISIT).ifPresent(names::remove);
        return new Meeting(telling, form, mode, title, names, host, place, when, status(), atRequestOf, partOf);
    }
}
