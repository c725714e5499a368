package readout.web;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads files that somebody handed in into the store, and brings the record up to date. */
public interface Intake {

    /**
     * Reads the files of a folder.
     *
     * @param progress is told how many articles have been read, again and again
     * @return what was read and what could not be, a line each
     */
    List<String> read(Path folder, IntConsumer progress);
}
