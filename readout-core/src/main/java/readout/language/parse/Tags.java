package readout.language.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers and coarse classes for Penn Treebank tags. */
final class Tags {

    private static final List<String> NAMES = List.of(
            "NN", "NNS", "NNP", "NNPS", "PRP", "VBD", "VBZ", "VBP", "MD", "VB", "VBG", "VBN", "JJ", "JJR", "JJS", "RB",
            "RBR", "RBS", "IN", "TO", "DT", "PDT", "PRP$", "CC", "CD", ",", ".", ":", "``", "''", "-LRB-", "-RRB-",
            "HYPH", "NFP", "SYM", "$", "#", "WDT", "WP", "WP$", "WRB", "POS", "RP", "UH", "EX", "FW", "LS", "ADD",
            "AFX", "GW", "XX");

    /** The class of each tag above, in the same order; a class is one bit of a set. */
    private static final int[] COARSE = {
        0, 0, 1, 1, 2, 3, 3, 3, 3, 4, 5, 6, 7, 7, 7, 8, 8, 8, 9, 10, 11, 11, 12, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19,
        16, 19, 19, 19, 20, 20, 20, 21, 22, 23, 24, 25, 26, 26, 26, 26, 26, 26
    };

    static final int NONE = NAMES.size();
    static final int END = NONE + 1;
    private static final int UNKNOWN = NONE + 2;
    private static final int OTHER_CLASS = 26;

    private static final Map<String, Integer> CODES = codes();

    private Tags() {}

    private static Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>();
        for (String name : NAMES) {
            codes.put(name, codes.size());
        }
        return codes;
    }

    static int code(String tag) {
        Integer code = CODES.get(tag);
        return code == null ? UNKNOWN : code;
    }

    /** The class of a tag as one bit of a set. */
    static int coarse(int code) {
        return 1 << (code < COARSE.length ? COARSE[code] : OTHER_CLASS);
    }

    private static int classOf(int code) {
        return code < COARSE.length ? COARSE[code] : OTHER_CLASS;
    }

    static boolean isVerb(int code) {
        int c = classOf(code);
        return c >= 3 && c <= 6;
    }

    static boolean isComma(int code) {
        return classOf(code) == 15;
    }

    static boolean isConjunction(int code) {
        return classOf(code) == 13;
    }

    static boolean isOtherPunctuation(int code) {
        int c = classOf(code);
        return c >= 16 && c <= 18;
    }
}
