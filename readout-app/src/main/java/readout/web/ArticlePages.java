package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.export.Export;
import readout.export.RecordJson;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.store.ArticleCatalogue;
import readout.store.ArticleCatalogue.Doubt;
import readout.store.Reviews;

/** Articles with their facts marked, and what was seen in them and not taken. */
public final class ArticlePages {

    private final ArticleCatalogue catalogue;
    private final Reviews reviews;

    ArticlePages(ArticleCatalogue catalogue, Reviews reviews) {
        this.catalogue = catalogue;
        this.reviews = reviews;
    }

    /**
     * An abstention, and what was said of it.
     *
     * @param outlet that published the article; the article's id where that is not known
     */
    public record Judged(Doubt doubt, String outlet, Optional<Reviews.Verdict> verdict) {

        /** Its name on the page. */
        public String anchor() {
            return anchor(doubt.article(), doubt.position());
        }

        static String anchor(String article, long position) {
            return "d-" + article.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + position;
        }
    }

    Page article(Asked asked) {
        String id = asked.value("id");
        ArticleFacts facts =
                catalogue.article(id).orElseThrow(() -> new NotFound("There is no article with the id " + id + "."));
        Optional<Long> story = catalogue.storyOf(id);
        List<Lineage> lineage = catalogue.lineage(id);
        return new Page(
                () -> {
                    ArticleView view = ArticleView.of(facts, story, catalogue.entries(id));
                    CopiesView copies = CopiesView.of(facts.article(), lineage, catalogue::labels);
                    return new Page.View(
                            facts.article().title().orElse(id), "article", Map.of("view", view, "copies", copies));
                },
                () -> json(facts, story, lineage));
    }

    private static ObjectNode json(ArticleFacts facts, Optional<Long> story, List<Lineage> lineage) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("article", Export.node(facts.article()));
        story.ifPresent(number -> json.put("story", "s" + number));
        ArrayNode list = json.putArray("facts");
        facts.facts().forEach(fact -> list.add(Export.node(fact)));
        ArrayNode passages = json.putArray("lineage");
        lineage.forEach(passage -> passages.add(RecordJson.lineage(passage)));
        return json;
    }

    /** What looked like a fact and was not taken, with the reason, the latest articles first. */
    Page abstentions(Asked asked) {
        Listing<Doubt> doubts = Listing.of(catalogue.doubts(asked.from(), Asked.PAGE + 1), asked);
        Map<Doubt, Reviews.Verdict> verdicts = reviews.of(doubts.items());
        Map<String, String> outlets =
                catalogue.labels(doubts.items().stream().map(Doubt::article).toList());
        Listing<Judged> judged = doubts.map(doubt -> new Judged(
                doubt,
                outlets.getOrDefault(doubt.article(), doubt.article()),
                Optional.ofNullable(verdicts.get(doubt))));
        return Page.of(
                "Seen and not taken",
                "abstentions",
                Map.of("doubts", judged, "from", asked.from()),
                () -> json(judged.items()));
    }

    private static ArrayNode json(List<Judged> doubts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Judged judged : doubts) {
            ObjectNode json =
                    json(judged.doubt()).put("position", judged.doubt().position());
            judged.verdict().ifPresent(verdict -> json.put("verdict", verdict.label()));
            list.add(json);
        }
        return list;
    }

    private static ObjectNode json(Doubt doubt) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("article", doubt.article())
                .put("kind", doubt.kind())
                .put("words", doubt.words())
                .put("reason", doubt.reason());
    }

    /** Keeps what somebody says of an abstention. */
    void judge(Asked asked) {
        Reviews.Verdict verdict =
                asked.field("verdict").equals("accepted") ? Reviews.Verdict.ACCEPTED : Reviews.Verdict.REJECTED;
        if (!reviews.judge(asked.field("article"), asked.numberField("position"), verdict)) {
            throw new NotFound("The article has changed since the page was loaded: this is no longer in it.");
        }
    }

    /** Where the page of the list with an abstention that was judged is, at its line. */
    String place(Asked asked) {
        return "/abstentions?from=" + asked.numberField("from") + "#"
                + Judged.anchor(asked.field("article"), asked.numberField("position"));
    }

    /** All that was said, a line of JSON each. */
    String labels() {
        StringBuilder lines = new StringBuilder();
        reviews.labels(label -> lines.append(json(label.doubt())
                        .put("verdict", label.verdict().label())
                        .put("judged", label.judged()))
                .append('\n'));
        return lines.toString();
    }
}
