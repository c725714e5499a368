package readout.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param uri where it was found, after redirects
 * @param body its bytes; empty when it is as it was the last time
 * @param charset as the server tells it
 * @param unchanged true when the server says that it is as it was the last time
 */
public record Fetched(URI uri, byte[] body, Optional<String> charset, boolean unchanged) {}
