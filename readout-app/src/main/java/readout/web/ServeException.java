package readout.web;

/** The pages cannot be served; the message says why. */
public final class ServeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
