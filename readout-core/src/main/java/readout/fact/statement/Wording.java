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

    /** The quoted parts of a content, without their marks. Marks around the cue as well quote whoever reports it. */
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
                if (start < end && !all.get(i).outer().contains(cue) && !isDistant(all.get(i))) {
                    out.add(new Span(start, end));
                }
            }
        }
        return out;
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

    static Manner manner(List<Span> content, List<Span> quoted) {
        int all = content.stream().mapToInt(Span::length).sum();
        int inside = quoted.stream().mapToInt(Span::length).sum();
        return inside == 0 ? Manner.INDIRECT : inside * 20 >= all * 19 ? Manner.DIRECT : Manner.MIXED;
    }
}
