package readout.fact;

import readout.language.Reading;
import readout.news.Fact;

/**
 * Takes the facts of one kind from the reading of an article. An extractor holds no state between articles, may be used
 * by several threads at once, and gives the same facts for the same reading.
 */
public interface Extractor {

    /** The kind of all facts that it takes. */
    Fact.Kind kind();

    /** The facts in the order in which their evidence starts, numbered from 1, and what it saw and did not take. */
    Extraction extract(Reading reading);
}
