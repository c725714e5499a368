package readout.store.export;

import java.util.List;

/**
 * A table with a row for each article, fact or entry.
 *
 * @param name of its file, without ending
 */
record Table<T>(String name, List<Column<T>> columns) {

    Table {
        columns = List.copyOf(columns);
    }
}
