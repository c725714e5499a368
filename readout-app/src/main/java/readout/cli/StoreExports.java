package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import readout.store.Contents.Part;
import readout.store.Selection;
import readout.store.Store;
import readout.store.export.Format;
import readout.store.export.StoreExport;
import readout.web.Exports;

/** The formats of {@code readout export} for the web app. */
record StoreExports(Store store) implements Exports {

    @Override
    public List<String> formats() {
        return Stream.of(Format.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public void write(String format, Selection selection, Path folder) throws IOException {
        Part part = new Part(selection, 0);
        new StoreExport(store.contents(), part, Version.text())
                .write(Format.valueOf(format.toUpperCase(Locale.ROOT)), folder);
    }
}
