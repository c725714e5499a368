package readout.fact.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Cast;
import readout.fact.Extraction;
import readout.fact.Extractor;
import readout.fact.Layout;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.WordList;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Abstention;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Meeting.Form;

/** Takes the meetings and visits of an article. What words and shapes tell them stands in {@code meeting.patterns}. */
public final class MeetingExtractor implements Extractor {

    private static final PatternFile PATTERNS = PatternFile.load(MeetingExtractor.class, "meeting.patterns");

    private static final WordList OFFICE = PATTERNS.list("office");

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.MEETING;
    }

    @Override
    public Extraction extract(Reading reading) {
        Cast cast = new Cast(reading);
        Layout layout = new Layout(reading);
        Setting setting = new Setting(reading, cast);
        SightingReader reader = new SightingReader(reading, cast, setting, PATTERNS);
        Meetings meetings = new Meetings(reading, setting);
        List<Abstention> abstentions = new ArrayList<>();
        List<Sighting> repeats = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Match match : PATTERNS.match(sentence, cast.marks(sentence))) {
                Sighting sighting = reader.read(match);
                Optional<String> doubt = doubt(sighting, cast);
                if (doubt.isPresent()) {
                    Evidence evidence = new Evidence(
                            reading.article().id(),
                            List.of(sighting.evidence.iterator().next()));
                    abstentions.add(new Abstention(Fact.Kind.MEETING, evidence, doubt.get()));
                } else if (layout.repeats(sentence)) {
                    repeats.add(sighting);
                } else {
                    meetings.add(sighting);
                }
            }
        }
        repeats.forEach(meetings::addRepeat);
        return new Extraction(meetings.facts(), abstentions);
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
