package readout.record;

import java.util.List;
import java.util.Optional;
import readout.news.Telling.Certainty;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** One article says that a thing happened, another that it did not, or not surely. */
final class Denials {

    private Denials() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> denied = Contrast.compare(
                facts,
                fact -> Optional.of(fact.fact().telling().negated()),
                (one, other) -> Optional.of(one.against(
                        other,
                        "status",
                        Verdict.CONTRADICTION,
                        Reported::place,
                        one.sentence(other, told(one.value()), told(other.value()), "both cannot be true"))));
        return denied.isEmpty() ? doubts(facts) : denied;
    }

    private static String told(boolean negated) {
        return negated ? "that it did not happen" : "that it did";
    }

    private static List<Variance> doubts(List<Reported> facts) {
        return Contrast.compare(
                facts,
                fact -> Optional.of(fact.fact().telling().certainty() == Certainty.STATED),
                (one, other) -> Optional.of(one.against(
                        other,
                        "certainty",
                        Verdict.COMPATIBLE,
                        Reported::place,
                        one.sentence(other, sure(one.value()), sure(other.value()), "one is surer than the other"))));
    }

    private static String sure(boolean stated) {
        return stated ? "it as a fact" : "it with reserve";
    }
}
