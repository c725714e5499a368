package readout.store.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name in small letters, with underscores
 * @param type of its values
 * @param about what it says, in a few words for people
 * @param value of a row: a String, Long or Boolean by the type; empty when it is not known
 */
record Column<T>(String name, Type type, String about, Function<T, Optional<?>> value) {

    /** What values are. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH
    }

    static <T> Column<T> text(String name, String about, Function<T, String> value) {
        return new Column<>(name, Type.TEXT, about, row -> Optional.of(value.apply(row)));
    }

    static <T> Column<T> maybe(String name, String about, Function<T, Optional<String>> value) {
        return new Column<>(name, Type.TEXT, about, value::apply);
    }

    static <T> Column<T> number(String name, String about, Function<T, Integer> value) {
        return new Column<>(name, Type.NUMBER, about, row -> Optional.of((long) value.apply(row)));
    }

    static <T> Column<T> truth(String name, String about, Function<T, Boolean> value) {
        return new Column<>(name, Type.TRUTH, about, row -> Optional.of(value.apply(row)));
    }
}
