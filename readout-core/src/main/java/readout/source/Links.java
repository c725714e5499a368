package readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses of pages that a source lists without holding the pages. */
final class Links {
    private static final int MOST = 1_000_000;

    private final Origin origin;
    private final List<String> urls = new ArrayList<>();

    Links(Origin origin) {
        this.origin = origin;
    }

    void add(String url) {
        if (urls.size() < MOST) {
            urls.add(url.strip());
        }
    }

    /** The addresses as one item; absent when there is none. */
    Optional<Item> item() {
        return urls.isEmpty() ? Optional.empty() : Optional.of(new Item.Listed(origin.name(), urls));
    }
}
