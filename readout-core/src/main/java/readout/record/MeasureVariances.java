package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.news.Amount;
import readout.news.Measure;
import readout.news.Measure.Stage;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** How accounts of one measure differ: value, date, stage. */
final class MeasureVariances {

    private MeasureVariances() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> variances = new ArrayList<>();
        variances.addAll(
                AmountVariances.of("amount", facts, fact -> measure(fact).value()));
        facts.stream()
                .map(MeasureVariances::step)
                .distinct()
                .forEach(step -> variances.addAll(TimeVariances.of(
                        facts.stream().filter(fact -> step(fact).equals(step)).toList(),
                        fact -> measure(fact).when())));
        variances.addAll(Contrast.compare(facts, fact -> measure(fact).stage(), MeasureVariances::stage));
        variances.addAll(Details.of(
                facts, "the rate or amount", fact -> measure(fact).value().map(Amount::span)));
        return variances;
    }

    /** The stage and whether it is still to come: the day of an announcement is not the day from which it holds. */
    private static String step(Reported fact) {
        boolean ahead = fact.article()
                .published()
                .filter(published -> measure(fact)
                        .when()
                        .filter(when ->
                                when.from().firstDay().isAfter(published.date().lastDay()))
                        .isPresent())
                .isPresent();
        return measure(fact).stage().map(Stage::label).orElse("") + (ahead ? " ahead" : "");
    }

    private static Measure measure(Reported fact) {
        return (Measure) fact.fact();
    }

    private static Optional<Variance> stage(Contrast<Stage> one, Contrast<Stage> other) {
        Set<Stage> both = Set.of(one.value(), other.value());
        boolean ended = both.contains(Stage.SUSPENDED) || both.contains(Stage.LIFTED);
        return Optional.of(one.against(
                other,
                "status",
                ended ? Verdict.TENSION : Verdict.COMPATIBLE,
                Reported::place,
                one.sentence(
                        other,
                        Explanations.words(one.value().label()),
                        Explanations.words(other.value().label()),
                        ended ? "the pictures differ" : "steps of one measure")));
    }
}
