package readout.eval.neural;

/** The result of an operation: rows of numbers, and after the way back the slope of the loss against each. */
final class Node {

    final int rows;
    final int width;
    final float[][] value;
    final float[][] slope;

    Node(int rows, int width) {
        this.rows = rows;
        this.width = width;
        value = new float[rows][width];
        slope = new float[rows][width];
    }
}
