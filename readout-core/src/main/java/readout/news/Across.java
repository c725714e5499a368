package readout.news;

import java.util.List;

/**
 * What follows when stories are read together.
 *
 * @param threads the stories of one relationship
 * @param refrains formulas that return
 * @param series figures through time
 * @param lineage passages that went from an article of one story to one of another
 */
public record Across(List<StoryThread> threads, List<Refrain> refrains, List<Series> series, List<Lineage> lineage) {

    public Across {
        threads = List.copyOf(threads);
        refrains = List.copyOf(refrains);
        series = List.copyOf(series);
        lineage = List.copyOf(lineage);
    }
}
