package readout.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A line of an export file that cannot be understood; the message names file and line. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1;

    ExportException(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
