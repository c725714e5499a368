package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/**
 * The words in which articles tell one thing, when nothing else differs: what it is called is part of the picture. Words
 * that one account merely adds make no variance.
 */
final class Wordings {

    /** Of a thing in many articles so many pairs of wordings are shown. */
    private static final int MOST = 6;

    private Wordings() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> found = new ArrayList<>();
        List<Contrast<List<String>>> sides =
                Contrast.sides(facts, fact -> Optional.of(fact.wording().sequence()));
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size() && found.size() < MOST; j++) {
                Contrast<List<String>> one = sides.get(i);
                Contrast<List<String>> other = sides.get(j);
                if (differ(one.first(), other.first())) {
                    found.add(one.against(
                            other,
                            "wording",
                            Verdict.COMPATIBLE,
                            fact -> fact.place(fact.fact().evidence().get(0)),
                            one.sentence(other, quote(one), quote(other), "two wordings of one thing")));
                }
            }
        }
        return found;
    }

    private static boolean differ(Reported one, Reported other) {
        return !one.article().id().equals(other.article().id())
                && !one.wording().stems().containsAll(other.wording().stems())
                && !other.wording().stems().containsAll(one.wording().stems());
    }

    private static String quote(Contrast<List<String>> side) {
        return Explanations.quote(
                side.first().article(), side.first().fact().evidence().get(0));
    }
}
