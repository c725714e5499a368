package readout.eval.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import readout.language.WordClusters;
import readout.language.parse.ParserNetwork;
import readout.language.parse.Vocabulary;
import readout.language.parse.WordFeatures;

/** The network of the parser, as it is trained: the same computation as {@link readout.language.parse.TreeReader}, which mends
 * neighbouring names besides. */
final class Student implements TreeNetwork {

    private static final float RATE = 1;

    private final List<String> relations;
    private final Vocabulary vocabulary;
    private final Words words;
    private final WordClusters clusters;
    private final Shape shape;
    private final List<Parameter> tables = new ArrayList<>();
    private final List<Direction> directions = new ArrayList<>();
    private final TreeLayers layers;

    /**
     * Sizes and habits of the network.
     *
     * @param width of the sum of what is known of a word
     * @param memory of each direction of a layer
     * @param layers number of layers
     * @param arc width of the space of arcs
     * @param label width of the space of relations
     * @param dropout between layers, in training
     * @param wordDropout a word seen n times is read as unknown with the probability of this number to this number + n
     */
    record Shape(int width, int memory, int layers, int arc, int label, float dropout, float wordDropout) {}

    private record Direction(Parameter input, Parameter bias, Parameter recurrent) {}

    Student(Labels labels, Words words, WordClusters clusters, Shape shape, SplittableRandom random) {
        this.relations = labels.relations();
        this.vocabulary = new Vocabulary(words.codes());
        this.words = words;
        this.clusters = clusters;
        this.shape = shape;
        for (int t = 0; t < WordFeatures.TABLES; t++) {
            int rows = WordFeatures.rows(t, words.codes().length);
            tables.add(new Parameter("table " + t, rows, shape.width(), true).fill(random, 0.1));
        }
        int below = shape.width();
        for (int i = 0; i < 2 * shape.layers(); i++) {
            int memory = shape.memory();
            Parameter bias = new Parameter("bias " + i, 1, 4 * memory, false);
            Arrays.fill(bias.value[0], memory, 2 * memory, 1f);
            directions.add(new Direction(
                    new Parameter("input " + i, below, 4 * memory, false).glorot(random),
                    bias,
                    new Parameter("recurrent " + i, memory, 4 * memory, false).glorot(random)));
            below = i % 2 == 0 ? below : 2 * memory;
        }
        layers = new TreeLayers(
                random,
                2 * shape.memory(),
                shape.arc(),
                shape.label(),
                relations.size(),
                labels.tags().size(),
                shape.dropout(),
                RATE,
                0.1f);
    }

    /**
     * Words that get a row of their own.
     *
     * @param codes their hashes
     * @param frequencies how often each was seen
     */
    record Words(int[] codes, int[] frequencies) {

        /**
         * Reads some words as unknown, rare ones more often (Kiperwasser and Goldberg 2016).
         *
         * @param rows of the table of words
         * @param often see {@link Shape}
         */
        int[] forget(int[] rows, float often, SplittableRandom random) {
            int[] out = rows.clone();
            int special = WordFeatures.rows(WordFeatures.WORD, 0);
            for (int i = 0; i < out.length; i++) {
                if (out[i] >= special && random.nextDouble() < often / (often + frequencies[out[i] - special])) {
                    out[i] = WordFeatures.unknown();
                }
            }
            return out;
        }
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(tables);
        for (Direction direction : directions) {
            all.addAll(List.of(direction.input, direction.bias, direction.recurrent));
        }
        all.addAll(layers.parameters());
        return all;
    }

    @Override
    public TreeLayers layers() {
        return layers;
    }

    @Override
    public Node encode(Tape tape, Example example) {
        Node x = tape.dropout(tape.embed(tables, numbers(tape, example)), shape.dropout() / 2);
        for (int i = 0; i < directions.size(); i += 2) {
            Node forwards = scan(tape, directions.get(i), x, false);
            Node backwards = scan(tape, directions.get(i + 1), x, true);
            x = tape.dropout(tape.beside(forwards, backwards), shape.dropout());
        }
        return x;
    }

    private static Node scan(Tape tape, Direction direction, Node x, boolean isBackwards) {
        return Lstm.scan(tape, tape.linear(x, direction.input, direction.bias), direction.recurrent, isBackwards);
    }

    private int[][] numbers(Tape tape, Example example) {
        WordFeatures features = new WordFeatures(vocabulary);
        int[] groups = Arrays.stream(example.forms()).mapToInt(clusters::fine).toArray();
        features.read(example.forms(), example.tags(), groups, 0, example.size());
        int[][] numbers = new int[WordFeatures.TABLES][example.size() + 1];
        for (int t = 0; t < numbers.length; t++) {
            for (int i = 0; i < numbers[t].length; i++) {
                numbers[t][i] = features.number(t, i);
            }
        }
        if (tape.isTraining()) {
            numbers[WordFeatures.WORD] = words.forget(numbers[WordFeatures.WORD], shape.wordDropout(), tape.random());
        }
        return numbers;
    }

    /** The network as the parser uses it; it shares the numbers that are being trained. */
    ParserNetwork network() {
        List<ParserNetwork.Layer> stacked = new ArrayList<>();
        for (int i = 0; i < directions.size(); i += 2) {
            stacked.add(new ParserNetwork.Layer(direction(directions.get(i)), direction(directions.get(i + 1))));
        }
        return new ParserNetwork(
                relations,
                vocabulary,
                tables.stream().map(table -> table.value).toArray(float[][][]::new),
                stacked,
                beside(layers.asDependent, layers.asHead, layers.ofDependent, layers.ofHead),
                beside(layers.asDependentBias, layers.asHeadBias, layers.ofDependentBias, layers.ofHeadBias)[0],
                layers.pair.value,
                layers.pairBias.value[0],
                layers.relation.value,
                layers.relationBias.value[0]);
    }

    private static ParserNetwork.Direction direction(Direction direction) {
        return new ParserNetwork.Direction(direction.input.value, direction.bias.value[0], direction.recurrent.value);
    }

    private static float[][] beside(Parameter... parameters) {
        int width = Arrays.stream(parameters).mapToInt(p -> p.width).sum();
        float[][] rows = new float[parameters[0].rows][width];
        for (int i = 0; i < rows.length; i++) {
            int at = 0;
            for (Parameter parameter : parameters) {
                System.arraycopy(parameter.value[i], 0, rows[i], at, parameter.width);
                at += parameter.width;
            }
        }
        return rows;
    }
}
