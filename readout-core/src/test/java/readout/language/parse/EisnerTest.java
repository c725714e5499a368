package readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EisnerTest {

    @Test
    void findsTheBestOfAllProjectiveTrees() {
        Random random = new Random(5);
        Eisner eisner = new Eisner();
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(6);
            float[][] scores = scores(random, size);
            int[] heads = new int[size + 1];
            eisner.heads(scores, size, heads);
            assertThat(eisner.isProjectiveTree(heads, size)).isTrue();
            assertThat(sum(scores, heads, size)).isEqualTo(best(scores, new int[size + 1], 1, size, eisner));
        }
    }

    @Test
    void makesAProjectiveTreeOfAnyLength() {
        Random random = new Random(6);
        Eisner eisner = new Eisner();
        for (int size : new int[] {200, 1, 50, 199}) {
            int[] heads = new int[size + 1];
            eisner.heads(scores(random, size), size, heads);
            assertThat(eisner.isProjectiveTree(heads, size)).isTrue();
        }
    }

    @Test
    void tellsTreesFromOtherGraphs() {
        Eisner eisner = new Eisner();
        assertThat(eisner.isProjectiveTree(new int[] {-1, 2, 0, 2}, 3)).isTrue();
        assertThat(eisner.isProjectiveTree(new int[] {-1, 0, 0, 2}, 3))
                .as("two roots")
                .isFalse();
        assertThat(eisner.isProjectiveTree(new int[] {-1, 2, 1, 0}, 3))
                .as("a circle")
                .isFalse();
        assertThat(eisner.isProjectiveTree(new int[] {-1, 3, 0, 2}, 3))
                .as("an arc over the root")
                .isFalse();
        assertThat(eisner.isProjectiveTree(new int[] {-1, 3, 4, 4, 0}, 4))
                .as("crossing arcs")
                .isFalse();
    }

    /** Whole numbers, so that sums are exact. */
    private static float[][] scores(Random random, int size) {
        float[][] scores = new float[size + 1][size + 1];
        for (float[] row : scores) {
            for (int j = 0; j <= size; j++) {
                row[j] = random.nextInt(1000);
            }
        }
        return scores;
    }

    private static float sum(float[][] scores, int[] heads, int size) {
        float sum = 0;
        for (int token = 1; token <= size; token++) {
            sum += scores[token][heads[token]];
        }
        return sum;
    }

    /** The best sum by trying every choice of heads for the tokens from {@code token} on. */
    private static float best(float[][] scores, int[] heads, int token, int size, Eisner eisner) {
        if (token > size) {
            return eisner.isProjectiveTree(heads, size) ? sum(scores, heads, size) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= size; head++) {
            if (head != token) {
                heads[token] = head;
                best = Math.max(best, best(scores, heads, token + 1, size, eisner));
            }
        }
        return best;
    }
}
