package readout.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.news.Actor;
import readout.news.Article;
import readout.news.Timex;

/**
 * An article with all that the language engine knows of it. Immutable; what extractors work on. All look-ups take
 * constant or logarithmic time, so that extractors may ask for every token.
 */
public final class Reading {

    private final Article article;
    private final List<Sentence> sentences;
    private final List<Actor> actors;
    private final List<Mention> mentions;
    private final List<Timex> timexes;
    private final List<Quantity> quantities;
    private final int[] mentionsFrom;
    private final int[] timexesFrom;
    private final int[] timexesTo;
    private final int[] quantitiesFrom;

    /**
     * Lists that belong to the text are put in its order.
     *
     * @param article with its publication date, if one is known
     * @param sentences of the regions that tell facts, in the order of the text; no sentence crosses a region
     * @param actors who occurs in the article
     * @param mentions without overlap
     * @param timexes without overlap
     * @param quantities without overlap
     */
    public Reading(
            Article article,
            List<Sentence> sentences,
            List<Actor> actors,
            List<Mention> mentions,
            List<Timex> timexes,
            List<Quantity> quantities) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.actors = List.copyOf(actors);
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::first))
                .toList();
        this.timexes =
                timexes.stream().sorted(Comparator.comparing(Timex::span)).toList();
        this.quantities = quantities.stream()
                .sorted(Comparator.comparingInt(Quantity::sentence).thenComparingInt(Quantity::first))
                .toList();
        int n = this.sentences.size();
        mentionsFrom =
                starts(n, this.mentions.stream().mapToInt(Mention::sentence).toArray());
        quantitiesFrom =
                starts(n, this.quantities.stream().mapToInt(Quantity::sentence).toArray());
        timexesFrom = new int[n];
        timexesTo = new int[n];
        indexTimexes();
    }

    /** For each sentence the number of the first item that belongs to it or a later one; one more at the end. */
    private static int[] starts(int sentences, int[] sentenceOf) {
        int[] from = new int[sentences + 1];
        int item = 0;
        for (int s = 0; s <= sentences; s++) {
            while (item < sentenceOf.length && sentenceOf[item] < s) {
                item++;
            }
            from[s] = item;
        }
        return from;
    }

    private void indexTimexes() {
        int item = 0;
        for (int s = 0; s < sentences.size(); s++) {
            var span = sentences.get(s).span();
            while (item < timexes.size() && timexes.get(item).span().end() <= span.start()) {
                item++;
            }
            timexesFrom[s] = item;
            int end = item;
            while (end < timexes.size() && timexes.get(end).span().start() < span.end()) {
                end++;
            }
            timexesTo[s] = end;
        }
    }

    public Article article() {
        return article;
    }

    /** The sentences of the regions that tell facts, in the order of the text. */
    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Actor> actors() {
        return actors;
    }

    /** All mentions in the order of the text, without overlap. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** All time expressions in the order of the text, without overlap. */
    public List<Timex> timexes() {
        return timexes;
    }

    /** All quantities in the order of the text, without overlap. */
    public List<Quantity> quantities() {
        return quantities;
    }

    public Actor actor(Mention mention) {
        return actors.get(mention.actor());
    }

    /** The mentions of one sentence. */
    public List<Mention> mentionsIn(Sentence sentence) {
        int s = sentence.index();
        return mentions.subList(mentionsFrom[s], mentionsFrom[s + 1]);
    }

    /** The mention whose tokens include this one. */
    public Optional<Mention> mentionAt(Sentence sentence, int token) {
        int low = mentionsFrom[sentence.index()];
        int high = mentionsFrom[sentence.index() + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (mention.last() < token) {
                low = middle + 1;
            } else if (mention.first() > token) {
                high = middle;
            } else {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The time expressions that lie in one sentence. */
    public List<Timex> timexesIn(Sentence sentence) {
        return timexes.subList(timexesFrom[sentence.index()], timexesTo[sentence.index()]);
    }

    /** The quantities of one sentence. */
    public List<Quantity> quantitiesIn(Sentence sentence) {
        int s = sentence.index();
        return quantities.subList(quantitiesFrom[s], quantitiesFrom[s + 1]);
    }
}
