package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.news.Place;
import readout.news.Span;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** What only some of the accounts of one thing tell. */
final class Details {

    /** So many articles are named. */
    private static final int NAMED = 4;
    /** The words of so many facts are shown. */
    private static final int SHOWN = 200;

    private Details() {}

    /** A variance when some articles give a detail and others, which have the thing, do not. */
    static List<Variance> of(List<Reported> facts, String what, Function<Reported, Optional<Span>> detail) {
        Set<String> with = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        List<Place> evidence = new ArrayList<>();
        for (Reported fact : facts) {
            Optional<Span> told = detail.apply(fact);
            if (told.isPresent()) {
                with.add(fact.article().id());
                labels.add(fact.label());
            }
            if (evidence.size() < SHOWN) {
                evidence.add(told.map(fact::place).orElseGet(fact::place));
            }
        }
        boolean all =
                facts.stream().allMatch(fact -> with.contains(fact.article().id()));
        if (with.isEmpty() || all) {
            return List.of();
        }
        return List.of(new Variance(
                "detail",
                Verdict.COMPATIBLE,
                facts.stream().map(Reported::id).toList(),
                evidence,
                "Only " + who(labels) + (labels.size() > 1 ? " tell " : " tells ") + what + "."));
    }

    private static String who(Set<String> labels) {
        List<String> named = new ArrayList<>(labels.stream().limit(NAMED).toList());
        if (labels.size() > NAMED) {
            named.add((labels.size() - NAMED) + " more");
        }
        return Explanations.list(named);
    }
}
