package readout.fact;

import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Region;

/** On what part of the page each sentence stands. */
public final class Layout {

    private final Region.Kind[] kinds;

    public Layout(Reading reading) {
        kinds = new Region.Kind[reading.sentences().size()];
        var regions = reading.article().regions();
        int region = 0;
        for (Sentence sentence : reading.sentences()) {
            int start = sentence.span().start();
            while (region < regions.size() && regions.get(region).span().end() <= start) {
                region++;
            }
            boolean inside =
                    region < regions.size() && regions.get(region).span().start() <= start;
            kinds[sentence.index()] = inside ? regions.get(region).kind() : Region.Kind.BODY;
        }
    }

    public Region.Kind kind(Sentence sentence) {
        return kinds[sentence.index()];
    }

    /** True for headlines, decks and captions, which often only repeat what the body tells. */
    public boolean repeats(Sentence sentence) {
        return kind(sentence) != Region.Kind.BODY && kind(sentence) != Region.Kind.DATELINE;
    }
}
