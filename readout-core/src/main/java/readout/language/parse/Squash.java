package readout.language.parse;

/**
 * The hyperbolic tangent and the logistic function by a quotient of polynomials (the continued fraction of Lambert, cut
 * after the seventh term), which the compiler turns into vector instructions. Off by at most 0.0001; always the same.
 */
public final class Squash {

    private static final float LIMIT = 4.97f;

    private Squash() {}

    /** Hyperbolic tangent. */
    public static float tanh(float x) {
        float t = Math.max(-LIMIT, Math.min(LIMIT, x));
        float s = t * t;
        float above = t * (135135f + s * (17325f + s * (378f + s)));
        float below = 135135f + s * (62370f + s * (3150f + 28f * s));
        return above / below;
    }

    /** 1 / (1 + exp(-x)). */
    public static float logistic(float x) {
        return 0.5f + 0.5f * tanh(0.5f * x);
    }
}
