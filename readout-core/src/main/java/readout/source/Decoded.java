package readout.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text. A byte order mark decides; else UTF-8 when the bytes are valid; else windows-1252 when the bytes look
 * like it; else UTF-8 with the broken bytes replaced.
 *
 * @param text the characters, without a byte order mark
 * @param place the first doubtful byte, {@code byte 1042}, or empty
 * @param doubt what was doubtful and what was done, or empty
 */
record Decoded(String text, String place, Optional<String> doubt) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
    private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");

    static Decoded of(byte[] bytes) {
        return marked(bytes).orElseGet(() -> unmarked(bytes));
    }

    /** Text of which a server told the character set. */
    static Decoded of(byte[] bytes, Optional<String> told) {
        Optional<Charset> charset = told.flatMap(Decoded::charset);
        boolean plain = charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8);
        if (plain || marked(bytes).isPresent() || isUtf8(bytes)) {
            return of(bytes);
        }
        return sound(bytes, 0, charset.get());
    }

    /** A web page: a byte order mark decides, then UTF-8 when the bytes prove it, the server's word, the page's own. */
    static Decoded ofHtml(byte[] bytes, Optional<String> told) {
        return of(bytes, told.filter(name -> charset(name).isPresent()).or(() -> declared(bytes)));
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(head);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** Browsers read Latin-1 as windows-1252 (WHATWG Encoding Standard); names that nobody knows are passed over. */
    private static Optional<Charset> charset(String name) {
        String bare = name.strip().replaceAll("^[\"']|[\"']$", "");
        if (bare.matches("(?i)iso-?8859-1|latin-?1|us-ascii|ascii")) {
            return Optional.of(WINDOWS);
        }
        try {
            return Optional.of(Charset.forName(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True of bytes outside ASCII that all are sound UTF-8: other encodings hardly ever are. */
    private static boolean isUtf8(byte[] bytes) {
        Utf8Check check = Utf8Check.of(bytes, 0);
        return check.broken() == 0 && check.whole() > 0;
    }

    private static Optional<Decoded> marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(utf8(b, 3));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(sound(b, 4, UTF_32_LE));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(sound(b, 4, UTF_32_BE));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(sound(b, 2, StandardCharsets.UTF_16LE));
        }
        return starts(b, 0xFE, 0xFF) ? Optional.of(sound(b, 2, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static Decoded unmarked(byte[] b) {
        Optional<Charset> wide = wide(b);
        return wide.isPresent() ? sound(b, 0, wide.get()) : utf8(b, 0);
    }

    /** UTF-16 without a mark: every other byte of Western text is zero. */
    static Optional<Charset> wide(byte[] b) {
        int length = Math.min(b.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs >= 8 && odd * 10 >= pairs * 8 && even * 10 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 8 && even * 10 >= pairs * 8 && odd * 10 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded sound(byte[] b, int from, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(b, from, b.length - from)).toString();
        return new Decoded(text, "", Optional.empty());
    }

    private static Decoded utf8(byte[] b, int from) {
        Utf8Check check = Utf8Check.of(b, from);
        Decoded decoded = sound(b, from, StandardCharsets.UTF_8);
        if (check.broken() == 0) {
            return decoded;
        }
        boolean windows = check.whole() <= check.broken() && isWindows(b);
        String text = windows
                ? WINDOWS.decode(ByteBuffer.wrap(b, from, b.length - from)).toString()
                : decoded.text;
        String doubt = windows
                ? "not UTF-8, read as windows-1252 (" + bytes(check.broken()) + " outside ASCII)"
                : "broken UTF-8: " + bytes(check.broken()) + " replaced by U+FFFD";
        return new Decoded(text, "byte " + check.firstBroken(), Optional.of(doubt));
    }

    private static String bytes(int count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }

    /** Plausible as windows-1252: no byte that it leaves undefined, and no control character but white space. */
    private static boolean isWindows(byte[] bytes) {
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            boolean undefined = b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
            if (undefined || (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
