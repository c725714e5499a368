package readout.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinLogger;
import java.util.Map;
import readout.store.StoreException;

/** Says what happened when a page cannot be given: to people on a page, to programs in an object with {@code error}. */
final class Failures {

    private static final String TOLD = "told";

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Not understood",
            401, "Not without the token",
            403, "Not allowed",
            404, "Not there",
            405, "Not possible here",
            413, "Too large",
            500, "A fault of the program",
            503, "Not possible now");

    private final PageWriter writer;

    Failures(PageWriter writer) {
        this.writer = writer;
    }

    void on(Javalin server) {
        server.exception(NotFound.class, (e, context) -> fail(context, 404, e));
        server.exception(StoreException.class, (e, context) -> fail(context, 503, e));
        server.exception(HttpResponseException.class, (e, context) -> fail(context, e.getStatus(), e));
        server.exception(Exception.class, (e, context) -> {
            JavalinLogger.error("the page " + context.path() + " could not be made", e);
            fail(
                    context,
                    500,
                    "The program failed on this page (" + e.getClass().getSimpleName()
                            + "). It is not your fault; please tell us the address and what stands on the terminal.");
        });
        server.error(404, context -> {
            if (context.attribute(TOLD) == null) {
                fail(context, 404, "There is no such page.");
            }
        });
    }

    private void fail(Context context, int status, RuntimeException problem) {
        fail(context, status, String.valueOf(problem.getMessage()));
    }

    private void fail(Context context, int status, String message) {
        context.status(status).attribute(TOLD, true);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("error", message);
        String title = TITLES.getOrDefault(status, "It did not work");
        writer.answer(context, Page.of(title, "failure", Map.of("message", message), () -> json));
    }
}
