package readout.language.parse;

/** Adds up the weights of features, one total for each class. */
public interface Scores {

    /**
     * @param features keys of the features
     * @param count how many of them are valid
     * @param totals receives the total for each class
     */
    void score(long[] features, int count, float[] totals);
}
