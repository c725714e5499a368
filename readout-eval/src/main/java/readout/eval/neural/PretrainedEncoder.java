package readout.eval.neural;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A BERT encoder (Devlin et al. 2019) whose weights are read from a file and learn on; its table of words stays as it is. */
final class PretrainedEncoder {

    private static final int HEADS = 12;
    private static final int LONGEST = 500;

    private final int width;
    private final float dropout;
    private final float[][] words;
    private final float[][] places;
    private final Parameter gain;
    private final Parameter shift;
    private final Parameter capitals;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private record Layer(
            Parameter[] weights,
            Parameter[] biases,
            Parameter gain1,
            Parameter shift1,
            Parameter gain2,
            Parameter shift2) {}

    /**
     * @param capitals number of kinds of capitalisation, which the encoder learns beside the pieces
     */
    PretrainedEncoder(Map<String, FloatBuffer> tensors, int capitals, float dropout) {
        this.dropout = dropout;
        width = tensor(tensors, "embeddings.LayerNorm.weight").remaining();
        words = rows(tensor(tensors, "embeddings.word_embeddings.weight"), width);
        places = rows(tensor(tensors, "embeddings.position_embeddings.weight"), width);
        float[] type = rows(tensor(tensors, "embeddings.token_type_embeddings.weight"), width)[0];
        for (float[] place : places) {
            Tape.add(type, place, width);
        }
        gain = vector(tensors, "embeddings.LayerNorm.weight");
        shift = vector(tensors, "embeddings.LayerNorm.bias");
        this.capitals = keep(new Parameter("capitals", capitals, width, true).rate(20));
        List<FloatBuffer> matrices = matrices(tensors);
        for (int layer = 0; tensors.containsKey("encoder.layer." + layer + ".output.dense.bias"); layer++) {
            layers.add(layer(tensors, layer, matrices));
        }
    }

    /** Matrices have lost their names on their way into ONNX, but are numbered in the order of their use. */
    private static List<FloatBuffer> matrices(Map<String, FloatBuffer> tensors) {
        return tensors.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("onnx::MatMul_"))
                .sorted(Comparator.comparing(
                        entry -> Integer.parseInt(entry.getKey().substring("onnx::MatMul_".length()))))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Layer layer(Map<String, FloatBuffer> tensors, int number, List<FloatBuffer> matrices) {
        String prefix = "encoder.layer." + number + ".";
        String[] names = {
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense"
        };
        Parameter[] weights = new Parameter[names.length];
        Parameter[] biases = new Parameter[names.length];
        for (int i = 0; i < names.length; i++) {
            biases[i] = vector(tensors, prefix + names[i] + ".bias");
            FloatBuffer numbers = matrices.get(number * names.length + i);
            weights[i] = matrix(prefix + names[i], numbers, biases[i].width);
        }
        return new Layer(
                weights,
                biases,
                vector(tensors, prefix + "attention.output.LayerNorm.weight"),
                vector(tensors, prefix + "attention.output.LayerNorm.bias"),
                vector(tensors, prefix + "output.LayerNorm.weight"),
                vector(tensors, prefix + "output.LayerNorm.bias"));
    }

    private static FloatBuffer tensor(Map<String, FloatBuffer> tensors, String name) {
        FloatBuffer numbers = tensors.get(name);
        if (numbers == null) {
            throw new IllegalArgumentException("the encoder has no " + name);
        }
        return numbers;
    }

    private Parameter vector(Map<String, FloatBuffer> tensors, String name) {
        FloatBuffer numbers = tensor(tensors, name);
        return matrix(name, numbers, numbers.remaining());
    }

    private Parameter matrix(String name, FloatBuffer numbers, int columns) {
        float[][] rows = rows(numbers, columns);
        Parameter parameter = keep(new Parameter(name, rows.length, columns, false));
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, parameter.value[i], 0, columns);
        }
        return parameter;
    }

    private Parameter keep(Parameter parameter) {
        parameters.add(parameter);
        return parameter;
    }

    private static float[][] rows(FloatBuffer numbers, int columns) {
        FloatBuffer in = numbers.duplicate();
        float[][] rows = new float[in.remaining() / columns][columns];
        for (float[] row : rows) {
            in.get(row);
        }
        return rows;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    int width() {
        return width;
    }

    /** A row for each piece. */
    Node encode(Tape tape, WordPieces.Cut cut) {
        List<Node> all = layers(tape, cut);
        return all.get(all.size() - 1);
    }

    /** What each layer, the lowest first, makes of the pieces. */
    List<Node> layers(Tape tape, WordPieces.Cut cut) {
        int[] pieces = cut.pieces();
        Node raw = tape.embed(List.of(capitals), new int[][] {cut.kinds()});
        for (int i = 0; i < pieces.length; i++) {
            Tape.add(words[pieces[i]], raw.value[i], width);
            Tape.add(places[Math.min(i, LONGEST)], raw.value[i], width);
        }
        Node x = tape.dropout(tape.normalize(raw, gain, shift), dropout);
        List<Node> all = new ArrayList<>();
        for (Layer layer : layers) {
            x = layer(tape, layer, x);
            all.add(x);
        }
        return all;
    }

    private Node layer(Tape tape, Layer layer, Node x) {
        Node q = tape.linear(x, layer.weights[0], layer.biases[0]);
        Node k = tape.linear(x, layer.weights[1], layer.biases[1]);
        Node v = tape.linear(x, layer.weights[2], layer.biases[2]);
        Node seen = tape.linear(tape.attend(q, k, v, HEADS), layer.weights[3], layer.biases[3]);
        Node y = tape.normalize(tape.add(x, tape.dropout(seen, dropout)), layer.gain1, layer.shift1);
        Node inner = tape.gelu(tape.linear(y, layer.weights[4], layer.biases[4]));
        Node z = tape.linear(inner, layer.weights[5], layer.biases[5]);
        return tape.normalize(tape.add(y, tape.dropout(z, dropout)), layer.gain2, layer.shift2);
    }
}
