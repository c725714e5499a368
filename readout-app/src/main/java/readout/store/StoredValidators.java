package readout.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.fetch.Validators;

/**
 * Validators that outlive a run. What servers say is held back until {@link #commit}: a page must not count as known
 * before its articles are in the store.
 */
public final class StoredValidators implements Validators {

    private final Database database;
    private final Map<String, Validator> pending = Collections.synchronizedMap(new LinkedHashMap<>());

    StoredValidators(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Validator> of(String url) {
        return database.read(h -> h.createQuery("SELECT etag, modified FROM validator WHERE url = ?")
                .bind(0, url)
                .map((row, context) -> new Validator(
                        Optional.ofNullable(row.getString("etag")), Optional.ofNullable(row.getString("modified"))))
                .findOne());
    }

    @Override
    public void keep(String url, Validator validator) {
        pending.put(url, validator);
    }

    /** Writes down what was held back. */
    public void commit() {
        database.write(h -> {
            PreparedBatch batch = h.prepareBatch("INSERT INTO validator (url, etag, modified) VALUES (?, ?, ?)"
                    + " ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, modified = excluded.modified");
            pending.forEach((url, validator) -> batch.add(
                    url,
                    validator.entityTag().orElse(null),
                    validator.modified().orElse(null)));
            return batch.execute().length;
        });
        pending.clear();
    }

    /**
     * Writes down what was held back but the first: that of a list of which not all pages could be read. The list will be
     * read again, and its pages asked for that are missing.
     */
    public void commitButFirst() {
        pending.keySet().stream().findFirst().ifPresent(pending::remove);
        commit();
    }
}
