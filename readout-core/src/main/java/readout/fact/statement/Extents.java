package readout.fact.statement;

import java.util.List;
import readout.news.Span;

/**
 * How far the words of a cue or source may reach, with the features of each.
 *
 * @param spans without repetition
 * @param features of each span
 */
public record Extents(List<Span> spans, List<int[]> features) {

    public Extents {
        spans = List.copyOf(spans);
        features = List.copyOf(features);
    }

    /** The span that the model likes best; of equals the first. */
    Span best(AttributionModel model) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < spans.size(); i++) {
            double score = model.score(features.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return spans.get(best);
    }
}
