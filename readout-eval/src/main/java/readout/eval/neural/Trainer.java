package readout.eval.neural;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** Trains a network on examples in batches, and tells how far it has come. */
final class Trainer {

    private final TreeNetwork network;
    private final Workers workers;
    private final int batchSize;
    private final long seed;

    Trainer(TreeNetwork network, Workers workers, int batchSize, long seed) {
        this.network = network;
        this.workers = workers;
        this.batchSize = batchSize;
        this.seed = seed;
    }

    /** Told after each epoch: to score, and to save what a long training has reached so far. */
    interface Watcher {
        void epoch(int number) throws IOException;
    }

    /**
     * Trains.
     *
     * @param rate highest learning rate
     * @param second decay of the second moment of the slopes
     * @param longest longest slope, see {@link Optimizer}
     */
    void train(List<Example> examples, int epochs, float rate, float second, float longest, Watcher watcher)
            throws IOException {
        int perEpoch = (examples.size() + batchSize - 1) / batchSize;
        int steps = epochs * perEpoch;
        Optimizer optimizer = new Optimizer(network.parameters(), rate, second, longest, steps / 20 + 1, steps);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, new Random(seed * 1000 + epoch));
            long start = System.nanoTime();
            double loss = 0;
            long words = 0;
            for (int b = 0; b < perEpoch; b++) {
                List<Example> batch = order.subList(b * batchSize, Math.min(order.size(), (b + 1) * batchSize));
                loss += batch(batch, ((long) epoch * perEpoch + b) * 31 + seed, optimizer);
                words += batch.stream().mapToInt(Example::size).sum();
                if (b % 1000 == 999 || b == perEpoch - 1) {
                    System.out.printf(
                            Locale.ROOT,
                            "epoch %d batch %d/%d: loss %.4f, %.0f words/s%n",
                            epoch,
                            b + 1,
                            perEpoch,
                            loss / words,
                            words * 1e9 / (System.nanoTime() - start));
                }
            }
            watcher.epoch(epoch);
        }
    }

    private double batch(List<Example> batch, long batchSeed, Optimizer optimizer) {
        float weight = 1f / Math.max(1, batch.stream().mapToInt(Example::size).sum());
        double loss = workers.learn(
                batch,
                batchSeed,
                (tape, example) -> network.layers().loss(tape, network.encode(tape, example), example, weight));
        optimizer.step(workers);
        return loss;
    }

    /** Parses sentences, in their order. */
    List<TreeLayers.Parsed> parse(List<Example> examples) {
        TreeLayers.Parsed[] out = new TreeLayers.Parsed[examples.size()];
        workers.run(w -> {
            for (int i = w; i < out.length; i += Workers.COUNT) {
                Tape tape = new Tape(w, new SplittableRandom(0), false);
                out[i] = network.layers().parse(tape, network.encode(tape, examples.get(i)));
            }
        });
        return List.of(out);
    }

    /** UAS, LAS and tags on annotated sentences, in percent. */
    String score(List<Example> examples) {
        List<TreeLayers.Parsed> parsed = parse(examples);
        int all = 0;
        int heads = 0;
        int labelled = 0;
        int tags = 0;
        for (int e = 0; e < parsed.size(); e++) {
            Example gold = examples.get(e);
            for (int i = 1; i <= gold.size(); i++) {
                boolean right = gold.heads()[i] == parsed.get(e).heads()[i];
                all++;
                heads += right ? 1 : 0;
                labelled += right && gold.relations()[i] == parsed.get(e).relations()[i] ? 1 : 0;
                tags += gold.rightTags()[i] == parsed.get(e).tags()[i] ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "UAS %.2f LAS %.2f tags %.2f",
                100.0 * heads / all,
                100.0 * labelled / all,
                100.0 * tags / all);
    }
}
