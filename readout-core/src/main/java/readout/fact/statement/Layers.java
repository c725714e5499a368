package readout.fact.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each candidate is from what is said: somebody speaks, somebody reports it ("according to X"), an outlet has the
 * report ("X reported"). Those of an outer layer carry the candidates of an inner one in their sentence.
 */
final class Layers {

    private enum Layer {
        SPEAKER,
        REPORT,
        PRESS
    }

    private record Layered(Candidate candidate, Layer layer, boolean speaksForOthers) {}

    private final Map<Integer, List<Layered>> bySentence = new HashMap<>();

    Layers(List<Candidate> candidates, Speakers speakers) {
        for (Candidate c : candidates) {
            bySentence
                    .computeIfAbsent(c.sentence().index(), index -> new ArrayList<>())
                    .add(new Layered(
                            c,
                            layer(c, speakers),
                            c.source().filter(speakers::isSpokesperson).isPresent()));
        }
    }

    private static Layer layer(Candidate c, Speakers speakers) {
        if (c.source().flatMap(speakers::of).filter(Speaker::isPress).isPresent()) {
            return Layer.PRESS;
        }
        return c.sentence().lower(c.cue()).equals("according") ? Layer.REPORT : Layer.SPEAKER;
    }

    private List<Layered> around(Candidate c) {
        return bySentence.getOrDefault(c.sentence().index(), List.of());
    }

    private Layer of(Candidate c) {
        return around(c).stream()
                .filter(layered -> layered.candidate == c)
                .findFirst()
                .map(Layered::layer)
                .orElse(Layer.SPEAKER);
    }

    /** Whether a candidate only tells through whom the outlet has other statements, or whom a paper cites. */
    boolean isWrapper(Candidate c) {
        Layer layer = of(c);
        boolean cites = layer == Layer.PRESS && c.sentence().lemma(c.cue()).equals("cite");
        return cites
                || around(c).stream()
                        .anyMatch(other -> other.layer.compareTo(layer) < 0 && Vias.covers(c, other.candidate));
    }

    /** The candidates of the same sentence that may carry this one: of an outer layer, or by a spokesman. */
    List<Candidate> carriers(Candidate c) {
        Layer layer = of(c);
        return around(c).stream()
                .filter(other -> other.layer.compareTo(layer) > 0 || other.speaksForOthers)
                .map(Layered::candidate)
                .toList();
    }
}
