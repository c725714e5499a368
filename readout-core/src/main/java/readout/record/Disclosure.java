package readout.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.news.Agreement;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Place;
import readout.news.Span;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/**
 * One account calls what was signed undisclosed; others of the same parties and day name it and say what it covers. Both
 * cannot be true.
 */
final class Disclosure {

    /** So many open accounts are held against one that keeps the content secret. */
    private static final int COMPARED = 200;

    private static final Set<String> SECRECY = Set.copyOf(DataFile.lines("secrecy.txt"));

    private Disclosure() {}

    /** @param agreements all of a story, whatever their entries */
    static List<Variance> of(List<Reported> agreements, Allegiances allegiances) {
        List<Variance> found = new ArrayList<>();
        List<Reported> described =
                agreements.stream().filter(Disclosure::isOpen).limit(COMPARED).toList();
        for (Reported secret : agreements) {
            if (!isSecret(secret)) {
                continue;
            }
            List<Reported> open = described.stream()
                    .filter(other ->
                            !other.article().id().equals(secret.article().id()))
                    .filter(other -> sameOccasion(secret, other, allegiances))
                    .toList();
            if (!open.isEmpty()) {
                found.add(variance(secret, open));
            }
        }
        return found;
    }

    private static boolean isSecret(Reported reported) {
        Article article = reported.article();
        for (Span span : reported.fact().evidence()) {
            for (String word : article.quote(span).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                if (SECRECY.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the content is told: a kind with a name or a list of areas. */
    private static boolean isOpen(Reported reported) {
        Agreement agreement = (Agreement) reported.fact();
        return !agreement.areas().isEmpty()
                || agreement.title().isPresent()
                || agreement.type() == Agreement.Type.JOINT_STATEMENT
                || agreement.type() == Agreement.Type.TREATY;
    }

    private static boolean sameOccasion(Reported one, Reported other, Allegiances allegiances) {
        Agreement a = (Agreement) one.fact();
        Agreement b = (Agreement) other.fact();
        int days = Days.between(Days.period(a.date()), Days.period(b.date()));
        return days != Days.UNKNOWN && days <= 1 && allegiances.share(a.parties(), b.parties()) >= 0.5;
    }

    private static Variance variance(Reported secret, List<Reported> open) {
        List<String> facts = new ArrayList<>(List.of(secret.id()));
        List<Place> evidence = new ArrayList<>(List.of(secret.place()));
        Set<String> labels = new HashSet<>();
        List<String> who = new ArrayList<>();
        for (Reported reported : open) {
            facts.add(reported.id());
            evidence.add(reported.place());
            if (labels.add(reported.label()) && who.size() < 4) {
                who.add(reported.label());
            }
        }
        Fact first = open.get(0).fact();
        return new Variance(
                "disclosure",
                Verdict.CONTRADICTION,
                facts,
                evidence,
                secret.label() + " calls what was signed undisclosed ("
                        + Explanations.quote(secret.article(), secret.main()) + "); "
                        + Explanations.list(who) + (who.size() > 1 ? " say" : " says") + " what it was ("
                        + Explanations.quote(
                                open.get(0).article(), first.evidence().get(0)) + "): both cannot be true.");
    }
}
