package readout.fact.statement;

import readout.language.Sentence;
import readout.news.Span;

/** What a model sees of a content: how it stands to its cue, how it begins and ends, what would be cut off. */
final class ContentFeatures {

    private static final int FIRST = 2000;

    private final Quotations quotations;

    ContentFeatures(Quotations quotations) {
        this.quotations = quotations;
    }

    /** Adds the features of one content; {@code frames} has a bit for each frame that the cue has. */
    void add(CueGroup group, ContentOption o, int frames, FeatureHash out) {
        SentenceCodes c = group.codes();
        int lemma = c.lemma(group.cue());
        int frame = o.frame().ordinal() + 1 + (o.isVariant() ? 64 : 0);
        int link = o.link().hashCode();
        int tag = c.tag(group.cue());
        out.add(FIRST, frame);
        out.add(FIRST + 1, frame, lemma);
        out.add(FIRST + 2, frame, link);
        out.add(FIRST + 3, frame, link, lemma);
        out.add(FIRST + 4, frame, tag);
        out.add(FIRST + 5, frame, c.fine(group.cue()));
        out.add(FIRST + 6, frame, c.relation(group.cue()));
        out.add(FIRST + 7, frames, frame);
        out.add(FIRST + 8, frames, frame, lemma);
        size(group, o, frame, lemma, out);
        if (o.head() >= 0) {
            head(c, o.head(), frame, lemma, out);
        }
        start(c, o, frame, lemma, out);
        end(c, group.cue(), o, frame, lemma, out);
        edges(o, frame, out);
    }

    private void size(CueGroup group, ContentOption o, int frame, int lemma, FeatureHash out) {
        int cue = group.cue();
        int length = lengthClass(o.length());
        int quoted = quoted(o);
        int place = o.last() < cue ? 1 : o.first() > cue ? 2 : 3;
        int pieces = Math.min(3, o.content().size());
        int gap = SentenceCodes.bucket(o.first() > cue ? o.first() - cue - 1 : Math.max(0, cue - o.last() - 1));
        int inQuote = group.codes().isQuoted(cue) ? 1 : 0;
        out.add(FIRST + 10, length, frame);
        out.add(FIRST + 11, length, lemma, place);
        out.add(FIRST + 12, quoted, frame, pieces);
        out.add(FIRST + 13, quoted, lemma, frame);
        out.add(FIRST + 14, place, pieces, frame);
        out.add(FIRST + 15, gap, frame, place);
        out.add(FIRST + 16, gap, lemma, place);
        out.add(FIRST + 17, inQuote, frame, quoted);
        out.add(FIRST + 18, o.last() >= group.sentence().size() ? 1 : 0, o.first() < 0 ? 1 : 0, quoted);
    }

    private static void head(SentenceCodes c, int head, int frame, int lemma, FeatureHash out) {
        int finite = finite(c.sentence, head);
        out.add(FIRST + 20, c.lemma(head), frame);
        out.add(FIRST + 21, c.lemma(head), lemma);
        out.add(FIRST + 22, c.tag(head), frame, lemma);
        out.add(FIRST + 23, c.tag(head), frame);
        out.add(FIRST + 24, finite, frame, lemma);
        out.add(FIRST + 25, c.fine(head), lemma);
        out.add(FIRST + 26, c.coarse(head), frame);
    }

    private static void start(SentenceCodes c, ContentOption o, int frame, int lemma, FeatureHash out) {
        int i = o.first();
        out.add(FIRST + 30, c.lower(i), frame);
        out.add(FIRST + 31, c.lower(i), lemma);
        out.add(FIRST + 32, c.lower(i - 1), frame);
        out.add(FIRST + 33, c.lower(i - 1), c.tag(i), frame);
        out.add(FIRST + 34, c.tag(i - 1), c.tag(i), frame);
        out.add(FIRST + 35, c.lower(i - 1), c.lower(i));
        out.add(FIRST + 36, c.tag(i), lemma);
        out.add(FIRST + 37, c.lower(i - 1), lemma);
        out.add(FIRST + 38, i == 0 ? 1 : 0, frame);
    }

    private static void end(SentenceCodes c, int cue, ContentOption o, int frame, int lemma, FeatureHash out) {
        Sentence s = c.sentence;
        int last = o.last();
        int next = last + 1;
        while (next < s.size() && c.tree.isPunctuation(next)) {
            next++;
        }
        boolean atEnd = next >= s.size();
        int mark = last + 1 < next ? c.lower(last + 1) : 0;
        int up = atEnd ? -1 : s.head(next);
        int where = atEnd ? 0 : up < 0 ? 1 : up == cue ? 2 : up >= o.first() && up <= last ? 3 : up > last ? 4 : 5;
        int left = leftOver(c, o, next);
        out.add(FIRST + 40, atEnd ? 1 : 0, mark, frame);
        out.add(FIRST + 41, c.lower(next), mark);
        out.add(FIRST + 42, c.tag(next), mark, where);
        out.add(FIRST + 43, c.relation(next), mark, where);
        out.add(FIRST + 44, where, left, frame);
        out.add(FIRST + 45, c.lower(next), c.lower(next + 1), mark);
        out.add(FIRST + 46, c.tag(next), c.tag(next + 1), mark);
        out.add(FIRST + 47, c.tag(last), c.tag(next), mark);
        out.add(FIRST + 48, c.lower(last), mark);
        out.add(FIRST + 49, atEnd ? 1 : 0, lemma, mark);
        out.add(FIRST + 50, c.lower(next), lemma);
        out.add(FIRST + 51, c.lower(next), where, frame);
        out.add(FIRST + 52, SentenceCodes.bucket(s.size() - next), mark, frame);
        crossing(c, cue, o, frame, out);
    }

    /** How many words behind the content hang on words in it. */
    private static int leftOver(SentenceCodes c, ContentOption o, int next) {
        int count = 0;
        for (int i = next; i < c.sentence.size(); i++) {
            int up = c.sentence.head(i);
            count += up >= o.first() && up <= o.last() && !c.tree.isPunctuation(i) ? 1 : 0;
        }
        return Math.min(count, 3);
    }

    /** How many heads of the content's words lie outside, and how many verbs are in it. */
    private static void crossing(SentenceCodes c, int cue, ContentOption o, int frame, FeatureHash out) {
        int outside = 0;
        int toCue = 0;
        int verbs = 0;
        int subjects = 0;
        int finite = 0;
        int to = Math.min(o.last(), c.sentence.size() - 1);
        for (int i = Math.max(0, o.first()); i <= to; i++) {
            int up = c.sentence.head(i);
            if (up == cue) {
                toCue++;
            } else if (up < o.first() || up > o.last()) {
                outside += c.tree.isPunctuation(i) ? 0 : 1;
            }
            verbs += c.tree.isVerb(i) ? 1 : 0;
            subjects += c.sentence.is(i, "nsubj") ? 1 : 0;
            String tag = c.sentence.tag(i);
            finite += tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") ? 1 : 0;
        }
        out.add(FIRST + 60, Math.min(3, outside), Math.min(3, toCue), frame);
        out.add(FIRST + 61, Math.min(3, verbs), Math.min(2, subjects), frame);
        out.add(FIRST + 62, Math.min(2, finite), Math.min(2, subjects), c.lemma(cue));
        out.add(FIRST + 63, Math.min(3, outside), Math.min(3, toCue), c.tag(cue));
    }

    private void edges(ContentOption o, int frame, FeatureHash out) {
        String text = quotations.text();
        int from = o.content().get(0).start();
        int to = o.content().get(o.content().size() - 1).end();
        int before = from > 1 ? edge(text.charAt(from - 1)) * 8 + edge(text.charAt(from - 2)) : 0;
        int after = to + 1 < text.length() ? edge(text.charAt(to)) * 8 + edge(text.charAt(to + 1)) : 0;
        out.add(FIRST + 70, before, frame);
        out.add(FIRST + 71, after, frame);
        out.add(FIRST + 72, before, after, frame);
    }

    private static int edge(char c) {
        return switch (c) {
            case ',' -> 1;
            case '.' -> 2;
            case ' ' -> 3;
            case '"', '\u201C', '\u201D' -> 4;
            case '\n' -> 5;
            case ':', ';' -> 6;
            case '\u2014', '\u2013', '(', ')' -> 7;
            default -> 0;
        };
    }

    private static int finite(Sentence s, int head) {
        String tag = s.tag(head);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")
                ? 1
                : s.child(head, "aux") >= 0 ? 2 : s.child(head, "nsubj") >= 0 ? 3 : 4;
    }

    private int quoted(ContentOption o) {
        int inside = 0;
        for (Span span : o.content()) {
            inside += quotations.overlap(span);
        }
        return inside == 0 ? 1 : inside * 10 >= o.length() * 9 ? 3 : 2;
    }

    private static int lengthClass(int length) {
        return length < 8
                ? 0
                : length < 16 ? 1 : length < 32 ? 2 : length < 64 ? 3 : length < 128 ? 4 : length < 256 ? 5 : 6;
    }
}
