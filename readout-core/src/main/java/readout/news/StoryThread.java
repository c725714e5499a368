package readout.news;

import java.util.List;

/**
 * The stories of one relationship in order of time.
 *
 * @param id unique in a record
 * @param between the two actors whose relationship it is
 * @param stories ids, in order of date
 */
public record StoryThread(String id, List<String> between, List<String> stories) {

    public StoryThread {
        between = List.copyOf(between);
        stories = List.copyOf(stories);
    }
}
