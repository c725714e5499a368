package readout.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import readout.store.Catalogue;
import readout.store.Catalogue.Totals;
import readout.store.StoryCatalogue;
import readout.store.StoryCatalogue.StoryLine;

/** The start page: what is new, and what is disputed. */
final class Overview {

    private static final int LINES = 15;

    private final Catalogue catalogue;

    Overview(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Page start(Asked asked) {
        Totals totals = catalogue.totals();
        List<StoryLine> disputed = catalogue.stories().list(StoryCatalogue.Wanted.DISPUTED, 0, LINES);
        List<StoryLine> latest = catalogue.stories().list(StoryCatalogue.Wanted.LATEST, 0, LINES);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("articles", totals.articles())
                .put("facts", totals.facts())
                .put("stories", totals.stories())
                .put("disputedEntries", totals.disputed());
        json.set("disputed", StoryPages.json(disputed));
        json.set("latest", StoryPages.json(latest));
        return Page.of(
                "What is new and what is disputed",
                "start",
                Map.of("totals", totals, "disputed", disputed, "latest", latest),
                () -> json);
    }
}
