package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores below which the build fails. Scores may rise; a floor is raised by a command and never lowered by one. */
final class Floors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Double> floors = new TreeMap<>();

    /** Prints what is below the floors in a file, and raises these when asked to; 1 when something is, else 0. */
    static int hold(Map<String, Double> scores, Path file, boolean raise) throws IOException {
        Floors floors = read(file);
        List<String> broken = floors.broken(scores);
        broken.forEach(System.out::println);
        if (raise) {
            floors.raise(scores);
            floors.write(file);
        }
        return broken.isEmpty() ? 0 : 1;
    }

    /** Reads floors from a file; none when there is no file. */
    static Floors read(Path file) throws IOException {
        Floors out = new Floors();
        if (Files.exists(file)) {
            JsonNode root = JSON.readTree(file.toFile());
            root.fields()
                    .forEachRemaining(
                            f -> out.floors.put(f.getKey(), f.getValue().asDouble()));
        }
        return out;
    }

    /** What is below its floor, a line each, and floors without a score. */
    List<String> broken(Map<String, Double> scores) {
        List<String> out = new ArrayList<>();
        floors.forEach((name, floor) -> {
            double score = scores.getOrDefault(name, 0.0);
            if (score < floor) {
                out.add(name + " is " + score + ", below its floor " + floor);
            }
        });
        return out;
    }

    /** Raises every floor to the score, cut to three decimals; no floor falls. */
    void raise(Map<String, Double> scores) {
        scores.forEach((name, score) -> floors.merge(name, cut(score), Math::max));
    }

    void write(Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        floors.forEach(root::put);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n", StandardCharsets.UTF_8);
    }

    private static double cut(double score) {
        return BigDecimal.valueOf(score).setScale(3, RoundingMode.FLOOR).doubleValue();
    }
}
