package readout.record;

import java.util.List;
import java.util.Map;
import readout.news.ArticleFacts;
import readout.news.Refrain;
import readout.news.Story;

/** Finds formulas that return across stories and outlets. */
final class RefrainFinder {

    private RefrainFinder() {}

    static List<Refrain> find(List<Story> stories, Map<String, ArticleFacts> articles) {
        return List.of();
    }
}
