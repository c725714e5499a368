package readout.eval.neural;

/**
 * A sentence to learn from or to be read.
 *
 * @param forms the words
 * @param tags their tags as the parser will see them
 * @param heads heads from 1, 0 for the root; index 0 is not a token and holds -1, as does a token whose head is unknown
 * @param relations numbers of the relations, by token from 1; -1 where unknown
 * @param rightTags numbers of the right tags, by token from 1; -1 where unknown
 * @param weight how much it counts
 */
record Example(String[] forms, String[] tags, int[] heads, int[] relations, int[] rightTags, float weight) {

    int size() {
        return forms.length;
    }
}
