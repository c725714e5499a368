package readout.eval.train;

import java.util.ArrayList;
import java.util.List;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.AttributionModel;

/** Learns an {@link AttributionModel}: first which words may be cues, then, for those, what they report and who says it. */
final class AttributionTrainer {

    /** What a weight of 1 is worth. */
    private static final float SCALE = 3f / 127;

    private static final int GATE_PASSES = 2;

    private final int passes;
    private final long seed;

    AttributionTrainer(int passes, long seed) {
        this.passes = passes;
        this.seed = seed;
    }

    AttributionModel train(List<Annotated> articles) {
        byte[] gate = gate(articles);
        AttributionFinder finder =
                AttributionFinder.with(new AttributionModel(gate, new byte[1 << AttributionModel.BITS], SCALE));
        List<LogitExample> examples = new ArrayList<>();
        for (Annotated article : articles) {
            finder.candidates(article.reading(), choice -> {
                float[] targets = article.gold().targets(choice);
                examples.add(LogitExample.of(choice.features(), targets));
                examples.addAll(article.gold().extents(choice, targets));
            });
        }
        ConditionalLogit logit = new ConditionalLogit();
        logit.train(examples, passes, seed);
        System.out.println(examples.size() + " choices, log loss " + logit.loss());
        return new AttributionModel(gate, logit.packed(SCALE), SCALE);
    }

    private byte[] gate(List<Annotated> articles) {
        AttributionFinder finder = AttributionFinder.with(AttributionModel.untrained());
        CueLogit logit = new CueLogit();
        for (Annotated article : articles) {
            finder.cues(
                    article.reading(),
                    (word, features) -> logit.add(features, article.gold().isCue(word)));
        }
        logit.train(GATE_PASSES, seed);
        return logit.packed(SCALE);
    }
}
