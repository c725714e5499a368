package readout.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What an address answers with; only one of both is made.
 *
 * @param view for people
 * @param json the same for programs
 */
record Page(Supplier<View> view, Supplier<? extends JsonNode> json) {

    /**
     * What people see.
     *
     * @param title of the page
     * @param template that shows it
     * @param values what the template takes
     */
    record View(String title, String template, Map<String, Object> values) {}

    static Page of(String title, String template, Map<String, Object> values, Supplier<? extends JsonNode> json) {
        View view = new View(title, template, values);
        return new Page(() -> view, json);
    }
}
