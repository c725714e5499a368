package readout.language.parse;

/** The keys of one state's or token's features, filled anew for each; what both sets of features share. */
abstract class FeatureKeys {

    private final long[] keys;
    int count;

    /** @param most features that there can be at once */
    FeatureKeys(int most) {
        keys = new long[most];
    }

    /** The keys; only the first {@link #count()} are of the last state or token. */
    public long[] keys() {
        return keys;
    }

    public int count() {
        return count;
    }

    final void add(int template, int a) {
        keys[count++] = Keys.of(template, a);
    }

    final void add(int template, int a, int b) {
        keys[count++] = Keys.of(template, a, b);
    }

    final void add(int template, int a, int b, int c) {
        keys[count++] = Keys.of(template, a, b, c);
    }

    static int pack(int a, int b) {
        return a << 6 | b;
    }

    static int pack(int a, int b, int c) {
        return (a << 6 | b) << 6 | c;
    }

    static int pack(int a, int b, int c, int d) {
        return ((a << 6 | b) << 6 | c) << 6 | d;
    }
}
