package readout.web;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.Readout;
import readout.source.Item;
import readout.source.Sources;
import readout.store.Store;

/** A store with the sample coverage. */
final class SampleStore {

    private SampleStore() {}

    /** @param more an article besides, as it would come from standard input; may be empty */
    static Store in(Path folder, InputStream more) {
        Store store = Store.open(folder.resolve("store.db").toString(), Clock.systemUTC());
        Readout readout = Readout.load();
        add(store, readout, Path.of("..", "examples", "coverage").toString(), InputStream.nullInputStream());
        add(store, readout, "-", more);
        store.stories().update();
        store.across().update();
        return store;
    }

    private static void add(Store store, Readout readout, String input, InputStream in) {
        Sources.Options options = new Sources.Options(Optional.empty(), 1 << 24, in);
        try (Stream<Item> items = Sources.open(List.of(input), options)) {
            items.filter(Item.Document.class::isInstance)
                    .map(item -> ((Item.Document) item).page())
                    .forEach(page -> store.articles().add(page.source() + page.id(), readout.read(page)));
        }
    }
}
