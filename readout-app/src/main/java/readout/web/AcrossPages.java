package readout.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.chart.TimeScale;
import readout.export.RecordNode;
import readout.news.Across;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.StoryThread;
import readout.report.AcrossView;
import readout.store.Catalogue;
import readout.store.StoryCatalogue.StoryLine;

/** What returns across stories: threads, refrains, and figures through time. */
public final class AcrossPages {

    /** Each of them has words of a dozen articles: more are too much for a page. */
    private static final int PAGE = 20;

    /** Of a thread so many stories are shown, the latest. */
    private static final int STORIES = 50;

    private final Catalogue catalogue;

    AcrossPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The stories of one relationship, in order of time.
     *
     * @param more how many earlier ones are left out
     */
    public record Thread(String id, String between, List<StoryLine> stories, int more) {

        /** The days of its stories. */
        public List<Period> days() {
            return stories.stream()
                    .flatMap(story -> story.date().flatMap(PartialDate::parse).stream())
                    .map(Period::of)
                    .toList();
        }
    }

    Page threads(Asked asked) {
        Listing<JsonNode> part = part("thread", asked);
        List<Thread> threads = part.items().stream().map(this::thread).toList();
        List<Period> days =
                threads.stream().flatMap(thread -> thread.days().stream()).toList();
        Optional<TimeScale> time = days.isEmpty() ? Optional.empty() : Optional.of(TimeScale.over(days));
        return Page.of("Threads", "threads", Map.of("threads", threads, "time", time, "part", part), () -> json(part));
    }

    private Thread thread(JsonNode node) {
        StoryThread thread = RecordNode.thread(node);
        List<Long> stories = thread.stories().stream()
                .map(id -> Long.parseLong(id.substring(1)))
                .toList();
        int more = Math.max(0, stories.size() - STORIES);
        return new Thread(
                thread.id(),
                String.join(" and ", thread.between()),
                catalogue.stories().list(stories.subList(more, stories.size())),
                more);
    }

    Page refrains(Asked asked) {
        Listing<JsonNode> part = part("refrain", asked);
        var refrains = part.items().stream().map(RecordNode::refrain).toList();
        return page("Refrains", "refrains", new Across(List.of(), refrains, List.of(), List.of()), part);
    }

    Page series(Asked asked) {
        Listing<JsonNode> part = part("series", asked);
        var series = part.items().stream().map(RecordNode::series).toList();
        return page("Figures through time", "figures", new Across(List.of(), List.of(), series, List.of()), part);
    }

    private Listing<JsonNode> part(String kind, Asked asked) {
        return Listing.of(catalogue.across(kind, asked.from(), PAGE + 1), asked, PAGE);
    }

    private Page page(String title, String template, Across across, Listing<JsonNode> part) {
        AcrossView view = new AcrossView(across, catalogue.archive(), Links.PAGES);
        return Page.of(title, template, Map.of("across", view, "part", part), () -> json(part));
    }

    private static JsonNode json(Listing<JsonNode> part) {
        return JsonNodeFactory.instance.arrayNode().addAll(part.items());
    }
}
