package readout.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What an address answers with.
 *
 * @param title of the page
 * @param template that shows it to people
 * @param values what the template takes
 * @param json the same for programs
 */
record Page(String title, String template, Map<String, Object> values, JsonNode json) {}
