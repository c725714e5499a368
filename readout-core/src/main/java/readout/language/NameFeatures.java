package readout.language;

import java.util.Locale;

/**
 * The features by which {@link NameModel} tells names: words, shapes, affixes and tags around a token, and what lists say
 * of it. Each feature is a 32-bit hash; nothing is allocated for a feature. Public for training.
 */
public final class NameFeatures {

    /** How many features a token has. */
    public static final int COUNT = 31;

    private static final int EDGE = 0x5bd1e995;

    private int[] words = new int[0];
    private int[] exact = new int[0];
    private int[] shapes = new int[0];
    private int[] tags = new int[0];
    private int[] lists = new int[0];
    private int[] affixes = new int[0];
    private int size;
    private int style;

    /** Prepares the features of a sentence. */
    public void read(String[] forms, String[] xpos) {
        read(forms, xpos, Gazetteer.load());
    }

    /** The same, with names that are known in this article. */
    void read(String[] forms, String[] xpos, Gazetteer gazetteer) {
        size = forms.length;
        if (words.length < size) {
            words = new int[size * 2];
            exact = new int[size * 2];
            shapes = new int[size * 2];
            tags = new int[size * 2];
            lists = new int[size * 2];
            affixes = new int[size * 8];
        }
        int capitals = 0;
        int lower = 0;
        for (int i = 0; i < size; i++) {
            String form = forms[i];
            exact[i] = form.hashCode();
            words[i] = form.toLowerCase(Locale.ROOT).hashCode() * 31 + 7;
            shapes[i] = shape(form);
            tags[i] = xpos[i].hashCode();
            affixes(form, i * 4);
            lists[i] = 0;
            if (form.length() > 3) {
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                lower += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
            }
        }
        style = lower * 3 < capitals && capitals > 2 ? 1 : 2;
        consultLists(forms, gazetteer);
    }

    /** True when the sentence is set like a headline, nearly every word with a capital. */
    public boolean headline() {
        return style == 1;
    }

    private void consultLists(String[] forms, Gazetteer gazetteer) {
        for (int i = 0; i < size; ) {
            var match = gazetteer.match(forms, i).orElse(null);
            if (match == null) {
                lists[i] = personal(forms[i]);
                i++;
            } else {
                int kind =
                        10 + match.name().kind().ordinal() * 4 + (match.name().ambiguous() ? 2 : 0);
                for (int k = match.first(); k <= match.last(); k++) {
                    lists[k] = kind + (k == match.first() ? 0 : 1);
                }
                i = match.last() + 1;
            }
        }
    }

    private static int personal(String form) {
        if (GivenNames.isGiven(form)) {
            return 1;
        }
        if (GivenNames.isFamilyFirst(form)) {
            return 2;
        }
        var noun = NounClass.of(form.toLowerCase(Locale.ROOT));
        return noun.isPresent() ? 100 + noun.get().kind().ordinal() : 0;
    }

    private void affixes(String form, int at) {
        int n = form.length();
        affixes[at] = span(form, 0, Math.min(2, n));
        affixes[at + 1] = span(form, 0, Math.min(4, n));
        affixes[at + 2] = span(form, Math.max(0, n - 2), n);
        affixes[at + 3] = span(form, Math.max(0, n - 3), n);
    }

    private static int span(String form, int from, int to) {
        int h = 17;
        for (int i = from; i < to; i++) {
            h = h * 31 + form.charAt(i);
        }
        return h;
    }

    /** The kinds of characters in their order, runs of one kind counted once or as "more than once". */
    private static int shape(String form) {
        int h = 1;
        int previous = -1;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            int kind = kind(form.charAt(i));
            run = kind == previous ? run + 1 : 1;
            if (run <= 2) {
                h = h * 7 + kind;
            }
            previous = kind;
        }
        return h;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        return Character.isDigit(c) ? 3 : 4 + (c & 1);
    }

    /** Puts the features of a token into {@code out}, as hashes. */
    public void of(int i, int[] out) {
        int w0 = words[i];
        int e0 = exact[i];
        int wp = at(words, i - 1);
        int wn = at(words, i + 1);
        int s0 = shapes[i];
        int sp = at(shapes, i - 1);
        int sn = at(shapes, i + 1);
        int t0 = tags[i];
        int tp = at(tags, i - 1);
        int tn = at(tags, i + 1);
        int l0 = lists[i];
        int lp = at(lists, i - 1);
        int ln = at(lists, i + 1);
        int place = i == 0 ? 1 : 0;
        int k = 0;
        out[k] = mix(k++, style, place, s0);
        out[k] = mix(k++, e0, 0, 0);
        out[k] = mix(k++, w0, 0, 0);
        out[k] = mix(k++, wp, 0, 0);
        out[k] = mix(k++, wn, 0, 0);
        out[k] = mix(k++, at(words, i - 2), 0, 0);
        out[k] = mix(k++, at(words, i + 2), 0, 0);
        out[k] = mix(k++, wp, e0, 0);
        out[k] = mix(k++, e0, wn, 0);
        out[k] = mix(k++, sp, s0, sn);
        out[k] = mix(k++, s0, t0, place);
        out[k] = mix(k++, tp, t0, tn);
        out[k] = mix(k++, tp, t0, 0);
        out[k] = mix(k++, t0, tn, at(tags, i + 2));
        out[k] = mix(k++, l0, s0, 0);
        out[k] = mix(k++, lp, l0, 0);
        out[k] = mix(k++, l0, ln, 0);
        out[k] = mix(k++, lp, s0, t0);
        out[k] = mix(k++, ln, s0, t0);
        out[k] = mix(k++, l0, wp, 0);
        out[k] = mix(k++, l0, wn, 0);
        out[k] = mix(k++, at(lists, i - 2), lp, s0);
        out[k] = mix(k++, affixes[i * 4], s0, 0);
        out[k] = mix(k++, affixes[i * 4 + 1], 0, 0);
        out[k] = mix(k++, affixes[i * 4 + 2], s0, 0);
        out[k] = mix(k++, affixes[i * 4 + 3], 0, 0);
        out[k] = mix(k++, wp, s0, sn);
        out[k] = mix(k++, wn, s0, sp);
        out[k] = mix(k++, at(words, i - 2), wp, s0);
        out[k] = mix(k++, wn, at(words, i + 2), s0);
        out[k] = mix(k++, at(shapes, i - 2), sp, at(words, i - 2) ^ l0);
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= size ? EDGE + (i < 0 ? -i : i - size + 9) : values[i];
    }

    private static int mix(int template, int a, int b, int c) {
        int h = template * 0x9e3779b9;
        h = (h ^ a) * 0x85ebca6b;
        h = (h ^ h >>> 15 ^ b) * 0xc2b2ae35;
        h = (h ^ h >>> 13 ^ c) * 0x27d4eb2f;
        return h ^ h >>> 16;
    }
}
