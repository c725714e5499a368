package readout.store.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as comma-separated values (RFC 4180) in UTF-8, names of columns in the first line. */
final class CsvFile<T> implements RowWriter<T> {

    private final Table<T> table;
    private final CSVPrinter printer;

    CsvFile(Table<T> table, Path file) throws IOException {
        this.table = table;
        this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(Column::name).toList());
    }

    @Override
    public void write(T row) throws IOException {
        List<String> values = new ArrayList<>();
        for (Column<T> column : table.columns()) {
            values.add(column.value().apply(row).map(Object::toString).orElse(""));
        }
        printer.printRecord(values);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
