package readout.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shape of dependency tree that tells something, read from a {@link PatternFile}. */
public final class TreePattern {

    private final String name;
    private final Map<String, String> properties;
    private final Node root;
    private final Set<String> anchors;

    TreePattern(String name, Map<String, String> properties, Node root, Set<String> anchors) {
        this.name = name;
        this.properties = properties;
        this.root = root;
        this.anchors = anchors;
    }

    public String name() {
        return name;
    }

    /** What the file says of matches of this pattern ({@code form=visit}). */
    public Optional<String> property(String key) {
        return Optional.ofNullable(properties.get(key));
    }

    /** The lemmas at which it can match. */
    Set<String> anchors() {
        return anchors;
    }

    Optional<Match> match(Tree tree, int anchor, Marks marks) {
        Matching matching = new Matching(tree, marks);
        return root.matches(matching, anchor)
                ? Optional.of(new Match(this, tree, anchor, matching.captures()))
                : Optional.empty();
    }
}
