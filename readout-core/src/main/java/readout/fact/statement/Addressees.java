package readout.fact.statement;

import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Source;

/** To whom something is said: "told X", "said to X". */
final class Addressees {

    private static final Set<String> TELLING =
            Set.of("tell", "assure", "inform", "remind", "notify", "warn", "ask", "brief", "thank", "congratulate");

    private static final Set<String> SAYING = Set.of("say", "write", "stress", "explain", "add", "express", "convey");

    private static final Set<String> TALKS = Set.of("talk", "talks", "meeting", "call", "conversation", "summit");

    private final Speakers speakers;

    Addressees(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The addressee of a cue. */
    Optional<Speaker> of(Candidate c) {
        Sentence s = c.sentence();
        String lemma = s.lemma(c.cue());
        for (int i : s.children(c.cue())) {
            boolean object = TELLING.contains(lemma) && (s.is(i, "obj") || s.is(i, "iobj")) && i > c.cue();
            boolean to = SAYING.contains(lemma) && s.is(i, "obl") && isTo(s, i);
            if ((object || to) && !inContent(c, s.start(i))) {
                return speakers.of(SourceFinder.phrase(new Tree(s), i))
                        .filter(who -> who.isPress() || isSomebody(who.sources().get(0)));
            }
        }
        return atTalks(c);
    }

    /** "said during talks with X". */
    private Optional<Speaker> atTalks(Candidate c) {
        Sentence s = c.sentence();
        for (int i : s.children(c.cue())) {
            if (s.is(i, "obl") && TALKS.contains(s.lemma(i)) && !inContent(c, s.start(i))) {
                for (int partner : s.children(i)) {
                    int preposition = s.child(partner, "case");
                    if (preposition >= 0 && s.lower(preposition).equals("with")) {
                        return speakers.of(SourceFinder.phrase(new Tree(s), partner))
                                .filter(who -> isSomebody(who.sources().get(0)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTo(Sentence s, int noun) {
        int preposition = s.child(noun, "case");
        return preposition >= 0 && s.lower(preposition).equals("to");
    }

    private static boolean inContent(Candidate c, int offset) {
        return c.frame() != Frame.OBJECT_AND_MORE && c.content().stream().anyMatch(span -> span.contains(offset));
    }

    private static boolean isSomebody(Source source) {
        return Character.isUpperCase(source.name().charAt(0))
                || Set.of("reporters", "journalists", "lawmakers").contains(source.name());
    }
}
