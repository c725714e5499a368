package readout.language;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.news.Actor;

/**
 * Finds whom a pronoun stands for among the latest appearances, after Lappin and Leass (1994): subjects before objects,
 * near before far, never another argument of the same verb; in news the one who speaks goes on speaking.
 */
final class PronounResolver {

    private static final int REACH = 6;
    private static final int SPEAKER_REACH = 8;
    private static final Set<String> EMPTY_IT = Set.of("seem", "appear", "rain", "snow", "happen", "turn", "matter");

    private final Memory memory;

    PronounResolver(Memory memory) {
        this.memory = memory;
    }

    /** @param barred players who stand elsewhere in the same clause and so are not meant */
    Optional<Player> resolve(Sentence s, Pronoun pronoun, Set<Player> barred, boolean quoted) {
        return switch (pronoun.form()) {
            case HE, SHE -> person(s, pronoun, barred, quoted);
            case THEY -> best(s, pronoun, barred, PronounResolver::several, 3);
            case IT -> thing(s, pronoun, barred);
        };
    }

    private static boolean several(Player player) {
        return player.plural || player.type == Actor.Type.COLLECTIVE;
    }

    private Optional<Player> person(Sentence s, Pronoun pronoun, Set<Player> barred, boolean quoted) {
        Predicate<Player> fits =
                p -> isPerson(p) && p.gender.agrees(pronoun.form().gender()) && !barred.contains(p);
        Optional<Player> speaker = lastSpeaker(s.index(), fits);
        Optional<Player> player = speaker.isPresent() && tellsAfterwards(s, pronoun.head())
                ? speaker
                : best(s, pronoun, barred, quoted ? fits.and(p -> p != speaker.orElse(null)) : fits, REACH);
        player.filter(p -> p.gender == Gender.UNKNOWN)
                .ifPresent(p -> p.gender = pronoun.form().gender());
        return player;
    }

    static boolean isPerson(Player player) {
        return player.person()
                || player.type == Actor.Type.UNNAMED
                        && !player.plural
                        && player.nouns().stream().anyMatch(n -> n.kind().human());
    }

    private Optional<Player> lastSpeaker(int sentence, Predicate<Player> fits) {
        return memory.recent(sentence, SPEAKER_REACH).stream()
                .filter(a -> a.speaks() && fits.test(a.player()))
                .map(Appearance::player)
                .findFirst();
    }

    /** "..., he said": the subject of a verb of speech after what is said. */
    private static boolean tellsAfterwards(Sentence s, int token) {
        int verb = s.is(token, "nsubj") ? s.head(token) : -1;
        if (!Grammar.reports(s, verb) || token == 0) {
            return false;
        }
        String before = s.form(token - 1);
        boolean afterMark = before.equals(",") || isQuote(before);
        return afterMark && (isQuote(before) || !tellsNext(s, verb));
    }

    private static boolean tellsNext(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            if (child > verb && (s.is(child, "ccomp") || s.is(child, "xcomp") || s.is(child, "obj"))) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuote(String form) {
        return form.length() <= 2 && !form.isEmpty() && "\"”“''``".contains(form);
    }

    private Optional<Player> best(Sentence s, Pronoun pronoun, Set<Player> barred, Predicate<Player> fits, int reach) {
        Player best = null;
        int most = Integer.MIN_VALUE;
        int clause = Grammar.clause(s, pronoun.head());
        boolean subject = Grammar.isSubject(s, pronoun.head());
        for (Appearance a : memory.recent(s.index(), reach)) {
            if (fits.test(a.player()) && !barred.contains(a.player())) {
                int score = score(s, a, clause, subject, pronoun.head());
                if (score > most) {
                    most = score;
                    best = a.player();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(Sentence s, Appearance a, int clause, boolean subject, int token) {
        int distance = s.index() - a.sentence();
        int score = 10 - 3 * distance + a.prominence();
        if (distance > 0) {
            return score + (a.speaks() ? 2 : 0) + (subject && a.prominence() >= Grammar.SUBJECT ? 1 : 0);
        }
        score += subject && a.prominence() >= Grammar.SUBJECT ? 1 : 0;
        boolean content = s.root() != clause && insideContent(s, clause) && s.isBelow(a.token(), content(s, clause));
        return content ? score + 5 : score;
    }

    private static boolean insideContent(Sentence s, int clause) {
        return content(s, clause) >= 0;
    }

    /** The head of the content clause of a verb of speech around a clause, or -1. */
    private static int content(Sentence s, int clause) {
        int at = clause;
        for (int steps = 0; steps < 30 && at >= 0 && s.head(at) != Sentence.ROOT; steps++) {
            if (s.is(at, "ccomp") && Grammar.reports(s, s.head(at))) {
                return at;
            }
            at = s.head(at);
        }
        return -1;
    }

    /** "it" needs a body or state as the subject of the clause before; otherwise it stays open. */
    private Optional<Player> thing(Sentence s, Pronoun pronoun, Set<Player> barred) {
        if (isEmpty(s, pronoun.head())) {
            return Optional.empty();
        }
        boolean possessive = s.tag(pronoun.head()).equals("PRP$");
        for (Appearance a : memory.recent(s.index(), 1)) {
            boolean acting = a.prominence() >= 3 || possessive && a.sentence() == s.index();
            boolean near = a.sentence() == s.index() || isMainSubject(a);
            if (acting && near && isThing(a.player()) && !barred.contains(a.player())) {
                return Optional.of(a.player());
            }
        }
        return Optional.empty();
    }

    private static boolean isMainSubject(Appearance a) {
        return a.prominence() >= Grammar.SUBJECT;
    }

    static boolean isThing(Player player) {
        return switch (player.type) {
            case STATE, ORGANISATION, BLOC -> true;
            case UNNAMED ->
                !player.plural && player.nouns().stream().anyMatch(n -> n.kind().body());
            default -> false;
        };
    }

    private static boolean isEmpty(Sentence s, int token) {
        if (s.is(token, "expl")) {
            return true;
        }
        int predicate = s.is(token, "nsubj") ? s.head(token) : -1;
        if (predicate < 0) {
            return false;
        }
        if (EMPTY_IT.contains(s.lemma(predicate))) {
            return true;
        }
        boolean copular = s.child(predicate, "cop") >= 0;
        return copular
                && (s.child(predicate, "csubj") >= 0
                        || s.child(predicate, "ccomp") >= 0
                        || s.child(predicate, "xcomp") >= 0
                        || s.child(predicate, "advcl") >= 0
                        || !s.tag(predicate).startsWith("JJ"));
    }
}
