package readout.fact.statement;

import java.util.List;
import readout.news.Source;

/**
 * Who a source phrase stands for.
 *
 * @param sources one, or more when several speak as one
 * @param isDocument whether the phrase is a document or report, so that somebody else speaks through it
 * @param isPress whether it is a news agency, broadcaster or paper
 */
record Speaker(List<Source> sources, boolean isDocument, boolean isPress) {

    /** The names, to compare speakers. */
    List<String> names() {
        return sources.stream().map(Source::name).toList();
    }
}
