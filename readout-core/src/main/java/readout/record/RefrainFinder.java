package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import readout.news.ArticleFacts;
import readout.news.Place;
import readout.news.Refrain;
import readout.record.Formula.Occurrence;

/**
 * Finds formulas that return across stories, in whatever order and with whatever words between: kernels of two telling
 * words near each other, or of one rare word for a notion ({@link Mention}), of which at least half of the places lie in
 * what somebody says. What the outlets tell in their own voice ("signed a joint statement") is the craft of news, who
 * speaks and what is counted are no formula. Kernels that belong together are one refrain ({@link FormulaFamilies}).
 *
 * <p>The articles are read from the archive once more, story by story, so that only what returns is held; those in which
 * something returns a second time. Where too many places return to be held, those of the kernels that are looked for are
 * read once more.
 */
final class RefrainFinder {

    /** The record lists no more than these, the most telling. */
    static final int MOST = 200;
    /** So many kernels are looked for at once. */
    private static final int CANDIDATES = 5_000;
    /** More different kernels than this are not looked at; the first ones stay. */
    private static final int KERNELS = 400_000;
    /** So many places are held while it is not known which kernels are told: about 90 bytes each. */
    private static final int HELD = 400_000;

    private final FormulaCounts counts;
    private final PartyWords parties;
    private final int most;
    private final Map<List<String>, Formula> formulas = new HashMap<>();
    private int held;

    /** @param most so many places are held */
    private RefrainFinder(FormulaCounts counts, PartyWords parties, int most) {
        this.counts = counts;
        this.parties = parties;
        this.most = most;
    }

    /**
     * The refrains, the most telling first.
     *
     * @param stories ids of the articles of each story, in order
     * @param counts of these articles
     * @param parties of these articles
     */
    static List<Refrain> find(List<List<String>> stories, Archive archive, FormulaCounts counts, PartyWords parties) {
        return find(stories, archive, counts, parties, HELD);
    }

    /** @param most so many places are held; fewer cost time, and change nothing else */
    static List<Refrain> find(
            List<List<String>> stories, Archive archive, FormulaCounts counts, PartyWords parties, int most) {
        if (stories.size() < 2) {
            return List.of();
        }
        RefrainFinder finder = new RefrainFinder(counts, parties, most);
        each(stories, archive, number -> true, finder::note);
        List<Formula> telling = finder.mostTelling();
        if (finder.held > most) {
            each(stories, archive, number -> true, finder::place);
        }
        telling.removeIf(formula -> formula.occurrences().isEmpty());
        List<RefrainDraft> drafts = new ArrayList<>();
        for (List<Formula> family : new FormulaFamilies(telling).families()) {
            if (drafts.size() < MOST) {
                drafts.add(new RefrainDraft(family));
            }
        }
        each(
                stories,
                archive,
                number -> drafts.stream().anyMatch(draft -> draft.isIn(number)),
                (story, number, article) -> drafts.forEach(draft -> draft.read(number, article)));
        List<Refrain> refrains = new ArrayList<>();
        drafts.forEach(draft -> refrains.add(draft.refrain("p" + (refrains.size() + 1))));
        return refrains;
    }

    /** Takes an article, with the number of its story and its own. */
    private interface Reader {
        void read(int story, int number, ArticleFacts article);
    }

    /** Reads the articles whose numbers are wanted. */
    private static void each(List<List<String>> stories, Archive archive, IntPredicate wanted, Reader reader) {
        int number = 0;
        for (int story = 0; story < stories.size(); story++) {
            for (String id : stories.get(story)) {
                if (wanted.test(number)) {
                    reader.read(story, number, archive.article(id));
                }
                number++;
            }
        }
    }

    private void note(int story, int number, ArticleFacts article) {
        for (Mention mention : Mention.in(article, counts, parties)) {
            if (formulas.size() < KERNELS || formulas.containsKey(mention.kernel())) {
                Formula formula = formulas.computeIfAbsent(mention.kernel(), kernel -> new Formula(mention));
                formula.note(story, number, mention);
                hold(formula, occurrence(story, number, article, mention));
            }
        }
    }

    private void hold(Formula formula, Occurrence occurrence) {
        if (held <= most && formula.add(occurrence)) {
            held++;
            if (held > most) {
                formulas.values().forEach(Formula::forget);
            }
        }
    }

    private static Occurrence occurrence(int story, int number, ArticleFacts article, Mention mention) {
        return new Occurrence(story, number, Place.of(article.article().id(), mention.span()));
    }

    private List<Formula> mostTelling() {
        List<Formula> telling = new ArrayList<>(formulas.values().stream()
                .filter(formula -> formula.isRefrain(counts))
                .sorted(Comparator.comparingDouble(Formula::weight).reversed().thenComparing(Formula::key))
                .limit(CANDIDATES)
                .toList());
        formulas.clear();
        telling.forEach(formula -> formulas.put(formula.kernel(), formula));
        return telling;
    }

    private void place(int story, int number, ArticleFacts article) {
        for (Mention mention : Mention.in(article, counts, parties)) {
            Formula formula = formulas.get(mention.kernel());
            if (formula != null) {
                formula.add(occurrence(story, number, article, mention));
            }
        }
    }
}
