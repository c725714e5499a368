package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns articles into vectors of weighted terms: root of the frequency, counted more in the title and lead and for
 * capitalised words, times the inverse document frequency in ordinary news and in the articles seen so far.
 */
final class TermWeights {

    private static final int BODY_WORDS = 300;
    private static final int LEAD_WORDS = 60;
    private static final int TERMS = 250;
    private static final double TITLE = 7;
    private static final double LEAD = 2;
    private static final double CAPITAL = 1.5;
    /** How many times an article of ordinary news counts against one of the stream. */
    private static final double ORDINARY = 2;

    private final OrdinaryNews ordinary = OrdinaryNews.counts();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> articlesWith = new ArrayList<>();
    private int articles;

    /** Counts an article and gives its vector. */
    TermVector vector(StoryFeatures article) {
        List<Word> title = Words.of(article.title());
        String text = article.text();
        List<Word> body = Words.of(text, 0, Math.min(text.length(), StoryFeatures.TEXT_LIMIT), BODY_WORDS);
        count(title, body);
        Map<String, Double> frequencies = new TreeMap<>();
        title.forEach(word -> add(frequencies, word, TITLE));
        int position = 0;
        for (Word word : body) {
            add(frequencies, word, position < LEAD_WORDS ? LEAD : 1);
            position += word.empty() ? 0 : 1;
        }
        return strongest(frequencies);
    }

    private static void add(Map<String, Double> frequencies, Word word, double weight) {
        if (!word.empty()) {
            frequencies.merge(word.stem(), weight * (word.capital() || word.number() ? CAPITAL : 1), Double::sum);
        }
    }

    private void count(List<Word> title, List<Word> body) {
        articles++;
        Set<Integer> seen = new HashSet<>();
        for (List<Word> part : List.of(title, body)) {
            for (Word word : part) {
                if (!word.empty()) {
                    int number = number(word.stem());
                    if (seen.add(number)) {
                        articlesWith.set(number, articlesWith.get(number) + 1);
                    }
                }
            }
        }
    }

    private int number(String stem) {
        Integer known = numbers.get(stem);
        if (known != null) {
            return known;
        }
        numbers.put(stem, numbers.size());
        articlesWith.add(0);
        return numbers.size() - 1;
    }

    private TermVector strongest(Map<String, Double> frequencies) {
        record Term(int number, double weight) {}
        List<Term> terms = new ArrayList<>(frequencies.size());
        frequencies.forEach((stem, frequency) -> {
            int number = number(stem);
            terms.add(new Term(number, Math.sqrt(frequency) * rarity(stem, number)));
        });
        terms.sort(Comparator.comparingDouble(Term::weight).reversed().thenComparingInt(Term::number));
        List<Term> kept = terms.subList(0, Math.min(TERMS, terms.size()));
        return TermVector.of(
                kept.stream().mapToInt(Term::number).toArray(),
                kept.stream().mapToDouble(Term::weight).toArray());
    }

    private double rarity(String stem, int number) {
        double all = ORDINARY * ordinary.articles() + articles + 1;
        double with = ORDINARY * ordinary.with(stem) + articlesWith.get(number) + 0.5;
        return Math.max(0, Math.log(all / with));
    }
}
