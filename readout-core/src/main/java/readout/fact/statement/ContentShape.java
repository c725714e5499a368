package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.news.Span;

/** Gives a content its exact characters: whole quotations, no outer marks, no comma or full stop at the end. */
final class ContentShape {

    private final String text;
    private final Quotations quotations;

    ContentShape(Quotations quotations) {
        this.text = quotations.text();
        this.quotations = quotations;
    }

    /** The content's spans in the order of the text, without overlap; empty when no word is left. */
    List<Span> of(List<Span> raw, Span cue) {
        List<Span> out = new ArrayList<>();
        for (Span span : raw) {
            Span whole = trim(snap(span, cue));
            if (whole != null && (out.isEmpty() || out.get(out.size() - 1).end() <= whole.start())) {
                out.add(whole);
            }
        }
        if (!out.isEmpty()) {
            follow(out);
        }
        return out;
    }

    /** Quotations that go on after the last span belong to it. */
    private void follow(List<Span> spans) {
        Span last = spans.get(spans.size() - 1);
        int number = quotations.firstEndingAfter(last.end() - 1);
        if (number == quotations.all().size()) {
            return;
        }
        Span inner = quotations.all().get(number).inner();
        if (inner.end() - last.end() <= 1 && last.overlaps(inner)) {
            for (Span next : quotations.following(number)) {
                Span trimmed = trim(next);
                if (trimmed != null && trimmed.start() >= last.end()) {
                    spans.add(trimmed);
                }
            }
        }
    }

    /** A span that begins or ends inside a quotation takes all of it, unless the cue stands in it as well. */
    private Span snap(Span span, Span cue) {
        Span out = span;
        int i = quotations.firstEndingAfter(span.start());
        for (; i < quotations.all().size() && quotations.all().get(i).outer().start() < span.end(); i++) {
            Quotation q = quotations.all().get(i);
            boolean crosses = q.outer().start() < out.start() || q.outer().end() > out.end();
            if (crosses && !q.outer().overlaps(cue) && mostly(q, span, cue)) {
                out = out.union(q.outer());
            }
        }
        return out;
    }

    private static boolean mostly(Quotation q, Span span, Span cue) {
        int common = Math.min(q.outer().end(), span.end()) - Math.max(q.outer().start(), span.start());
        return common * 3 >= Math.min(q.outer().length(), 120) && !q.outer().contains(cue);
    }

    /** Without marks, blanks and punctuation at its ends; null when no word is left. */
    @Nullable
    Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        for (int length = -1; length != end - start && start < end; ) {
            length = end - start;
            while (start < end && isEdge(text.charAt(start), true)) {
                start++;
            }
            while (end > start && isEdge(text.charAt(end - 1), false)) {
                end--;
            }
            start = Math.min(end, afterOpeningMark(start, end));
            end = Math.max(start, beforeClosingMark(start, end));
        }
        return start < end && quotations.hasWord(start, end) ? new Span(start, end) : null;
    }

    /** Past a closing mark, or past an opening one whose quotation is all of the range or does not end in it. */
    private int afterOpeningMark(int start, int end) {
        int i = quotations.firstEndingAfter(start);
        if (i == quotations.all().size()) {
            return start;
        }
        Quotation q = quotations.all().get(i);
        if (start >= q.inner().end()) {
            return q.outer().end();
        }
        boolean isMark = start >= q.outer().start() && start < q.inner().start();
        return isMark && q.outer().end() >= end ? q.inner().start() : start;
    }

    /** Before an opening mark, or before a closing one whose quotation began earlier. */
    private int beforeClosingMark(int start, int end) {
        int i = quotations.firstEndingAfter(end - 1);
        if (i == quotations.all().size() || end <= start) {
            return end;
        }
        Quotation q = quotations.all().get(i);
        if (end > q.outer().start() && end <= q.inner().start()) {
            return q.outer().start();
        }
        return end > q.inner().end() && q.outer().start() < start ? q.inner().end() : end;
    }

    private static boolean isEdge(char c, boolean atStart) {
        if (QuotationFinder.isBlank(c)) {
            return true;
        }
        return atStart ? ",;:.\u2014\u2013-)".indexOf(c) >= 0 : ",;:.\u2014\u2013-(".indexOf(c) >= 0;
    }
}
