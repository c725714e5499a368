package readout.story;

/**
 * A light English stemmer, between Harman's S-stemmer (1991) and Porter's (1980): takes off plurals, verb endings and
 * the commonest derivations, and makes British and American spellings meet ("stabilising", "stabilizing",
 * "stability"). Meant for comparing words, not for showing them.
 */
public final class Stem {

    private static final int ROOT = 4;
    private static final String[] DERIVED = {
        "isational",
        "izational",
        "isation",
        "ization",
        "ational",
        "fulness",
        "ability",
        "ibility",
        "ically",
        "ality",
        "alist",
        "alism",
        "ation",
        "ition",
        "ingly",
        "ously",
        "ism",
        "ist",
        "ity",
        "ment",
        "ness",
        "ise",
        "ize",
        "is",
        "iz",
        "ly",
        "al",
        "ic"
    };

    private Stem() {}

    /** The stem of a word in lower case. */
    public static String of(String word) {
        if (word.length() < 3 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return derivation(verb(plural(bare.replace(".", ""))));
    }

    private static String plural(String word) {
        int n = word.length();
        if (n < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.equals("news")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return n > 4 ? word.substring(0, n - 3) + "y" : word;
        }
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes");
        return word.substring(0, n - (sibilant ? 2 : 1));
    }

    private static String verb(String word) {
        int n = word.length();
        String root = word.endsWith("ied") && n > 4
                ? word.substring(0, n - 3) + "y"
                : word.endsWith("ing") && n > 5
                        ? word.substring(0, n - 3)
                        : word.endsWith("ed") && n > 4 ? word.substring(0, n - 2) : word;
        if (root.equals(word) || !hasVowel(root)) {
            return withoutE(word);
        }
        int m = root.length();
        boolean doubled = m > 3 && root.charAt(m - 1) == root.charAt(m - 2) && "lsz".indexOf(root.charAt(m - 1)) < 0;
        return doubled ? root.substring(0, m - 1) : withoutE(root);
    }

    private static String withoutE(String word) {
        return word.length() > ROOT && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean hasVowel(String root) {
        for (int i = 0; i < root.length(); i++) {
            if ("aeiouy".indexOf(root.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String derivation(String word) {
        String stem =
                word.endsWith("our") && word.length() > ROOT + 1 ? word.substring(0, word.length() - 3) + "or" : word;
        for (int round = 0; round < 2; round++) {
            String shorter = shorter(stem);
            if (shorter.equals(stem)) {
                break;
            }
            stem = shorter;
        }
        return stem.length() > ROOT && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String shorter(String word) {
        for (String ending : DERIVED) {
            if (word.length() - ending.length() >= ROOT && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
