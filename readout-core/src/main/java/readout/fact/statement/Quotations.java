package readout.fact.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Region;
import readout.news.Span;

/** The quotations of an article, with quick look-up by place. */
final class Quotations {

    /** Characters between a label and what it opens. */
    private static final int LONGEST_GAP = 3;

    private final String text;
    private final List<Quotation> all;
    private final boolean[] free;

    Quotations(String text, List<Quotation> all, boolean[] free) {
        this.text = text;
        this.all = all;
        this.free = free;
    }

    /** The quotation that begins right behind a mark, such as the colon of a label. */
    Optional<Quotation> rightBehind(Span mark) {
        int next = firstEndingAfter(mark.start());
        return next == all.size()
                ? Optional.empty()
                : Optional.of(all.get(next))
                        .filter(q ->
                                q.outer().start() >= mark.end() && q.outer().start() - mark.end() <= LONGEST_GAP);
    }

    /** Whether the mark ends the label of a turn. */
    boolean isLabel(Span mark) {
        return rightBehind(mark).filter(q -> q.isTurn() && !q.resumed()).isPresent();
    }

    /** The quotations and turns of a transcript in the regions that tell facts. */
    static Quotations of(Reading reading) {
        String text = reading.article().text();
        List<Span> regions = reading.article().regions().stream()
                .filter(region -> region.kind().tellsFacts())
                .map(Region::span)
                .toList();
        List<Quotation> marked = new ArrayList<>();
        regions.forEach(region -> marked.addAll(QuotationFinder.find(text, region)));
        List<Quotation> all = withTurns(text, marked, Turns.find(text, regions));
        return new Quotations(text, all, free(text, all, reading.sentences()));
    }

    /** Turns take the place of the quotations within them, of those that hold their label as well, and of asides. */
    private static List<Quotation> withTurns(String text, List<Quotation> marked, List<Quotation> turns) {
        if (turns.isEmpty()) {
            return marked;
        }
        List<Quotation> all = new ArrayList<>(turns);
        int t = 0;
        for (Quotation quotation : marked) {
            while (t < turns.size()
                    && turns.get(t).outer().end() <= quotation.outer().start()) {
                t++;
            }
            boolean isApart = t == turns.size()
                    || turns.get(t).outer().start() >= quotation.outer().end();
            if (isApart && !Turns.isAside(quotation.inner().of(text))) {
                all.add(quotation);
            }
        }
        all.sort(Comparator.comparingInt(quotation -> quotation.outer().start()));
        return all;
    }

    /** Marks the quotations around which their sentences have no further word. */
    private static boolean[] free(String text, List<Quotation> all, List<Sentence> sentences) {
        boolean[] free = new boolean[all.size()];
        int s = 0;
        for (int q = 0; q < free.length; q++) {
            Span outer = all.get(q).outer();
            while (s < sentences.size() && sentences.get(s).span().end() <= outer.start()) {
                s++;
            }
            int last = s;
            while (last + 1 < sentences.size() && sentences.get(last + 1).span().start() < outer.end()) {
                last++;
            }
            free[q] = s < sentences.size()
                    && !hasWord(text, sentences.get(s).span().start(), outer.start())
                    && !hasWord(text, outer.end(), sentences.get(last).span().end());
            s = Math.max(0, Math.min(last, sentences.size() - 1));
        }
        return free;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    List<Quotation> all() {
        return all;
    }

    /** The number of the first quotation that ends after an offset; their count when there is none. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).outer().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The quotation that contains an offset, its marks included. */
    Optional<Quotation> at(int offset) {
        int i = firstEndingAfter(offset);
        return i < all.size() && all.get(i).outer().contains(offset) ? Optional.of(all.get(i)) : Optional.empty();
    }

    /**
     * The spans of the quotations that go on with the one of this number without a cue of their own: sentences that
     * are wholly quoted, in the same paragraph or resumed in the next.
     */
    List<Span> following(int number) {
        List<Span> out = new ArrayList<>();
        for (int i = number + 1; i < all.size() && free[i]; i++) {
            Quotation before = all.get(i - 1);
            Quotation next = all.get(i);
            boolean sameParagraph = text.indexOf('\n', before.outer().end()) < 0
                    || text.indexOf('\n', before.outer().end()) >= next.outer().start();
            if (!(next.resumed() && !before.closed()) && !sameParagraph) {
                break;
            }
            if (sameParagraph
                    && i > number + 1
                    && hasWord(text, before.outer().end(), next.outer().start())) {
                break;
            }
            out.add(next.inner());
        }
        return out;
    }

    /** Whether a quotation fills whole sentences. */
    boolean isFree(int number) {
        return free[number];
    }

    /** Whether there is a letter or digit between two offsets. */
    boolean hasWord(int from, int to) {
        return hasWord(text, from, to);
    }

    /** How much of a span lies between quotation marks, from 0 to 1. */
    double share(Span span) {
        return (double) overlap(span) / span.length();
    }

    /** Characters of a span that lie between quotation marks. */
    int overlap(Span span) {
        int sum = 0;
        for (int i = firstEndingAfter(span.start());
                i < all.size() && all.get(i).outer().start() < span.end();
                i++) {
            Span inner = all.get(i).inner();
            sum += Math.max(0, Math.min(inner.end(), span.end()) - Math.max(inner.start(), span.start()));
        }
        return sum;
    }

    String text() {
        return text;
    }
}
