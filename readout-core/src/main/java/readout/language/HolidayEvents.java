package readout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holidays are celebrated with ({@code holiday-events.txt}). */
final class HolidayEvents {

    private static final Map<String, List<String>> EVENTS = load();

    private HolidayEvents() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> out = new HashMap<>();
        WordFile.rows("holiday-events.txt").forEach(row -> out.put(row.get(0), row.subList(1, row.size())));
        return out;
    }

    /** True when a sentence in lower case speaks of an event of the holiday on {@code MM-dd}. */
    static boolean mentions(String date, String sentence) {
        return EVENTS.getOrDefault(date, List.of()).stream().anyMatch(sentence::contains);
    }
}
