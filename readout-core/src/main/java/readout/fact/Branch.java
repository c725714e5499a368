package readout.fact;

import java.util.List;

/** A condition on a token's surroundings in the tree. */
sealed interface Branch {

    /** True when it holds for {@code token}; then what it captures is in {@code match}. */
    boolean matches(Matching match, int token);

    /** How often the tokens of a step must be there. */
    enum Mark {
        REQUIRED,
        OPTIONAL,
        ALL,
        FORBIDDEN
    }

    /** One step along a relation to a token that passes tests. */
    record Step(Mark mark, List<Relation> relations, Node node) implements Branch {

        @Override
        public boolean matches(Matching match, int token) {
            boolean found = false;
            for (Relation relation : relations) {
                for (int t : relation.from(match.tree(), token)) {
                    int before = match.mark();
                    if (!node.matches(match, t)) {
                        match.reset(before);
                        continue;
                    }
                    if (mark == Mark.FORBIDDEN) {
                        match.reset(before);
                        return false;
                    }
                    found = true;
                    if (mark != Mark.ALL) {
                        return true;
                    }
                }
            }
            return found || mark != Mark.REQUIRED;
        }
    }

    /** The first of several groups of branches that holds. */
    record Either(List<List<Branch>> groups) implements Branch {

        @Override
        public boolean matches(Matching match, int token) {
            for (List<Branch> group : groups) {
                int before = match.mark();
                if (group.stream().allMatch(b -> b.matches(match, token))) {
                    return true;
                }
                match.reset(before);
            }
            return false;
        }
    }
}
