package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.news.Agreement;
import readout.news.Agreement.Status;
import readout.news.Place;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** How accounts of one agreement differ: count, date, areas, how far it has come. */
final class AgreementVariances {

    private AgreementVariances() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> variances = new ArrayList<>();
        variances.addAll(
                AmountVariances.of("count", facts, fact -> agreement(fact).count()));
        variances.addAll(
                TimeVariances.of(facts, fact -> Days.period(agreement(fact).date())));
        variances.addAll(ListVariances.of(facts, AgreementVariances::areas));
        variances.addAll(
                Contrast.compare(facts, fact -> Optional.of(agreement(fact).status()), AgreementVariances::status));
        return variances;
    }

    private static Agreement agreement(Reported fact) {
        return (Agreement) fact.fact();
    }

    private static Optional<ListVariances.Listing> areas(Reported fact) {
        LinkedHashMap<String, Place> items = new LinkedHashMap<>();
        agreement(fact).areas().forEach(area -> items.put(area.label(), fact.place(area.span())));
        return ListVariances.listing(items, agreement(fact).areasOpen());
    }

    private static Optional<Variance> status(Contrast<Status> one, Contrast<Status> other) {
        Set<Status> both = Set.of(one.value(), other.value());
        boolean done = !both.contains(Status.PLANNED) && !both.contains(Status.TERMINATED);
        String conclusion = done ? "both can be true of one document" : "the accounts differ on how far it has come";
        return Optional.of(one.against(
                other,
                "status",
                done ? Verdict.COMPATIBLE : Verdict.TENSION,
                Reported::place,
                one.sentence(
                        other,
                        Explanations.words(one.value().label()),
                        Explanations.words(other.value().label()),
                        conclusion)));
    }
}
