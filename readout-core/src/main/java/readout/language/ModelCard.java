package readout.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where a model comes from and how good it is. Each model of the product has one beside it, as
 * {@code name.card.json}; {@code cards.txt} lists them.
 *
 * @param name for people
 * @param file resource of the model, in this package
 * @param task what it does
 * @param data what it was trained on
 * @param licence of the data, with attribution
 * @param command that trains it again, byte for byte
 * @param seed of the command; 0 when nothing in it is random
 * @param scores measured on data that was not seen in training, by name of the measure
 * @param sha256 of the file, hexadecimal
 */
public record ModelCard(
        String name,
        String file,
        String task,
        String data,
        String licence,
        String command,
        long seed,
        Map<String, String> scores,
        String sha256) {

    private static final String INDEX = "cards.txt";

    /** The cards of all models of the product, in the order of the index. */
    public static List<ModelCard> all() {
        String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
        return index.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ModelCard::read)
                .toList();
    }

    private static ModelCard read(String resource) {
        try {
            return new ObjectMapper().readValue(bytes(resource), ModelCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model card " + resource, e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = ModelCard.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
