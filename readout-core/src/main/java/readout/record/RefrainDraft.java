package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.news.ArticleFacts;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Span;
import readout.record.Formula.Occurrence;

/** A refrain while its wordings are read from the articles: the places of its kernels, those beside each other joined. */
final class RefrainDraft {

    /** A refrain lists no more places and no more wordings than these. */
    private static final int PLACES = 1_000;

    private static final int VARIANTS = 20;

    private final Map<Integer, List<Span>> spans = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> wordings = new ArrayList<>();

    RefrainDraft(List<Formula> family) {
        for (Formula formula : family) {
            for (Occurrence at : formula.occurrences()) {
                spans.computeIfAbsent(at.article(), k -> new ArrayList<>())
                        .add(at.place().span());
            }
        }
    }

    /** Whether it stands in an article. */
    boolean isIn(int number) {
        return spans.containsKey(number);
    }

    /** Takes the words from an article; articles come in order. */
    void read(int number, ArticleFacts article) {
        List<Span> here = spans.getOrDefault(number, List.of());
        String text = article.article().text();
        Optional<Span> open = Optional.empty();
        for (Span span : here.stream().sorted().toList()) {
            if (open.filter(before -> isOne(text, before, span)).isPresent()) {
                open = open.map(span::union);
            } else {
                open.ifPresent(done -> add(article, done));
                open = Optional.of(span);
            }
        }
        open.ifPresent(done -> add(article, done));
    }

    /** Whether two places stand in one sentence, near each other. */
    private static boolean isOne(String text, Span before, Span after) {
        if (after.start() > before.end() + FormulaFamilies.BESIDE) {
            return false;
        }
        for (int i = before.end(); i < after.start(); i++) {
            if (".;?!:\n\"\u201c\u201d".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void add(ArticleFacts article, Span span) {
        if (places.size() < PLACES) {
            places.add(Place.of(article.article().id(), span));
            wordings.add(article.article().quote(span).replaceAll("\\s+", " "));
        }
    }

    Refrain refrain(String id) {
        String first = wordings.get(0);
        String last = wordings.get(wordings.size() - 1);
        boolean same = Wording.of(first).sequence().equals(Wording.of(last).sequence());
        return new Refrain(
                id,
                phrase(),
                places,
                wordings.stream().distinct().limit(VARIANTS).toList(),
                same
                        ? Optional.empty()
                        : Optional.of("First \u201c" + first + "\u201d, last \u201c" + last + "\u201d."));
    }

    /** The wording that is used most; of those used alike the fullest, then the first. */
    private String phrase() {
        Map<String, Integer> uses = new LinkedHashMap<>();
        wordings.forEach(words -> uses.merge(words, 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(use -> use.getKey().length()))
                .orElseThrow()
                .getKey();
    }
}
