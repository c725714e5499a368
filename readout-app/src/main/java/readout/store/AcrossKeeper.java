package readout.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.export.RecordJson;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Story;
import readout.record.AcrossStories;

/** Brings up to date what returns across the stories of a store: threads, refrains, series and copies. It reads all articles. */
public final class AcrossKeeper {

    private final Database database;

    AcrossKeeper(Database database) {
        this.database = database;
    }

    /** Makes it anew when stories have changed; false when there was nothing to do. */
    public boolean update() {
        long wanted = database.read(State.STORIES::get);
        if (database.read(State.ACROSS::get) == wanted) {
            return false;
        }
        Across across = database.read(AcrossKeeper::across);
        return database.write(h -> {
            h.execute("DELETE FROM across");
            write(h, "thread", across.threads(), t -> t.id(), RecordJson::thread);
            write(h, "refrain", across.refrains(), r -> r.id(), RecordJson::refrain);
            write(h, "series", across.series(), s -> s.id(), RecordJson::series);
            write(h, "lineage", across.lineage(), l -> l.to().article(), RecordJson::lineage);
            State.ACROSS.set(h, wanted);
            return true;
        });
    }

    private static Across across(Handle h) {
        StoreArchive archive = new StoreArchive(h);
        AcrossStories across = new AcrossStories(archive);
        List<List<String>> stories = new ArrayList<>();
        for (StoredStory stored : StoredStory.all(h)) {
            Story story = stored.story(h);
            List<ArticleFacts> articles =
                    story.articles().stream().map(archive::article).toList();
            across.add(story, articles);
            stories.add(story.articles());
        }
        return across.result(stories);
    }

    private static <T> void write(
            Handle h, String kind, List<T> items, Function<T, String> id, Function<T, ObjectNode> json) {
        PreparedBatch batch = h.prepareBatch("INSERT INTO across (kind, position, id, json) VALUES (?, ?, ?, ?)");
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            batch.add(kind, i, id.apply(item), json.apply(item).toString());
        }
        batch.execute();
    }
}
