package readout.fact.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import readout.language.Sentence;
import readout.news.Span;

/**
 * What a {@link CandidateModel} sees of a candidate: about fifty features, each a hash of a template number and up to
 * three values, cut to the size of the model's table.
 */
public final class CandidateFeatures {

    private static final int MOST = 80;

    private final CueWords words;
    private final int mask;
    private final int[] buffer = new int[MOST];
    private int count;

    /** @param bits the binary logarithm of the size of the table */
    CandidateFeatures(CueWords words, int bits) {
        this.words = words;
        this.mask = (1 << bits) - 1;
    }

    /**
     * The features of one candidate.
     *
     * @param siblings all candidates of the same cue
     */
    int[] of(Candidate c, List<Candidate> siblings, Quotations quotations) {
        count = 0;
        Sentence s = c.sentence();
        int frame = c.frame().ordinal() + 1;
        int lemma = s.lemma(c.cue()).toLowerCase(Locale.ROOT).hashCode();
        int link = c.link().hashCode();
        int sense = sense(s, c.cue());
        int source = sourceKind(c);
        int quoted = quoted(c, quotations);
        cue(s, c.cue(), lemma, frame, sense, link);
        add(1, frame, 0, 0);
        add(2, lemma, frame, 0);
        add(3, lemma, frame, link);
        add(4, frame, link, 0);
        add(5, lemma, source, 0);
        add(6, frame, source, 0);
        add(7, sense, frame, source);
        add(8, sense, frame, link);
        add(9, quoted, frame, 0);
        add(10, quoted, lemma, frame);
        add(11, quoted, sense, source);
        source(c, lemma, sense, frame);
        content(c, quotations, lemma, frame, sense);
        siblings(c, siblings, lemma, frame, sense);
        return Arrays.copyOf(buffer, count);
    }

    private void cue(Sentence s, int cue, int lemma, int frame, int sense, int link) {
        int tag = s.tag(cue).hashCode();
        int relation = s.relation(cue).hashCode();
        int head = s.head(cue) < 0 ? 0 : s.lemma(s.head(cue)).hashCode();
        int next = cue + 1 < s.size() ? s.lower(cue + 1).hashCode() : 0;
        int before = cue > 0 ? s.lower(cue - 1).hashCode() : 0;
        add(12, 0, 0, 0);
        add(13, lemma, 0, 0);
        add(14, tag, frame, 0);
        add(15, tag, lemma, 0);
        add(16, relation, frame, 0);
        add(17, relation, lemma, 0);
        add(18, head, 0, 0);
        add(19, head, lemma, 0);
        add(20, next, frame, 0);
        add(21, next, lemma, 0);
        add(22, before, lemma, 0);
        add(23, before, frame, 0);
        int helpers = helpers(s, cue);
        add(24, helpers, sense, 0);
        add(25, helpers, lemma, 0);
        add(26, helpers, frame, tag);
        add(27, relation, sense, frame);
        add(28, tag, sense, frame);
    }

    /** Negation, modals, auxiliaries and markers of the cue, as one value. */
    private static int helpers(Sentence s, int cue) {
        int out = 7;
        for (int i = Math.max(0, cue - 8); i < cue; i++) {
            if (s.head(i) == cue
                    && (s.is(i, "aux")
                            || s.is(i, "mark")
                            || s.lower(i).equals("not")
                            || s.lower(i).equals("never")
                            || s.lower(i).equals("n't"))) {
                out = out * 31 + s.lemma(i).hashCode();
            }
        }
        return out;
    }

    private void source(Candidate c, int lemma, int sense, int frame) {
        if (c.source().isEmpty()) {
            add(29, sense, frame, 0);
            return;
        }
        SourcePhrase p = c.source().get();
        Sentence s = p.sentence();
        int head = s.lemma(p.head()).toLowerCase(Locale.ROOT).hashCode();
        int place = p.head() < c.cue() ? 1 : 2;
        int near = Math.min(3, Math.abs(p.head() - c.cue()) / 3);
        int direct = s.head(p.head()) == c.cue() ? 1 : 2;
        add(30, head, sense, 0);
        add(31, head, lemma, 0);
        add(32, head, frame, 0);
        add(33, place, near, frame);
        add(34, place, direct, lemma);
        add(35, direct, sense, frame);
        add(36, s.tag(p.head()).hashCode(), sense, direct);
    }

    private void content(Candidate c, Quotations quotations, int lemma, int frame, int sense) {
        Sentence s = c.sentence();
        Span first = c.content().get(0);
        int length = bucket(c.content().stream().mapToInt(Span::length).sum());
        int place = first.start() < s.start(c.cue()) ? 1 : 2;
        int pieces = Math.min(3, c.content().size());
        add(37, length, frame, 0);
        add(38, length, frame, sense);
        add(39, length, lemma, 0);
        add(40, place, frame, lemma);
        add(41, pieces, frame, 0);
        if (c.contentHead() >= 0) {
            int headTag = s.tag(c.contentHead()).hashCode();
            add(42, s.lemma(c.contentHead()).hashCode(), frame, 0);
            add(43, headTag, frame, 0);
            add(44, headTag, frame, lemma);
            add(45, s.lemma(c.contentHead()).hashCode(), lemma, 0);
            add(46, finite(s, c.contentHead()), frame, lemma);
        }
        int at = s.tokenAt(first.start());
        if (at >= 0) {
            int word = s.lower(at).hashCode();
            add(47, word, frame, 0);
            add(48, word, lemma, 0);
        }
        edges(c, quotations, frame, lemma);
    }

    private void edges(Candidate c, Quotations quotations, int frame, int lemma) {
        String text = quotations.text();
        Span first = c.content().get(0);
        Span last = c.content().get(c.content().size() - 1);
        int before =
                first.start() > 1 ? edge(text.charAt(first.start() - 1)) * 8 + edge(text.charAt(first.start() - 2)) : 0;
        int after = last.end() + 1 < text.length()
                ? edge(text.charAt(last.end())) * 8 + edge(text.charAt(last.end() + 1))
                : 0;
        int inQuote = quotations.at(c.sentence().start(c.cue())).isPresent() ? 1 : 2;
        add(49, before, frame, 0);
        add(50, after, frame, 0);
        add(51, before * 64 + after, frame, 0);
        add(52, inQuote, frame, lemma);
        add(53, inQuote, sourceKind(c), 0);
        add(54, c.sentence().span().start() == 0 ? 1 : 0, frame, 0);
        int reachesEnd = c.sentence().span().end() - last.end() <= 2 ? 1 : 0;
        int fromStart = first.start() - c.sentence().span().start() <= 1 ? 1 : 0;
        add(55, reachesEnd * 2 + fromStart, frame, 0);
        add(56, reachesEnd * 2 + fromStart, frame, lemma);
    }

    private static int edge(char c) {
        return switch (c) {
            case ',' -> 1;
            case '.' -> 2;
            case ' ' -> 3;
            case '"', '\u201C', '\u201D' -> 4;
            case '\n' -> 5;
            case ':', ';' -> 6;
            default -> 0;
        };
    }

    private static int finite(Sentence s, int head) {
        String tag = s.tag(head);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")
                ? 1
                : s.child(head, "aux") >= 0 ? 2 : s.child(head, "nsubj") >= 0 ? 3 : 4;
    }

    private void siblings(Candidate c, List<Candidate> siblings, int lemma, int frame, int sense) {
        int frames = 0;
        for (Candidate other : siblings) {
            frames |= 1 << other.frame().ordinal();
        }
        add(57, frames, frame, 0);
        add(58, frames, frame, lemma);
        add(59, frames, frame, sense);
        for (Frame other : Frame.values()) {
            if ((frames & 1 << other.ordinal()) != 0 && other != c.frame()) {
                add(60, other.ordinal() + 1, frame, lemma);
            }
        }
    }

    private int sense(Sentence s, int cue) {
        String tag = s.tag(cue);
        CueWord.Part part = tag.startsWith("V")
                ? CueWord.Part.VERB
                : tag.startsWith("N") ? CueWord.Part.NOUN : CueWord.Part.ADJECTIVE;
        return words.find(s.lemma(cue), part).map(w -> w.sense().ordinal() + 2).orElse(1);
    }

    private static int sourceKind(Candidate c) {
        if (c.source().isEmpty()) {
            return 1;
        }
        SourcePhrase p = c.source().get();
        String word = p.sentence().lower(p.head());
        return switch (word) {
            case "i", "we", "you", "it", "they", "who", "this", "that", "there", "what", "which" -> word.hashCode();
            case "he", "she" -> 2;
            default -> {
                String tag = p.sentence().tag(p.head());
                yield tag.startsWith("NNP") ? 3 : tag.hashCode();
            }
        };
    }

    private static int quoted(Candidate c, Quotations quotations) {
        int length = 0;
        int inside = 0;
        for (Span span : c.content()) {
            length += span.length();
            inside += quotations.overlap(span);
        }
        return inside == 0 ? 1 : inside * 10 >= length * 9 ? 3 : 2;
    }

    private static int bucket(int length) {
        return length < 8
                ? 0
                : length < 16 ? 1 : length < 32 ? 2 : length < 64 ? 3 : length < 128 ? 4 : length < 256 ? 5 : 6;
    }

    private void add(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1;
        h = (h ^ a) * 0x85EBCA6B;
        h ^= h >>> 15;
        h = (h ^ b) * 0xC2B2AE35;
        h ^= h >>> 13;
        h = (h ^ c) * 0x27D4EB2F;
        h ^= h >>> 16;
        if (count < MOST) {
            buffer[count++] = h & mask;
        }
    }
}
