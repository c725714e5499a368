package readout.fact.statement;

import java.util.Arrays;
import readout.fact.statement.hearing.Hearing;
import readout.language.Sentence;

/** What a model sees of a token that may be a cue. */
final class CueFeatures {

    private static final int FIRST = 1000;

    private final CueWords words;

    CueFeatures(CueWords words) {
        this.words = words;
    }

    /** Adds the features of one token. */
    void add(SentenceCodes c, int cue, FeatureHash out) {
        Sentence s = c.sentence;
        int lemma = c.lemma(cue);
        int tag = c.tag(cue);
        int children = children(c, cue);
        int sense = sense(s, cue);
        out.add(FIRST, 0);
        out.add(FIRST + 1, lemma);
        out.add(FIRST + 2, tag, lemma);
        out.add(FIRST + 3, tag);
        out.add(FIRST + 4, c.fine(cue));
        out.add(FIRST + 5, c.coarse(cue), tag);
        out.add(FIRST + 6, sense, tag);
        String word = s.lemma(cue);
        out.add(FIRST + 7, word.substring(Math.max(0, word.length() - 3)).hashCode(), tag);
        out.add(FIRST + 8, that(s, cue), lemma);
        out.add(FIRST + 9, that(s, cue), sense, tag);
        around(c, cue, lemma, tag, out);
        above(c, cue, lemma, sense, out);
        out.add(FIRST + 30, children, lemma);
        out.add(FIRST + 31, children, tag);
        out.add(FIRST + 32, children, sense, tag);
        out.add(FIRST + 33, children, c.fine(cue));
        int helpers = helpers(s, cue);
        out.add(FIRST + 34, helpers, sense);
        out.add(FIRST + 35, helpers, lemma);
        subject(c, cue, lemma, sense, out);
        object(c, cue, lemma, out);
        place(c, cue, lemma, sense, out);
    }

    /** What was seen of a token and what was heard of it. */
    int[] withHeard(SentenceCodes c, Hearing hearing, int cue, int[] seen) {
        FeatureHash hash = new FeatureHash(AttributionModel.BITS);
        HeardFeatures.addCue(c, hearing, cue, sense(c.sentence, cue), hash);
        int[] heard = hash.copy();
        int[] out = Arrays.copyOf(seen, seen.length + heard.length);
        System.arraycopy(heard, 0, out, seen.length, heard.length);
        return out;
    }

    /** How far behind the cue "that" follows, if it is near. */
    private static int that(Sentence s, int cue) {
        for (int i = cue + 1; i < Math.min(s.size(), cue + 7); i++) {
            if (s.lower(i).equals("that")) {
                return i == cue + 1 ? 1 : 2;
            }
        }
        return 0;
    }

    private static void around(SentenceCodes c, int cue, int lemma, int tag, FeatureHash out) {
        out.add(FIRST + 10, c.lower(cue - 1), lemma);
        out.add(FIRST + 11, c.lower(cue + 1), lemma);
        out.add(FIRST + 12, c.lower(cue - 1), tag);
        out.add(FIRST + 13, c.lower(cue + 1), tag);
        out.add(FIRST + 14, c.tag(cue - 1), tag, c.tag(cue + 1));
        out.add(FIRST + 15, c.lower(cue + 1), c.lower(cue + 2), tag);
        out.add(FIRST + 16, c.lower(cue - 2), c.lower(cue - 1), tag);
        out.add(FIRST + 17, c.coarse(cue - 1), c.fine(cue));
        out.add(FIRST + 18, c.coarse(cue + 1), c.fine(cue));
        out.add(FIRST + 19, c.tag(cue + 1), c.tag(cue + 2), lemma);
        out.add(FIRST + 20, c.tag(cue - 2), c.tag(cue - 1), lemma);
        out.add(FIRST + 21, c.lower(cue + 2), lemma);
        out.add(FIRST + 22, c.lower(cue - 2), lemma);
        out.add(FIRST + 23, c.lower(cue + 1), c.fine(cue));
        out.add(FIRST + 24, c.lower(cue - 1), c.fine(cue));
    }

    private void above(SentenceCodes c, int cue, int lemma, int sense, FeatureHash out) {
        int head = c.sentence.head(cue);
        int senseAbove = head < 0 ? 0 : sense(c.sentence, head);
        out.add(FIRST + 47, senseAbove, sense, c.relation(cue));
        out.add(FIRST + 48, senseAbove, lemma);
        out.add(FIRST + 40, c.relation(cue), lemma);
        out.add(FIRST + 41, c.relation(cue), c.tag(cue));
        out.add(FIRST + 42, c.relation(cue), sense);
        out.add(FIRST + 43, c.lemma(head), lemma);
        out.add(FIRST + 44, c.lemma(head), c.relation(cue));
        out.add(FIRST + 45, c.fine(head), c.fine(cue));
        out.add(FIRST + 46, c.coarse(head), c.relation(cue), sense);
    }

    /** The relations of the children, one bit each. */
    private static int children(SentenceCodes c, int cue) {
        int out = 0;
        for (int i = c.tree.firstChild(cue); i != Tree.NONE; i = c.tree.nextSibling(i)) {
            int side = i < cue ? 0 : 1;
            String r = c.sentence.relation(i);
            int bit = r.startsWith("nsubj")
                    ? 0
                    : r.startsWith("ccomp")
                            ? 2
                            : r.startsWith("xcomp")
                                    ? 4
                                    : r.equals("obj")
                                            ? 6
                                            : r.startsWith("obl")
                                                    ? 8
                                                    : r.startsWith("parataxis")
                                                            ? 10
                                                            : r.startsWith("acl")
                                                                    ? 12
                                                                    : r.startsWith("nmod")
                                                                            ? 14
                                                                            : r.equals("cop") ? 16 : -1;
            if (bit >= 0) {
                out |= 1 << (bit + side);
            }
        }
        return out;
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

    private static void subject(SentenceCodes c, int cue, int lemma, int sense, FeatureHash out) {
        int subject = c.tree.child(cue, "nsubj");
        int head = subject == Tree.NONE ? -9 : subject;
        out.add(FIRST + 50, c.lemma(head), lemma);
        out.add(FIRST + 51, c.fine(head), c.fine(cue));
        out.add(FIRST + 52, c.coarse(head), lemma);
        out.add(FIRST + 53, c.lemma(head), sense);
        out.add(FIRST + 54, c.tag(head), lemma);
    }

    private static void object(SentenceCodes c, int cue, int lemma, FeatureHash out) {
        for (int i = c.tree.firstChild(cue); i != Tree.NONE; i = c.tree.nextSibling(i)) {
            if (i > cue && (c.sentence.is(i, "obj") || c.sentence.is(i, "ccomp") || c.sentence.is(i, "xcomp"))) {
                out.add(FIRST + 55, c.lemma(i), lemma);
                out.add(FIRST + 56, c.fine(i), c.fine(cue));
                out.add(FIRST + 57, c.tag(i), lemma);
            } else if (i > cue && (c.sentence.is(i, "obl") || c.sentence.is(i, "nmod"))) {
                int preposition = c.tree.child(i, "case");
                out.add(FIRST + 58, preposition == Tree.NONE ? 0 : c.lower(preposition), lemma);
                out.add(FIRST + 59, preposition == Tree.NONE ? 0 : c.lower(preposition), c.fine(cue));
            }
        }
    }

    private static void place(SentenceCodes c, int cue, int lemma, int sense, FeatureHash out) {
        Sentence s = c.sentence;
        int quoted = c.isQuoted(cue) ? 1 : 0;
        int nearQuote = 0;
        for (int i = Math.max(0, cue - 6); i < Math.min(s.size(), cue + 7); i++) {
            nearQuote |= c.isQuoted(i) && quoted == 0 ? i < cue ? 1 : 2 : 0;
        }
        int title = s.span().start() == 0 ? 1 : 0;
        out.add(FIRST + 60, quoted, lemma);
        out.add(FIRST + 61, quoted, sense);
        out.add(FIRST + 62, nearQuote, lemma);
        out.add(FIRST + 63, nearQuote, sense, c.tag(cue));
        out.add(FIRST + 64, title, sense, c.tag(cue));
        out.add(FIRST + 65, Math.min(3, cue), c.tag(cue));
        out.add(FIRST + 66, SentenceCodes.bucket(s.size() - cue), c.tag(cue));
        out.add(FIRST + 67, c.lower(s.size() - 1), c.tag(cue), title);
        out.add(FIRST + 68, SentenceCodes.bucket(c.verbs()), c.tag(cue));
    }

    private int sense(Sentence s, int cue) {
        return words.find(s.lemma(cue), CueWord.Part.of(s.tag(cue)))
                .map(w -> w.sense().ordinal() + 2)
                .orElse(1);
    }
}
