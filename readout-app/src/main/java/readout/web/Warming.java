package readout.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Asks a server that has just been started for its main pages, so that nobody waits for what a first request loads. */
final class Warming {

    private static final List<String> PAGES =
            List.of("/", "/stories", "/search?q=a", "/actors", "/static/report.css", "/static/htmx.js");

    private static final int MOST_MILLISECONDS = 10_000;

    private Warming() {}

    /**
     * Asks for the pages; what fails here fails again, with its reason, when somebody asks.
     *
     * @param root address of the server, without a path
     * @param query that lets one in, blank or {@code ?token=…}
     * @param story the path of a story, blank when there is none
     */
    static void of(String root, String query, String story) {
        PAGES.forEach(page -> ask(root + page, query));
        if (!story.isEmpty()) {
            ask(root + story, query);
            ask(root + story + "/1", query);
        }
    }

    private static void ask(String address, String query) {
        try {
            String given = query.isEmpty() ? "" : address.contains("?") ? query.replace('?', '&') : query;
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + given).toURL().openConnection();
            connection.setConnectTimeout(MOST_MILLISECONDS);
            connection.setReadTimeout(MOST_MILLISECONDS);
            try (InputStream in = connection.getInputStream()) {
                in.readAllBytes();
            }
        } catch (IOException e) {
            return;
        }
    }
}
