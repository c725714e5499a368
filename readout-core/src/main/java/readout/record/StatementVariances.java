package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Statement;
import readout.news.Statement.Manner;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** How accounts of one utterance differ: quoted or paraphrased, in which words, on which day. */
final class StatementVariances {

    private StatementVariances() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> variances = new ArrayList<>();
        variances.addAll(
                TimeVariances.of(facts, fact -> Days.period(statement(fact).date())));
        variances.addAll(
                Contrast.compare(facts, fact -> Optional.of(fact.wording().sequence()), StatementVariances::wording));
        return variances;
    }

    private static Statement statement(Reported fact) {
        return (Statement) fact.fact();
    }

    private static Optional<Variance> wording(Contrast<List<String>> one, Contrast<List<String>> other) {
        Manner a = statement(one.first()).manner();
        Manner b = statement(other.first()).manner();
        String how = a == b
                ? "two wordings of one utterance"
                : Explanations.words(a.label()) + " and " + Explanations.words(b.label()) + " speech";
        return Optional.of(one.against(
                other,
                "wording",
                Verdict.COMPATIBLE,
                Reported::place,
                one.sentence(other, quote(one), quote(other), how)));
    }

    private static String quote(Contrast<List<String>> side) {
        return Explanations.quote(side.first().article(), side.first().main());
    }
}
