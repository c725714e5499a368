package readout.fact.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.WordList;
import readout.language.Reading;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Meeting;
import readout.news.Meeting.Form;
import readout.news.Telling;

/** The meetings of one article: passages that tell the same one are joined, and each is given its place in a visit. */
final class Meetings {

    /** Back to how many meetings a passage may refer, and how far a part may stand from its whole. */
    private static final int MEMORY = 40;

    /** How many sentences after a meeting "a second one" still is of the same people. */
    private static final int NEAR = 3;

    private final Reading reading;
    private final Setting setting;
    private final WordList neutral;
    private final List<Sighting> found = new ArrayList<>();

    Meetings(Reading reading, Setting setting, WordList neutral) {
        this.neutral = neutral;
        this.reading = reading;
        this.setting = setting;
    }

    /** Gives to talks without people ("a second meeting", "talks resumed") those of the meeting told just before. */
    void people(Sighting sighting) {
        boolean open = sighting.talks() && sighting.participants.isEmpty() && !sighting.refers && !found.isEmpty();
        if (!open) {
            return;
        }
        Sighting before = found.get(found.size() - 1);
        int apart = sighting.sentence.index() - before.sentence.index();
        boolean same = sighting.another || sighting.envoys;
        if (same && before.talks() && apart >= 0 && apart <= NEAR) {
            sighting.participants.addAll(sighting.envoys ? before.sides : before.participants);
            sighting.sides.addAll(before.sides);
        }
    }

    /** Adds a passage, to the meeting that it tells if there is one. */
    void add(Sighting sighting) {
        Optional<Sighting> same = latest(sighting);
        if (same.isPresent()) {
            same.get().add(sighting);
        } else if (!sighting.refers || complete(sighting)) {
            found.add(sighting);
        }
    }

    /** Adds a passage of a headline or caption: it stands for itself only when the body tells nothing like it. */
    void addRepeat(Sighting sighting) {
        sighting.refers = true;
        add(sighting);
    }

    private static boolean complete(Sighting sighting) {
        return switch (sighting.form) {
            case VISIT -> (sighting.host.isPresent() || sighting.place.isPresent()) && !sighting.participants.isEmpty();
            case PARADE, OTHER, CEREMONY, PRESS_CONFERENCE -> !sighting.participants.isEmpty();
            default -> sighting.participants.size() > 1;
        };
    }

    private Optional<Sighting> latest(Sighting sighting) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - MEMORY); i--) {
            if (found.get(i).matches(sighting)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    /** The meetings in the order in which their evidence starts. */
    List<Meeting> facts() {
        found.sort(Comparator.comparing(s -> s.evidence.iterator().next()));
        found.forEach(this::date);
        each(Meetings::leaders);
        each(Meetings::place);
        each(this::host);
        List<Meeting> facts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Sighting sighting = found.get(i);
            Telling telling = new Telling(
                    id(i),
                    new Evidence(reading.article().id(), List.copyOf(sighting.evidence)),
                    Optional.empty(),
                    sighting.reality.certainty(),
                    sighting.reality.negated());
            facts.add(sighting.meeting(telling, whole(i)));
        }
        return facts;
    }

    private void each(BiConsumer<Sighting, List<Sighting>> completion) {
        for (int i = 0; i < found.size(); i++) {
            completion.accept(found.get(i), around(i));
        }
    }

    /** The meetings that are told near one, itself included: an article of any length is read in time that grows with it. */
    private List<Sighting> around(int index) {
        return found.subList(Math.max(0, index - MEMORY), Math.min(found.size(), index + MEMORY + 1));
    }

    private String id(int index) {
        return Fact.Kind.MEETING.id(reading.article().id(), index + 1);
    }

    /** What took place is given the day on which the article tells of these people. */
    private void date(Sighting sighting) {
        boolean day = sighting.form != Form.VISIT
                && sighting.form != Form.SERIES
                && sighting.form != Form.NEGOTIATION
                && sighting.form != Form.PARADE
                && sighting.form != Form.OTHER
                && sighting.reality.state() == Reality.State.HELD
                && !sighting.reality.negated();
        if (day && sighting.when.isEmpty() && !sighting.undated) {
            sighting.when = setting.scene(sighting.sentence, sighting.participants);
        }
    }

    /** "The two sides" at talks are the leaders who, by the same article, met on that day. */
    private static void leaders(Sighting sighting, List<Sighting> near) {
        if (!sighting.talks() || !sighting.states() || sighting.when.isEmpty()) {
            return;
        }
        for (Sighting other : near) {
            boolean same = !other.states() && other.sides.equals(sighting.sides) && other.when.isPresent();
            if (same && other.participants.size() > 1 && other.when.get().overlaps(sighting.when.get())) {
                sighting.participants.clear();
                sighting.participants.addAll(other.participants);
                return;
            }
        }
    }

    /** A part is given the place of the occasion, the smallest known, where its own sentence does not tell it. */
    private static void place(Sighting sighting, List<Sighting> near) {
        boolean remote = sighting.mode.isPresent() && sighting.mode.get() != Meeting.Mode.IN_PERSON;
        if (remote || sighting.form == Form.SERIES) {
            return;
        }
        for (Sighting other : near) {
            boolean city = other.place.isPresent() && !other.place.equals(other.host) && other.form != Form.SERIES;
            if (sighting.place.isEmpty() && city && other != sighting && sameOccasion(other, sighting)) {
                sighting.place = other.place;
            }
        }
        for (Sighting other : near) {
            if (sighting.place.isEmpty() && other != sighting && sameOccasion(other, sighting)) {
                sighting.place = other.place;
            }
        }
        boolean bodily = sighting.form != Form.TALKS && sighting.form != Form.NEGOTIATION || sighting.place.isPresent();
        if (bodily && sighting.mode.isEmpty()) {
            sighting.mode = Optional.of(Meeting.Mode.IN_PERSON);
        }
    }

    /**
     * Who is in the city where the two sides talk, and belongs to one of them, visits the other, unless the other comes
     * there, too, or the city is the seat of bodies of many states.
     */
    private void host(Sighting visit, List<Sighting> near) {
        if (visit.form != Form.VISIT || visit.host.isPresent() || visit.place.isEmpty()) {
            return;
        }
        boolean others = near.stream()
                .anyMatch(
                        s -> s.form == Form.VISIT && s.place.equals(visit.place) && !visit.sides.containsAll(s.sides));
        boolean seat = Stream.of(visit.place.get().toLowerCase(Locale.ROOT).split("[ ,]+"))
                .anyMatch(neutral::has);
        if (others || seat) {
            return;
        }
        for (Sighting talks : near) {
            boolean there =
                    talks.place.filter(p -> p.endsWith(visit.place.get())).isPresent()
                            && talks.sides.size() == 2
                            && talks.participants.containsAll(visit.participants)
                            && talks.sides.containsAll(visit.sides);
            if (there) {
                visit.host = talks.sides.stream()
                        .filter(s -> !visit.sides.contains(s) && !talks.participants.contains(s))
                        .findFirst();
            }
        }
    }

    private static boolean sameOccasion(Sighting whole, Sighting part) {
        return whole.status() == part.status()
                && !whole.reality.negated()
                && !part.reality.negated()
                && (whole.form == Form.VISIT || part.form != Form.VISIT)
                && whole.mode.orElse(Meeting.Mode.IN_PERSON) == Meeting.Mode.IN_PERSON
                && part.participants.containsAll(whole.participants)
                && (whole.when.isEmpty()
                        || part.when.isEmpty()
                        || whole.when.get().overlaps(part.when.get()));
    }

    /** The talks of which a small round is part, else the visit during which a meeting is held. */
    private Optional<String> whole(int index) {
        Sighting part = found.get(index);
        int first = Math.max(0, index - MEMORY);
        if (part.form == Form.VISIT) {
            return Optional.empty();
        }
        for (Form form : part.talks() && part.form != Form.TALKS
                ? new Form[] {Form.TALKS, Form.VISIT}
                : new Form[] {Form.VISIT}) {
            for (int i = first; i < first + around(index).size(); i++) {
                Sighting whole = found.get(i);
                if (whole != part && whole.form == form && sameOccasion(whole, part)) {
                    return Optional.of(id(i));
                }
            }
        }
        return Optional.empty();
    }
}
