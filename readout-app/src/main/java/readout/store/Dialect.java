package readout.store;

import org.jdbi.v3.core.Handle;

/** What the two databases that can hold a store do in ways of their own. */
enum Dialect {
    SQLITE("sqlite", new SqliteWords()) {
        @Override
        void lock(Handle handle) {
            // A transaction takes the lock of the file when it begins; see Database.
        }
    },
    POSTGRESQL("postgresql", new PostgresWords()) {
        @Override
        void lock(Handle handle) {
            handle.createQuery("SELECT pg_advisory_xact_lock(7214)::text")
                    .mapTo(String.class)
                    .one();
        }
    };

    private final String folder;
    private final WordIndex words;

    Dialect(String folder, WordIndex words) {
        this.folder = folder;
        this.words = words;
    }

    /** Where the scripts of its schema lie. */
    String scripts() {
        return "classpath:readout/store/" + folder;
    }

    /** Its search by words. */
    WordIndex words() {
        return words;
    }

    /** Waits until no other program writes, and keeps others from writing until the transaction ends. */
    abstract void lock(Handle handle);
}
