package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.news.Span;
import readout.news.Statement.Manner;

/** How much of a content is quoted. Words held at a distance and titles do not count. */
final class Wording {

    private final Quotations quotations;

    Wording(Quotations quotations) {
        this.quotations = quotations;
    }

    /** The quoted parts of a content, without their marks. */
    List<Span> quoted(List<Span> content, int cue) {
        List<Span> out = new ArrayList<>();
        List<Quotation> all = quotations.all();
        for (Span span : content) {
            for (int i = quotations.firstEndingAfter(span.start());
                    i < all.size() && all.get(i).outer().start() < span.end();
                    i++) {
                Span inner = all.get(i).inner();
                int start = Math.max(inner.start(), span.start());
                int end = Math.min(inner.end(), span.end());
                if (start < end && quotesContent(all.get(i), span, cue) && !isDistant(all.get(i))) {
                    out.add(new Span(start, end));
                }
            }
        }
        return out;
    }

    /** Marks around the cue quote whoever reports it, unless the closing one is only forgotten. */
    private static boolean quotesContent(Quotation quotation, Span span, int cue) {
        boolean forgotten =
                !quotation.closed() && span.start() == quotation.inner().start() && span.end() <= cue;
        return forgotten || !quotation.outer().contains(cue);
    }

    /** "so-called", or the title of a work or programme. */
    private boolean isDistant(Quotation quotation) {
        String text = quotations.text();
        int from = quotation.outer().start();
        String before = text.substring(Math.max(0, from - 12), from)
                .toLowerCase(Locale.ROOT)
                .strip();
        return before.endsWith("so-called") || isTitle(quotation.inner().of(text));
    }

    /** A few words, all of them with a capital. */
    static boolean isTitle(String words) {
        String[] parts = words.strip().split("\\s+", 8);
        if (parts.length > 6 || parts.length < 2 || ".,!?".indexOf(words.charAt(words.length() - 1)) >= 0) {
            return false;
        }
        for (String part : parts) {
            if (part.length() > 3 && !Character.isUpperCase(part.charAt(0))) {
                return false;
            }
        }
        return Character.isUpperCase(parts[0].charAt(0));
    }

    /** Direct when no word of the content stands outside the quoted parts. */
    Manner manner(List<Span> content, List<Span> quoted) {
        if (quoted.isEmpty()) {
            return Manner.INDIRECT;
        }
        for (Span span : content) {
            int at = span.start();
            for (Span part : quoted) {
                if (part.overlaps(span)) {
                    if (quotations.hasWord(at, Math.max(at, part.start()))) {
                        return Manner.MIXED;
                    }
                    at = Math.max(at, part.end());
                }
            }
            if (quotations.hasWord(at, span.end())) {
                return Manner.MIXED;
            }
        }
        return Manner.DIRECT;
    }
}
