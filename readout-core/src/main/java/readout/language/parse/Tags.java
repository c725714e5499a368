package readout.language.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for Penn Treebank tags. */
final class Tags {

    private static final List<String> NAMES = List.of(
            "NN", "NNS", "NNP", "NNPS", "PRP", "VBD", "VBZ", "VBP", "MD", "VB", "VBG", "VBN", "JJ", "JJR", "JJS", "RB",
            "RBR", "RBS", "IN", "TO", "DT", "PDT", "PRP$", "CC", "CD", ",", ".", ":", "``", "''", "-LRB-", "-RRB-",
            "HYPH", "NFP", "SYM", "$", "#", "WDT", "WP", "WP$", "WRB", "POS", "RP", "UH", "EX", "FW", "LS", "ADD",
            "AFX", "GW", "XX");

    private static final int UNKNOWN = NAMES.size();

    private static final Map<String, Integer> CODES = codes();

    private static final int SINGULAR_NAME = code("NNP");
    private static final int PLURAL_NAME = code("NNPS");

    private Tags() {}

    private static Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>();
        for (String name : NAMES) {
            codes.put(name, codes.size());
        }
        return codes;
    }

    /** The number of a tag, from 0 on; all unknown tags share one. */
    static int code(String tag) {
        return CODES.getOrDefault(tag, UNKNOWN);
    }

    /** Whether a number is that of a proper noun. */
    static boolean isName(int code) {
        return code == SINGULAR_NAME || code == PLURAL_NAME;
    }
}
