package readout.story;

/**
 * A vector of length 1 over terms, the heaviest first.
 *
 * @param terms numbers of the terms
 * @param weights their weights
 */
record TermVector(int[] terms, double[] weights) {

    /** Scales to length 1; a vector without terms stays empty. */
    static TermVector of(int[] terms, double[] weights) {
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        double[] scaled = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = weights[i] / length;
        }
        return new TermVector(terms, scaled);
    }

    int size() {
        return terms.length;
    }
}
