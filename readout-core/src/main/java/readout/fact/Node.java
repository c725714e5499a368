package readout.fact;

import java.util.List;

/**
 * A token of a pattern.
 *
 * @param capture name under which the match keeps it, empty when it does not
 * @param tests what the token itself must be
 * @param branches what must stand around it
 */
record Node(String capture, List<TokenTest> tests, List<Branch> branches) {

    boolean matches(Matching match, int token) {
        for (TokenTest test : tests) {
            if (!test.passes(match, token)) {
                return false;
            }
        }
        int before = match.mark();
        if (!capture.isEmpty()) {
            match.capture(capture, token);
        }
        for (Branch branch : branches) {
            if (!branch.matches(match, token)) {
                match.reset(before);
                return false;
            }
        }
        return true;
    }
}
