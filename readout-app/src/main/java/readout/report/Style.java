package readout.report;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet of the report, and the policy that lets a browser apply it and do nothing else: no script, no picture,
 * no network.
 */
public final class Style {

    private final String css;

    private Style(String css) {
        this.css = css;
    }

    /** The style sheet that comes with the program. */
    public static Style load() {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("report.css"))) {
            return new Style(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text, for those who serve it by itself. */
    public String text() {
        return css;
    }

    /** The element that holds it. */
    public Content element() {
        return output -> output.writeContent("<style>" + css + "</style>");
    }

    /** The Content-Security-Policy: only this style sheet, known by its hash. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
