package readout.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names mean the same actor, when two articles name it differently. */
final class Names {

    /** What makes a name of two words another one than its last word: "North Korea" is not "Korea". */
    private static final Set<String> DIVIDING =
            Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western", "new", "former");

    private Names() {}

    /** Equal without article, titles and dots; a surname for the full name; an acronym for what it stands for. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String a = key(one);
        String b = key(other);
        if (a.equals(b)) {
            return true;
        }
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        return isSurname(shorter, longer) || isWithTitle(shorter, longer) || isAcronym(shorter, longer);
    }

    static boolean any(List<String> names, String name) {
        for (String known : names) {
            if (same(known, name)) {
                return true;
            }
        }
        return false;
    }

    /** Names in common divided by names in either; 0 when one list is empty. */
    static double share(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.size() == 1 && other.size() == 1) {
            return same(one.get(0), other.get(0)) ? 1 : 0;
        }
        long common = one.stream().filter(name -> any(other, name)).count();
        long extra = other.stream().filter(name -> !any(one, name)).count();
        return (double) common / (one.size() + extra);
    }

    /** The part of the shorter list that the longer one has; 0 when one list is empty. */
    static double containment(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        long common = shorter.stream().filter(name -> any(longer, name)).count();
        return shorter.isEmpty() ? 0 : (double) common / shorter.size();
    }

    /** The last word of a name: what its shorter forms share, too. */
    static String last(String name) {
        String key = key(name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace('\u2019', '\'')
                .strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private static boolean isSurname(String shorter, String longer) {
        int space = longer.indexOf(' ');
        return space > 0
                && shorter.indexOf(' ') < 0
                && longer.endsWith(" " + shorter)
                && !longer.contains(" of ")
                && !longer.contains(" for ")
                && !longer.contains(" and ")
                && !DIVIDING.contains(longer.substring(0, space));
    }

    /** "Arvenian Foreign Minister Ana Doral" and "Ana Doral of Arvenia" are Ana Doral. */
    private static boolean isWithTitle(String shorter, String longer) {
        return shorter.indexOf(' ') > 0
                && !shorter.contains(" of ")
                && (longer.startsWith(shorter + " of ")
                        || longer.endsWith(" " + shorter)
                                && !longer.contains(" of ")
                                && !DIVIDING.contains(longer.substring(0, longer.indexOf(' '))));
    }

    private static boolean isAcronym(String shorter, String longer) {
        if (shorter.length() < 2 || shorter.length() > 5 || longer.indexOf(' ') < 0) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : longer.split(" ")) {
            if (!word.isEmpty() && !word.equals("of") && !word.equals("the") && !word.equals("and")) {
                initials.append(word.charAt(0));
            }
        }
        return shorter.contentEquals(initials);
    }
}
