package readout.fact.statement;

import java.util.Set;
import readout.language.Sentence;
import readout.news.Span;

/**
 * Whether a sentence without a cue and without marks carries on what somebody said in the sentence before. Told by its
 * mood and tense: "would" behind reported speech in the past, "should" and "must", and "this shows" behind reported
 * speech that kept the present. Better too few than too many: a writer's own words must not become a speaker's.
 */
final class CarriedOn {

    private static final Set<String> DUTY = Set.of("should", "must");

    /** "would" that tells habits, or what a law that is only proposed contains, is the writer's. */
    private static final Set<String> HABITS =
            Set.of("normally", "usually", "often", "typically", "always", "sometimes", "otherwise");

    private static final Set<String> DRAFTS = Set.of(
            "bill",
            "legislation",
            "measure",
            "amendment",
            "act",
            "law",
            "proposal",
            "rule",
            "ordinance",
            "referendum",
            "plan",
            "policy",
            "budget",
            "program",
            "programme");

    /** "It would be his first visit". */
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "latest", "biggest", "largest");

    private static final Set<String> POINTING = Set.of("this", "that", "these", "it", "such");

    private CarriedOn() {}

    /** Whether {@code next} goes on with {@code content}, which stands in {@code before}. */
    static boolean goesOn(Sentence before, Span content, Sentence next) {
        int verb = mainVerb(next, 0, next.size());
        if (verb < 0 || next.form(next.size() - 1).equals("?")) {
            return false;
        }
        int said = mainVerb(before, before.tokenAt(content.start()), tokensUntil(before, content.end()));
        if (said < 0) {
            return false;
        }
        String mood = next.lower(verb);
        return DUTY.contains(mood)
                || (mood.equals("would") && isPast(before, said) && isReported(next))
                || (isPresent(next, verb) && isPresent(before, said) && points(next));
    }

    private static int tokensUntil(Sentence s, int offset) {
        int token = s.tokenAt(offset);
        return token < 0 ? s.size() : token;
    }

    /** The first finite verb between two tokens that has a subject: an auxiliary when there is one; -1 if there is none. */
    private static int mainVerb(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            String tag = s.tag(i);
            boolean finite = tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
            boolean helps = s.is(i, "aux") || s.is(i, "cop");
            int predicate = helps ? s.head(i) : i;
            if (finite && predicate >= 0 && s.child(predicate, "nsubj") >= 0 && !s.is(predicate, "acl")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPast(Sentence s, int verb) {
        return Set.of("would", "could", "might", "had").contains(s.lower(verb));
    }

    private static boolean isPresent(Sentence s, int verb) {
        return s.tag(verb).equals("VBZ")
                || s.tag(verb).equals("VBP")
                || s.lower(verb).equals("will");
    }

    /** Whether a sentence with "would" reports words, not habits, drafts of laws, what is so in general or might have been. */
    private static boolean isReported(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean general = s.is(i, "nsubj") && s.lower(s.leftEdge(i)).matches("an?");
            boolean subject = general || (s.is(i, "nsubj") && DRAFTS.contains(s.lemma(i)));
            boolean unreal = s.lower(i).equals("have")
                    && i + 1 < s.size()
                    && s.tag(i + 1).equals("VBN");
            if (subject || unreal || HABITS.contains(s.lower(i)) || RANKS.contains(s.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "This shows ..." at the beginning, with nothing that only a reporter counts. */
    private static boolean points(Sentence s) {
        boolean pronoun = POINTING.contains(s.lower(0)) && (s.is(0, "nsubj") || s.is(0, "det"));
        for (int i = 0; i < s.size(); i++) {
            pronoun &= !s.tag(i).equals("CD") && !s.tag(i).equals("VBD");
        }
        return pronoun;
    }
}
