package readout.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a file holds, one item after another. */
interface Items {

    /** The next item, or null at the end. What cannot be read is thrown with a message for people, and ends the file. */
    @Nullable
    Item next() throws IOException;

    /** Where reading stands, for people: {@code line 7}; empty when it is all one. */
    default String place() {
        return "";
    }
}
