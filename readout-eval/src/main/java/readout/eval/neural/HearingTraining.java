package readout.eval.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import readout.fact.statement.hearing.HearingNetwork;

/** Trains a network that hears: the one of the product, or a larger one that it learns from. The same seed gives the same network. */
public final class HearingTraining {

    /** How many numbers the parser makes of a word. */
    private static final int PARSED = 224;

    private static final int BATCH = 24;

    private static final float RATE = 3e-3f;

    /** The part of the sentences without a cue that each epoch looks at. */
    private static final double EMPTY = 0.4;

    private final HearingStudent student;
    private final int epochs;
    private final long seed;

    private HearingTraining(HearingStudent student, int epochs, long seed) {
        this.student = student;
        this.epochs = epochs;
        this.seed = seed;
    }

    /**
     * Of the network of the product.
     *
     * @param codes the hashes of the words that get a row of their own, the most frequent first
     * @param frequencies how often each was seen
     */
    public static HearingTraining small(int[] codes, int[] frequencies, int epochs, long seed) {
        return of(codes, frequencies, new HearingStudent.Shape(PARSED, 64, 32, 64, 24, 0.3f, 0.5f), epochs, seed);
    }

    /** Of one that also gets so many numbers of a pretrained encoder for each word, behind those of the parser. */
    public static HearingTraining large(int[] codes, int[] frequencies, int encoded, int epochs, long seed) {
        return of(
                codes,
                frequencies,
                new HearingStudent.Shape(PARSED + encoded, 160, 80, 96, 32, 0.4f, 0.5f),
                epochs,
                seed);
    }

    private static HearingTraining of(
            int[] codes, int[] frequencies, HearingStudent.Shape shape, int epochs, long seed) {
        return new HearingTraining(
                new HearingStudent(new Student.Words(codes, frequencies), shape, new SplittableRandom(seed)),
                epochs,
                seed);
    }

    /** The network as it is used. */
    public HearingNetwork network() {
        return student.network();
    }

    /** What was learnt, to be heard by another network. */
    public TeacherHearing hearing() {
        return new TeacherHearing(student);
    }

    /** Learns from all examples. */
    public void train(List<HearingExample> examples) {
        double expected = examples.stream()
                .mapToDouble(e -> e.cues().isEmpty() ? EMPTY : 1)
                .sum();
        int steps = (int) (epochs * expected / BATCH) + epochs;
        Optimizer optimizer = new Optimizer(student.parameters(), RATE, 0.98f, 5, steps / 20 + 1, steps);
        try (Workers workers = new Workers()) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                long start = System.nanoTime();
                List<HearingExample> order = chosen(examples, epoch);
                double loss = 0;
                long places = 0;
                for (int from = 0; from < order.size(); from += BATCH) {
                    List<HearingExample> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                    loss += batch(batch, ((long) epoch * examples.size() + from) * 31 + seed, workers, optimizer);
                    places += batch.stream().mapToInt(HearingExample::size).sum();
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT, "epoch %d: loss %.4f, %.0f words/s%n", epoch, loss / places, places / seconds);
            }
        }
    }

    private List<HearingExample> chosen(List<HearingExample> examples, int epoch) {
        Random random = new Random(seed * 1000 + epoch);
        List<HearingExample> out = new ArrayList<>();
        for (HearingExample example : examples) {
            if (!example.cues().isEmpty() || random.nextDouble() < EMPTY) {
                out.add(example);
            }
        }
        Collections.shuffle(out, random);
        return out;
    }

    private double batch(List<HearingExample> batch, long batchSeed, Workers workers, Optimizer optimizer) {
        float weight = 1f / batch.stream().mapToInt(HearingExample::size).sum();
        double loss = workers.learn(batch, batchSeed, (tape, example) -> student.loss(tape, example, weight));
        optimizer.step(workers);
        return loss;
    }
}
