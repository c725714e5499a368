package readout.fact;

import java.util.ArrayList;
import java.util.List;
import readout.language.Sentence;

/** The state of one attempt to match: what has been captured so far. */
final class Matching {

    private final Tree tree;
    private final Marks marks;
    private final List<Match.Capture> captures = new ArrayList<>();

    Matching(Tree tree, Marks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    Tree tree() {
        return tree;
    }

    Sentence sentence() {
        return tree.sentence();
    }

    Marks marks() {
        return marks;
    }

    void capture(String name, int token) {
        captures.add(new Match.Capture(name, token));
    }

    int mark() {
        return captures.size();
    }

    void reset(int mark) {
        captures.subList(mark, captures.size()).clear();
    }

    List<Match.Capture> captures() {
        return captures;
    }
}
