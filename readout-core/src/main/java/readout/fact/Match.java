package readout.fact;

import java.util.List;

/**
 * A pattern found in a sentence.
 *
 * @param pattern which one
 * @param tree of the sentence
 * @param anchor the token at which it was found
 * @param captures the tokens that the pattern names, in the order in which they were found
 */
public record Match(TreePattern pattern, Tree tree, int anchor, List<Capture> captures) {

    /** A token and the name that the pattern gives it. */
    public record Capture(String name, int token) {}

    public Match {
        captures = List.copyOf(captures);
    }

    /** The first token captured under a name, or {@link Tree#NONE}. */
    public int token(String name) {
        return captures.stream()
                .filter(c -> c.name().equals(name))
                .mapToInt(Capture::token)
                .findFirst()
                .orElse(Tree.NONE);
    }

    /** All tokens captured under a name, without repetition, in the order in which they were found. */
    public int[] tokens(String name) {
        return captures.stream()
                .filter(c -> c.name().equals(name))
                .mapToInt(Capture::token)
                .distinct()
                .toArray();
    }
}
