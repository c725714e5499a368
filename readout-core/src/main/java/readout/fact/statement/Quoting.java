package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;

/** "X quoted Y as saying S", "Y was quoted by X as saying S", "'S,' X quoted Y as saying": Y speaks, through X. */
final class Quoting {

    /** Lemmas. */
    static final Set<String> VERBS = Set.of("quote", "cite");

    private Quoting() {}

    /** The verb of quoting above or at a cue that has the speaker for its object, or -1. */
    static int verb(Sentence s, int cue) {
        int verb = VERBS.contains(s.lemma(cue)) ? cue : s.head(cue);
        boolean quotes =
                verb >= 0 && VERBS.contains(s.lemma(verb)) && s.tag(verb).startsWith("V");
        boolean says = quotes && (verb != cue ? s.tag(cue).equals("VBG") : saying(s, verb) >= 0);
        return says && quoted(s, verb) >= 0 ? verb : -1;
    }

    /** "as saying" below a verb of quoting, or -1. */
    private static int saying(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            int mark = s.child(child, "mark");
            if (s.tag(child).equals("VBG") && mark >= 0 && s.lower(mark).equals("as")) {
                return child;
            }
        }
        return -1;
    }

    /** Whom a verb quotes: its object, or its subject in the passive; -1 if nobody. */
    private static int quoted(Sentence s, int verb) {
        int object = s.child(verb, "obj");
        if (object >= 0) {
            return object;
        }
        for (int child : s.children(verb)) {
            if (s.relation(child).equals("nsubj:pass")) {
                return child;
            }
        }
        return -1;
    }

    /** Who quotes: the subject, or "by X" below the verb or below "as saying". */
    static Optional<SourcePhrase> quoter(Sentence s, int verb) {
        Tree tree = new Tree(s);
        int saying = saying(s, verb);
        return SourceFinder.isPassive(tree, verb)
                ? SourceFinder.agent(tree, verb)
                        .or(() -> saying < 0 ? Optional.empty() : SourceFinder.agent(tree, saying))
                : SourceFinder.ofVerb(tree, verb);
    }

    /** The candidate with the one who is quoted as its source, and with nothing but the quotation before it. */
    static Candidate mended(Candidate c, Quotations quotations) {
        Sentence s = c.sentence();
        int verb = verb(s, c.cue());
        if (verb < 0) {
            return c;
        }
        SourcePhrase speaker = SourceFinder.phrase(new Tree(s), quoted(s, verb));
        boolean fronted = c.content().get(0).start() < speaker.span().start();
        int number = quotations.firstEndingAfter(c.content().get(0).start());
        boolean isQuotation = fronted
                && number < quotations.all().size()
                && quotations.all().get(number).outer().end() <= speaker.span().start();
        Candidate mended =
                isQuotation ? c.withContent(List.of(quotations.all().get(number).inner())) : c;
        return mended.withSource(speaker);
    }

    /** Without cues such as "quoted" that have another one below them: "quoted X as saying". */
    static List<Candidate> withoutDoubles(List<Candidate> all) {
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!isDouble(all, i)) {
                out.add(all.get(i));
            }
        }
        return out;
    }

    private static boolean isDouble(List<Candidate> all, int number) {
        Candidate c = all.get(number);
        Sentence s = c.sentence();
        if (!VERBS.contains(s.lemma(c.cue()))) {
            return false;
        }
        for (int j = number + 1; j < all.size() && all.get(j).sentence() == s; j++) {
            int cue = all.get(j).cue();
            if (s.head(cue) == c.cue() && s.tag(cue).equals("VBG")) {
                return true;
            }
        }
        return false;
    }
}
