package readout.web;

/** There is nothing at an address; the message says what was looked for. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFound(String message) {
        super(message);
    }
}
