package readout.language;

import java.util.Locale;
import java.util.Set;

/**
 * Names with parts in lower case, of which the model and the rules for capitals may see only one: given names of two
 * syllables ("Bae Jun-seo"), family names with the Arabic article ("Idris al-Marwan") or a particle ("Ilse van der Lohe").
 */
final class NameParts {

    private static final Set<String> ARTICLES = Set.copyOf(ResourceLines.of("names/arabic-articles.txt"));
    /** What a hyphen joins to a name without belonging to it: "the Bae-era pact". */
    private static final Set<String> SUFFIXES = Set.copyOf(ResourceLines.of("names/name-suffixes.txt"));

    private static final Set<String> PARTICLES = Set.copyOf(ResourceLines.of("names/particles.txt"));
    private static final int MOST_PARTICLES = 2;
    /** Letters of a syllable in the romanisations of Korean and Chinese. */
    private static final int SYLLABLE = 6;

    private final String[] forms;
    private final String[] tags;
    private final int[] labels;

    private NameParts(String[] forms, String[] tags, int[] labels) {
        this.forms = forms;
        this.tags = tags;
        this.labels = labels;
    }

    /**
     * Makes names whole.
     *
     * @param labels of the tokens, changed in place
     * @param glued for each token whether the next one follows without a blank
     */
    static void complete(String[] forms, String[] tags, boolean[] glued, int[] labels) {
        NameParts names = new NameParts(forms, tags, labels);
        for (int i = 0; i + 2 < forms.length; i++) {
            if (forms[i + 1].equals("-") && glued[i] && glued[i + 1]) {
                names.article(i);
                names.syllables(i);
            }
        }
        for (int i = 0; i + 2 < forms.length; i++) {
            names.particles(i);
        }
    }

    /** "Ilse", "van der" and "Lohe" are one person when one of both ends is a person. */
    private void particles(int first) {
        int last = first + 1;
        while (last < forms.length && last - first <= MOST_PARTICLES && PARTICLES.contains(forms[last])) {
            last++;
        }
        boolean named = last > first + 1 && last < forms.length && isProper(first) && isProper(last);
        if (named && (isPerson(labels[first]) || isPerson(labels[last])) && !NameModel.isInside(labels[last])) {
            cover(NameCorrections.isTitle(forms[first]) ? first + 1 : first, last, Name.Kind.PERSON);
        }
    }

    private boolean isProper(int token) {
        return Character.isUpperCase(forms[token].charAt(0)) && tags[token].startsWith("NNP");
    }

    /** "Von der Lohe": a family name of several words, which begins with a particle. */
    static boolean isFamilyName(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && PARTICLES.contains(words.substring(0, blank).toLowerCase(Locale.ROOT));
    }

    /** "al-Marwan" belongs to the person before it, or is one. */
    private void article(int at) {
        boolean capital = Character.isUpperCase(forms[at + 2].charAt(0));
        boolean whole = NameModel.isInside(labels[at + 1]) && NameModel.isInside(labels[at + 2]);
        if (whole || !capital || !isArticle(forms[at])) {
            return;
        }
        if (at > 0 && isPerson(labels[at - 1])) {
            cover(at - 1, at + 2, Name.Kind.PERSON);
        } else {
            int label = labels[at + 2] == NameModel.OUTSIDE ? labels[at] : labels[at + 2];
            cover(at, at + 2, label == NameModel.OUTSIDE ? Name.Kind.PERSON : NameModel.kind(label));
        }
    }

    private static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A family name without the article before it: "Marwan" of "al-Marwan". */
    static String withoutArticle(String family) {
        int hyphen = family.indexOf('-');
        return hyphen > 0 && hyphen + 1 < family.length() && isArticle(family.substring(0, hyphen))
                ? family.substring(hyphen + 1)
                : family;
    }

    /** "seo" belongs to "Bae Jun". */
    private void syllables(int at) {
        String second = forms[at + 2];
        boolean named = isPerson(labels[at]) && Character.isUpperCase(forms[at].charAt(0));
        boolean syllable = second.length() <= SYLLABLE
                && second.chars().allMatch(Character::isLowerCase)
                && !SUFFIXES.contains(second);
        if (named && syllable && (followsFamilyName(at) || tags[at + 2].startsWith("NNP"))) {
            cover(at, at + 2, Name.Kind.PERSON);
        }
    }

    private boolean followsFamilyName(int at) {
        return at > 0
                && isPerson(labels[at - 1])
                && GivenNames.isFamilyFirst(forms[at - 1])
                && !tags[at + 2].startsWith("VB");
    }

    /** Labels these tokens, the first of which may go on with a name. */
    private void cover(int first, int last, Name.Kind kind) {
        boolean goesOn = labels[first] == NameModel.inside(kind);
        NameCorrections.paint(labels, first, last, kind);
        if (goesOn) {
            labels[first] = NameModel.inside(kind);
        }
    }

    private static boolean isPerson(int label) {
        return label != NameModel.OUTSIDE && NameModel.kind(label) == Name.Kind.PERSON;
    }
}
