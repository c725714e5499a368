package readout.language;

import java.util.Set;

/** Verbs whose subject speaks. */
final class ReportingVerbs {

    private static final Set<String> LEMMAS = Set.copyOf(ResourceLines.of("names/reporting-verbs.txt"));

    private ReportingVerbs() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
