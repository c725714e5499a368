package readout.language.parse;

import java.util.List;

/**
 * The weights of the parser's network: tables of what is known of words, layers of long short-term memories that run
 * over the sentence in both directions, and on them the spaces in which arcs and relations are scored. Matrices are
 * rows by columns, applied to a row from the left. Immutable by convention: nothing writes to the arrays.
 *
 * @param relations names of the relations, by number
 * @param vocabulary words that have a row of their own
 * @param tables rows of the tables of {@link WordFeatures}
 * @param layers from below
 * @param projections from the highest layer to: dependents of arcs, heads of arcs, dependents of relations, heads of
 *     relations, side by side
 * @param projectionBias added to it
 * @param pair from dependents to heads of arcs
 * @param pairBias added to it
 * @param relation from the sum of both ends to the scores of relations
 * @param relationBias added to it
 */
public record ParserNetwork(
        List<String> relations,
        Vocabulary vocabulary,
        float[][][] tables,
        List<Layer> layers,
        float[][] projections,
        float[] projectionBias,
        float[][] pair,
        float[] pairBias,
        float[][] relation,
        float[] relationBias) {

    /**
     * One layer: a memory that runs forwards and one that runs backwards.
     *
     * @param forwards from the first token to the last
     * @param backwards from the last to the first
     */
    public record Layer(Direction forwards, Direction backwards) {

        /** Width of the memory in one direction. */
        public int size() {
            return forwards.recurrent().length;
        }
    }

    /**
     * A memory in one direction. Gates stand in the order input, forget, output, candidate.
     *
     * @param input from the layer below to the gates
     * @param bias added to it
     * @param recurrent from the last output to the gates
     */
    public record Direction(float[][] input, float[] bias, float[][] recurrent) {}

    /** Width of the rows of the tables. */
    public int width() {
        return tables[0][0].length;
    }

    /** Width of the space of arcs. */
    public int arc() {
        return pair.length;
    }

    /** Width of the space of relations. */
    public int label() {
        return relation.length;
    }
}
