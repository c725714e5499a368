package readout.store;

import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Up to which change of the articles the parts of a store were made: after a kill the program knows what is left. */
enum State {
    /** Counts the changes. */
    ARTICLES,
    /** The stories, with their entries. */
    STORIES,
    /** Threads, refrains and series. */
    ACROSS;

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    long get(Handle handle) {
        return handle.createQuery("SELECT value FROM state WHERE name = ?")
                .bind(0, label())
                .mapTo(Long.class)
                .one();
    }

    void set(Handle handle, long value) {
        handle.execute("UPDATE state SET value = ? WHERE name = ?", value, label());
    }

    /** Notes that articles were changed. */
    static void changed(Handle handle) {
        handle.execute("UPDATE state SET value = value + 1 WHERE name = ?", ARTICLES.label());
    }
}
