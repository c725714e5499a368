package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Figure;
import readout.news.Period;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** How accounts of one figure differ: number, unit, period. */
final class FigureVariances {

    private FigureVariances() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> variances = new ArrayList<>();
        variances.addAll(AmountVariances.of(
                "amount", facts, fact -> Optional.of(figure(fact).amount())));
        variances.addAll(Contrast.compare(facts, fact -> figure(fact).period(), FigureVariances::period));
        variances.addAll(
                Details.of(facts, "the period", fact -> figure(fact).period().map(p -> fact.main())));
        return variances;
    }

    private static Figure figure(Reported fact) {
        return (Figure) fact.fact();
    }

    private static Optional<Variance> period(Contrast<Period> one, Contrast<Period> other) {
        boolean nested = one.value().contains(other.value()) || other.value().contains(one.value());
        return Optional.of(one.against(
                other,
                "period",
                nested ? Verdict.COMPATIBLE : Verdict.TENSION,
                Reported::place,
                one.sentence(
                        other,
                        one.value().toString(),
                        other.value().toString(),
                        nested ? "one period lies in the other" : "the periods differ")));
    }
}
