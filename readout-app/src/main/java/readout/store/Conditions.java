package readout.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** Conditions of a query, all of which must hold, with the values of their marks. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String condition, Object value) {
        addAll(condition, List.of(value));
    }

    void addAll(String condition, List<?> marked) {
        conditions.add(condition);
        values.addAll(marked);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** {@code WHERE …}, empty when there are no conditions. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Gives a query the values, from a mark on; returns the number of the next mark. */
    int bind(Query query, int from) {
        int mark = from;
        for (Object value : values) {
            query.bind(mark++, value);
        }
        return mark;
    }
}
