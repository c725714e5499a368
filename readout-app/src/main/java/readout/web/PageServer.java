package readout.web;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.store.Store;
import readout.store.StoryCatalogue;

/** Serves the pages of a store, each also as JSON under the same address with {@code .json} behind it. */
public final class PageServer implements AutoCloseable {

    static final String JSON = ".json";

    private static final long MOST_MEGABYTES = 64;
    private static final long EVERY_MILLISECONDS = 300;

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
        StoryPages stories = new StoryPages(store.catalogue().stories());
        ArticlePages articles = new ArticlePages(store.catalogue().articles(), store.reviews());
        ActorPages actors = new ActorPages(store.catalogue().actors());
        AcrossPages across = new AcrossPages(store.catalogue());
        ComparePages compare = new ComparePages(store.catalogue());
        SearchPages search = new SearchPages(store.search(), exports.formats());
        page("/", overview::start);
        page("/stories", stories::list);
        page("/stories/{number}", stories::story);
        page("/stories/{number}/{entry}", stories::entry);
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
        server.get("/static/{name}", StaticFiles::give);
        server.get("/api", StaticFiles::api);
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
        new Failures(writer).on(server);
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
        server.warm(store, door);
        return server;
    }

    private void warm(Store store, Door door) {
        String host = door.host().contains(":") && !door.host().startsWith("[") ? "[" + door.host() + "]" : door.host();
        String story = store.catalogue().stories().list(StoryCatalogue.Wanted.DISPUTED, 0, 1).stream()
                .map(line -> "/stories/" + line.number())
                .findFirst()
                .orElse("");
        Warming.of(
                "http://" + host + ":" + port(),
                door.token().map(token -> "?token=" + token).orElse(""),
                story);
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
        addresses(path, context -> writer.answer(context, page));
    }

    private void addresses(String path, Handler handler) {
        server.get(path, handler);
        if (path.equals("/")) {
            server.get("/index.json", handler);
        } else if (!path.endsWith("}")) {
            server.get(path + JSON, handler);
        }
    }

    @Override
    public void close() {
        server.stop();
        uploads.close();
    }
}
