package readout.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import readout.report.Style;

/** The files that are the same for every store: styles, scripts, and what programs are told of the pages. */
final class StaticFiles {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";

    private record File(String resource, String type) {}

    private static final Map<String, File> FILES = Map.of(
            "readout.css", new File("readout.css", CSS),
            "readout.js", new File("readout.js", SCRIPT),
            "htmx.js", new File(HTMX, SCRIPT));

    private StaticFiles() {}

    /** Answers with the file whose name stands in the path. */
    static void give(Context context) throws IOException {
        String name = context.pathParam("name");
        File file = FILES.get(name);
        if (file != null) {
            give(context, file);
        } else if (name.equals("report.css")) {
            kept(context, CSS).result(Style.load().text());
        } else {
            throw new NotFound("There is no such file.");
        }
    }

    /** Answers with what programs are told of the pages. */
    static void api(Context context) throws IOException {
        give(context, new File("openapi.json", "application/json"));
    }

    private static void give(Context context, File file) throws IOException {
        try (InputStream in = StaticFiles.class.getResourceAsStream(file.resource())) {
            if (in == null) {
                throw new NotFound("There is no such file.");
            }
            kept(context, file.type()).result(in.readAllBytes());
        }
    }

    private static Context kept(Context context, String type) {
        return context.contentType(type).header("Cache-Control", "max-age=3600");
    }
}
