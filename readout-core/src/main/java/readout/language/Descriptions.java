package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrases of a sentence that describe persons, bodies and states without naming them. */
final class Descriptions {

    private static final int REACH = 12;
    private static final Set<String> HIS = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> BEFORE_NOUN = Set.of("JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "CD", "HYPH", "RBS");
    private static final Set<String> OPENS = Set.of("DT", "PRP$", "JJ", "POS", "RB", "CD");
    private static final Set<String> NOT_ACTING =
            Set.of("of", "in", "for", "on", "at", "as", "like", "than", "into", "about");
    private static final Set<String> AFTER_NOUN = Set.of("of", "from", "in", "at", "for", "with", "on", "to", "near");
    private static final Set<String> NO_ARTICLE =
            Set.of("police", "parliament", "congress", "customs", "people", "media");

    private final Sentence s;
    private final Gazetteer gazetteer;
    private final boolean[] taken;
    private final boolean[] inPersonName;

    /** @param taken tokens that belong to names with titles and to descriptions after names */
    Descriptions(Sentence sentence, Gazetteer gazetteer, boolean[] taken, boolean[] inPersonName) {
        s = sentence;
        this.gazetteer = gazetteer;
        this.taken = taken;
        this.inPersonName = inPersonName;
    }

    List<Description> find() {
        List<Description> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.tag(i).startsWith("NN") && !taken[i]) {
                at(i).ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<Description> at(int head) {
        Optional<NounClass> noun = NounClass.endingAt(s, head).filter(n -> !ignored(n));
        if (noun.isEmpty() || goesOn(head)) {
            return Optional.empty();
        }
        int first = left(head, noun.get());
        List<String> states = states(first, head);
        int number = number(first, head);
        Description.Opening opening = opening(first, number);
        boolean stands = stands(noun.get(), head, opening, states, number) && inPlace(head, opening, states, number);
        if (!stands) {
            return Optional.empty();
        }
        int from = s.tag(first).equals("DT") ? first + 1 : first;
        String words = s.span(Math.min(from, head), right(head)).of(s.text());
        return Optional.of(new Description(s.index(), first, head, noun.get(), number, states, opening, words));
    }

    private static boolean ignored(NounClass noun) {
        return noun.kind() == NounClass.Kind.HONORIFIC || noun.kind() == NounClass.Kind.PLACE;
    }

    /** A noun before another noun only qualifies it. */
    private boolean goesOn(int head) {
        if (head + 1 >= s.size()) {
            return false;
        }
        boolean hyphen = s.tag(head + 1).equals("HYPH") || s.form(head + 1).equals("-");
        return hyphen
                || s.tag(head + 1).startsWith("NN")
                        && !(taken[head + 1] && s.tag(head).equals("NNS"));
    }

    private int left(int head, NounClass noun) {
        int first = head;
        while (first > 0 && head - first < REACH) {
            int before = first - 1;
            String tag = s.tag(before);
            if (tag.equals("POS") && before > 0 && s.tag(before - 1).startsWith("NN")) {
                int possessor = before - 1;
                if (noun.kind().body() && inPersonName[possessor]) {
                    break;
                }
                first = nameStart(possessor);
                if (first == possessor && s.tag(possessor).startsWith("NN") && !inPersonName[possessor]) {
                    continue;
                }
                break;
            }
            boolean participle = tag.startsWith("VB") && before > 0 && OPENS.contains(s.tag(before - 1));
            if (BEFORE_NOUN.contains(tag) || participle || joins(before)) {
                first = before;
            } else {
                boolean opens = tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
                return opens ? before : first;
            }
        }
        return first;
    }

    private int nameStart(int token) {
        int first = token;
        while (first > 0 && s.tag(first - 1).startsWith("NNP") && token - first < 5) {
            first--;
        }
        return first;
    }

    private boolean joins(int token) {
        boolean and = s.lower(token).equals("and") || s.form(token).equals(",");
        return and && token > 0 && isState(token - 1) && isState(token + 1);
    }

    private boolean isState(int token) {
        return gazetteer.stateOfDemonym(s.form(token)).isPresent();
    }

    private List<String> states(int first, int head) {
        List<String> states = new ArrayList<>();
        for (int i = first; i < head; i++) {
            gazetteer
                    .match(forms(i, head), 0)
                    .map(m -> m.name().text())
                    .flatMap(gazetteer::stateOfDemonym)
                    .filter(state -> !states.contains(state))
                    .ifPresent(states::add);
        }
        if (states.isEmpty() && head + 2 < s.size() && s.lower(head + 1).equals("of")) {
            for (int i = head + 2; i < s.size() && i < head + 9; i++) {
                String[] rest = forms(i, Math.min(s.size(), i + 4));
                var state = gazetteer.match(rest, 0).filter(m -> m.name().kind() == KnownName.Kind.STATE);
                if (state.isPresent()) {
                    states.add(state.get().name().canonical());
                    i += state.get().last();
                } else if (!Set.of("and", ",", "the").contains(s.lower(i))) {
                    break;
                }
            }
        }
        return states;
    }

    private String[] forms(int from, int to) {
        String[] forms = new String[to - from];
        for (int i = from; i < to; i++) {
            forms[i - from] = s.form(i);
        }
        return forms;
    }

    private int number(int first, int head) {
        for (int i = first; i < head; i++) {
            switch (s.lower(i)) {
                case "two", "both" -> {
                    return 2;
                }
                case "three" -> {
                    return 3;
                }
                case "four" -> {
                    return 4;
                }
                case "five" -> {
                    return 5;
                }
                default -> {}
            }
        }
        boolean plural = s.tag(head).equals("NNS")
                || s.tag(head).equals("NNPS")
                || s.lower(head).equals("people");
        return plural ? 0 : 1;
    }

    private Description.Opening opening(int first, int number) {
        String word = s.lower(first);
        if (HIS.contains(word)) {
            return Description.Opening.POSSESSIVE;
        }
        if (word.equals("a") || word.equals("an") || word.equals("another") || word.equals("one")) {
            return Description.Opening.INDEFINITE;
        }
        boolean definite = s.tag(first).equals("DT")
                && !Set.of("some", "any", "no", "every").contains(word);
        return definite || number == 2 && word.equals("both") ? Description.Opening.DEFINITE : Description.Opening.BARE;
    }

    /** Whether the phrase can stand for an actor at all. */
    private boolean stands(NounClass noun, int head, Description.Opening opening, List<String> states, int number) {
        boolean plural = number != 1;
        return switch (noun.kind()) {
            case STATE -> stateStands(head, opening, states, number);
            case ORGAN, ORGANISATION ->
                opening != Description.Opening.BARE
                        || !states.isEmpty()
                        || plural
                        || NO_ARTICLE.contains(s.lower(head))
                        || head > 0 && inPersonName[head - 1];
            default -> plural || opening != Description.Opening.BARE || !states.isEmpty() || possessed(head);
        };
    }

    /** Whether the place of the phrase in the sentence lets it stand for somebody: not "as president", "is a professor". */
    private boolean inPlace(int head, Description.Opening opening, List<String> states, int number) {
        if (Grammar.preposition(s, head).equals("as") || s.child(head, "cop") >= 0) {
            return false;
        }
        boolean linked = number >= 2 || number == 1 && opening == Description.Opening.DEFINITE;
        boolean weak = NounClass.isWeak(s.lower(head));
        if (weak && !linked && states.isEmpty()) {
            return speaks(s, head);
        }
        return linked || !states.isEmpty() || !NOT_ACTING.contains(Grammar.preposition(s, head));
    }

    /** Whether a noun is the subject of a verb of speech, or an agent. */
    static boolean speaks(Sentence s, int head) {
        boolean subject = Grammar.isSubject(s, head) && Grammar.reports(s, Grammar.predicate(s, head));
        return subject
                || Grammar.preposition(s, head).equals("by")
                || Grammar.preposition(s, head).equals("according");
    }

    private boolean stateStands(int head, Description.Opening opening, List<String> states, int number) {
        String lemma = s.lower(head);
        boolean clear = Set.of("side", "sides", "country", "countries", "nation", "nations")
                .contains(lemma);
        if (number >= 2) {
            return true;
        }
        if (states.size() == 1 && number == 1) {
            return lemma.equals("side");
        }
        return clear
                && (number == 0 && states.isEmpty()
                        || number == 1 && opening == Description.Opening.DEFINITE && !lemma.equals("side"));
    }

    private boolean possessed(int head) {
        for (int i = head - 1; i >= 0 && head - i < REACH; i--) {
            if (s.tag(i).equals("POS")) {
                return true;
            }
            if (!BEFORE_NOUN.contains(s.tag(i))) {
                return false;
            }
        }
        return false;
    }

    /** Where the prepositional phrases after the noun end. */
    private int right(int head) {
        int last = head;
        for (int i = head + 1; i < s.size() && i - head < REACH; i++) {
            String tag = s.tag(i);
            boolean preposition = (tag.equals("IN") || tag.equals("TO")) && AFTER_NOUN.contains(s.lower(i));
            if (!preposition || i + 1 >= s.size() || i != last + 1) {
                break;
            }
            int end = phraseEnd(i + 1);
            if (end == i) {
                break;
            }
            last = end;
            i = end;
        }
        return last;
    }

    private int phraseEnd(int from) {
        int last = from - 1;
        for (int i = from; i < s.size() && i - from < REACH; i++) {
            String tag = s.tag(i);
            if (tag.startsWith("NN")) {
                last = i;
            } else if (!(tag.equals("DT") || tag.equals("POS") || tag.equals("PRP$") || BEFORE_NOUN.contains(tag))) {
                break;
            }
        }
        return last;
    }
}
