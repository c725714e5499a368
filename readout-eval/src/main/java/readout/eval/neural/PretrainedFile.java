package readout.eval.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A pretrained encoder as it lies in a jar of langchain4j on Maven Central: the ONNX file with its tensors, and the
 * vocabulary of its tokenizer.
 *
 * @param tensors by name
 * @param pieces the tokenizer
 */
public record PretrainedFile(Map<String, FloatBuffer> tensors, WordPieces pieces) {

    public static PretrainedFile read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new PretrainedFile(Onnx.tensors(bytes(zip, ".onnx")), pieces(bytes(zip, "tokenizer.json")));
        }
    }

    private static byte[] bytes(ZipFile zip, String ending) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(ending)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException(zip.getName() + " has no " + ending);
    }

    private static WordPieces pieces(byte[] json) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
        Map<String, Integer> numbers = new HashMap<>();
        vocabulary
                .properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
        return new WordPieces(numbers);
    }
}
