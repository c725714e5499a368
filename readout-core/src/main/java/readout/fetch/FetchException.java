package readout.fetch;

import java.io.IOException;

/** A page that was not fetched; the message says why, for people. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    FetchException(String message) {
        super(message);
    }
}
