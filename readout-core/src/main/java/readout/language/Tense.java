package readout.language;

import java.util.Set;

/** The tense of the verb that governs a word: on which side of the publication a bare weekday or month lies. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN;

    private static final Set<String> FUTURE_MODALS =
            Set.of("will", "'ll", "\u2019ll", "shall", "may", "might", "can", "should", "must", "wo", "ca");

    /** Verbs and adjectives whose infinitive lies ahead of them, whatever their own tense. */
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "expect",
            "schedule",
            "due",
            "set",
            "agree",
            "intend",
            "want",
            "hope",
            "decide",
            "vow",
            "pledge",
            "promise",
            "propose",
            "threaten",
            "prepare",
            "slate",
            "aim",
            "ask",
            "invite",
            "order",
            "ready",
            "likely",
            "call",
            "seek",
            "wait",
            "bind",
            "head",
            "poise");

    /** Climbs from the token to the nearest verb that has a tense. */
    static Tense of(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; at != Sentence.ROOT && steps <= sentence.size(); steps++) {
            Tense tense = ofVerb(sentence, at);
            if (tense != UNKNOWN) {
                return tense;
            }
            at = sentence.head(at);
        }
        return UNKNOWN;
    }

    private static Tense ofVerb(Sentence sentence, int verb) {
        Tense helped = ofHelpers(sentence, verb);
        if (helped != UNKNOWN) {
            return helped;
        }
        return switch (sentence.tag(verb)) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VBN" -> sentence.is(verb, "acl") ? PAST : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    /** From auxiliaries, the copula and "to" among the children. */
    private static Tense ofHelpers(Sentence sentence, int verb) {
        Tense found = UNKNOWN;
        for (int i = sentence.leftEdge(verb); i < verb; i++) {
            if (sentence.head(i) != verb) {
                continue;
            }
            String lower = sentence.lower(i);
            if (sentence.is(i, "aux") || sentence.is(i, "cop")) {
                found = helper(lower, sentence.tag(i), sentence.tag(verb), found);
            } else if (sentence.is(i, "mark") && lower.equals("to") && isAhead(sentence, verb)) {
                found = FUTURE;
            }
        }
        return found;
    }

    /** The infinitive of a plan, or of a verb in the present tense. */
    private static boolean isAhead(Sentence sentence, int infinitive) {
        int head = sentence.head(infinitive);
        return head != Sentence.ROOT
                && (PLANNING.contains(sentence.lemma(head))
                        || (sentence.tag(head).startsWith("N") && sentence.is(infinitive, "acl")));
    }

    private static Tense helper(String lower, String tag, String verbTag, Tense found) {
        if (tag.equals("MD")) {
            return FUTURE_MODALS.contains(lower) ? FUTURE : found;
        }
        if (found == FUTURE) {
            return FUTURE;
        }
        return switch (tag) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" ->
                verbTag.equals("VBN") && (lower.startsWith("ha") || lower.equals("'ve")) ? PAST : PRESENT;
            default -> found;
        };
    }
}
