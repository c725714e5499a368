package readout.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import readout.report.Style;

/**
 * The files that are the same for every store: styles, scripts, and what programs are told of the pages. Pages name
 * styles and scripts with a hash of their content, so that a browser keeps them for ever and asks anew when the program
 * brings others.
 */
final class StaticFiles {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final int HASH_LETTERS = 12;

    private record File(byte[] content, String type, String hash) {

        File(byte[] content, String type) {
            this(content, type, StaticFiles.hash(content));
        }
    }

    private static final Map<String, File> FILES = Map.of(
            "report.css", new File(Style.load().text().getBytes(StandardCharsets.UTF_8), CSS),
            "readout.css", new File(resource("readout.css"), CSS),
            "readout.js", new File(resource("readout.js"), SCRIPT),
            "htmx.js", new File(resource(HTMX), SCRIPT));

    private static final File API = new File(resource("openapi.json"), "application/json");

    private StaticFiles() {}

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(StaticFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The address of a file with this content. */
    static String address(String name) {
        return "/static/" + name + "?v="
                + Objects.requireNonNull(FILES.get(name), name).hash();
    }

    /** Answers with the file whose name stands in the path. */
    static void give(Context context) {
        give(
                context,
                Optional.ofNullable(FILES.get(context.pathParam("name")))
                        .orElseThrow(() -> new NotFound("There is no such file.")));
    }

    /** Answers with what programs are told of the pages. */
    static void api(Context context) {
        give(context, API);
    }

    private static void give(Context context, File file) {
        boolean isNamed = file.hash().equals(context.queryParam("v"));
        context.contentType(file.type())
                .header("Cache-Control", isNamed ? "max-age=31536000, immutable" : "no-cache")
                .result(file.content());
    }
}
