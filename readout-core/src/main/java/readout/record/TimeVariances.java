package readout.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.news.Period;
import readout.news.Place;
import readout.news.Timex;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** Differences of date: precision and neighbouring days by time zone are compatible, other days are not. */
final class TimeVariances {

    private TimeVariances() {}

    static List<Variance> of(List<Reported> facts, Function<Reported, Optional<Period>> when) {
        return Contrast.compare(facts, when, (one, other) -> {
            Period a = one.value();
            Period b = other.value();
            int apart = Days.between(a, b);
            String verdict = apart == 0
                    ? "one date is more precise than the other"
                    : apart == 1
                            ? "a day apart, as time zones and the day of publication allow"
                            : "both cannot be true";
            return Optional.of(one.against(
                    other,
                    "date",
                    apart > 1 ? Verdict.CONTRADICTION : Verdict.COMPATIBLE,
                    fact -> place(fact, when.apply(fact)),
                    one.sentence(other, a.toString(), b.toString(), verdict)));
        });
    }

    /** The words that give the date: the time expression with its value, or else the fact. */
    private static Place place(Reported fact, Optional<Period> when) {
        return fact.timexes().stream()
                .filter(timex -> timex.period().isPresent() && timex.period().equals(when))
                .map(Timex::span)
                .findFirst()
                .map(fact::place)
                .orElseGet(fact::place);
    }
}
