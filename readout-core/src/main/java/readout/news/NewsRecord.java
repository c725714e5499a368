package readout.news;

import java.util.List;

/**
 * What follows when articles are read together.
 *
 * @param stories every article is in exactly one
 * @param threads the stories of one relationship
 * @param refrains formulas that return
 * @param series figures through time
 * @param lineage passages that went from one article to another
 * @param findings variances inside one article
 */
public record NewsRecord(
        List<Story> stories,
        List<StoryThread> threads,
        List<Refrain> refrains,
        List<Series> series,
        List<Lineage> lineage,
        List<Variance> findings) {

    public NewsRecord {
        stories = List.copyOf(stories);
        threads = List.copyOf(threads);
        refrains = List.copyOf(refrains);
        series = List.copyOf(series);
        lineage = List.copyOf(lineage);
        findings = List.copyOf(findings);
    }
}
