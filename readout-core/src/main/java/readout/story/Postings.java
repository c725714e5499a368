package readout.story;

import java.util.Arrays;

/**
 * The latest stories with a term, and how much weight it had in their articles. The weight lies beside the story, so
 * that a question need not look into the stories themselves, which are spread over the memory.
 */
final class Postings {

    /** When there are twice as many, the older half is dropped. */
    private static final int KEPT = 64;
    /** A story that is among so many last ones is not noted again. */
    private static final int LOOKED_BACK = 4;

    private OpenStory[] stories = new OpenStory[1];
    private float[] weights = new float[1];
    private int size;

    int size() {
        return size;
    }

    OpenStory story(int at) {
        return stories[at].current();
    }

    float weight(int at) {
        return weights[at];
    }

    void add(OpenStory story, float weight) {
        for (int at = size - 1; at >= Math.max(0, size - LOOKED_BACK); at--) {
            if (stories[at].current() == story) {
                weights[at] += weight;
                return;
            }
        }
        if (size == 2 * KEPT) {
            System.arraycopy(stories, KEPT, stories, 0, KEPT);
            System.arraycopy(weights, KEPT, weights, 0, KEPT);
            Arrays.fill(stories, KEPT, size, null);
            size = KEPT;
        }
        if (size == stories.length) {
            stories = Arrays.copyOf(stories, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        stories[size] = story;
        weights[size++] = weight;
    }

    /** Forgets the stories that are over; whether none is left. */
    boolean forget(Horizon horizon) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            OpenStory story = story(at);
            if (!horizon.hides(story)) {
                stories[kept] = story;
                weights[kept++] = weights[at];
            }
        }
        stories = Arrays.copyOf(stories, Math.max(1, kept));
        weights = Arrays.copyOf(weights, Math.max(1, kept));
        size = kept;
        return kept == 0;
    }
}
