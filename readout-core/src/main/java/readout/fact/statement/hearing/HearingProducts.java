package readout.fact.statement.hearing;

import readout.language.parse.MatrixProduct;

/**
 * The matrices of a network as they are multiplied. Those that lead to few numbers are turned and applied to columns,
 * one for each number and as long as there are places: innermost loops are long then.
 *
 * @param context turned
 * @param memories over the words
 * @param outputs turned: to what a word is beside a cue, then to what it may belong to
 * @param outputBias added to it
 * @param pairMemories over the words beside a cue
 */
record HearingProducts(
        float[][] context, BothWays memories, float[][] outputs, float[] outputBias, BothWays pairMemories) {

    static HearingProducts of(HearingNetwork network) {
        float[][] outputs = new float[network.word().length][];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = BothWays.beside(network.asOther()[i], network.word()[i]);
        }
        return new HearingProducts(
                MatrixProduct.turned(network.context(), network.width()),
                BothWays.of(network.forwards(), network.backwards()),
                MatrixProduct.turned(outputs, outputs[0].length),
                BothWays.beside(network.asOtherBias(), network.wordBias()),
                BothWays.of(network.pairForwards(), network.pairBackwards()));
    }
}
