package readout.fact.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Cast;
import readout.fact.EventExtractor;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.WordList;
import readout.language.Reading;
import readout.news.Fact;
import readout.news.Meeting.Form;

/** Takes the meetings and visits of an article. What words and shapes tell them stands in {@code meeting.patterns}. */
public final class MeetingExtractor extends EventExtractor {

    private static final PatternFile PATTERNS = PatternFile.load(MeetingExtractor.class, "meeting.patterns");

    private static final WordList OFFICE = PATTERNS.list("office");

    public MeetingExtractor() {
        super(PATTERNS);
    }

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.MEETING;
    }

    @Override
    protected Gathering gathering(Reading reading, Cast cast, Setting setting) {
        SightingReader reader = new SightingReader(reading, cast, setting, PATTERNS);
        return new Sightings(reader, new Meetings(reading, setting, PATTERNS.list("neutral")), cast);
    }

    /** The sightings of one article. */
    private static final class Sightings implements Gathering {

        private final SightingReader reader;
        private final Meetings meetings;
        private final Cast cast;
        private final List<Sighting> repeats = new ArrayList<>();

        Sightings(SightingReader reader, Meetings meetings, Cast cast) {
            this.reader = reader;
            this.meetings = meetings;
            this.cast = cast;
        }

        @Override
        public Optional<Doubt> take(Match match, boolean repeat) {
            Optional<Doubt> first = Optional.empty();
            for (Sighting sighting : reader.read(match)) {
                Optional<Doubt> doubt = take(sighting, match, repeat);
                first = first.or(() -> doubt);
            }
            return first;
        }

        private Optional<Doubt> take(Sighting sighting, Match match, boolean repeat) {
            meetings.people(sighting);
            Optional<String> doubt = doubt(sighting, cast);
            if (doubt.isEmpty()
                    && match.pattern().property("office").isPresent()
                    && !cast.allInOffice(sighting.participants, OFFICE)) {
                doubt = Optional.of("people who speak with one another, not all of whom hold an office");
            }
            if (doubt.isPresent()) {
                return Optional.of(new Doubt(
                        doubt.get(), List.of(sighting.evidence.iterator().next())));
            }
            if (repeat) {
                repeats.add(sighting);
            } else {
                meetings.add(sighting);
            }
            return Optional.empty();
        }

        @Override
        public List<? extends Fact> facts() {
            repeats.forEach(meetings::addRepeat);
            return meetings.facts();
        }
    }

    /** Why a sighting is not taken. */
    private static Optional<String> doubt(Sighting sighting, Cast cast) {
        if (sighting.reality.state() == Reality.State.WISHED) {
            return Optional.of("a meeting that is only wished for or considered");
        }
        boolean alone = sighting.participants.size() < 2
                && !sighting.refers
                && (sighting.talks() || sighting.form == Form.TALKS);
        if (alone) {
            return Optional.of("a meeting whose participants are not told");
        }
        if (!sighting.refers && !cast.anyNamed(sighting.participants)) {
            return Optional.of("a meeting of which no participant is named");
        }
        boolean nowhere = sighting.form == Form.VISIT
                && sighting.host.isEmpty()
                && cast.statesOf(sighting.participants).isEmpty()
                && !cast.anyInOffice(sighting.participants, OFFICE);
        if (nowhere) {
            return Optional.of("a journey that leads to no state, of somebody who stands for none");
        }
        return Optional.empty();
    }
}
