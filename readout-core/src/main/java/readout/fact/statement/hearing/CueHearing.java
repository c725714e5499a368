package readout.fact.statement.hearing;

/**
 * What was heard of the words beside one cue: which belong to its source, its content and to itself, where the content
 * begins and ends, and which word heads the source. Tokens are those of the sentence; -1 stands for a place before it,
 * its size for one behind it (for the head of the source: for nobody).
 */
public final class CueHearing {

    /** Columns of the scores. */
    public static final int SOURCE = 0;

    public static final int CONTENT = 1;
    public static final int CUE = 2;
    public static final int START = 3;
    public static final int END = 4;
    public static final int HEAD = 5;

    /** What is so much less than the most adds nothing to a sum of exponentials that anybody would notice. */
    private static final float NOTHING = -20;

    private final float[][] scores;
    private final double start;
    private final double end;
    private final double head;

    CueHearing(float[][] scores) {
        this.scores = scores;
        start = sum(START);
        end = sum(END);
        head = sum(HEAD);
    }

    /** The logarithm of the sum of the exponentials of a column. */
    private double sum(int column) {
        float most = Float.NEGATIVE_INFINITY;
        for (float[] row : scores) {
            most = Math.max(most, row[column]);
        }
        double sum = 0;
        for (float[] row : scores) {
            float less = row[column] - most;
            sum += less < NOTHING ? 0 : StrictMath.exp(less);
        }
        return most + StrictMath.log(sum);
    }

    /** The logarithm of the probability that the content begins at a token. */
    public double start(int token) {
        return scores[token + 1][START] - start;
    }

    /** The logarithm of the probability that the content ends with a token. */
    public double end(int token) {
        return scores[token + 1][END] - end;
    }

    /** The logarithm of the probability that a token heads the source. */
    public double head(int token) {
        return scores[token + 1][HEAD] - head;
    }

    /** The log-odds that a token belongs to a {@link #SOURCE}, {@link #CONTENT} or {@link #CUE}. */
    public float odds(int role, int token) {
        return scores[token + 1][role];
    }
}
