package readout.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import readout.store.Selection;

/** Writes what a store holds in the formats of other programs. */
public interface Exports {

    /** The names of the formats. */
    List<String> formats();

    /** Writes a selection of articles, with their facts and the record of their stories, into a folder. */
    void write(String format, Selection selection, Path folder) throws IOException;
}
