package readout.fact.statement;

import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;

/**
 * The medium in which somebody speaks, named beside the cue: "in an interview with X", "on state television", "in a post
 * on X", "in remarks carried by X", "through a spokesman".
 */
final class Channels {

    /** So far below the cue a medium may hang: "said in a statement that was carried by X". */
    private static final int DEEPEST = 4;

    private static final Set<String> TALKS =
            Set.of("interview", "speak", "talk", "conversation", "remark", "comment", "discussion");

    private static final Set<String> PIECES =
            Set.of("article", "column", "op-ed", "essay", "commentary", "piece", "interview", "write", "editorial");

    private static final Set<String> CARRYING = Set.of(
            "carry",
            "publish",
            "broadcast",
            "air",
            "distribute",
            "release",
            "print",
            "circulate",
            "cite",
            "quote",
            "report",
            "televise");

    private static final Set<String> POSTS = Set.of("post", "tweet", "message", "thread", "video");

    private final Speakers speakers;
    private final Media media;

    Channels(Speakers speakers, Media media) {
        this.speakers = speakers;
        this.media = media;
    }

    /** The phrase that names the medium of a candidate, if one stands in its sentence outside what is said. */
    Optional<SourcePhrase> of(Candidate c) {
        Sentence s = c.sentence();
        Tree tree = new Tree(s);
        for (int i = 0; i < s.size(); i++) {
            int noun = s.is(i, "case") ? s.head(i) : -1;
            if (noun > i && noun != c.cue() && belongs(c, noun)) {
                Optional<SourcePhrase> found = medium(tree, s.lower(i), noun);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a noun hangs below the cue as a circumstance, and not inside what is said. */
    private static boolean belongs(Candidate c, int noun) {
        Sentence s = c.sentence();
        int start = s.start(noun);
        if (c.content().stream().anyMatch(span -> span.contains(start))) {
            return false;
        }
        int at = noun;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            if (at == c.cue()) {
                return true;
            }
            boolean circumstance = s.is(at, "obl") || s.is(at, "nmod") || s.is(at, "acl") || s.is(at, "advcl");
            if (!circumstance) {
                return false;
            }
            at = s.head(at);
        }
        return at == c.cue();
    }

    private Optional<SourcePhrase> medium(Tree tree, String preposition, int noun) {
        Sentence s = tree.sentence;
        String governor = s.lemma(s.head(noun));
        return switch (preposition) {
            case "through", "via" ->
                phrase(tree, noun).filter(p -> speakers.isSpokesperson(p) || isPress(p) || isNetwork(p));
            case "on" -> phrase(tree, noun).filter(p -> isPress(p) || isNetwork(p));
            case "in" -> inPost(tree, noun).or(() -> phrase(tree, noun).filter(this::isNamedPress));
            case "with", "to" -> TALKS.contains(governor) ? phrase(tree, noun).filter(this::isPress) : Optional.empty();
            case "for" -> PIECES.contains(governor) ? phrase(tree, noun).filter(this::isPress) : Optional.empty();
            case "by" -> CARRYING.contains(governor) ? phrase(tree, noun).filter(this::publishes) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<SourcePhrase> phrase(Tree tree, int noun) {
        return Optional.of(SourceFinder.phrase(tree, noun));
    }

    /** "in a Facebook post". */
    private Optional<SourcePhrase> inPost(Tree tree, int noun) {
        Sentence s = tree.sentence;
        if (!POSTS.contains(s.lemma(noun))) {
            return Optional.empty();
        }
        int network = noun - 1;
        return network >= 0 && s.head(network) == noun && media.isNetwork(s.form(network))
                ? Optional.of(new SourcePhrase(s, network, network, network))
                : Optional.empty();
    }

    private boolean isPress(SourcePhrase phrase) {
        return speakers.of(phrase).filter(Speaker::isPress).isPresent();
    }

    private boolean isNamedPress(SourcePhrase phrase) {
        return phrase.sentence().tag(phrase.head()).startsWith("NNP") && isPress(phrase);
    }

    private boolean publishes(SourcePhrase phrase) {
        return isPress(phrase) || speakers.isBody(phrase);
    }

    private boolean isNetwork(SourcePhrase phrase) {
        return media.isNetwork(phrase.span().of(phrase.sentence().text()));
    }
}
