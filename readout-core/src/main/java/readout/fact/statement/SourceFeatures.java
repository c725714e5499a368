package readout.fact.statement;

import java.util.Optional;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;

/** What a model sees of a source: what it is, and how it stands to its cue. */
final class SourceFeatures {

    private static final int FIRST = 3000;

    private final Reading reading;

    SourceFeatures(Reading reading) {
        this.reading = reading;
    }

    /** Adds the features of one source, or of nobody. */
    void add(CueGroup group, Optional<SourcePhrase> source, FeatureHash out) {
        SentenceCodes c = group.codes();
        int cue = group.cue();
        int lemma = c.lemma(cue);
        boolean passive = SourceFinder.isPassive(c.tree, cue);
        int voice = passive ? 2 : 1;
        if (source.isEmpty()) {
            int subject = c.tree.child(cue, "nsubj") == Tree.NONE ? 0 : 1;
            out.add(FIRST, voice, subject);
            out.add(FIRST + 1, lemma, voice, subject);
            out.add(FIRST + 2, c.tag(cue), c.relation(cue), subject);
            out.add(FIRST + 3, c.relation(cue), lemma);
            out.add(FIRST + 4, c.lower(cue - 1), c.tag(cue));
            out.add(FIRST + 5, c.fine(cue), voice, subject);
            return;
        }
        SourcePhrase p = source.get();
        what(c, p, cue, out);
        if (p.sentence() == c.sentence) {
            where(c, p, cue, voice, out);
        } else {
            int away = Math.min(3, c.sentence.index() - p.sentence().index());
            out.add(FIRST + 60, away, p.sentence().relation(p.head()).hashCode());
            out.add(FIRST + 61, away, lemma);
            out.add(FIRST + 62, away, c.tag(cue));
        }
    }

    private void what(SentenceCodes c, SourcePhrase p, int cue, FeatureHash out) {
        Sentence s = p.sentence();
        int head = p.head();
        int lemma = c.lemma(cue);
        int kind = kind(p);
        int word = s.lemma(head).toLowerCase(java.util.Locale.ROOT).hashCode();
        int fine = s == c.sentence ? c.fine(head) : 0;
        out.add(FIRST + 10, kind);
        out.add(FIRST + 11, kind, lemma);
        out.add(FIRST + 12, kind, c.tag(cue), c.relation(cue));
        out.add(FIRST + 13, word);
        out.add(FIRST + 14, word, lemma);
        out.add(FIRST + 15, fine, c.fine(cue));
        out.add(FIRST + 16, fine, lemma);
        out.add(FIRST + 17, kind, c.isQuoted(cue) ? 1 : 0);
        out.add(FIRST + 18, s.tag(head).hashCode(), c.tag(cue));
    }

    private static void where(SentenceCodes c, SourcePhrase p, int cue, int voice, FeatureHash out) {
        int head = p.head();
        Sentence s = c.sentence;
        boolean before = head < cue;
        int side = before ? 1 : 2;
        int gap = SentenceCodes.bucket(before ? Math.max(0, cue - p.last() - 1) : Math.max(0, p.first() - cue - 1));
        int verbs = between(c, head, cue);
        int path = path(s, head, cue);
        out.add(FIRST + 20, side, gap, voice);
        out.add(FIRST + 21, side, gap, c.lemma(cue));
        out.add(FIRST + 22, side, Math.min(3, verbs), c.relation(head));
        out.add(FIRST + 23, path, c.relation(head), voice);
        out.add(FIRST + 24, path, c.relation(head), c.lemma(cue));
        out.add(FIRST + 25, path, c.relation(cue), c.relation(head));
        out.add(FIRST + 26, path, c.tag(cue), side);
        out.add(FIRST + 27, c.lower(p.first() - 1), side, path);
        out.add(FIRST + 28, c.lower(p.last() + 1), side, path);
        out.add(FIRST + 29, c.relation(head), c.fine(s.head(head)), c.tag(cue));
        out.add(FIRST + 30, commas(s, head, cue), side, verbs);
        out.add(FIRST + 31, c.isQuoted(head) ? 1 : 0, c.isQuoted(cue) ? 1 : 0);
        out.add(FIRST + 32, side, path, gap);
        out.add(FIRST + 33, c.tag(cue), c.tag(head), path * 4 + side);
    }

    private static int between(SentenceCodes c, int a, int b) {
        int count = 0;
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
            count += c.tree.isVerb(i) ? 1 : 0;
        }
        return Math.min(count, 4);
    }

    private static int commas(Sentence s, int a, int b) {
        int count = 0;
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
            count += s.lower(i).equals(",") ? 1 : 0;
        }
        return Math.min(count, 3);
    }

    /** How far up the tree from cue and source they meet. */
    private static int path(Sentence s, int head, int cue) {
        for (int up = 0, a = cue; a >= 0 && up < 5; a = s.head(a), up++) {
            for (int down = 0, b = head; b >= 0 && down < 4; b = s.head(b), down++) {
                if (a == b) {
                    return up * 4 + down + 1;
                }
            }
        }
        return 0;
    }

    /** What an actor the phrase names, or which pronoun it is. */
    private int kind(SourcePhrase p) {
        String word = p.sentence().lower(p.head());
        String tag = p.sentence().tag(p.head());
        if (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT")) {
            return word.equals("she") ? "he".hashCode() : word.equals("her") ? "his".hashCode() : word.hashCode();
        }
        Optional<Mention> mention = reading.mentionAt(p.sentence(), p.head());
        return mention.map(m ->
                        1 + reading.actor(m).type().ordinal() * 4 + m.kind().ordinal())
                .orElseGet(tag::hashCode);
    }
}
