package readout.language.parse;

/** Mixes a template and its values into a 64-bit key (multiply and xor-shift, after MurmurHash3). */
final class Keys {

    private static final long A = 0x9E3779B97F4A7C15L;
    private static final long B = 0xC2B2AE3D27D4EB4FL;
    private static final long C = 0x165667B19E3779F9L;

    private Keys() {}

    static long of(int template, int a) {
        return mix((a + 1L) * A + template * C);
    }

    static long of(int template, int a, int b) {
        return mix(((a + 1L) * A ^ b + 1L) * B + template * C);
    }

    static long of(int template, int a, int b, int c) {
        return mix((((a + 1L) * A ^ b + 1L) * B ^ c + 1L) * A + template * C);
    }

    private static long mix(long x) {
        long y = (x ^ x >>> 31) * B;
        return y ^ y >>> 29;
    }
}
