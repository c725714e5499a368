package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.export.RecordJson;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Variance;
import readout.record.Comparison;
import readout.report.EntryView;
import readout.report.Key;
import readout.report.StoryView;
import readout.report.Told;
import readout.store.Catalogue;

/** Two sides, of an article or more each, beside each other: what only one states, what both state, where they differ. */
public final class ComparePages {

    private static final int MOST = 24;

    private final Catalogue catalogue;

    ComparePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One of the two sides, with the name of its outlet, of its outlets, or of its story. */
    private record Side(String name, List<ArticleFacts> articles) {}

    /** One of the two sides: its articles with the letters that stand for them in the lines. */
    public record Lettered(String name, List<Key> keys) {}

    /**
     * The articles whose ids are {@code one} and {@code other}, several of each if wanted; or the stories whose numbers
     * are {@code story} and {@code with}.
     */
    Page compare(Asked asked) {
        Side one = side(asked, "one", "story");
        Side other = side(asked, "other", "with");
        if (one.articles().stream().anyMatch(article -> isOf(other, article))) {
            throw new NotFound("An article stands on both sides. Choose different ones for each.");
        }
        Comparison comparison = Comparison.of(one.articles(), other.articles());
        return new Page(() -> view(one, other, comparison), () -> json(comparison));
    }

    private static Page.View view(Side one, Side other, Comparison comparison) {
        List<ArticleFacts> all = Stream.concat(one.articles().stream(), other.articles().stream())
                .toList();
        StoryView view = new StoryView(comparison.story(), new Told(all), List.of(), List.of(), Links.PAGES);
        Map<Boolean, List<EntryView>> both = comparison.both().stream()
                .collect(Collectors.partitioningBy(
                        ComparePages::isAtOdds, Collectors.mapping(view::entry, Collectors.toList())));
        return new Page.View(
                one.name() + " and " + other.name(),
                "compare",
                Map.of(
                        "sides",
                        List.of(lettered(one, view), lettered(other, view)),
                        "differ",
                        both.getOrDefault(true, List.of()),
                        "agree",
                        both.getOrDefault(false, List.of()),
                        "onlyOne",
                        comparison.onlyOne().stream().map(view::entry).toList(),
                        "onlyOther",
                        comparison.onlyOther().stream().map(view::entry).toList()));
    }

    private static Lettered lettered(Side side, StoryView view) {
        return new Lettered(
                side.name(),
                view.keys().stream()
                        .filter(key -> side.articles().stream()
                                .anyMatch(facts -> facts.article()
                                        .id()
                                        .equals(key.article().id())))
                        .toList());
    }

    private Side side(Asked asked, String articles, String story) {
        if (!asked.value(story).isEmpty()) {
            return story(asked.value(story));
        }
        List<ArticleFacts> chosen =
                asked.values(articles).stream().distinct().map(this::article).toList();
        if (chosen.isEmpty()) {
            throw new NotFound("Choose at least one article for each side, or two stories.");
        }
        if (chosen.size() > MOST) {
            throw new NotFound("A side of more than " + MOST + " articles is too much for a page.");
        }
        return new Side(
                chosen.stream().map(facts -> facts.article().label()).distinct().collect(Collectors.joining(", ")),
                chosen);
    }

    private Side story(String number) {
        long asked = number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
        return catalogue.stories().list(List.of(asked)).stream()
                .findFirst()
                .map(story -> new Side(story.title(), catalogue.stories().articles(asked, MOST)))
                .orElseThrow(() -> new NotFound("There is no story with the number “" + number + "”."));
    }

    private static boolean isOf(Side side, ArticleFacts article) {
        return side.articles().stream()
                .anyMatch(other -> other.article().id().equals(article.article().id()));
    }

    private ArticleFacts article(String id) {
        return catalogue
                .articles()
                .article(id)
                .orElseThrow(() -> new NotFound("There is no article with the id “" + id + "”."));
    }

    private static boolean isAtOdds(Entry entry) {
        return entry.variances().stream()
                .anyMatch(variance -> variance.verdict() == Variance.Verdict.CONTRADICTION
                        || variance.verdict() == Variance.Verdict.TENSION);
    }

    private static ObjectNode json(Comparison comparison) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("both", entries(comparison.both()));
        json.set("onlyOne", entries(comparison.onlyOne()));
        json.set("onlyOther", entries(comparison.onlyOther()));
        return json;
    }

    private static ArrayNode entries(List<Entry> entries) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> array.add(RecordJson.entry(entry)));
        return array;
    }
}
