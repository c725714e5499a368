package readout.record;

import java.util.List;
import readout.news.ArticleFacts;
import readout.news.Lineage;

/**
 * What articles took over from one another.
 *
 * @param lineage the passages, in the order of the articles that took them
 * @param origins which articles go back to one text
 */
record Copying(List<Lineage> lineage, Origins origins) {

    static Copying among(List<ArticleFacts> articles) {
        return new Copying(List.of(), new Origins());
    }
}
