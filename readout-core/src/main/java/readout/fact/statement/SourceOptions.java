package readout.fact.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.fact.statement.hearing.CueHearing;
import readout.language.Sentence;

/** Who may be the source of a cue, whatever the tree says: subjects and names near it, and in the sentence before. */
final class SourceOptions {

    private static final int MOST = 9;

    /** The least logarithm of the probability with which a word that is heard as a source is one. */
    private static final double LEAST = -2;

    private SourceOptions() {}

    /** Adds nobody, and the phrases near the cue, to those that the syntax suggests. */
    static void add(Tree tree, int cue, @Nullable Tree before, List<Optional<SourcePhrase>> out) {
        if (out.stream().noneMatch(Optional::isEmpty)) {
            out.add(Optional.empty());
        }
        SourceFinder.neighbours(tree, cue, out);
        int found = 0;
        for (int i = cue - 1; i >= 0 && found < 3; i--) {
            if (isCandidate(tree, i)) {
                found += offer(tree, i, out);
            }
        }
        for (int i = cue + 1, n = 0; i < tree.sentence.size() && n < 2 && i < cue + 12; i++) {
            if (isCandidate(tree, i)) {
                n += offer(tree, i, out);
            }
        }
        if (before != null && out.size() < MOST) {
            subjectOf(before).ifPresent(phrase -> out.add(Optional.of(phrase)));
        }
    }

    /** Adds the word that is heard as the head of the source, if it is none of those. */
    static void addHeard(Tree tree, CueHearing heard, List<Optional<SourcePhrase>> out) {
        int best = 0;
        for (int i = 1; i < tree.sentence.size(); i++) {
            best = heard.head(i) > heard.head(best) ? i : best;
        }
        if (heard.head(best) >= LEAST) {
            int head = best;
            while (isInside(tree.sentence, head)) {
                head = tree.sentence.head(head);
            }
            offer(tree, head, out);
        }
    }

    /** Part of a name, or of what is said of a noun ("a transcript published by the ministry"). */
    private static boolean isInside(Sentence s, int token) {
        return s.is(token, "flat") || s.is(token, "compound") || s.is(token, "acl");
    }

    private static boolean isCandidate(Tree tree, int token) {
        Sentence s = tree.sentence;
        boolean nominal = s.tag(token).startsWith("NN")
                || s.tag(token).equals("PRP")
                || s.tag(token).startsWith("WP")
                || s.tag(token).equals("WDT");
        boolean heads = s.is(token, "nsubj")
                || s.is(token, "nmod:poss")
                || s.is(token, "root")
                || (s.is(token, "obl") && hasBy(tree, token))
                || (s.is(token, "nmod") && hasBy(tree, token));
        return nominal && heads || s.tag(token).equals("PRP$");
    }

    private static boolean hasBy(Tree tree, int token) {
        int preposition = tree.child(token, "case");
        return preposition != Tree.NONE
                && (tree.sentence.lower(preposition).equals("by")
                        || tree.sentence.lower(preposition).equals("from")
                        || tree.sentence.lower(preposition).equals("to"));
    }

    private static int offer(Tree tree, int head, List<Optional<SourcePhrase>> out) {
        boolean known = out.stream()
                .anyMatch(p -> p.isPresent()
                        && p.get().sentence() == tree.sentence
                        && p.get().head() == head);
        if (!known && out.size() < MOST) {
            out.add(Optional.of(SourceFinder.phrase(tree, head)));
        }
        return 1;
    }

    private static Optional<SourcePhrase> subjectOf(Tree tree) {
        int subject = tree.child(tree.sentence.root(), "nsubj");
        return subject == Tree.NONE ? Optional.empty() : Optional.of(SourceFinder.phrase(tree, subject));
    }
}
