package readout.fact;

/** A pattern file that cannot be read; the message begins with file and line. */
public final class PatternError extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    PatternError(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
