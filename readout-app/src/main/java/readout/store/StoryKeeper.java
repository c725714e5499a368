package readout.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.news.ArticleFacts;
import readout.record.StoryAccount;
import readout.store.StoryGroups.Member;

/**
 * Brings the stories of a store up to date with its articles: only stories whose articles are others than before, or
 * have another version, are built again. The result is the same as if all were. A story has the number of its article
 * that came first, so that a link to it leads to a story as long as there is a store.
 */
public final class StoryKeeper {

    private final Database database;
    private final Runs runs;

    StoryKeeper(Database database, Runs runs) {
        this.database = database;
        this.runs = runs;
    }

    /**
     * What was done.
     *
     * @param stories how many there are now
     * @param built how many of them were built
     * @param gone how many are no more
     */
    public record Kept(int stories, int built, int gone) {}

    /** Builds what has changed, story by story, each whole or not at all. */
    public Kept update() {
        long wanted = database.read(State.ARTICLES::get);
        if (database.read(State.STORIES::get) == wanted) {
            return new Kept(database.read(StoryKeeper::count), 0, 0);
        }
        List<List<Member>> stories = database.read(StoryGroups::of);
        Map<Long, String> known = database.read(StoryKeeper::signatures);
        Set<Long> gone = new HashSet<>(known.keySet());
        stories.forEach(story -> gone.remove(number(story)));
        gone.forEach(this::remove);
        int built = 0;
        for (List<Member> story : stories) {
            String signature = signature(story);
            if (!signature.equals(known.get(number(story)))) {
                build(story, signature);
                built++;
            }
        }
        database.write(h -> {
            State.STORIES.set(h, wanted);
            return wanted;
        });
        return new Kept(stories.size(), built, gone.size());
    }

    private static int count(Handle h) {
        return h.createQuery("SELECT count(*) FROM story").mapTo(Integer.class).one();
    }

    private static Map<Long, String> signatures(Handle h) {
        Map<Long, String> known = new HashMap<>();
        h.createQuery("SELECT number, signature FROM story")
                .map((row, context) -> Map.entry(row.getLong("number"), row.getString("signature")))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    private static long number(List<Member> story) {
        return story.stream().mapToLong(Member::number).min().orElseThrow();
    }

    /** Its articles with their versions, in order of time: what a story is built from. */
    private static String signature(List<Member> story) {
        return story.stream()
                .map(member -> member.number() + "." + member.version())
                .collect(Collectors.joining(" "));
    }

    private void remove(long number) {
        database.write(h -> {
            StoryWriter.remove(h, number);
            h.execute("INSERT INTO story_gone (number, run) VALUES (?, ?)", number, runs.number(h));
            return number;
        });
    }

    private void build(List<Member> story, String signature) {
        List<ArticleFacts> articles = database.read(h -> story.stream()
                .map(m -> Versions.get(h, m.number(), m.version()))
                .toList());
        long number = number(story);
        StoryAccount account = StoryAccount.of("s" + number, articles);
        database.write(h -> {
            new StoryWriter(h, number, runs.number(h)).write(story, signature, account, articles);
            return number;
        });
    }
}
