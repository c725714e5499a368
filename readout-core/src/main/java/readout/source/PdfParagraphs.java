package readout.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF file in paragraphs. The file holds printed lines only; a paragraph begins after a wider gap, with an
 * indented line, in another size of letters, or after a line that ends a sentence before the margin.
 */
final class PdfParagraphs extends PDFTextStripper {
    private static final double WIDE_GAP = 1.3;
    private static final double OTHER_SIZE = 1.08;
    /** An indent is wider than this many times the size of the letters. */
    private static final double INDENT = 0.7;
    /** A line that ends before this share of the longest one near it is short. */
    private static final double SHORT = 0.85;
    /** And before this share it is hardly the middle of a sentence. */
    private static final double VERY_SHORT = 0.6;

    private static final int NEIGHBOURS = 3;
    private static final String CLOSING = "\"'\u201D\u2019)]";

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();

    /** A printed line; lengths in points, {@code y} downwards on its page. */
    private record Line(String text, int page, double left, double right, double y, double size) {

        boolean endsSentence() {
            int last = text.length() - 1;
            while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
                last--;
            }
            return ".!?".indexOf(text.charAt(last)) >= 0;
        }

        double width() {
            return right - left;
        }
    }

    /** @param pages so many from the beginning are read */
    PdfParagraphs(int pages) {
        setEndPage(pages);
    }

    /** The words of a document, a blank line between two paragraphs; throws when the file is broken. */
    String of(PDDocument document) throws IOException {
        getText(document);
        flush();
        StringBuilder text = new StringBuilder();
        double leading = leading();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (i > 0 && isFirst(i, leading)) {
                text.append("\n\n");
            } else if (i > 0 && isHyphenated(text, line)) {
                text.setLength(text.length() - 1);
            } else if (i > 0) {
                text.append(' ');
            }
            text.append(line);
        }
        return text.toString();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        places.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        String text = words.toString().strip();
        if (!text.isEmpty() && !places.isEmpty()) {
            TextPosition first = places.get(0);
            TextPosition last = places.get(places.size() - 1);
            lines.add(new Line(
                    text,
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt()));
        }
        words.setLength(0);
        places.clear();
    }

    /** The most frequent distance of two lines, in half points; 0 of less than two lines. */
    private double leading() {
        Map<Long, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 0) {
                gaps.merge(Math.round(gap * 2), 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                        .max(Comparator.comparingInt((Map.Entry<Long, Integer> gap) -> gap.getValue())
                                .thenComparingLong(gap -> -gap.getKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 2.0;
    }

    private boolean isFirst(int i, double leading) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        if (line.size() > before.size() * OTHER_SIZE || before.size() > line.size() * OTHER_SIZE) {
            return true;
        }
        boolean newColumn = line.page() != before.page() || line.y() < before.y();
        if (newColumn) {
            return before.endsSentence() || !Character.isLowerCase(line.text().charAt(0));
        }
        return line.y() - before.y() > leading * WIDE_GAP
                || isIndented(i)
                || before.endsSentence() && isShorter(i - 1, SHORT);
    }

    /** True when a line begins right of the lines near it, and the line before it does not, or is a short one. */
    private boolean isIndented(int i) {
        double indent = INDENT * lines.get(i).size();
        double margin = lines.get(i).left();
        for (int j = Math.max(0, i - NEIGHBOURS); j <= Math.min(lines.size() - 1, i + NEIGHBOURS); j++) {
            margin = Math.min(margin, lines.get(j).left());
        }
        double left = lines.get(i).left();
        return left > margin + indent && (left > lines.get(i - 1).left() + indent || isShorter(i - 1, VERY_SHORT));
    }

    /** True when a line has less than a share of the length of the longest line near it. */
    private boolean isShorter(int i, double share) {
        double longest = 0;
        for (int j = Math.max(0, i - NEIGHBOURS); j <= Math.min(lines.size() - 1, i + NEIGHBOURS); j++) {
            longest = Math.max(longest, lines.get(j).width());
        }
        return lines.get(i).width() < longest * share;
    }

    /** True when a word goes on after a hyphen at the end of its line. */
    private static boolean isHyphenated(StringBuilder text, String line) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLowerCase(text.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0));
    }
}
