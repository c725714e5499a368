package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Place;
import readout.news.Region;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Timex;
import readout.story.Word;
import readout.story.Words;

/**
 * A fact with the article that reports it and its words made comparable.
 *
 * @param fact the fact
 * @param from its article
 * @param order the number of its article in the story, in order of time
 * @param wording of a statement its content, of other facts its evidence
 */
record Reported(Fact fact, ArticleFacts from, int order, Wording wording) {

    private static final int SENTENCE = 5;

    static Reported of(Fact fact, ArticleFacts from, int order) {
        List<Span> spans = fact instanceof Statement statement ? statement.content() : fact.evidence();
        return new Reported(fact, from, order, Wording.of(from.article().text(), spans));
    }

    /** The same, with the wording that was met before where there is an equal one. */
    Reported shared(Map<Wording, Wording> wordings) {
        Wording known = wordings.putIfAbsent(wording, wording);
        return known == null ? this : new Reported(fact, from, order, known);
    }

    /** All words of a statement's content, of a very long one the first. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (Span span : fact instanceof Statement statement ? statement.content() : fact.evidence()) {
            words.addAll(Words.of(article().text(), span.start(), span.end(), Wording.LIMIT));
        }
        return words.subList(0, Math.min(2 * Wording.LIMIT, words.size()));
    }

    String id() {
        return fact.id();
    }

    Article article() {
        return from.article();
    }

    /** A name of the article for people. */
    String label() {
        return article().label();
    }

    Place place(Span span) {
        return new Place(article().id(), span, Optional.of(fact.id()));
    }

    /** Whether another article has the same words, and not only a few of them: what it tells is the same. */
    boolean sameSentence(Reported other) {
        return wording.stems().size() >= SENTENCE && wording.sequence().equals(other.wording.sequence());
    }

    /** Where it stands, in one place. */
    Place place() {
        return place(main());
    }

    /** The span that says most: the content, the number or the first evidence. */
    Span main() {
        if (fact instanceof Statement statement) {
            return statement.content().get(0);
        }
        return fact instanceof Figure figure
                ? figure.amount().span()
                : fact.evidence().get(0);
    }

    /** The time expressions in the sentences of this fact. */
    List<Timex> timexes() {
        List<Timex> found = new ArrayList<>();
        for (Timex timex : from.timexes()) {
            if (fact.evidence().stream().anyMatch(span -> span.overlaps(timex.span()))) {
                found.add(timex);
            }
        }
        return found;
    }

    /** Whether it stands in the title or deck. */
    boolean inHeadline() {
        int start = main().start();
        return article().regions().stream()
                .anyMatch(region -> region.span().contains(start)
                        && (region.kind() == Region.Kind.TITLE || region.kind() == Region.Kind.DECK));
    }
}
