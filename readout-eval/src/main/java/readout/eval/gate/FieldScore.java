package readout.eval.gate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many of the fields that the gold states are right in the facts that were found, by field. */
final class FieldScore {

    /** What makes two facts a pair, and what only says where they stand. */
    private static final Set<String> NOT_SCORED = Set.of(
            "id",
            "kind",
            "article",
            "at",
            "evidence",
            "span",
            "numberSpan",
            "optional",
            "text",
            "number",
            "unit",
            "title",
            "what",
            "otherValue");

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Counts the fields of a pair; the names of those that are wrong, with a blank before each. */
    String add(FactPairs.Pair pair) {
        StringBuilder wrong = new StringBuilder();
        pair.gold().fieldNames().forEachRemaining(field -> {
            if (!NOT_SCORED.contains(field)) {
                boolean right = Wanted.text(pair.gold().path(field))
                        .equals(Wanted.text(pair.found().path(field)));
                int[] count = counts.computeIfAbsent(field, f -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
                wrong.append(right ? "" : " " + field);
            }
        });
        return wrong.toString();
    }

    /** The part of all fields that are right; 1 when there are none. */
    double all() {
        int right = counts.values().stream().mapToInt(c -> c[0]).sum();
        int all = counts.values().stream().mapToInt(c -> c[1]).sum();
        return all == 0 ? 1 : (double) right / all;
    }

    /** Each field with how many are right of how many. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        counts.forEach((field, c) -> out.append(' ').append(field).append(' ').append(c[0] + "/" + c[1]));
        return out.toString().strip();
    }
}
