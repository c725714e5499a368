package readout.record;

import java.util.List;
import java.util.Optional;
import readout.news.Agreement;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.Period;
import readout.news.Statement;
import readout.news.Telling.Certainty;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** One article says that a thing happened, another that it did not, or not surely. */
final class Denials {

    private Denials() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> denied = Contrast.compare(
                facts, fact -> Optional.of(fact.fact().telling().negated()), Denials::judge);
        return denied.isEmpty() ? doubts(facts) : denied;
    }

    /** What was refused on one day may be agreed to on another. */
    private static Optional<Variance> judge(Contrast<Boolean> one, Contrast<Boolean> other) {
        boolean sameTime = Days.between(when(one.first()), when(other.first())) == 0;
        return Optional.of(one.against(
                other,
                "status",
                sameTime ? Verdict.CONTRADICTION : Verdict.TENSION,
                Reported::place,
                one.sentence(
                        other,
                        told(one.value()),
                        told(other.value()),
                        sameTime ? "both cannot be true" : "both can be true of different days")));
    }

    private static Optional<Period> when(Reported reported) {
        Fact fact = reported.fact();
        if (fact instanceof Meeting meeting) {
            return meeting.when();
        } else if (fact instanceof Measure measure) {
            return measure.when();
        } else if (fact instanceof Agreement agreement) {
            return Days.period(agreement.date());
        } else if (fact instanceof Statement statement) {
            return Days.period(statement.date());
        }
        return fact instanceof Figure figure ? figure.period() : Optional.empty();
    }

    private static String told(boolean negated) {
        return negated ? "a denial" : "it as a fact";
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
