package readout.eval.train;

import java.util.ArrayList;
import java.util.List;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.eval.train.HearingFolds.Fold;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.AttributionModel;
import readout.fact.statement.hearing.HearingNetwork;

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

    /** Learns from the articles of all folds; the model has the given network. */
    AttributionModel train(List<Fold> folds, HearingNetwork network) {
        AttributionModel gate = new AttributionModel(gate(folds), new byte[1 << AttributionModel.BITS], SCALE, network);
        List<LogitExample> examples = new ArrayList<>();
        for (Fold fold : folds) {
            AttributionFinder finder = AttributionFinder.with(gate.with(fold.network()));
            for (Annotated article : fold.articles()) {
                finder.candidates(article.reading(), choice -> {
                    float[] targets = article.gold().targets(choice);
                    examples.add(LogitExample.of(choice.features(), targets));
                    examples.addAll(article.gold().extents(choice, targets));
                });
            }
        }
        ConditionalLogit logit = new ConditionalLogit();
        logit.train(examples, passes, seed);
        System.out.println(examples.size() + " choices, log loss " + logit.loss());
        return gate.withWeights(logit.packed(SCALE));
    }

    private byte[] gate(List<Fold> folds) {
        CueLogit logit = new CueLogit();
        for (Fold fold : folds) {
            AttributionFinder finder = AttributionFinder.with(AttributionModel.untrained(fold.network()));
            for (Annotated article : fold.articles()) {
                finder.cues(
                        article.reading(),
                        (word, features) -> logit.add(features, article.gold().isCue(word)));
            }
        }
        logit.train(GATE_PASSES, seed);
        return logit.packed(SCALE);
    }
}
