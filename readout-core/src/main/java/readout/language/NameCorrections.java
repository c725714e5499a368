package readout.language;

import java.util.Arrays;
import java.util.List;

/**
 * Corrects the labels of the model where lists and form leave no doubt: known names that are not ordinary words, a title
 * that got into a name, names that end in punctuation.
 */
final class NameCorrections {

    private final Gazetteer gazetteer;
    private final String[] forms;
    private final String[] tags;

    NameCorrections(Gazetteer gazetteer, String[] forms, String[] tags) {
        this.gazetteer = gazetteer;
        this.forms = forms;
        this.tags = tags;
    }

    List<Name> apply(int[] labels) {
        dropLowerCase(labels);
        for (int i = 0; i < forms.length; ) {
            var match = gazetteer.match(forms, i).orElse(null);
            if (match != null && decides(match, labels)) {
                paint(labels, match.first(), match.last(), match.name().kind().asName());
                i = match.last() + 1;
            } else {
                i++;
            }
        }
        surnameHe(labels);
        trimTitles(labels);
        return NameFinder.names(labels);
    }

    /** Names of one token must look like one. */
    private void dropLowerCase(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean alone = isStart(labels[i]) && (i + 1 == labels.length || !isInside(labels[i + 1]));
            if (alone && !hasCapital(forms[i])) {
                labels[i] = NameModel.OUTSIDE;
            }
        }
    }

    /** A known name decides unless it is ambiguous or lies inside a longer name that the model found. */
    private boolean decides(Gazetteer.Match match, int[] labels) {
        int first = match.first();
        int last = match.last();
        boolean startsInside = isInside(labels[first]);
        boolean goesOn = last + 1 < labels.length && isInside(labels[last + 1]);
        if (match.name().ambiguous()) {
            return first < last && !startsInside && !goesOn;
        }
        return !startsInside && (!goesOn || labels[first] == NameModel.OUTSIDE);
    }

    private static void paint(int[] labels, int first, int last, Name.Kind kind) {
        if (last + 1 < labels.length && isInside(labels[last + 1])) {
            labels[last + 1]--;
        }
        Arrays.fill(labels, first, last + 1, NameModel.inside(kind));
        labels[first] = NameModel.begin(kind);
    }

    /** "He" with a capital before another name, not at the start of a sentence, is the family name. */
    private void surnameHe(int[] labels) {
        for (int i = 0; i + 1 < forms.length; i++) {
            boolean named = forms[i].equals("He") && tags[i + 1].startsWith("NNP") && hasCapital(forms[i + 1]);
            if (named && !isInside(labels[i])) {
                paint(labels, i, i + 1, Name.Kind.PERSON);
            }
        }
    }

    /** Titles do not belong to the name of a person. */
    private void trimTitles(int[] labels) {
        int person = NameModel.begin(Name.Kind.PERSON);
        for (int i = 0; i + 1 < labels.length; i++) {
            if (labels[i] == person && labels[i + 1] == person + 1 && isTitle(forms[i])) {
                labels[i] = NameModel.OUTSIDE;
                labels[i + 1] = person;
            }
        }
    }

    private static boolean isTitle(String form) {
        return NounClass.of(form.toLowerCase(java.util.Locale.ROOT))
                .filter(n -> n.kind() == NounClass.Kind.LEADER
                        || n.kind() == NounClass.Kind.TITLE
                        || n.kind() == NounClass.Kind.HONORIFIC)
                .isPresent();
    }

    private static boolean isStart(int label) {
        return label % 2 == 1;
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static boolean hasCapital(String form) {
        return form.chars().anyMatch(Character::isUpperCase);
    }
}
