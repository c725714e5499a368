package readout.language;

/** Words and features as 32-bit numbers, so that the hot path neither allocates nor compares strings. */
public final class WordHash {

    private WordHash() {}

    /** Of a word without regard to case; all digits count as one, all kinds of quotation marks as the straight ones. */
    public static int of(String form) {
        return of(form, 0, form.length());
    }

    /** Of a word with its capitals; equal to {@link #of(String)} for a word without capitals. */
    public static int cased(String form) {
        int hash = 17;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            hash = hash * 31 + (Character.isUpperCase(c) ? c : normal(c));
        }
        return mix(hash);
    }

    /** Of a part of a word. */
    static int of(String form, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + normal(form.charAt(i));
        }
        return mix(hash);
    }

    /** A well spread number for up to three numbers. */
    static int mix(int a, int b, int c) {
        return mix(mix(a * 0x9E3779B1 + b) * 0x85EBCA77 + c);
    }

    /** The finalizer of MurmurHash3 (Appleby, public domain). */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    private static char normal(char c) {
        if (c < 128) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
