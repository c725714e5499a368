package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.export.Export;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.store.Catalogue;
import readout.store.Catalogue.Doubt;

/** Articles with their facts marked, and what was seen in them and not taken. */
final class ArticlePages {

    private final Catalogue catalogue;

    ArticlePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Page article(Asked asked) {
        String id = asked.value("id");
        ArticleFacts facts =
                catalogue.article(id).orElseThrow(() -> new NotFound("There is no article with the id " + id + "."));
        Optional<Long> story = catalogue.storyOf(id);
        ArticleView view = ArticleView.of(facts, story, catalogue.entries(id));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("article", Export.node(facts.article()));
        story.ifPresent(number -> json.put("story", "s" + number));
        ArrayNode list = json.putArray("facts");
        for (Fact fact : facts.facts()) {
            list.add(Export.node(fact));
        }
        return new Page(facts.article().title().orElse(id), "article", Map.of("view", view), json);
    }

    /** What looked like a fact and was not taken, with the reason, the latest articles first. */
    Page abstentions(Asked asked) {
        Listing<Doubt> doubts = Listing.of(catalogue.doubts(asked.from(), Asked.PAGE + 1), asked);
        return new Page("Seen and not taken", "abstentions", Map.of("doubts", doubts), json(doubts.items()));
    }

    private static ArrayNode json(List<Doubt> doubts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Doubt doubt : doubts) {
            list.addObject()
                    .put("article", doubt.article())
                    .put("kind", doubt.kind())
                    .put("words", doubt.words())
                    .put("reason", doubt.reason());
        }
        return list;
    }
}
