package readout.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What servers said of pages that were fetched, to ask later whether they have changed (RFC 9110, section 13). */
public interface Validators {

    /**
     * @param entityTag the header {@code ETag}
     * @param modified the header {@code Last-Modified}
     */
    record Validator(Optional<String> entityTag, Optional<String> modified) {}

    /** What is known of a page. */
    Optional<Validator> of(String url);

    /** Keeps what the server said. */
    void keep(String url, Validator validator);

    /** For one run of the program. */
    static Validators inMemory() {
        Map<String, Validator> known = new ConcurrentHashMap<>();
        return new Validators() {
            @Override
            public Optional<Validator> of(String url) {
                return Optional.ofNullable(known.get(url));
            }

            @Override
            public void keep(String url, Validator validator) {
                known.put(url, validator);
            }
        };
    }
}
