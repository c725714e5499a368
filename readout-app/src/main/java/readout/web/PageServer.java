package readout.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.report.Style;
import readout.store.Store;
import readout.store.StoreException;

/** Serves the pages of a store, each also as JSON under the same address with {@code .json} behind it. */
public final class PageServer implements AutoCloseable {

    static final String JSON = ".json";

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

    private static final long MOST_MEGABYTES = 64;
    private static final long EVERY_MILLISECONDS = 300;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Javalin server;
    private final Guard guard;
    private final Uploads uploads;
    private final PageWriter writer;
    private final Supplier<String> version;

    /**
     * Where and for whom.
     *
     * @param host the address on which requests are taken
     * @param port 0 for any that is free
     * @param token what a browser must know; empty when only this machine is served
     */
    public record Door(String host, int port, Optional<String> token) {}

    private PageServer(Store store, Intake intake, Exports exports, Guard guard) {
        this.guard = guard;
        writer = new PageWriter(guard.csrf());
        version = store.catalogue()::version;
        uploads = new Uploads(intake);
        server = Javalin.create(config -> {
            config.showJavalinBanner = false;
            config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
            config.jetty.multipartConfig.maxTotalRequestSize(4 * MOST_MEGABYTES, SizeUnit.MB);
        });
        server.before(guard::check);
        Overview overview = new Overview(store.catalogue());
        StoryPages stories = new StoryPages(store.catalogue());
        ArticlePages articles = new ArticlePages(store.catalogue(), store.reviews());
        ActorPages actors = new ActorPages(store.catalogue());
        AcrossPages across = new AcrossPages(store.catalogue());
        ComparePages compare = new ComparePages(store.catalogue());
        SearchPages search = new SearchPages(store.search(), exports.formats());
        page("/", overview::start);
        page("/stories", stories::list);
        page("/stories/{number}", stories::story);
        page("/article", articles::article);
        page("/actors", actors::list);
        page("/actor", actors::actor);
        page("/threads", across::threads);
        page("/refrains", across::refrains);
        page("/figures", across::series);
        live("/abstentions", articles::abstentions);
        page("/compare", compare::compare);
        page("/search", search::search);
        server.get("/export", new Downloads(exports)::give);
        server.get("/static/{name}", PageServer::file);
        server.get("/api", context -> file(context, "openapi.json", "application/json"));
        server.post("/abstentions", context -> {
            guard.checkForm(context);
            Asked asked = new Asked(context);
            articles.judge(asked);
            context.redirect(articles.place(asked), HttpStatus.SEE_OTHER);
        });
        server.get(
                "/labels.jsonl",
                context ->
                        context.contentType("application/jsonl; charset=utf-8").result(articles.labels()));
        intake();
        failures();
    }

    private void intake() {
        live("/intake", uploads::page);
        server.post("/intake", context -> {
            guard.checkForm(context);
            uploads.take(context.uploadedFiles("files"));
            context.redirect("/intake", HttpStatus.SEE_OTHER);
        });
        server.sse("/intake/events", client -> {
            for (Uploads.State now = uploads.state(); now.running(); now = uploads.state()) {
                client.sendEvent(now.line());
                pause();
            }
            client.sendEvent("done", uploads.state().line());
        });
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts to serve a store. Throws {@link ServeException} when the address is in use or not this machine's. */
    public static PageServer start(Store store, Intake intake, Exports exports, Door door) {
        PageServer server = new PageServer(store, intake, exports, new Guard(door.token()));
        try {
            server.server.start(door.host(), door.port());
        } catch (RuntimeException e) {
            server.close();
            throw new ServeException(
                    "cannot serve on " + door.host() + ", port " + door.port() + ": " + e.getMessage(), e);
        }
        return server;
    }

    /** A token that nobody can guess. */
    public static String secret() {
        return Guard.secret();
    }

    /** The port on which requests are taken. */
    public int port() {
        return server.port();
    }

    /** A page that follows from the store alone. */
    private void page(String path, Function<Asked, Page> page) {
        addresses(path, context -> writer.answer(context, version, page));
    }

    /** A page that may have changed whenever it is asked for. */
    private void live(String path, Function<Asked, Page> page) {
        addresses(path, context -> writer.answer(context, page.apply(new Asked(context))));
    }

    private void addresses(String path, Handler handler) {
        server.get(path, handler);
        if (path.equals("/")) {
            server.get("/index.json", handler);
        } else if (!path.endsWith("}")) {
            server.get(path + JSON, handler);
        }
    }

    private void failures() {
        server.exception(NotFound.class, (e, context) -> fail(context, 404, e));
        server.exception(StoreException.class, (e, context) -> fail(context, 503, e));
        server.exception(HttpResponseException.class, (e, context) -> fail(context, e.getStatus(), e));
        server.error(404, context -> {
            if (context.resultInputStream() == null || context.attribute("told") == null) {
                fail(context, 404, "There is no such page.");
            }
        });
    }

    private void fail(Context context, int status, RuntimeException problem) {
        fail(context, status, String.valueOf(problem.getMessage()));
    }

    /** Says what happened: to people on a page, to programs in an object with {@code error}. */
    private void fail(Context context, int status, String message) {
        context.status(status).attribute("told", true);
        ObjectNode json = MAPPER.createObjectNode().put("error", message);
        writer.answer(context, new Page("Not there", "failure", Map.of("message", message), json));
    }

    private static void file(Context context) throws IOException {
        String name = context.pathParam("name");
        if (name.equals("report.css")) {
            context.contentType("text/css; charset=utf-8")
                    .header("Cache-Control", "max-age=3600")
                    .result(Style.load().text());
        } else if (name.equals("readout.css")) {
            file(context, name, "text/css; charset=utf-8");
        } else if (name.equals("readout.js")) {
            file(context, name, "text/javascript; charset=utf-8");
        } else if (name.equals("htmx.js")) {
            file(context, HTMX, "text/javascript; charset=utf-8");
        } else {
            throw new NotFound("There is no such file.");
        }
    }

    private static void file(Context context, String name, String type) throws IOException {
        try (InputStream in = PageServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NotFound("There is no such file.");
            }
            context.contentType(type).header("Cache-Control", "max-age=3600").result(in.readAllBytes());
        }
    }

    @Override
    public void close() {
        server.stop();
        uploads.close();
    }
}
