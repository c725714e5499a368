package readout.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, told by how it begins. */
enum Kind {
    EMPTY,
    TEXT,
    HTML,
    JSON_LINES,
    /** One JSON document over several lines: an array of objects, or an object. */
    JSON,
    GZIP,
    ZIP,
    PDF,
    WARC,
    /** RSS, Atom, RDF. */
    FEED,
    /** A list of addresses for search engines, or a list of such lists. */
    SITEMAP,
    BINARY;

    /** Bytes at the start of a file that are looked at. */
    static final int HEAD = 8192;

    private static final Pattern HTML_START =
            Pattern.compile("(?s)^(?:<\\?xml[^>]{0,200}\\?>|<!--.{0,2000}?-->|\\s)*+<(?:!doctype"
                    + " html|html|head|body|article|div|p|h1|section|main|meta|title|table|script|link)\\b.*");
    private static final Pattern XML_ROOT = Pattern.compile(
            "(?:<\\?[^>]{0,300}\\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>\\[]{0,300}(?:\\[.{0,4000}?\\]\\s*)?>|\\s)*+<(?:(?:\\w+:)?(?:rss|RDF|feed)\\b|(?:\\w+:)?(urlset|sitemapindex)\\b)",
            Pattern.DOTALL);
    private static final Pattern JSON_DOCUMENT = Pattern.compile("(?s)^\\s*(?:\\[|\\{[ \\t]*\\r?\\n).*");
    private static final Pattern JSON_START =
            Pattern.compile("(?s)^\\s*\\[?\\s*\\{\\s*(?:\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:|\\}).*");

    static Kind of(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4")) {
            return ZIP;
        }
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (isBinary(head)) {
            return BINARY;
        }
        String text = Decoded.of(head).text();
        if (text.isBlank()) {
            return head.length < HEAD ? EMPTY : TEXT;
        }
        Matcher xml = XML_ROOT.matcher(text);
        if (xml.lookingAt()) {
            return xml.group(1) == null ? FEED : SITEMAP;
        }
        if (HTML_START.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return HTML;
        }
        if (!JSON_START.matcher(text).matches()) {
            return TEXT;
        }
        return JSON_DOCUMENT.matcher(text).matches() ? JSON : JSON_LINES;
    }

    /** Zero bytes that are not UTF-16, or control characters that no text has. */
    private static boolean isBinary(byte[] head) {
        int from = wideMark(head) ? head.length : 0;
        if (from == 0 && Decoded.wide(head).isPresent()) {
            return false;
        }
        int control = 0;
        for (int i = from; i < head.length; i++) {
            int b = head[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            control += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return control * 20 > head.length;
    }

    private static boolean wideMark(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int mark = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || (mark == 0 && head.length > 3 && (head[2] & 0xFF) == 0xFE);
    }

    /** What a binary file probably is, for people. */
    static String binaryName(byte[] head) {
        Charset latin = StandardCharsets.ISO_8859_1;
        String start = new String(head, 0, Math.min(head.length, 8), latin);
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            return "a picture";
        }
        return "a binary file";
    }
}
