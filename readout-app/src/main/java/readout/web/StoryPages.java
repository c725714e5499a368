package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import readout.export.RecordJson;
import readout.news.Story;
import readout.report.EntryView;
import readout.report.StoryView;
import readout.store.Catalogue;
import readout.store.Catalogue.StoryLine;
import readout.store.Catalogue.Told;

/** Stories, and the record of one. */
final class StoryPages {

    private final Catalogue catalogue;

    StoryPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All stories, or with {@code only=disputed} those with disputes. */
    Page list(Asked asked) {
        boolean disputed = asked.value("only").equals("disputed");
        Listing<StoryLine> stories = Listing.of(
                catalogue.stories(
                        disputed ? Catalogue.Stories.DISPUTED : Catalogue.Stories.LATEST, asked.from(), Asked.PAGE + 1),
                asked);
        return new Page(
                disputed ? "Disputed stories" : "Stories",
                "stories",
                Map.of("stories", stories, "disputed", disputed),
                json(stories.items()));
    }

    Page story(Asked asked) {
        Told told = catalogue
                .story(asked.number("number"))
                .orElseThrow(
                        () -> new NotFound("There is no story with this number. It may have become part of another."));
        Story story = told.account().story();
        ObjectNode json = RecordJson.story(story);
        ArrayNode lineage = json.putArray("lineage");
        told.account().lineage().forEach(passage -> lineage.add(RecordJson.lineage(passage)));
        ArrayNode findings = json.putArray("findings");
        told.account().findings().forEach(finding -> findings.add(RecordJson.variance(finding)));
        StoryView view = new StoryView(
                story, told.articles(), told.account().lineage(), told.account().findings(), Links.STORIES);
        return new Page(story.title(), "story", Map.of("story", view), json);
    }

    /** One entry of a story, with its words. */
    Page entry(Asked asked) {
        long number = asked.number("number");
        Told told = catalogue
                .entry(number, asked.number("entry"))
                .orElseThrow(() -> new NotFound("There is no such line in the record. Its story may have changed."));
        Story story = told.account().story();
        StoryView view = new StoryView(story, told.articles(), List.of(), List.of(), Links.STORIES);
        EntryView entry = view.entry(story.entries().get(0));
        return new Page(
                entry.head().line(),
                "entry",
                Map.of("view", entry, "story", "/stories/" + number, "title", story.title()),
                RecordJson.entry(entry.head().entry()));
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
