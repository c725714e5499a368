package readout.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * States that one article speaks of and the gazetteer does not list: young, disputed, historic or invented ones. A name is
 * one when the article has an adjective of it that stands before an office ("the Orlian president" and "Orlia"), or when
 * the article gives it what only states have or do often enough. Linear in the article.
 */
final class UnlistedStates {

    private static final int ENOUGH = 2;
    private static final int ROUNDS = 2;
    private static final int SHORT = 4;
    private static final int OFFICE_REACH = 4;

    private static final Set<String> DEALING = Set.of("with", "between", "against", "by");
    private static final Set<String> VERBS = words("verb");
    private static final Set<String> NOUNS = words("noun");
    private static final Set<String> DAYS = words("day");
    private static final Set<String> OWN = words("own");
    private static final Set<String> ENDINGS = words("ending");

    private static final class Uses {
        int office;
        int state;
        int plain;
        boolean surname;

        /** Words with which it is named as one of several: "between Orlia and Vessland". */
        final Set<String> beside = new HashSet<>();
    }

    private final Gazetteer gazetteer;
    private final Map<String, Uses> uses = new LinkedHashMap<>();
    private final Set<String> lower = new HashSet<>();

    UnlistedStates(List<Sentence> sentences, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Sentence s : sentences) {
            if (!ArticleNames.headline(s)) {
                read(s);
            }
        }
    }

    private static Set<String> words(String kind) {
        Set<String> out = new HashSet<>();
        for (String line : ResourceLines.of("names/state-acts.txt")) {
            if (line.startsWith(kind + " ")) {
                out.addAll(List.of(line.substring(kind.length() + 1).split(" ")));
            }
        }
        return out;
    }

    /** The gazetteer with these states and their adjectives; the gazetteer itself when there are none. */
    Gazetteer gazetteer() {
        Map<String, List<String>> states = states();
        return states.isEmpty() ? gazetteer : gazetteer.with(states);
    }

    /** The adjectives of each state. */
    private Map<String, List<String>> states() {
        Map<String, List<String>> byStem = new HashMap<>();
        for (var use : uses.entrySet()) {
            if (!lower.contains(use.getKey().toLowerCase(java.util.Locale.ROOT))) {
                byStem.computeIfAbsent(Demonyms.stem(use.getKey()), k -> new ArrayList<>())
                        .add(use.getKey());
            }
        }
        Map<String, List<String>> states = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> known = Set.copyOf(states.keySet());
            for (List<String> group : byStem.values()) {
                for (String name : group) {
                    adjectives(name, group, known).ifPresent(found -> states.put(name, found));
                }
            }
        }
        return states;
    }

    /** The adjectives of a name if it is a state. */
    private Optional<List<String>> adjectives(String name, List<String> group, Set<String> known) {
        Uses own = uses.getOrDefault(name, new Uses());
        if (own.surname || own.office > 1) {
            return Optional.empty();
        }
        List<String> adjectives = new ArrayList<>();
        int evidence = own.state;
        evidence += own.beside.stream().anyMatch(known::contains) ? ENOUGH : 0;
        evidence += own.beside.stream().anyMatch(this::maybeState) ? 1 : 0;
        for (String other : group.subList(0, Math.min(group.size(), 40))) {
            Uses use = uses.getOrDefault(other, new Uses());
            if (!use.surname && Demonyms.belongs(other, name)) {
                adjectives.add(other);
                evidence += use.office + use.plain > 0 ? ENOUGH : 0;
            }
        }
        return evidence + (shaped(name) && evidence > 0 ? 1 : 0) >= ENOUGH ? Optional.of(adjectives) : Optional.empty();
    }

    private boolean maybeState(String name) {
        Uses use = uses.get(name);
        return use != null && !use.surname && shaped(name);
    }

    private static boolean shaped(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    // ---- how a word is used ------------------------------------------------------------------------------------

    private void read(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.form(i).equals(s.lower(i))) {
                lower.add(s.form(i));
            } else if (candidate(s, i)) {
                Uses use = uses.computeIfAbsent(s.form(i), k -> new Uses());
                use.surname |= surname(s, i);
                boolean office = beforeOffice(s, i);
                if (office && shaped(s.form(i))) {
                    use.state++;
                } else if (office) {
                    use.office++;
                } else if (i + 1 < s.size() && s.tag(i + 1).startsWith("NN")) {
                    use.plain++;
                }
                use.state += asState(s, i);
                beside(s, i, use);
            }
        }
    }

    private boolean candidate(Sentence s, int i) {
        String form = s.form(i);
        boolean letters = form.length() >= SHORT && form.chars().allMatch(Character::isLetter);
        boolean name = letters && Character.isUpperCase(form.charAt(0)) && !Character.isUpperCase(form.charAt(1));
        return name
                && (s.tag(i).startsWith("NN") || s.tag(i).startsWith("JJ"))
                && gazetteer.find(form).isEmpty()
                && !GivenNames.isGiven(form)
                && NounClass.of(s.lower(i)).isEmpty()
                && !DAYS.contains(s.lower(i))
                && !NounClass.inTitles(s.lower(i));
    }

    /** Last of several words with a capital: "Halvard Prinz", "President Solen", "Port Saal". */
    private boolean surname(Sentence s, int i) {
        boolean ends = i + 1 >= s.size() || !s.tag(i + 1).startsWith("NNP");
        return i > 0
                && ends
                && s.tag(i - 1).startsWith("NNP")
                && Character.isUpperCase(s.form(i - 1).charAt(0))
                && gazetteer.find(s.form(i - 1)).isEmpty();
    }

    /** "Orlian President", "the Orlian deputy foreign minister", "the Orlian government". */
    private static boolean beforeOffice(Sentence s, int i) {
        for (int k = i + 1; k < s.size() && k <= i + OFFICE_REACH; k++) {
            NounClass.Kind kind = NounClass.endingAt(s, k).map(NounClass::kind).orElse(NounClass.Kind.PLACE);
            switch (kind) {
                case LEADER, TITLE, ORGAN, STATE -> {
                    return true;
                }
                default -> {
                    if (!NounClass.inTitles(s.lower(k)) && !s.tag(k).equals("JJ")) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private int asState(Sentence s, int i) {
        int before = i - 1;
        if (before > 0 && s.lower(before).equals("of") && NOUNS.contains(s.lemma(before - 1))) {
            return ENOUGH;
        }
        boolean owner = i + 2 < s.size() && s.lower(i + 1).matches("['’]s?");
        if (owner && ownsState(s, i + 2)) {
            return ENOUGH;
        }
        boolean owns = owner && owned(s, i + 2);
        boolean acts = s.is(Grammar.function(s, i), "nsubj") && verb(s, i);
        boolean listed = before >= 0
                && (s.lower(before).equals("between") || s.lower(before).equals("and"))
                && (state(s, i + 2) || state(s, before - 1));
        boolean dealt = before >= 0 && DEALING.contains(s.lower(before)) && shaped(s.form(i));
        return (owns ? 1 : 0) + (acts ? 1 : 0) + (listed ? 1 : 0) + (dealt ? 1 : 0);
    }

    /** "Orlia and Vessland": what is joined to it by "and". */
    private static void beside(Sentence s, int i, Uses use) {
        if (i + 2 < s.size() && s.lower(i + 1).equals("and")) {
            use.beside.add(s.form(i + 2));
        }
        if (i > 1 && s.lower(i - 1).equals("and")) {
            use.beside.add(s.form(i - 2));
        }
    }

    /** "Orlia's foreign minister": one, since a party has ministers too. */
    private static boolean ownsState(Sentence s, int first) {
        return near(s, first).anyMatch(k -> OWN.contains(s.lower(k)));
    }

    private static boolean owned(Sentence s, int first) {
        return near(s, first).anyMatch(k -> NOUNS.contains(s.lemma(k)));
    }

    /** A token and those after it in which an office or a body may be named. */
    private static IntStream near(Sentence s, int first) {
        return IntStream.range(first, Math.min(s.size(), first + OFFICE_REACH));
    }

    private static boolean verb(Sentence s, int i) {
        int predicate = Grammar.predicate(s, i);
        return predicate >= 0 && VERBS.contains(s.lemma(predicate));
    }

    private boolean state(Sentence s, int i) {
        return i >= 0 && i < s.size() && gazetteer.stateOfDemonym(s.form(i)).isPresent();
    }
}
