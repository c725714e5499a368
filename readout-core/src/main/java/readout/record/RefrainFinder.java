package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import readout.news.ArticleFacts;
import readout.news.Place;
import readout.news.Refrain;
import readout.record.Formula.Occurrence;

/**
 * Finds formulas that return across stories: runs of two to {@value #LONGEST} telling words, function words between
 * them not counted, of which each pair of neighbours is telling by {@link FormulaCounts}. At least two of the words
 * must not name a party. At each place only the longest run that returns counts; where a part of it stands alone, that
 * is a variant. What the outlets tell in their own voice ("signed a joint statement") is the craft of news: a refrain is
 * mostly something that somebody says.
 *
 * <p>The articles are read from the archive three times, story by story, so that only what returns is held.
 */
final class RefrainFinder {

    private static final int LONGEST = 12;
    /** The record lists no more than these, the most telling. */
    private static final int MOST = 200;
    /** So many formulas are looked for at once. */
    private static final int CANDIDATES = 20_000;
    /** More different runs than this are not looked at; the first ones stay. */
    private static final int RUNS = 400_000;
    /** So much of its places somebody says: not all that is said is found. */
    private static final double UTTERED = 0.5;

    private final FormulaCounts counts;
    private final PartyWords parties = new PartyWords();
    private final Map<String, Formula> formulas = new HashMap<>();

    private RefrainFinder(FormulaCounts counts) {
        this.counts = counts;
    }

    /** @param stories ids of the articles of each story, in order */
    static List<Refrain> find(List<List<String>> stories, Archive archive, FormulaCounts counts) {
        if (stories.size() < 2) {
            return List.of();
        }
        RefrainFinder finder = new RefrainFinder(counts);
        each(stories, archive, (story, article) -> finder.parties.add(article));
        each(stories, archive, finder::count);
        finder.keepTheMostTelling();
        each(stories, archive, finder::collect);
        return finder.refrains();
    }

    private static void each(List<List<String>> stories, Archive archive, BiConsumer<Integer, ArticleFacts> taker) {
        for (int story = 0; story < stories.size(); story++) {
            for (String id : stories.get(story)) {
                taker.accept(story, archive.article(id));
            }
        }
    }

    /** Notes all runs of telling pairs. */
    private void count(int story, ArticleFacts article) {
        for (TellingWords passage : TellingWords.passages(article)) {
            for (int from = 0; from + 1 < passage.size(); from++) {
                double surprise = Double.POSITIVE_INFINITY;
                int end = end(passage, from);
                for (int to = from + 1; to <= end; to++) {
                    surprise = Math.min(surprise, counts.surprise(passage.stem(to - 1), passage.stem(to)));
                    if (passage.others(from, to, parties) > 1) {
                        count(story, passage.key(from, to), to - from + 1, surprise);
                    }
                }
            }
        }
    }

    private void count(int story, String key, int length, double surprise) {
        if (formulas.size() < RUNS || formulas.containsKey(key)) {
            formulas.computeIfAbsent(key, k -> new Formula(k, length, surprise)).seenIn(story);
        }
    }

    /** The last word up to which each pair from a word on is telling. */
    private int end(TellingWords passage, int from) {
        int to = from;
        while (to + 1 < passage.size()
                && to + 1 - from < LONGEST
                && counts.isTelling(passage.stem(to), passage.stem(to + 1))) {
            to++;
        }
        return to;
    }

    private void keepTheMostTelling() {
        List<Formula> telling = new ArrayList<>(
                formulas.values().stream().filter(Formula::returns).toList());
        telling.sort(Comparator.comparingDouble(Formula::weight).reversed().thenComparing(Formula::key));
        formulas.clear();
        telling.stream().limit(CANDIDATES).forEach(formula -> formulas.put(formula.key(), formula));
    }

    /** Notes where the longest runs stand. */
    private void collect(int story, ArticleFacts article) {
        for (TellingWords passage : TellingWords.passages(article)) {
            int covered = 0;
            for (int from = 0; from + 1 < passage.size(); from++) {
                int start = from;
                int floor = Math.max(covered, from + 1);
                for (int to = end(passage, from); to >= floor; to--) {
                    Formula formula = formulas.get(passage.key(start, to));
                    if (formula != null) {
                        formula.add(occurrence(story, article, passage, start, to));
                        covered = to + 1;
                        break;
                    }
                }
            }
        }
    }

    private static Occurrence occurrence(int story, ArticleFacts article, TellingWords passage, int from, int to) {
        Place place = Place.of(article.article().id(), passage.span(from, to));
        String words = article.article().quote(place.span()).replaceAll("\\s+", " ");
        return new Occurrence(story, place, words, passage.uttered(from));
    }

    private List<Refrain> refrains() {
        List<Formula> found = new ArrayList<>(formulas.values().stream()
                .filter(formula -> !formula.occurrences().isEmpty())
                .toList());
        found.sort(Comparator.comparingInt(Formula::length)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Formula::weight).reversed())
                .thenComparing(Formula::key));
        List<Formula> kept = new ArrayList<>();
        for (Formula formula : found) {
            Optional<Formula> whole =
                    kept.stream().filter(k -> k.contains(formula)).findFirst();
            whole.ifPresentOrElse(k -> k.addAll(formula), () -> kept.add(formula));
        }
        kept.removeIf(formula -> formula.stories() < 2 || formula.uttered() < UTTERED);
        kept.sort(Comparator.comparingDouble(Formula::weight).reversed().thenComparing(Formula::key));
        List<Refrain> refrains = new ArrayList<>();
        for (Formula formula : kept.subList(0, Math.min(MOST, kept.size()))) {
            refrains.add(refrain(refrains.size() + 1, formula));
        }
        return refrains;
    }

    private static Refrain refrain(int number, Formula formula) {
        List<Occurrence> occurrences = new ArrayList<>(formula.occurrences());
        occurrences.sort(Comparator.comparingInt(Occurrence::story));
        String phrase = occurrences.stream()
                .map(Occurrence::words)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        String first = occurrences.get(0).words();
        String last = occurrences.get(occurrences.size() - 1).words();
        boolean same = Wording.of(first).sequence().equals(Wording.of(last).sequence());
        return new Refrain(
                "p" + number,
                phrase,
                occurrences.stream().map(Occurrence::place).toList(),
                occurrences.stream().map(Occurrence::words).distinct().limit(20).toList(),
                same
                        ? Optional.empty()
                        : Optional.of("First \u201c" + first + "\u201d, last \u201c" + last + "\u201d."));
    }
}
