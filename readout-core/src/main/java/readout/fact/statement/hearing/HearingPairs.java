package readout.fact.statement.hearing;

import java.util.Arrays;
import readout.language.Sentence;

/** What the network sees of a cue and each place together: how far apart they are, in the text, the tree and quotations. */
public final class HearingPairs {

    static final int DISTANCE = 0;
    static final int PATH = 1;
    static final int QUOTED = 2;
    static final int MARKS = 3;

    private static final int[] ROWS = {24, 32, 18, 10};

    /** The number of tables. */
    public static final int TABLES = ROWS.length;

    private static final int MOST_UP = 5;

    private static final int MOST_DOWN = 5;

    private HearingPairs() {}

    /** The number of rows of a table. */
    public static int rows(int table) {
        return ROWS[table];
    }

    /** The rows of each table for each place of {@link HearingWords}; in each, rows 0 and 1 are those of the borders. */
    public static int[][] read(Sentence s, int cue, int[] situations) {
        int n = s.size();
        int[][] numbers = new int[TABLES][n + 2];
        for (int[] table : numbers) {
            table[n + 1] = 1;
        }
        paths(s, cue, numbers[PATH]);
        along(s, cue, situations, numbers, 1);
        along(s, cue, situations, numbers, -1);
        return numbers;
    }

    /** Goes from the cue to one border. */
    private static void along(Sentence s, int cue, int[] situations, int[][] numbers, int step) {
        boolean atCue = HearingWords.isQuoted(situations[cue + 1]);
        boolean before = atCue;
        int crossed = 0;
        int marks = 0;
        for (int i = cue; i >= 0 && i < s.size(); i += step) {
            boolean quoted = HearingWords.isQuoted(situations[i + 1]);
            crossed += quoted == before ? 0 : 1;
            before = quoted;
            numbers[DISTANCE][i + 1] = 2 + distance(i - cue);
            numbers[QUOTED][i + 1] = 2 + ((atCue ? 8 : 0) + (quoted ? 4 : 0) + Math.min(3, crossed));
            numbers[MARKS][i + 1] = 2 + Math.min(3, marks) * 2 + (step > 0 ? 1 : 0);
            marks += isMark(s.form(i)) ? 1 : 0;
        }
    }

    private static boolean isMark(String form) {
        return form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
    }

    /** From 0 to 20; 10 is the cue. */
    private static int distance(int d) {
        int away = Math.abs(d);
        int bucket = away < 4
                ? away
                : away < 6 ? 4 : away < 9 ? 5 : away < 14 ? 6 : away < 22 ? 7 : away < 32 ? 8 : away < 48 ? 9 : 10;
        return d < 0 ? 10 - bucket : 10 + bucket;
    }

    /** How far up the tree from the cue, and how far down from there, each word is. */
    private static void paths(Sentence s, int cue, int[] out) {
        int[] up = new int[s.size()];
        Arrays.fill(up, -1);
        for (int a = cue, steps = 0; a >= 0 && steps < MOST_UP; a = s.head(a), steps++) {
            up[a] = steps;
        }
        for (int i = 0; i < s.size(); i++) {
            int b = i;
            int down = 0;
            while (b >= 0 && down < MOST_DOWN && up[b] < 0) {
                b = s.head(b);
                down++;
            }
            out[i + 1] = b < 0 || down == MOST_DOWN ? 2 : 3 + up[b] * MOST_DOWN + down;
        }
    }
}
