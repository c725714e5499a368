package readout.eval.train;

import java.util.List;
import java.util.Random;
import readout.fact.statement.AttributionModel;
import readout.fact.statement.GroupFeatures;

/**
 * A conditional logit (McFadden 1974) over pairs of content and source, whose scores add up what speaks for cue,
 * content, source and pair: the outcome that no pair is right scores 0. Stochastic gradient descent with AdaGrad steps
 * (Duchi et al. 2011); the weights are the mean over the ends of the passes.
 */
final class ConditionalLogit {

    private final Weights weights = new Weights(1 << AttributionModel.BITS);
    private double loss;

    /** Passes over the examples in a new order each time. */
    void train(List<LogitExample> examples, int passes, long seed) {
        for (LogitExample example : examples) {
            GroupFeatures f = example.features();
            weights.count(f.cue());
            weights.count(f.contents());
            weights.count(f.sources());
            weights.count(f.pairs());
        }
        Random random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) {
            loss = 0;
            for (int i : Weights.shuffled(examples.size(), random)) {
                learn(examples.get(i));
            }
            loss /= Math.max(1, examples.size());
            weights.endPass();
        }
    }

    private void learn(LogitExample example) {
        GroupFeatures f = example.features();
        int sources = f.sources().length;
        double[] odds = odds(f, sources);
        double all = 1;
        for (double o : odds) {
            all += o;
        }
        double[] content = new double[f.contents().length];
        double[] source = new double[sources];
        double cue = 0;
        for (int i = 0; i < odds.length; i++) {
            double error = example.targets()[i] - odds[i] / all;
            loss -= example.targets()[i] * Math.log(Math.max(odds[i] / all, 1e-9));
            content[i / sources] += error;
            source[i % sources] += error;
            cue += error;
            weights.step(f.pairs()[i], error);
        }
        loss -= example.none() * Math.log(1 / all);
        weights.step(f.cue(), cue);
        for (int i = 0; i < content.length; i++) {
            weights.step(f.contents()[i], content[i]);
        }
        for (int j = 0; j < sources; j++) {
            weights.step(f.sources()[j], source[j]);
        }
    }

    private double[] odds(GroupFeatures f, int sources) {
        double[] odds = new double[f.pairs().length];
        double cue = weights.sum(f.cue());
        double[] source = new double[sources];
        for (int j = 0; j < sources; j++) {
            source[j] = weights.sum(f.sources()[j]);
        }
        for (int i = 0; i < f.contents().length; i++) {
            double content = cue + weights.sum(f.contents()[i]);
            for (int j = 0; j < sources; j++) {
                int pair = i * sources + j;
                odds[pair] = Math.exp(Math.min(30, content + source[j] + weights.sum(f.pairs()[pair])));
            }
        }
        return odds;
    }

    /** The mean log loss of the last pass. */
    double loss() {
        return loss;
    }

    /** The weights, cut to one byte each. */
    byte[] packed(float scale) {
        return weights.packed(scale);
    }
}
