package readout.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import readout.store.Contents;
import readout.store.Contents.Part;

/** Says what an export is, and how its files can be checked. */
final class Manifest {

    static final String FILE = "manifest.json";
    static final String CHECKSUMS = "SHA256SUMS";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private Manifest() {}

    static void write(Path folder, Format format, Part part, Contents contents, List<String> files) throws IOException {
        ObjectNode manifest = JSON.createObjectNode()
                .put("version", VERSION)
                .put("format", format.name().toLowerCase(Locale.ROOT))
                .put("run", contents.run())
                .put("whole", part.isAll());
        if (part.since() > 0) {
            manifest.put("since", part.since());
            ArrayNode gone = manifest.putArray("gone");
            contents.gone(part.since()).forEach(gone::add);
        }
        StringBuilder sums = new StringBuilder();
        ArrayNode listed = manifest.putArray("files");
        for (String file : files) {
            String sha256 = sha256(folder.resolve(file));
            listed.addObject()
                    .put("name", file)
                    .put("bytes", Files.size(folder.resolve(file)))
                    .put("sha256", sha256);
            sums.append(sha256).append("  ").append(file).append('\n');
        }
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(manifest) + "\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(CHECKSUMS), sums, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
