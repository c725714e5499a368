package readout.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects the labels of the model where lists and form leave no doubt: known names that are not ordinary words, a title
 * that got into a name, names that end in punctuation.
 */
final class NameCorrections {

    /** How many words may stand between an adjective and its office ("Deputy Prime"). */
    private static final int TITLE_WORDS = 3;

    private static final Set<String> LINKS = Set.of("of", "for", "and", "on");
    private static final Set<String> DESCRIPTIONS = Set.of("Neighbouring", "Neighboring", "Nearby", "Rival", "Fellow");
    private static final Set<String> TIME_NAMES = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Set<String> THINGS = Set.copyOf(ResourceLines.of("names/thing-nouns.txt"));

    private final Gazetteer gazetteer;
    private final boolean headline;
    private final String[] forms;
    private final String[] tags;
    private final boolean[] glued;

    /** @param glued for each token whether the next one follows without a blank */
    NameCorrections(Gazetteer gazetteer, String[] forms, String[] tags, boolean[] glued, boolean headline) {
        this.gazetteer = gazetteer;
        this.forms = forms;
        this.tags = tags;
        this.glued = glued;
        this.headline = headline;
    }

    List<Name> apply(int[] labels) {
        dropLowerCase(labels);
        bodies(labels);
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
        givenNames(labels);
        ofState(labels);
        titleOfState(labels);
        unlikely(labels);
        trimTitles(labels);
        trimDescriptions(labels);
        trimLowerCase(labels);
        NameParts.complete(forms, tags, glued, labels);
        things(labels);
        return NameFinder.names(labels);
    }

    /** Names of one token must look like one. */
    private void dropLowerCase(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean alone = isStart(labels[i]) && (i + 1 == labels.length || !NameModel.isInside(labels[i + 1]));
            if (alone && !hasCapital(forms[i])) {
                labels[i] = NameModel.OUTSIDE;
            }
        }
    }

    /** Names of bodies by their form: capitals that end in a noun for a body, or such a noun with "of". */
    private void bodies(int[] labels) {
        for (int i = 0; i < forms.length; i++) {
            if (!isBody(i)) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 6 && joinsLeft(first - 1)) {
                first--;
            }
            while (first < i && !hasCapital(forms[first])) {
                first++;
            }
            while (first > 0 && NameModel.isInside(labels[first]) && !forms[first - 1].equals("of")) {
                first--;
            }
            int last = afterOf(i, labels);
            while (last + 1 < labels.length && NameModel.isInside(labels[last + 1]) && !forms[last + 1].equals("of")) {
                last++;
            }
            if (last > first && !person(labels, first, last)) {
                paint(labels, first, last, Name.Kind.ORGANISATION);
                i = last;
            }
        }
    }

    private boolean isBody(int i) {
        return tags[i].startsWith("NN")
                && Character.isUpperCase(forms[i].charAt(0))
                && !isHeadline()
                && NounClass.of(forms[i].toLowerCase(Locale.ROOT))
                        .filter(n -> n.kind().body())
                        .isPresent();
    }

    private boolean isHeadline() {
        return headline;
    }

    private boolean joinsLeft(int i) {
        return tags[i].startsWith("NNP") && hasCapital(forms[i]) && !isTitle(forms[i])
                || tags[i].startsWith("JJ") && Character.isUpperCase(forms[i].charAt(0)) && i > 0
                || forms[i].equals("-") && i > 0 && hasCapital(forms[i - 1]);
    }

    /** The last token of "of" and what follows it with capitals. */
    private int afterOf(int body, int[] labels) {
        int last = body;
        int i = body + 1;
        while (i + 1 < forms.length && i - body < 12) {
            boolean joins =
                    LINKS.contains(forms[i]) && (last == body ? !forms[i].equals("and") : !forms[i].equals("of"));
            int next = forms[i + 1].equals("the") && i + 2 < forms.length ? i + 2 : i + 1;
            if (!joins
                    || TIME_NAMES.contains(forms[next])
                    || !hasCapital(forms[next])
                    || labels[next] == NameModel.begin(Name.Kind.PERSON)
                    || !tags[next].startsWith("N") && !tags[next].startsWith("JJ")) {
                break;
            }
            int end = next;
            while (end + 1 < forms.length
                    && tags[end + 1].startsWith("N")
                    && hasCapital(forms[end + 1])
                    && labels[end + 1] != NameModel.begin(Name.Kind.PERSON)) {
                end++;
            }
            if (last > body && forms[i].equals("and") && isBody(end)) {
                break;
            }
            last = end;
            i = end + 1;
        }
        return last;
    }

    private static boolean person(int[] labels, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (labels[i] == NameModel.begin(Name.Kind.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Words in lower case at the end of a name do not belong to it. */
    private void trimLowerCase(int[] labels) {
        for (int i = labels.length - 1; i >= 0; i--) {
            boolean ends =
                    labels[i] != NameModel.OUTSIDE && (i + 1 == labels.length || !NameModel.isInside(labels[i + 1]));
            if (ends && !hasCapital(forms[i]) && !Character.isDigit(forms[i].charAt(0))) {
                labels[i] = NameModel.OUTSIDE;
            }
        }
    }

    /** Charters, treaties and wars are no bodies; the body named in front of them is one. */
    private void things(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean ends =
                    labels[i] != NameModel.OUTSIDE && (i + 1 == labels.length || !NameModel.isInside(labels[i + 1]));
            if (ends && THINGS.contains(forms[i])) {
                int first = i;
                while (first > 0 && NameModel.isInside(labels[first])) {
                    first--;
                }
                Gazetteer.Match match = gazetteer
                        .match(forms, first)
                        .filter(m -> !m.name().ambiguous())
                        .orElse(null);
                Arrays.fill(labels, first, i + 1, NameModel.OUTSIDE);
                if (match != null && match.last() < i) {
                    paint(
                            labels,
                            match.first(),
                            match.last(),
                            match.name().kind().asName());
                } else {
                    paint(labels, first, i, Name.Kind.OTHER);
                }
            }
        }
    }

    /** A known name decides unless it is ambiguous or lies inside a longer name that the model found. */
    private boolean decides(Gazetteer.Match match, int[] labels) {
        int first = match.first();
        int last = match.last();
        boolean startsInside = NameModel.isInside(labels[first]);
        boolean goesOn = last + 1 < labels.length && NameModel.isInside(labels[last + 1]);
        if (match.name().ambiguous()) {
            return first < last && !startsInside && !goesOn;
        }
        return !startsInside && (!goesOn || labels[first] == NameModel.OUTSIDE);
    }

    static void paint(int[] labels, int first, int last, Name.Kind kind) {
        if (last + 1 < labels.length && NameModel.isInside(labels[last + 1])) {
            labels[last + 1]--;
        }
        Arrays.fill(labels, first, last + 1, NameModel.inside(kind));
        labels[first] = NameModel.begin(kind);
    }

    /** A common given name before another word with a capital is a person, if the model sees no longer name. */
    private void givenNames(int[] labels) {
        for (int i = 0; i + 1 < forms.length && !headline; i++) {
            boolean free = labels[i] == NameModel.OUTSIDE
                    && (i + 2 == labels.length || !NameModel.isInside(labels[i + 2]))
                    && (labels[i + 1] == NameModel.OUTSIDE || labels[i + 1] == NameModel.begin(Name.Kind.OTHER));
            boolean named = free && tags[i].startsWith("NNP") && tags[i + 1].startsWith("NNP");
            if (named
                    && GivenNames.isGiven(forms[i])
                    && hasCapital(forms[i + 1])
                    && !isTitle(forms[i + 1])
                    && !TIME_NAMES.contains(forms[i])) {
                paint(labels, i, i + 1, Name.Kind.PERSON);
            }
        }
    }

    /** "Ilse Darrow of Velmora": the state does not belong to the name of the person. */
    private void ofState(int[] labels) {
        for (int i = 1; i + 1 < labels.length; i++) {
            boolean inside = labels[i] == NameModel.inside(Name.Kind.PERSON) && forms[i].equals("of");
            boolean full = i > 1 && NameModel.isInside(labels[i - 1]) && !forms[i - 1].equals("of");
            if (inside && full && gazetteer.match(forms, i + 1).isEmpty() && single(labels, i + 1)) {
                labels[i] = NameModel.OUTSIDE;
                paint(labels, i + 1, i + 1, Name.Kind.PLACE);
                continue;
            }
            if (inside && gazetteer.match(forms, i + 1).isPresent()) {
                labels[i] = NameModel.OUTSIDE;
                if (labels[i + 1] == NameModel.inside(Name.Kind.PERSON)) {
                    paint(labels, i + 1, gazetteer.match(forms, i + 1).get().last(), Name.Kind.PLACE);
                }
            }
        }
    }

    /** Whether a name ends with this word. */
    private boolean single(int[] labels, int i) {
        return hasCapital(forms[i])
                && NameModel.isInside(labels[i])
                && (i + 1 == labels.length || !NameModel.isInside(labels[i + 1]));
    }

    /** "President of Orlia Ilse Darrow", "the Emir of Orlia": title, state and person are apart. */
    private void titleOfState(int[] labels) {
        for (int i = 0; i + 2 < labels.length; i++) {
            Gazetteer.Match state = isTitle(forms[i]) && forms[i + 1].equals("of")
                    ? gazetteer
                            .match(forms, forms[i + 2].equals("the") && i + 3 < labels.length ? i + 3 : i + 2)
                            .orElse(null)
                    : null;
            if (state == null || state.name().kind().asName() != Name.Kind.PLACE) {
                continue;
            }
            int after = state.last() + 1;
            boolean person =
                    after < labels.length && NameModel.isInside(labels[after]) && tags[after].startsWith("NNP");
            for (int k = i; k < state.first(); k++) {
                labels[k] = NameModel.OUTSIDE;
            }
            paint(labels, state.first(), state.last(), Name.Kind.PLACE);
            if (person) {
                int last = after;
                while (last + 1 < labels.length && NameModel.isInside(labels[last + 1])) {
                    last++;
                }
                paint(labels, after, last, Name.Kind.PERSON);
            }
        }
    }

    /** Two words that begin with a common given name are no unknown place; a title alone is no person. */
    private void unlikely(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean single = isStart(labels[i]) && (i + 1 == labels.length || !NameModel.isInside(labels[i + 1]));
            if (single && labels[i] == NameModel.begin(Name.Kind.PERSON) && isTitle(forms[i])) {
                labels[i] = NameModel.OUTSIDE;
            }
            if (single && officeAfterAdjective(i) > i) {
                labels[i] = NameModel.OUTSIDE;
            }
            boolean pair = labels[i] == NameModel.begin(Name.Kind.PLACE)
                    && i + 1 < labels.length
                    && labels[i + 1] == NameModel.inside(Name.Kind.PLACE)
                    && (i + 2 == labels.length || !NameModel.isInside(labels[i + 2]));
            if (pair
                    && GivenNames.isGiven(forms[i])
                    && gazetteer.match(forms, i).isEmpty()) {
                paint(labels, i, i + 1, Name.Kind.PERSON);
            }
        }
    }

    /** "He" with a capital before another name, not at the start of a sentence, is the family name. */
    private void surnameHe(int[] labels) {
        for (int i = 0; i + 1 < forms.length; i++) {
            boolean named = forms[i].equals("He") && tags[i + 1].startsWith("NNP") && hasCapital(forms[i + 1]);
            if (named && !NameModel.isInside(labels[i])) {
                paint(labels, i, i + 1, Name.Kind.PERSON);
            }
        }
    }

    /** "Neighbouring Orlia" at the start of a sentence is Orlia. */
    private void trimDescriptions(int[] labels) {
        boolean described = labels.length > 1
                && DESCRIPTIONS.contains(forms[0])
                && isStart(labels[0])
                && NameModel.isInside(labels[1]);
        if (described) {
            labels[0] = NameModel.OUTSIDE;
            labels[1]--;
        }
    }

    /** Titles do not belong to the name of a person, nor does the state before a title. */
    private void trimTitles(int[] labels) {
        int person = NameModel.begin(Name.Kind.PERSON);
        for (int i = 0; i + 1 < labels.length; i++) {
            if (labels[i] != person) {
                continue;
            }
            int office = officeAfterAdjective(i);
            if (office > i && office + 1 < labels.length && labels[office + 1] == person + 1) {
                Arrays.fill(labels, i, office + 1, NameModel.OUTSIDE);
                labels[office + 1] = person;
                continue;
            }
            Gazetteer.Match state = gazetteer.match(forms, i).orElse(null);
            int title = state == null ? i : state.last() + 1;
            if (title + 1 < labels.length && labels[title + 1] == person + 1 && isTitle(forms[title])) {
                Arrays.fill(labels, i, title + 1, NameModel.OUTSIDE);
                labels[title + 1] = person;
                if (state != null) {
                    paint(labels, i, state.last(), state.name().kind().asName());
                }
            }
        }
    }

    /** The office in "Orlian Prime Minister Xan", where nobody lists Orlia; the adjective itself when there is none. */
    private int officeAfterAdjective(int adjective) {
        if (!Demonyms.shaped(forms[adjective])
                || gazetteer.match(forms, adjective).isPresent()
                || GivenNames.isGiven(forms[adjective])) {
            return adjective;
        }
        int i = adjective + 1;
        while (i < forms.length
                && i - adjective <= TITLE_WORDS
                && !isTitle(forms[i])
                && NounClass.inTitles(forms[i].toLowerCase(Locale.ROOT))) {
            i++;
        }
        return i < forms.length && isTitle(forms[i]) ? i : adjective;
    }

    static boolean isTitle(String form) {
        return NounClass.of(form.toLowerCase(Locale.ROOT))
                .filter(n -> n.kind() == NounClass.Kind.LEADER
                        || n.kind() == NounClass.Kind.TITLE
                        || n.kind() == NounClass.Kind.HONORIFIC)
                .isPresent();
    }

    private static boolean isStart(int label) {
        return label % 2 == 1;
    }

    private static boolean hasCapital(String form) {
        return form.chars().anyMatch(Character::isUpperCase);
    }
}
