package readout.news;

import java.util.List;

/**
 * What follows when stories are read together.
 *
 * @param threads the stories of one relationship
 * @param refrains formulas that return
 * @param series figures through time
 */
public record Across(List<StoryThread> threads, List<Refrain> refrains, List<Series> series) {

    public Across {
        threads = List.copyOf(threads);
        refrains = List.copyOf(refrains);
        series = List.copyOf(series);
    }
}
