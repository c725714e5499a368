package readout.eval.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import readout.language.parse.Eisner;

/**
 * From rows for words to trees: a biaffine score for each pair of word and head (Dozat and Manning 2017), the tree with
 * the best sum, and a relation for each arc from both its ends; beside them a tag for each word.
 */
final class TreeLayers {

    private final List<Parameter> parameters = new ArrayList<>();
    private final float dropout;
    final Parameter asDependent;
    final Parameter asDependentBias;
    final Parameter asHead;
    final Parameter asHeadBias;
    final Parameter pair;
    final Parameter pairBias;
    final Parameter ofDependent;
    final Parameter ofDependentBias;
    final Parameter ofHead;
    final Parameter ofHeadBias;
    final Parameter relation;
    final Parameter relationBias;
    private final Parameter tag;
    private final Parameter tagBias;
    private final float tagWeight;

    /**
     * @param width of the rows
     * @param arc width of the space in which arcs are scored
     * @param label width of the space in which relations are
     * @param rate of learning, against the common one
     * @param tagWeight how much the tags count in the loss
     */
    TreeLayers(
            SplittableRandom random,
            int width,
            int arc,
            int label,
            int relations,
            int tags,
            float dropout,
            float rate,
            float tagWeight) {
        this.dropout = dropout;
        this.tagWeight = tagWeight;
        asDependent = matrix("arc dependent", width, arc, random, rate);
        asDependentBias = bias("arc dependent bias", arc, rate);
        asHead = matrix("arc head", width, arc, random, rate);
        asHeadBias = bias("arc head bias", arc, rate);
        pair = matrix("arc pair", arc, arc, random, rate);
        pairBias = bias("arc pair bias", arc, rate);
        ofDependent = matrix("relation dependent", width, label, random, rate);
        ofDependentBias = bias("relation dependent bias", label, rate);
        ofHead = matrix("relation head", width, label, random, rate);
        ofHeadBias = bias("relation head bias", label, rate);
        relation = matrix("relation", label, relations, random, rate);
        relationBias = bias("relation bias", relations, rate);
        tag = matrix("tag", width, tags, random, rate);
        tagBias = bias("tag bias", tags, rate);
    }

    private Parameter matrix(String name, int rows, int width, SplittableRandom random, float rate) {
        Parameter parameter =
                new Parameter(name, rows, width, false).glorot(random).rate(rate);
        parameters.add(parameter);
        return parameter;
    }

    private Parameter bias(String name, int width, float rate) {
        Parameter parameter = new Parameter(name, 1, width, false).rate(rate);
        parameters.add(parameter);
        return parameter;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** Leaves the slopes of the loss on the tape and returns the loss, a sum over the words. */
    double loss(Tape tape, Node rows, Example example, float weight) {
        float w = weight * example.weight();
        double loss = tape.loss(arcs(tape, rows), example.heads(), w);
        int[] heads =
                Arrays.stream(example.heads()).map(head -> Math.max(0, head)).toArray();
        loss += tape.loss(relations(tape, rows, heads), example.relations(), w);
        if (tagWeight > 0) {
            loss += tagWeight * tape.loss(tags(tape, rows), example.rightTags(), w * tagWeight);
        }
        return loss;
    }

    private Node tags(Tape tape, Node rows) {
        return tape.linear(rows, tag, tagBias);
    }

    private Node arcs(Tape tape, Node rows) {
        Node dependents = tape.dropout(tape.rectify(tape.linear(rows, asDependent, asDependentBias)), dropout);
        Node heads = tape.dropout(tape.rectify(tape.linear(rows, asHead, asHeadBias)), dropout);
        return tape.timesTransposed(tape.linear(dependents, pair, pairBias), heads);
    }

    private Node relations(Tape tape, Node rows, int[] heads) {
        Node below = tape.linear(rows, ofDependent, ofDependentBias);
        Node above = tape.select(tape.linear(rows, ofHead, ofHeadBias), heads);
        return tape.linear(tape.dropout(tape.rectify(tape.add(below, above)), dropout), relation, relationBias);
    }

    /** The best tree. */
    Parsed parse(Tape tape, Node rows) {
        int size = rows.rows - 1;
        int[] heads = new int[size + 1];
        new Eisner().heads(arcs(tape, rows).value, size, heads);
        return new Parsed(heads, best(relations(tape, rows, heads)), best(tags(tape, rows)));
    }

    private static int[] best(Node scores) {
        int[] best = new int[scores.rows];
        for (int i = 0; i < scores.rows; i++) {
            for (int j = 1; j < scores.width; j++) {
                best[i] = scores.value[i][j] > scores.value[i][best[i]] ? j : best[i];
            }
        }
        return best;
    }

    /** A tree as numbers, by token from 1. */
    record Parsed(int[] heads, int[] relations, int[] tags) {}
}
