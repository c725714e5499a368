package readout.source;

/**
 * How sound bytes are as UTF-8 (Unicode 15, table 3-7).
 *
 * @param whole well-formed sequences of more than one byte
 * @param broken bytes outside any well-formed sequence
 * @param firstBroken offset of the first of them, or -1
 */
record Utf8Check(int whole, int broken, int firstBroken) {
    static Utf8Check of(byte[] b, int from) {
        int whole = 0;
        int broken = 0;
        int first = -1;
        int i = from;
        while (i < b.length) {
            if (b[i] >= 0) {
                i++;
                continue;
            }
            int length = length(b, i);
            if (length > 0) {
                whole++;
                i += length;
            } else {
                broken++;
                first = first < 0 ? i : first;
                i++;
            }
        }
        return new Utf8Check(whole, broken, first);
    }

    /** The length of the well-formed sequence at {@code i}, or 0. */
    private static int length(byte[] b, int i) {
        int lead = b[i] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > b.length) {
            return 0;
        }
        int second = b[i + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((b[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
