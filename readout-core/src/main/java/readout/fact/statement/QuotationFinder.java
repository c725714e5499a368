package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.news.Span;

/**
 * Finds quotations by their marks: double marks of all kinds (straight, curly, guillemets, TeX), and single ones
 * outside double ones where they cannot be apostrophes. A paragraph ends every quotation; when the next paragraph opens
 * with a mark, it resumes the one that was left open. Quotations inside quotations are part of the outer one. Time
 * grows linearly with the text, whatever the marks.
 */
public final class QuotationFinder {

    /** Words that begin with an apostrophe. */
    private static final Set<String> ELISIONS =
            Set.of("em", "til", "cause", "n", "tis", "twas", "bout", "round", "cos");

    /** A quotation goes on for at least so many characters when a plural owner stands in it. */
    private static final int OWNED = 200;

    private static final int NONE = -1;

    private final String text;
    private final int from;
    private final int to;
    private final List<Quotation> found = new ArrayList<>();
    private int open = NONE;
    private int openWidth;
    private boolean single;
    private boolean resumed;
    private boolean leftOpen;
    private int lastSingleClose = NONE;

    private QuotationFinder(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The quotations in a region of a text, in order, without overlap. */
    public static List<Quotation> find(String text, Span region) {
        QuotationFinder finder = new QuotationFinder(text, region.start(), region.end());
        finder.scan();
        return finder.found;
    }

    private void scan() {
        lastSingleClose = lastSingleClose();
        boolean atStart = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' && endsParagraph(i)) {
                if (!atStart) {
                    endParagraph(i);
                }
                atStart = true;
            } else {
                int width = mark(i, c, atStart);
                i += Math.max(0, width - 1);
                atStart &= Character.isWhitespace(c);
            }
        }
        endParagraph(to);
    }

    /** Handles one character; returns the width of the mark there, or 0. */
    private int mark(int i, char c, boolean atStart) {
        int width = doubleWidth(i, c);
        if (width > 0) {
            doubleMark(i, width, c, atStart);
        } else if (c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201A') {
            singleMark(i, c);
        }
        return width;
    }

    private int doubleWidth(int i, char c) {
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> 1;
            case '\'', '`' -> i + 1 < to && text.charAt(i + 1) == c ? 2 : 0;
            default -> 0;
        };
    }

    private void doubleMark(int i, int width, char c, boolean atStart) {
        if (open != NONE && single) {
            open = NONE;
        }
        boolean isOpen = open != NONE;
        if (opens(i, width, c, isOpen, atStart)) {
            if (!isOpen) {
                begin(i, width, false, atStart && leftOpen);
            } else if (c == '"' || c == '\'') {
                // A second opening mark: the closing one of the first was forgotten.
                close(i, i, false);
                begin(i, width, false, false);
            }
        } else if (isOpen) {
            close(i, i + width, true);
        }
    }

    private boolean opens(int i, int width, char c, boolean isOpen, boolean atStart) {
        return switch (c) {
            case '\u201C' -> !isOpen || text.charAt(open) != '\u201E';
            case '\u201E', '\u201F', '\u00AB', '`' -> true;
            // Some languages, and some keyboards, open with the mark that closes elsewhere.
            case '\u201D' -> atStart && !isOpen && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            case '\u00BB' -> false;
            default ->
                isOpen
                        ? i > from
                                && isBlank(i - 1)
                                && i + width < to
                                && Character.isLetterOrDigit(text.charAt(i + width))
                        : i + width < to
                                && !isBlank(i + width)
                                && !(i > from && Character.isLetterOrDigit(text.charAt(i - 1)));
        };
    }

    private void singleMark(int i, char c) {
        if (open != NONE) {
            if (single && c != '\u2018' && closesSingle(i)) {
                close(i, i + 1, true);
            }
        } else if (c != '\u2019' && opensSingle(i) && i < lastSingleClose && !elision(i + 1)) {
            begin(i, 1, true, false);
        }
    }

    private boolean opensSingle(int i) {
        boolean before = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
        return before && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1))
                || before && i + 1 < to && text.charAt(i + 1) == '\u2026';
    }

    private boolean closesSingle(int i) {
        return i > from
                && !isBlank(i - 1)
                && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)))
                && !owns(i);
    }

    /** "the ferries' crews": the mark of a plural owner, when a mark behind a comma or full stop follows soon. */
    private boolean owns(int i) {
        boolean plural = text.charAt(i - 1) == 's'
                && i + 2 < to
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
        for (int j = i + 2; plural && j < Math.min(to, i + OWNED); j++) {
            char c = text.charAt(j);
            if (c == '\n' || c == '\u2018') {
                return false;
            }
            if (c == '\'' || c == '\u2019') {
                return ",.!?".indexOf(text.charAt(j - 1)) >= 0;
            }
        }
        return false;
    }

    private boolean elision(int at) {
        int end = at;
        while (end < to && end < at + 6 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        return ELISIONS.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s"));
    }

    /** A single mark that nothing closes any more is an apostrophe. */
    private int lastSingleClose() {
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '\u2019') && closesSingle(i)) {
                return i;
            }
        }
        return NONE;
    }

    private void begin(int i, int width, boolean isSingle, boolean isResumed) {
        open = i;
        openWidth = width;
        single = isSingle;
        resumed = isResumed;
    }

    private void close(int innerEnd, int outerEnd, boolean closed) {
        int start = open;
        trimmed(text, open + openWidth, innerEnd)
                .ifPresent(inner -> found.add(new Quotation(
                        new Span(start, Math.max(inner.end(), closed ? outerEnd : inner.end())),
                        inner,
                        resumed,
                        closed)));
        open = NONE;
    }

    /** A stretch of a text without the blanks at its ends; empty when there is nothing else. */
    static Optional<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private void endParagraph(int end) {
        leftOpen = open != NONE && !single;
        if (leftOpen) {
            close(end, end, false);
        }
        open = NONE;
    }

    /** A single line break inside a sentence only wraps the line. */
    private boolean endsParagraph(int newline) {
        int before = newline - 1;
        while (before >= from && text.charAt(before) != '\n' && isBlank(before)) {
            before--;
        }
        if (before < from || text.charAt(before) == '\n' || newline + 1 >= to || isBlank(newline + 1)) {
            return true;
        }
        return ".!?:;\"\u201D\u2019'".indexOf(text.charAt(before)) >= 0
                || !Character.isLowerCase(text.charAt(newline + 1));
    }

    private boolean isBlank(int i) {
        return isBlank(text.charAt(i));
    }

    /** Whether a character is a blank, a line break or a blank that does not break. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
