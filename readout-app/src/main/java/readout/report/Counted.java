package readout.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.news.Story;

/** Counts in words. */
public final class Counted {

    private Counted() {}

    /** "1 story", "2 stories". */
    public static String of(long count, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return count + " " + (count == 1 ? noun : plural);
    }

    /**
     * The number of independent texts that the articles of a story go back to: articles that an entry lists under one
     * origin count once.
     */
    public static int origins(Story story) {
        Map<String, String> leader = new HashMap<>();
        story.articles().forEach(id -> leader.put(id, id));
        story.entries().stream().flatMap(e -> e.origins().stream()).forEach(origin -> {
            for (String id : origin) {
                leader.put(root(leader, id), root(leader, origin.get(0)));
            }
        });
        Set<String> roots = new HashSet<>();
        story.articles().forEach(id -> roots.add(root(leader, id)));
        return roots.size();
    }

    private static String root(Map<String, String> leader, String id) {
        String at = id;
        for (String next = leader.getOrDefault(at, at); !next.equals(at); next = leader.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}
