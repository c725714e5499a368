package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import readout.export.RecordJson;
import readout.news.Story;
import readout.record.StoryAccount;
import readout.report.EntryView;
import readout.report.StoryView;
import readout.store.StoryCatalogue;
import readout.store.StoryCatalogue.StoryLine;
import readout.store.StoryRows;

/** Stories, and the record of one. */
final class StoryPages {

    private final StoryCatalogue catalogue;

    StoryPages(StoryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All stories, or with {@code only=disputed} those with disputes. */
    Page list(Asked asked) {
        boolean disputed = asked.value("only").equals("disputed");
        Listing<StoryLine> stories = Listing.of(
                catalogue.list(
                        disputed ? StoryCatalogue.Wanted.DISPUTED : StoryCatalogue.Wanted.LATEST,
                        asked.from(),
                        Asked.PAGE + 1),
                asked);
        return Page.of(
                disputed ? "Disputed stories" : "Stories",
                "stories",
                Map.of("stories", stories, "disputed", disputed),
                () -> json(stories.items()));
    }

    Page story(Asked asked) {
        long number = asked.number("number");
        StoryRows rows = catalogue
                .story(number)
                .orElseThrow(
                        () -> new NotFound("There is no story with this number. It may have become part of another."));
        return new Page(() -> view(number, rows.account()), rows::json);
    }

    private Page.View view(long number, StoryAccount account) {
        Story story = account.story();
        StoryView view = new StoryView(
                story, catalogue.told(number, story), account.lineage(), account.findings(), Links.STORIES);
        return new Page.View(story.title(), "story", Map.of("story", view));
    }

    /** One entry of a story, with its words. */
    Page entry(Asked asked) {
        long number = asked.number("number");
        Story story = catalogue
                .entry(number, asked.number("entry"))
                .orElseThrow(() -> new NotFound("There is no such line in the record. Its story may have changed."));
        return new Page(
                () -> entry(number, story),
                () -> RecordJson.entry(story.entries().get(0)));
    }

    private Page.View entry(long number, Story story) {
        EntryView entry = new StoryView(story, catalogue.told(number, story), List.of(), List.of(), Links.STORIES)
                .entry(story.entries().get(0));
        return new Page.View(
                entry.head().line(),
                "entry",
                Map.of("view", entry, "story", "/stories/" + number, "title", story.title()));
    }

    static ArrayNode json(List<StoryLine> stories) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (StoryLine story : stories) {
            ObjectNode line = lines.addObject().put("id", "s" + story.number()).put("title", story.title());
            story.place().ifPresent(place -> line.put("place", place));
            story.date().ifPresent(date -> line.put("date", date));
            line.put("articles", story.articles())
                    .put("outlets", story.outlets())
                    .put("entries", story.entries())
                    .put("disputed", story.disputed());
        }
        return lines;
    }
}
