package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import readout.export.RecordJson;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Variance;
import readout.record.Comparison;
import readout.report.StoryView;
import readout.store.Catalogue;

/** Two accounts side by side: what only one states, what both state, where they differ. */
public final class ComparePages {

    private final Catalogue catalogue;

    ComparePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One of the two accounts. */
    public record Side(String id, String label, String title) {

        static Side of(ArticleFacts facts) {
            return new Side(
                    facts.article().id(),
                    facts.article().label(),
                    facts.article().title().orElse(""));
        }
    }

    /** The articles whose ids are {@code one} and {@code other}. */
    Page compare(Asked asked) {
        ArticleFacts one = article(asked.value("one"));
        ArticleFacts other = article(asked.value("other"));
        if (one.article().id().equals(other.article().id())) {
            throw new NotFound("Choose two different articles to compare.");
        }
        Comparison comparison = Comparison.of(List.of(one), List.of(other));
        StoryView view = new StoryView(comparison.story(), List.of(one, other), List.of(), List.of(), Links.PAGES);
        List<Entry> differ =
                comparison.both().stream().filter(ComparePages::isAtOdds).toList();
        List<Entry> agree =
                comparison.both().stream().filter(entry -> !isAtOdds(entry)).toList();
        return new Page(
                one.article().label() + " and " + other.article().label(),
                "compare",
                Map.of(
                        "sides",
                        List.of(Side.of(one), Side.of(other)),
                        "differ",
                        differ.stream().map(view::entry).toList(),
                        "agree",
                        agree.stream().map(view::entry).toList(),
                        "onlyOne",
                        comparison.onlyOne().stream().map(view::entry).toList(),
                        "onlyOther",
                        comparison.onlyOther().stream().map(view::entry).toList()),
                json(comparison));
    }

    private ArticleFacts article(String id) {
        return catalogue.article(id).orElseThrow(() -> new NotFound("There is no article with the id “" + id + "”."));
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
