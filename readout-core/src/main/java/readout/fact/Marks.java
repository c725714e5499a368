package readout.fact;

/** What is known of a token beyond its sentence, for tests such as {@code :actor} in patterns. */
public interface Marks {

    /** Nothing is known. */
    Marks NONE = (mark, tree, token) -> false;

    /** True when the token carries the mark. */
    boolean has(String mark, Tree tree, int token);
}
