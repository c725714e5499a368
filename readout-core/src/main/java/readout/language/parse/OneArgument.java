package readout.language.parse;

import java.util.List;

/**
 * Two neighbouring names on one side of a verb are not both its subject, or both its object. Where relations were chosen
 * arc by arc and came out so, the first belongs to the second: {@code met [Kestrian] [President Tal]}.
 */
final class OneArgument {

    private final int subject;
    private final int object;
    private final int compound;

    OneArgument(List<String> relations) {
        subject = relations.indexOf("nsubj");
        object = relations.indexOf("obj");
        compound = relations.indexOf("compound");
    }

    /** Mends the tree of the tokens from 1 to {@code size}. */
    void mend(WordFeatures words, int[] heads, int[] relations, int size) {
        for (int first = 1; first < size && compound >= 0; first++) {
            if (words.isName(first) && (relations[first] == subject || relations[first] == object)) {
                int second = next(heads, relations, size, first);
                if (second > 0 && words.isName(second) && touch(heads, size, first, second)) {
                    heads[first] = second;
                    relations[first] = compound;
                }
            }
        }
    }

    /** The next token with the same head, relation and side of the head, or 0. */
    private static int next(int[] heads, int[] relations, int size, int first) {
        int head = heads[first];
        for (int i = first + 1; i <= size; i++) {
            if (heads[i] == head && relations[i] == relations[first]) {
                return first < head == i < head ? i : 0;
            }
        }
        return 0;
    }

    /** Whether every token between the two hangs below one of them. */
    private static boolean touch(int[] heads, int size, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            int up = i;
            for (int steps = 0; up != 0 && up != first && up != second && steps <= size; steps++) {
                up = heads[up];
            }
            if (up != first && up != second) {
                return false;
            }
        }
        return true;
    }
}
