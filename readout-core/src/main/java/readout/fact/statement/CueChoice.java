package readout.fact.statement;

import java.util.List;
import java.util.Optional;
import readout.news.Span;

/** The contents and sources between which a cue's attribution is chosen, with their features, for training. */
public final class CueChoice {

    private final CueGroup group;
    private final GroupFeatures features;
    private final List<List<Span>> cues;
    private final List<List<Span>> contents;
    private final List<Optional<Span>> sources;

    CueChoice(CueGroup group, GroupFeatures features) {
        this.group = group;
        this.features = features;
        cues = group.contents().stream().map(ContentOption::cueSpans).toList();
        contents = group.contents().stream().map(ContentOption::content).toList();
        sources = group.sources().stream().map(p -> p.map(SourcePhrase::span)).toList();
    }

    /** What a model sees. */
    public GroupFeatures features() {
        return features;
    }

    /** The words of the cue with each content. */
    public List<List<Span>> cues() {
        return cues;
    }

    /** What may be said. */
    public List<List<Span>> contents() {
        return contents;
    }

    /** Who may say it; empty stands for nobody. */
    public List<Optional<Span>> sources() {
        return sources;
    }

    /** How far the cue may reach with one content and source. */
    public Extents cueExtents(int content, int source) {
        return group.cueExtents(content, source);
    }

    /** How far a source may reach; empty when it stands in another sentence or is nobody. */
    public Optional<Extents> sourceExtents(int source) {
        return group.sourceExtents(source);
    }
}
