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
                .map(fact -> measure(fact).stage())
                .distinct()
                .forEach(stage -> variances.addAll(TimeVariances.of(
                        facts.stream()
                                .filter(fact -> measure(fact).stage().equals(stage))
                                .toList(),
                        fact -> measure(fact).when())));
        variances.addAll(Contrast.compare(facts, fact -> measure(fact).stage(), MeasureVariances::stage));
        variances.addAll(Details.of(
                facts, "the rate or amount", fact -> measure(fact).value().map(Amount::span)));
        return variances;
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
