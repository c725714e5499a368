package readout.eval.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import readout.fact.statement.hearing.HearingNetwork;
import readout.fact.statement.hearing.HearingPairs;
import readout.fact.statement.hearing.HearingWords;
import readout.language.parse.ParserNetwork;
import readout.language.parse.Vocabulary;
import readout.language.parse.WordFeatures;

/** The network that hears, as it is trained: the same computation as {@link readout.fact.statement.hearing.Listener}. */
final class HearingStudent {

    /** How much each question about what a word belongs to counts beside those after one place. */
    private static final float MEMBER = 0.2f;

    private static final float[] KIND = {1, 0.3f, 0.3f};

    private final Student.Words words;
    private final Shape shape;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Parameter> tables = new ArrayList<>();
    private final List<Parameter> pairTables = new ArrayList<>();
    private final Layer context;
    private final Memories memories;
    private final Layer word;
    private final Layer asCue;
    private final Layer asOther;
    private final Memories pairMemories;
    private final Layer pair;

    /**
     * Sizes and habits of the network.
     *
     * @param context width of what the parser makes of a word
     * @param width of the sum of what is known of a word
     * @param memory of each direction
     * @param pairWidth of what is known of a word beside a cue
     * @param pairMemory of each direction beside a cue
     * @param dropout between layers, in training
     * @param wordDropout as in {@link Student.Shape}
     */
    record Shape(int context, int width, int memory, int pairWidth, int pairMemory, float dropout, float wordDropout) {}

    private record Memory(Parameter input, Parameter bias, Parameter recurrent) {

        Node scan(Tape tape, Node x, boolean isBackwards) {
            return Lstm.scan(tape, tape.linear(x, input, bias), recurrent, isBackwards);
        }

        ParserNetwork.Direction direction() {
            return new ParserNetwork.Direction(input.value, bias.value[0], recurrent.value);
        }
    }

    /** Of both directions. */
    private record Memories(Memory forwards, Memory backwards) {

        Node scan(Tape tape, Node x) {
            return tape.beside(forwards.scan(tape, x, false), backwards.scan(tape, x, true));
        }
    }

    private record Layer(Parameter weights, Parameter bias) {

        Node of(Tape tape, Node x) {
            return tape.linear(x, weights, bias);
        }
    }

    HearingStudent(Student.Words words, Shape shape, SplittableRandom random) {
        this.words = words;
        this.shape = shape;
        for (int t = 0; t < HearingWords.TABLES; t++) {
            tables.add(table("words " + t, HearingWords.rows(t, words.codes().length), shape.width(), random));
        }
        for (int t = 0; t < HearingPairs.TABLES; t++) {
            pairTables.add(table("pairs " + t, HearingPairs.rows(t), shape.pairWidth(), random));
        }
        int states = shape.width() + 2 * shape.memory();
        memories = memories("", shape.width(), shape.memory(), random);
        context = layer("context", shape.context(), shape.width(), random);
        word = layer("word", states, HearingNetwork.KINDS, random);
        asCue = layer("as cue", states, shape.pairWidth(), random);
        asOther = layer("as other", states, shape.pairWidth(), random);
        pairMemories = memories("pair ", shape.pairWidth(), shape.pairMemory(), random);
        pair = layer("pair", shape.pairWidth() + 2 * shape.pairMemory(), HearingNetwork.SCORES, random);
    }

    private Parameter keep(Parameter parameter) {
        parameters.add(parameter);
        return parameter;
    }

    private Parameter table(String name, int rows, int width, SplittableRandom random) {
        return keep(new Parameter(name, rows, width, true).fill(random, 0.1));
    }

    private Layer layer(String name, int rows, int width, SplittableRandom random) {
        return new Layer(
                keep(new Parameter(name, rows, width, false).glorot(random)),
                keep(new Parameter(name + " bias", 1, width, false)));
    }

    private Memories memories(String name, int below, int size, SplittableRandom random) {
        return new Memories(
                memory(name + "forwards", below, size, random), memory(name + "backwards", below, size, random));
    }

    private Memory memory(String name, int below, int size, SplittableRandom random) {
        Parameter bias = keep(new Parameter(name + " bias", 1, 4 * size, false));
        Arrays.fill(bias.value[0], size, 2 * size, 1f);
        return new Memory(
                keep(new Parameter(name + " input", below, 4 * size, false).glorot(random)),
                bias,
                keep(new Parameter(name + " recurrent", size, 4 * size, false).glorot(random)));
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** Leaves the slopes of the loss on the tape and returns the loss, a sum over the words. */
    double loss(Tape tape, HearingExample example, float weight) {
        Heard heard = hear(tape, example);
        double loss = 0;
        for (int k = 0; k < KIND.length; k++) {
            loss += tape.binaryLoss(heard.kinds(), k, example.kinds()[k], weight * KIND[k]);
        }
        for (int c = 0; c < example.cues().size(); c++) {
            HearingExample.Cue cue = example.cues().get(c);
            Node scores = heard.beside().get(c);
            for (int r = 0; r < cue.roles().length; r++) {
                loss += tape.binaryLoss(scores, r, cue.roles()[r], weight * MEMBER);
            }
            for (int p = 0; p < cue.points().length; p++) {
                loss += tape.lossDown(scores, cue.roles().length + p, cue.points()[p], weight);
            }
        }
        return loss;
    }

    /**
     * What is heard in a sentence.
     *
     * @param kinds for each place the log-odds of cue, source and content
     * @param beside for each annotated cue the scores of each place
     */
    record Heard(Node kinds, List<Node> beside) {}

    Heard hear(Tape tape, HearingExample example) {
        Node states = states(tape, example);
        Node kinds = word.of(tape, states);
        if (example.cues().isEmpty()) {
            return new Heard(kinds, List.of());
        }
        Node cues = asCue.of(tape, states);
        Node others = asOther.of(tape, states);
        return new Heard(
                kinds,
                example.cues().stream()
                        .map(cue -> beside(tape, cue, cues, others))
                        .toList());
    }

    private Node states(Tape tape, HearingExample example) {
        Node vectors = new Node(example.size(), shape.context());
        for (int token = 0; token < example.size() - 2; token++) {
            example.vectors().write(token, vectors.value[token + 1]);
        }
        Node sum = tape.add(
                tape.embed(tables, numbers(tape, example.words())),
                context.of(tape, tape.dropout(vectors, shape.dropout() / 2)));
        Node x = tape.dropout(tape.rectify(sum), shape.dropout() / 2);
        return tape.dropout(tape.beside(x, memories.scan(tape, x)), shape.dropout());
    }

    private int[][] numbers(Tape tape, int[][] rows) {
        if (!tape.isTraining()) {
            return rows;
        }
        int[][] numbers = rows.clone();
        numbers[WordFeatures.WORD] = words.forget(rows[WordFeatures.WORD], shape.wordDropout(), tape.random());
        numbers[WordFeatures.TABLES] = words.forget(rows[WordFeatures.TABLES], shape.wordDropout(), tape.random());
        return numbers;
    }

    private Node beside(Tape tape, HearingExample.Cue cue, Node cues, Node others) {
        int[] same = new int[others.rows];
        Arrays.fill(same, cue.place());
        Node both = tape.add(tape.add(tape.select(cues, same), others), tape.embed(pairTables, cue.pairs()));
        Node x = tape.dropout(tape.rectify(both), shape.dropout() / 2);
        Node remembered = tape.dropout(pairMemories.scan(tape, x), shape.dropout() / 2);
        return pair.of(tape, tape.beside(x, remembered));
    }

    /** The network as it is used; it shares the numbers that are being trained. */
    HearingNetwork network() {
        return new HearingNetwork(
                new Vocabulary(words.codes()),
                tables.stream().map(table -> table.value).toArray(float[][][]::new),
                context.weights.value,
                context.bias.value[0],
                memories.forwards().direction(),
                memories.backwards().direction(),
                word.weights.value,
                word.bias.value[0],
                asCue.weights.value,
                asCue.bias.value[0],
                asOther.weights.value,
                asOther.bias.value[0],
                pairTables.stream().map(table -> table.value).toArray(float[][][]::new),
                pairMemories.forwards().direction(),
                pairMemories.backwards().direction(),
                pair.weights.value,
                pair.bias.value[0]);
    }
}
