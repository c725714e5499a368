package readout.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the title before a name and the description after it. */
final class Titles {

    /** A description after a name is looked for in this many tokens. */
    private static final int REACH = 40;

    private static final int TITLE_REACH = 14;

    private final Sentence s;
    private final List<Name> names;
    private final Gazetteer gazetteer;

    Titles(Sentence sentence, List<Name> names, Gazetteer gazetteer) {
        s = sentence;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /** "Chinese President" of "Chinese President Xi Jinping"; "Vice President of the Export Center" before a name. */
    Optional<Title> before(Name name) {
        int last = name.first() - 1;
        if (last < 0) {
            return Optional.empty();
        }
        Optional<NounClass> noun = NounClass.endingAt(s, last).filter(n -> titular(n) && !plural(last));
        if (noun.isPresent() && nameAt(last) == null) {
            return Optional.of(title(last, noun.get()));
        }
        return office(name);
    }

    /** The title that ends at a token; what stands before an honorific counts for more ("nominee Gov. X"). */
    private Title title(int last, NounClass noun) {
        int first = leftOfTitle(last);
        if (noun.kind() == NounClass.Kind.HONORIFIC && first < last) {
            Optional<NounClass> office = NounClass.endingAt(s, last - 1).filter(Titles::titular);
            if (office.isPresent()) {
                return new Title(first, last - 1, office.get(), state(first, last - 1));
            }
        }
        return new Title(first, last, noun, state(first, last));
    }

    private static boolean titular(NounClass noun) {
        return noun.kind().human() && noun.kind() != NounClass.Kind.PEOPLE || noun.kind() == NounClass.Kind.HONORIFIC;
    }

    private boolean plural(int token) {
        return s.tag(token).equals("NNS") || s.tag(token).equals("NNPS");
    }

    /** Takes words of titles, demonyms and names of bodies before the noun. */
    private int leftOfTitle(int noun) {
        int first = noun;
        while (first > 0 && noun - first < TITLE_REACH) {
            int before = first - 1;
            Name name = nameAt(before);
            if (name != null && name.kind() != Name.Kind.PERSON) {
                first = name.first();
            } else if (name == null && isTitleWord(before)) {
                first = before;
            } else if (s.tag(before).equals("POS") && before > 0 && isState(before - 1)) {
                Name owner = nameAt(before - 1);
                first = owner == null ? before - 1 : owner.first();
            } else {
                break;
            }
        }
        while (first < noun && (s.tag(first).equals("CC") || isDash(s.form(first)))) {
            first++;
        }
        return first;
    }

    private boolean isTitleWord(int token) {
        String lower = s.lower(token);
        return NounClass.inTitles(lower)
                || gazetteer.stateOfDemonym(s.form(token)).isPresent()
                || s.tag(token).equals("HYPH")
                || lower.equals("-")
                || lower.equals("and") && token > 0 && NounClass.inTitles(s.lower(token - 1));
    }

    private boolean isState(int token) {
        return gazetteer.stateOfDemonym(s.form(token)).isPresent();
    }

    /** A title with the body after it: noun, "of", name of the body, then the person. */
    private Optional<Title> office(Name name) {
        int at = name.first() - 1;
        Name body = nameAt(at);
        if (body == null && !s.tag(at).startsWith("NNP")) {
            return Optional.empty();
        }
        for (int i = at; i > 0 && at - i < TITLE_REACH; i--) {
            if (s.lower(i).equals("of")) {
                Optional<NounClass> noun = NounClass.endingAt(s, i - 1).filter(Titles::titular);
                if (noun.isPresent()) {
                    int first = leftOfTitle(i - 1);
                    return Optional.of(new Title(first, at, noun.get(), state(first, i - 1)));
                }
            }
            String tag = s.tag(i);
            boolean inside = tag.startsWith("NN")
                    || tag.equals("DT")
                    || tag.equals("IN")
                    || tag.equals("CC")
                    || tag.startsWith("JJ");
            if (!inside) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "a professor at the university" of "X, a professor at the university, said". */
    Optional<Title> after(Name name) {
        int comma = name.last() + 1;
        if (comma + 1 >= s.size() || !s.form(comma).equals(",")) {
            return Optional.empty();
        }
        int first = comma + 1;
        int noun = headNoun(first);
        if (noun < 0) {
            return Optional.empty();
        }
        int last = end(noun);
        if (namesPerson(first, noun, last)) {
            return Optional.empty();
        }
        return NounClass.endingAt(s, noun).map(n -> new Title(first, last, n, state(first, noun)));
    }

    private static boolean isDash(String form) {
        return form.length() == 1 && "-\u2013\u2014".indexOf(form) >= 0;
    }

    /** The first noun for a person, if only words that may stand before it do. */
    private int headNoun(int first) {
        for (int i = first; i < s.size() && i - first < 12; i++) {
            String tag = s.tag(i);
            Optional<NounClass> noun = NounClass.endingAt(s, i).filter(Titles::titular);
            boolean goesOn = i + 1 < s.size() && s.tag(i + 1).startsWith("NN");
            if (noun.isPresent() && tag.startsWith("NN") && !goesOn) {
                return i;
            }
            boolean may = tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("DT")
                    || tag.equals("PRP$")
                    || tag.equals("POS")
                    || tag.equals("HYPH")
                    || tag.equals("CD")
                    || tag.equals("VBN")
                    || tag.equals("RB")
                    || tag.equals("CC") && i > first;
            if (!may) {
                return -1;
            }
        }
        return -1;
    }

    private int end(int noun) {
        int last = noun;
        for (int i = noun + 1; i < s.size() && i - noun < REACH; i++) {
            String tag = s.tag(i);
            if (tag.equals(",")) {
                if (!orgAfterComma(i)) {
                    break;
                }
                continue;
            }
            boolean stop = tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")
                    || tag.equals("MD")
                    || tag.startsWith("W")
                    || tag.equals(".")
                    || tag.equals(":")
                    || tag.equals("''")
                    || tag.equals("``")
                    || tag.equals("-LRB-")
                    || tag.equals("-RRB-");
            if (stop) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** A larger body after a comma: "the Institute of Z, Academy of Sciences". */
    private boolean orgAfterComma(int comma) {
        Name next = comma + 1 < s.size() ? nameAt(comma + 1) : null;
        if (next == null || next.kind() == Name.Kind.PERSON) {
            return false;
        }
        int after = next.last() + 1;
        return after >= s.size() || s.tag(after).equals(".") || s.tag(after).equals(",");
    }

    /** Whether the words name another person: a list of people, not a description of one. */
    private boolean namesPerson(int first, int noun, int last) {
        for (Name name : names) {
            if (name.kind() == Name.Kind.PERSON && name.first() > noun && name.first() <= last) {
                String tag = s.tag(name.first() - 1);
                if (name.first() == noun + 1 || !(tag.equals("IN") || tag.equals("TO"))) {
                    return true;
                }
            }
        }
        return first > last;
    }

    /** The state that a title names: "Chinese President", "president of Brazil". */
    private String state(int first, int noun) {
        String before = stateIn(first, noun);
        int of = noun + 1;
        if (before.isEmpty() && of + 1 < s.size() && s.lower(of).equals("of")) {
            int next = s.lower(of + 1).equals("the") && of + 2 < s.size() ? of + 2 : of + 1;
            Name name = nameAt(next);
            return stateIn(next, name == null ? next : name.last());
        }
        return before;
    }

    private String stateIn(int first, int last) {
        for (int i = first; i <= last; i++) {
            Name name = nameAt(i);
            String words =
                    name != null && name.first() == i ? s.span(i, name.last()).of(s.text()) : s.form(i);
            String state = gazetteer.stateOfDemonym(words).orElse("");
            if (!state.isEmpty()) {
                return state;
            }
        }
        return "";
    }

    private @Nullable Name nameAt(int token) {
        int low = 0;
        int high = names.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Name name = names.get(middle);
            if (name.last() < token) {
                low = middle + 1;
            } else if (name.first() > token) {
                high = middle - 1;
            } else {
                return name;
            }
        }
        return null;
    }
}
