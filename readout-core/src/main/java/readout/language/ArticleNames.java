package readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a whole article, made consistent: a word that ends somebody's full name is that person elsewhere too, a
 * name keeps the kind that it has most often, and headlines, where every word has a capital, add no names of their own.
 */
final class ArticleNames {

    /** Outweighs what the model says of single occurrences. */
    private static final int CERTAIN = 1000;

    private final List<Sentence> sentences;
    private final List<List<Name>> names = new ArrayList<>();
    private final Map<String, int[]> kinds = new HashMap<>();
    private final Map<String, Boolean> persons = new HashMap<>();
    private final Set<String> lowerWords = new HashSet<>();
    private final Gazetteer gazetteer;
    private boolean familyHe;

    ArticleNames(List<Sentence> sentences, NameFinder finder, Gazetteer gazetteer) {
        this.sentences = sentences;
        this.gazetteer = gazetteer;
        for (Sentence s : sentences) {
            List<Name> found = finder.find(s, gazetteer);
            names.add(found);
            if (!headline(s)) {
                learn(s, found);
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            names.set(i, consistent(sentences.get(i), names.get(i)));
        }
    }

    /** The names of a sentence in the order of the text. */
    List<Name> of(Sentence sentence) {
        return names.get(sentence.index());
    }

    private void learn(Sentence s, List<Name> found) {
        for (int i = 0; i < s.size(); i++) {
            if (s.form(i).equals(s.lower(i))) {
                lowerWords.add(s.form(i));
            }
        }
        for (Name name : found) {
            kinds.computeIfAbsent(words(s, name), w -> new int[Name.Kind.values().length])[
                    name.kind().ordinal()]++;
            if (name.kind() == Name.Kind.ORGANISATION) {
                acronym(s, name);
            }
            if (name.kind() == Name.Kind.PERSON && name.first() < name.last()) {
                persons.put(s.form(name.last()), true);
                boolean familyFirst = !GivenNames.isGiven(s.form(name.first()));
                persons.merge(s.form(name.first()), familyFirst, (a, b) -> a);
                familyHe |= s.form(name.first()).equals("He");
            }
        }
    }

    /** Capitals in brackets after the name of a body are the same body wherever they stand. */
    private void acronym(Sentence s, Name name) {
        int bracket = name.last() + 1;
        if (bracket + 2 < s.size()
                && s.form(bracket).equals("(")
                && s.form(bracket + 2).equals(")")) {
            int[] count = kinds.computeIfAbsent(s.form(bracket + 1), w -> new int[Name.Kind.values().length]);
            count[Name.Kind.ORGANISATION.ordinal()] += CERTAIN;
        }
    }

    /** Nearly all long words with a capital; a full stop after a verb in lower case makes it a sentence all the same. */
    static boolean headline(Sentence s) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < s.size(); i++) {
            String form = s.form(i);
            if (form.length() > 3) {
                upper += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                lower += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return upper >= 3 && lower * 2 < upper && !(s.tag(s.size() - 1).equals(".") && hasPlainVerb(s));
    }

    private static boolean hasPlainVerb(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.tag(i).startsWith("VB") && s.form(i).equals(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static String words(Sentence s, Name name) {
        return s.span(name.first(), name.last()).of(s.text());
    }

    private List<Name> consistent(Sentence s, List<Name> found) {
        boolean headline = headline(s);
        boolean[] taken = new boolean[s.size()];
        List<Name> out = new ArrayList<>();
        for (Name name : found) {
            Name better = headline ? inHeadline(s, name) : name;
            if (better != null) {
                Name kept = withKind(s, better);
                out.add(kept);
                java.util.Arrays.fill(taken, kept.first(), kept.last() + 1, true);
            }
        }
        addPersons(s, taken, out);
        out.sort(Comparator.comparingInt(Name::first));
        return out;
    }

    private @org.jspecify.annotations.Nullable Name inHeadline(Sentence s, Name name) {
        String words = words(s, name);
        if (kinds.containsKey(words) || gazetteer.find(words).isPresent() || persons.containsKey(words)) {
            return name;
        }
        for (int i = name.first(); i <= name.last(); i++) {
            if (lowerWords.contains(s.lower(i)) || persons.getOrDefault(s.form(i), false)) {
                return null;
            }
        }
        return name.kind() == Name.Kind.PERSON ? name : null;
    }

    private Name withKind(Sentence s, Name name) {
        String words = words(s, name);
        var known = gazetteer.find(words).filter(k -> !k.ambiguous());
        if (known.isPresent()) {
            return name;
        }
        String family = NameParts.withoutArticle(words);
        boolean oneWord = name.first() == name.last() || !family.equals(words);
        if (oneWord && persons.getOrDefault(family, false)) {
            return new Name(name.first(), name.last(), Name.Kind.PERSON);
        }
        int[] count = kinds.get(words);
        if (count == null) {
            return name;
        }
        int best = name.kind().ordinal();
        for (int k = 0; k < count.length; k++) {
            best = count[k] > count[best] ? k : best;
        }
        return new Name(name.first(), name.last(), Name.Kind.values()[best]);
    }

    private void addPersons(Sentence s, boolean[] taken, List<Name> out) {
        for (int i = 0; i < s.size(); i++) {
            boolean name = s.form(i).equals("He")
                    ? familyHe && isFamilyHe(s, i)
                    : persons.getOrDefault(s.form(i), false)
                            && !lowerWords.contains(s.lower(i))
                            && Character.isUpperCase(s.form(i).charAt(0));
            if (name && !taken[i] && !beforeBody(s, i)) {
                boolean after = i > 0 && !taken[i - 1] && isKnown(s, i - 1);
                boolean before = i + 1 < s.size() && !taken[i + 1] && isKnown(s, i);
                int first = after ? i - 1 : i;
                int last = !after && before ? i + 1 : i;
                out.add(new Name(first, last, Name.Kind.PERSON));
                java.util.Arrays.fill(taken, first, last + 1, true);
            }
        }
    }

    /** Whether a token and the next one are a name that the article has elsewhere. */
    private boolean isKnown(Sentence s, int i) {
        return kinds.containsKey(s.form(i) + " " + s.form(i + 1));
    }

    /** A word before "University" belongs to the name of a body. */
    private static boolean beforeBody(Sentence s, int i) {
        return i + 1 < s.size()
                && s.tag(i + 1).startsWith("NNP")
                && NounClass.of(s.lower(i + 1)).filter(n -> n.kind().body()).isPresent();
    }

    /** The family name He, known from a full name: with a capital inside the sentence, or as a possessor. */
    private static boolean isFamilyHe(Sentence s, int i) {
        boolean possessor = i + 2 < s.size()
                && (s.lower(i + 1).equals("'s") || s.lower(i + 1).equals("’s"))
                && (s.tag(i + 1).equals("POS")
                        || s.tag(i + 2).startsWith("NN")
                        || s.tag(i + 2).equals("CD"));
        if (possessor) {
            return true;
        }
        if (i == 0) {
            return false;
        }
        String before = s.form(i - 1);
        boolean opens =
                before.equals(":") || before.length() == 1 && "\"“'‘`([—–-…".contains(before) || before.equals("``");
        return !opens;
    }
}
