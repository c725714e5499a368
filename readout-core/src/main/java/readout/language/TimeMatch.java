package readout.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern matched: the words of classes on its way, in their order. */
final class TimeMatch {

    /**
     * A word or phrase of a class.
     *
     * @param first first piece
     * @param end piece after the last one
     */
    record Part(TimeClass kind, String value, int first, int end) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private int first;
    private int end;

    void push(Part part) {
        parts.add(part);
    }

    void pop() {
        parts.remove(parts.size() - 1);
    }

    TimeMatch copy() {
        TimeMatch copy = new TimeMatch();
        copy.parts.addAll(parts);
        return copy;
    }

    TimeMatch at(int from, int to) {
        first = from;
        end = to;
        return this;
    }

    int first() {
        return first;
    }

    /** The piece after the last one. */
    int end() {
        return end;
    }

    boolean has(TimeClass kind) {
        return part(kind) != null;
    }

    /** The first part of this class, or null. */
    @Nullable
    Part part(TimeClass kind) {
        return part(kind, 0);
    }

    /** The {@code n}-th part of this class, from 0, or null. */
    @Nullable
    Part part(TimeClass kind, int n) {
        int seen = 0;
        for (Part part : parts) {
            if (part.kind() == kind && seen++ == n) {
                return part;
            }
        }
        return null;
    }

    /** The value of the first part of this class, or the empty string. */
    String value(TimeClass kind) {
        Part part = part(kind);
        return part == null ? "" : part.value();
    }

    /** The number of the first part of this class, or {@code otherwise}. */
    int number(TimeClass kind, int otherwise) {
        Part part = part(kind);
        return part == null ? otherwise : part.number();
    }
}
