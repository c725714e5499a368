package readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readout.news.Published;
import readout.page.Hints;

/**
 * What the user tells about a file beside it, in {@code NAME.meta.json}: an object with any of {@code published},
 * {@code outlet}, {@code title}, {@code byline}, {@code url}, {@code language}.
 *
 * @param hints what it tells
 * @param problem why it, or a part of it, could not be read
 */
record Sidecar(Hints hints, Optional<Problem> problem) {
    static final Sidecar NONE = new Sidecar(Hints.NONE, Optional.empty());

    private static final String ENDING = ".meta.json";
    private static final long MOST_BYTES = 1 << 20;

    static boolean isSidecar(Path path) {
        return path.getFileName().toString().endsWith(ENDING);
    }

    /** The sidecar of {@code article.txt}: {@code article.txt.meta.json}, or else {@code article.meta.json}. */
    static Sidecar of(Path file) {
        String name = file.getFileName().toString();
        Path full = file.resolveSibling(name + ENDING);
        Path stem = file.resolveSibling(Origin.stem(name) + ENDING);
        return Files.isRegularFile(full) ? read(full) : Files.isRegularFile(stem) ? read(stem) : NONE;
    }

    private static Sidecar read(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return broken(path, "", "too large for a sidecar: ignored");
            }
            JsonNode node = JsonArticles.JSON.readTree(Files.readAllBytes(path));
            if (node == null || !node.isObject()) {
                return broken(path, "", "a sidecar is one JSON object: ignored");
            }
            Hints hints = JsonArticles.hints(node, Published.How.GIVEN, "given in " + path.getFileName());
            boolean badDate =
                    node.path("published").isTextual() && hints.published().isEmpty();
            return badDate
                    ? new Sidecar(
                            hints,
                            Optional.of(Problem.warning(
                                    path.toString(),
                                    "",
                                    "not a date, ignored: “"
                                            + node.path("published").asText() + "”")))
                    : new Sidecar(hints, Optional.empty());
        } catch (JsonProcessingException e) {
            return broken(path, JsonArticles.place(e, 1), JsonArticles.reason(e) + ": ignored");
        } catch (IOException e) {
            return broken(path, "", "cannot be read: " + Walk.reason(e));
        }
    }

    private static Sidecar broken(Path path, String place, String message) {
        return new Sidecar(Hints.NONE, Optional.of(Problem.warning(path.toString(), place, message)));
    }
}
