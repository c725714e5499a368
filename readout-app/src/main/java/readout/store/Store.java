package readout.store;

import java.time.Clock;

/**
 * Articles with their facts, and the record that follows from them, in one SQLite file or a PostgreSQL database. An
 * article is written whole or not at all, whenever the program is killed, and so is a story; {@link StoryKeeper} goes on
 * where it was broken off.
 *
 * <p>Reading is for any number of threads, adding for one. All methods throw {@link StoreException}.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Runs runs;
    private final Clock clock;

    private Store(Database database, Clock clock) {
        this.database = database;
        this.runs = new Runs(clock);
        this.clock = clock;
    }

    /**
     * Opens a store, and makes it when there is none.
     *
     * @param name a file, or an address {@code jdbc:postgresql:…}
     * @param clock tells when something was added
     */
    public static Store open(String name, Clock clock) {
        return new Store(Database.open(name), clock);
    }

    /** The file or address, for people. */
    public String name() {
        return database.name();
    }

    /** True when its disk is only for reading: whatever would write throws. */
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /** The articles, to be added to. */
    public ArticleStore articles() {
        return new ArticleStore(database, runs);
    }

    /** Brings the stories up to date with the articles. */
    public StoryKeeper stories() {
        return new StoryKeeper(database, runs);
    }

    /** Brings up to date what returns across the stories. */
    public AcrossKeeper across() {
        return new AcrossKeeper(database);
    }

    /** Search over articles and facts. */
    public Search search() {
        return new Search(database);
    }

    /** What pages that have changed no longer say. */
    public Changes changes() {
        return new Changes(database);
    }

    /** Articles, facts and record in the order in which they are exported. */
    public Contents contents() {
        return new Contents(database);
    }

    /** What it holds, for people to look at. */
    public Catalogue catalogue() {
        return new Catalogue(database);
    }

    /** What people say of what was seen and not taken. */
    public Reviews reviews() {
        return new Reviews(database, clock);
    }

    /** What servers gave to ask with whether pages have changed. */
    public StoredValidators validators() {
        return new StoredValidators(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
