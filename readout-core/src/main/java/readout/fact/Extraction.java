package readout.fact;

import java.util.List;
import readout.news.Abstention;
import readout.news.Fact;

/**
 * What one extractor took from one article.
 *
 * @param facts in the order in which their evidence starts
 * @param abstentions what looked like a fact of this kind and was not taken, with the reason
 */
public record Extraction(List<? extends Fact> facts, List<Abstention> abstentions) {

    public Extraction {
        facts = List.copyOf(facts);
        abstentions = List.copyOf(abstentions);
    }
}
