package readout.fact.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.language.Sentence;

/**
 * A cue with the contents and sources between which a model chooses.
 *
 * @param codes of the cue's sentence
 * @param cue the token that heads the cue
 * @param cueFeatures what a model sees of the cue alone
 * @param contents what may be said
 * @param sources who may say it; empty stands for nobody
 * @param proposed the pairs that the syntax suggests: number of the content times the number of sources, plus that of
 *     the source
 * @param heard what was heard beside the cue
 */
record CueGroup(
        SentenceCodes codes,
        int cue,
        int[] cueFeatures,
        List<ContentOption> contents,
        List<Optional<SourcePhrase>> sources,
        BitSet proposed,
        HeardFeatures heard) {

    CueGroup {
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
    }

    Sentence sentence() {
        return codes.sentence;
    }

    boolean isProposed(int content, int source) {
        return proposed.get(content * sources.size() + source);
    }

    /** The attribution of one content to one source. */
    Candidate candidate(int content, int source) {
        ContentOption c = contents.get(content);
        return new Candidate(
                sentence(), cue, c.cueSpans(), c.frame(), c.link(), sources.get(source), c.content(), c.head());
    }

    /** How far the cue may reach with one content and source. */
    Extents cueExtents(int content, int source) {
        return CueExtents.of(codes, candidate(content, source), heard);
    }

    /** How far a source may reach; empty when it stands in another sentence or is nobody. */
    Optional<Extents> sourceExtents(int source) {
        return sources.get(source)
                .filter(p -> p.sentence() == sentence())
                .map(p -> SourceExtents.of(codes, cue, p, heard));
    }
}
