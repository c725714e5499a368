package readout.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of a request; what is no number where one is wanted counts as not given. */
final class Asked {

    /** How many lines a list shows at once. */
    static final int PAGE = 50;

    private static final long FURTHEST = 1_000_000_000;

    private final Context context;

    Asked(Context context) {
        this.context = context;
    }

    /** A part of the path, without the ending of the twin for programs. */
    String part(String name) {
        String part = context.pathParam(name);
        return part.endsWith(PageServer.JSON) ? part.substring(0, part.length() - PageServer.JSON.length()) : part;
    }

    /** A part of the path that is a number; 0, which nothing has, when it is none. */
    long number(String name) {
        return positive(part(name));
    }

    /** A value of the query, blank when it is not given. */
    String value(String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a name, without the blank ones. */
    List<String> values(String name) {
        return context.queryParams(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A field of a form, blank when it was not sent. */
    String field(String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }

    /** A field of a form that is a number. */
    long numberField(String name) {
        return positive(field(name));
    }

    /** The number of the first line that is wanted of a list, from 0. */
    long from() {
        return positive(value("from"));
    }

    private static long positive(String text) {
        try {
            return Math.max(0, Math.min(FURTHEST, Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The address of the same list from another line on, with the other values of the query. */
    String at(long from) {
        Map<String, String> values = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, given) -> values.put(name, given.get(0)));
        values.put("from", "" + from);
        return "?"
                + values.entrySet().stream()
                        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
