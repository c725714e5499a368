package readout.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers with a page, or with its twin for programs when the address ends so. */
final class PageWriter {

    /** Pages of a morning's reading. */
    private static final long KEPT_BYTES = 40_000_000;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Answers answers = new Answers(KEPT_BYTES);

    /** Pages are made one after another in the order in which they were asked for: more at once would only all be late. */
    private final Semaphore makers = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    private final String csrf;

    /** @param csrf what a form must bring back */
    PageWriter(String csrf) {
        this.csrf = csrf;
    }

    /** Answers with what was answered before, as long as the store has this version. */
    void answer(Context context, Supplier<String> version, Function<Asked, Page> page) {
        String asked = context.path() + "?" + context.queryString();
        send(context, answers.get(version.get(), asked, () -> make(context, page)));
    }

    /** Answers with what is so now. */
    void answer(Context context, Function<Asked, Page> page) {
        send(context, make(context, page));
    }

    private byte[] make(Context context, Function<Asked, Page> page) {
        makers.acquireUninterruptibly();
        try {
            return body(context, page.apply(new Asked(context)));
        } finally {
            makers.release();
        }
    }

    void answer(Context context, Page page) {
        send(context, body(context, page));
    }

    private static void send(Context context, byte[] body) {
        context.contentType((isForPrograms(context) ? "application/json" : "text/html") + "; charset=utf-8")
                .result(body);
    }

    private byte[] body(Context context, Page page) {
        if (isForPrograms(context)) {
            return page.json().get().toString().getBytes(StandardCharsets.UTF_8);
        }
        Page.View view = page.view().get();
        Map<String, Object> values = new HashMap<>(view.values());
        values.put("frame", frame(context, view.title()));
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render("web/" + view.template() + ".jte", values, out);
        return out.toByteArray();
    }

    private static boolean isForPrograms(Context context) {
        return context.path().endsWith(PageServer.JSON);
    }

    private Frame frame(Context context, String title) {
        String path = context.path();
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        String words = Optional.ofNullable(context.queryParam("q")).orElse("");
        return new Frame(title, path, words, csrf, (path.equals("/") ? "/index" : path) + PageServer.JSON + query);
    }
}
