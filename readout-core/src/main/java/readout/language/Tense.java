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

    /** Verbs whose present tense tells of what is arranged, when a day or month stands with them. */
    private static final Set<String> ARRANGED = Set.of(
            "begin", "start", "open", "expire", "take", "enter", "apply", "arrive", "travel", "resume", "visit", "fly");

    /** Participles of what is still to come: "is planned for Friday". */
    private static final Set<String> AWAITED = Set.of("plan", "expect", "schedule", "set", "slate", "due", "invite");

    private static final Set<String> LIMITS = Set.of("by", "until", "till");

    /** Climbs from the token to the nearest verb that has a tense. */
    static Tense of(Sentence sentence, int token) {
        if (LIMITS.contains(preposition(sentence, token)) && hasModal(sentence, token)) {
            return FUTURE;
        }
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

    /** The word directly before the expression that ends with the token. */
    private static String preposition(Sentence sentence, int token) {
        int case_ = sentence.child(token, "case");
        return case_ < 0 ? "" : sentence.lower(case_);
    }

    /** Whether the verb to which the expression belongs stands with "would" or another modal. */
    private static boolean hasModal(Sentence sentence, int token) {
        int verb = sentence.head(token);
        for (int i = verb - 1; verb >= 0 && i >= 0 && i >= verb - 3; i--) {
            if (sentence.tag(i).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static Tense ofVerb(Sentence sentence, int verb) {
        Tense helped = ofHelpers(sentence, verb);
        boolean awaited =
                AWAITED.contains(sentence.lemma(verb)) && sentence.tag(verb).matches("VBN|JJ");
        if (helped == PRESENT && awaited) {
            return FUTURE;
        }
        if (helped != UNKNOWN) {
            return helped;
        }
        return switch (sentence.tag(verb)) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> ARRANGED.contains(sentence.lemma(verb)) ? FUTURE : PRESENT;
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
                        || (sentence.lemma(head).equals("be")
                                && sentence.tag(head).matches("VB[ZP]"))
                        || (sentence.tag(head).startsWith("N") && sentence.is(infinitive, "acl")));
    }

    private static Tense helper(String lower, String tag, String verbTag, Tense found) {
        if (tag.equals("MD")) {
            return FUTURE_MODALS.contains(lower) ? FUTURE : found;
        }
        if (found == FUTURE) {
            return lower.equals("have") && verbTag.equals("VBN") ? PAST : FUTURE;
        }
        return switch (tag) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" ->
                verbTag.equals("VBN") && (lower.startsWith("ha") || lower.equals("'ve")) ? PAST : PRESENT;
            default -> found;
        };
    }
}
