package readout.store.export;

import java.io.Closeable;
import java.io.IOException;

/** A file into which the rows of a table are written. */
interface RowWriter<T> extends Closeable {

    void write(T row) throws IOException;
}
