package readout.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import readout.news.ArticleFacts;
import readout.news.Span;
import readout.report.FactLine;
import readout.store.Catalogue;
import readout.store.Catalogue.StoryLine;

/** What returns across stories: threads, refrains, and figures through time. */
public final class AcrossPages {

    /** Of a refrain or series so many places are shown. */
    private static final int PLACES = 12;

    private final Catalogue catalogue;

    AcrossPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The stories of one relationship, in order of time. */
    public record Thread(String between, List<StoryLine> stories) {}

    /** A formula, and where it stands. */
    public record Refrain(String phrase, int times, Optional<String> change, List<Quote> quotes) {}

    /** The words of an article around a place in it. */
    public record Quote(String article, String label, String before, String words, String after) {}

    /** A figure at several times. */
    public record Series(String what, String of, List<String> lines) {}

    Page threads(Asked asked) {
        List<JsonNode> found = catalogue.across("thread", asked.from(), Asked.PAGE + 1);
        Listing<JsonNode> part = Listing.of(found, asked);
        List<Thread> threads = part.items().stream().map(this::thread).toList();
        return new Page("Threads", "threads", Map.of("threads", threads, "part", part), json(part));
    }

    private Thread thread(JsonNode node) {
        List<Long> stories = strings(node, "stories").stream()
                .map(id -> Long.parseLong(id.substring(1)))
                .toList();
        return new Thread(String.join(" and ", strings(node, "between")), catalogue.stories(stories));
    }

    Page refrains(Asked asked) {
        Listing<JsonNode> part = Listing.of(catalogue.across("refrain", asked.from(), Asked.PAGE + 1), asked);
        List<Refrain> refrains = part.items().stream().map(this::refrain).toList();
        return new Page("Refrains", "refrains", Map.of("refrains", refrains, "part", part), json(part));
    }

    private Refrain refrain(JsonNode node) {
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode place : node.path("occurrences")) {
            if (quotes.size() < PLACES) {
                catalogue
                        .article(place.path("article").asText())
                        .ifPresent(article -> quotes.add(quote(article, place.path("span"))));
            }
        }
        return new Refrain(
                node.path("phrase").asText(),
                node.path("occurrences").size(),
                Optional.of(node.path("change").asText()).filter(change -> !change.isEmpty()),
                quotes);
    }

    private static Quote quote(ArticleFacts facts, JsonNode span) {
        Span words = new Span(span.path(0).asInt(), span.path(1).asInt());
        String text = facts.article().text();
        int start = text.lastIndexOf('\n', words.start()) + 1;
        int end = text.indexOf('\n', words.end());
        return new Quote(
                facts.article().id(),
                facts.article().label(),
                text.substring(start, words.start()),
                words.of(text),
                text.substring(words.end(), end < 0 ? text.length() : end));
    }

    Page series(Asked asked) {
        Listing<JsonNode> part = Listing.of(catalogue.across("series", asked.from(), Asked.PAGE + 1), asked);
        List<Series> series = part.items().stream().map(this::series).toList();
        return new Page("Figures through time", "figures", Map.of("series", series, "part", part), json(part));
    }

    private Series series(JsonNode node) {
        List<String> lines =
                strings(node, "figures").stream().limit(PLACES).map(this::line).toList();
        return new Series(node.path("what").asText(), String.join(" and ", strings(node, "of")), lines);
    }

    private String line(String figure) {
        return catalogue
                .article(figure.substring(0, figure.lastIndexOf(':')))
                .flatMap(told -> told.facts().stream()
                        .filter(fact -> fact.id().equals(figure))
                        .findFirst()
                        .map(fact -> FactLine.of(fact, told.article()) + " ("
                                + told.article().label() + ")"))
                .orElse(figure);
    }

    private static List<String> strings(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode json(Listing<JsonNode> part) {
        return JsonNodeFactory.instance.arrayNode().addAll(part.items());
    }
}
