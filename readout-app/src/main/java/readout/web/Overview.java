package readout.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import readout.store.Catalogue;
import readout.store.Catalogue.StoryLine;
import readout.store.Catalogue.Totals;

/** The start page: what is new, and what is disputed. */
final class Overview {

    private static final int LINES = 15;

    private final Catalogue catalogue;

    Overview(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Page start(Asked asked) {
        Totals totals = catalogue.totals();
        List<StoryLine> disputed = catalogue.stories(Catalogue.Stories.DISPUTED, 0, LINES);
        List<StoryLine> latest = catalogue.stories(Catalogue.Stories.LATEST, 0, LINES);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("articles", totals.articles())
                .put("facts", totals.facts())
                .put("stories", totals.stories())
                .put("disputedEntries", totals.disputed());
        json.set("disputed", StoryPages.json(disputed));
        json.set("latest", StoryPages.json(latest));
        return new Page(
                "What is new and what is disputed",
                "start",
                Map.of("totals", totals, "disputed", disputed, "latest", latest),
                json);
    }
}
