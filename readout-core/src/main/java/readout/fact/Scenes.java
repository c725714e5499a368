package readout.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Timex;

/** On which days an article tells that somebody did something, for sentences that tell no day of their own. */
final class Scenes {

    private static final int MANY = 30;

    private final Reading reading;
    private final Cast cast;
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<Period> told = new HashSet<>();

    /** A sentence that tells on which day somebody did something. */
    private record Scene(int sentence, Set<String> names, Period day, Timex timex) {}

    Scenes(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        reading.sentences().forEach(this::addScene);
        scenes.forEach(s -> told.add(s.day()));
        scenes.replaceAll(
                s -> new Scene(s.sentence(), s.names(), days(s.timex()).orElse(s.day()), s.timex()));
    }

    private static boolean oneDay(Period period) {
        return period.from().isDay() && period.from().equals(period.to());
    }

    private void addScene(Sentence sentence) {
        Optional<Timex> timex = reading.timexesIn(sentence).stream()
                .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
                .filter(t -> t.period().filter(Scenes::oneDay).isPresent())
                .findFirst();
        if (timex.isPresent()) {
            Set<String> names = new HashSet<>();
            for (Mention mention : reading.mentionsIn(sentence)) {
                Actor actor = reading.actor(mention);
                names.add(actor.name());
                names.addAll(actor.members());
                cast.stateOf(actor).ifPresent(names::add);
                names.addAll(cast.statesOf(actor.members()));
            }
            scenes.add(new Scene(sentence.index(), names, timex.get().period().get(), timex.get()));
        }
    }

    /**
     * The day of which the article speaks where it tells of these people together: of the last sentence before that
     * names them with a day, else of the next one.
     */
    Optional<Period> day(Sentence sentence, Set<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int after = scenesTo(sentence.index());
        for (int i = after - 1; i >= Math.max(0, after - MANY); i--) {
            if (scenes.get(i).names().containsAll(names)) {
                return Optional.of(scenes.get(i).day());
            }
        }
        for (int i = after; i < Math.min(scenes.size(), after + MANY); i++) {
            if (scenes.get(i).names().containsAll(names)) {
                return Optional.of(scenes.get(i).day());
            }
        }
        return Optional.empty();
    }

    /** How many scenes stand in sentences up to this one. */
    private int scenesTo(int sentence) {
        int low = 0;
        int high = scenes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scenes.get(middle).sentence() <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of an expression whose weekday and date contradict each other, the reading that the article uses elsewhere. */
    Optional<Period> days(Timex timex) {
        Optional<Period> other = timex.otherValue().flatMap(PartialDate::parse).map(Period::of);
        return other.filter(told::contains).or(timex::period);
    }
}
