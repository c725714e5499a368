package readout.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file of the language engine that people edit: lines of columns with {@code |} between them, comments after
 * {@code #} at the beginning of a line, the first of which tells the origin.
 */
final class WordFile {

    private WordFile() {}

    /** The rows of a file beside this package's classes, blanks around the columns removed. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(name)) {
            List<String> row = new ArrayList<>();
            for (String column : line.split("\\|", -1)) {
                row.add(column.strip());
            }
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** The lines of a file that are neither empty nor comments. */
    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
