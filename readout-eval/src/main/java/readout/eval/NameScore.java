package readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.eval.train.LabelledSentence;
import readout.language.Name;
import readout.language.NameFinder;

/** Precision, recall and F1 of names with exact ends, by kind. */
public final class NameScore {

    private NameScore() {}

    /** One line for each kind and one for all. */
    public static String of(NameFinder finder, List<LabelledSentence> sentences) {
        int kinds = Name.Kind.values().length;
        int[] gold = new int[kinds + 1];
        int[] found = new int[kinds + 1];
        int[] right = new int[kinds + 1];
        for (LabelledSentence sentence : sentences) {
            List<Name> want = NameFinder.names(sentence.labels());
            List<Name> got = finder.find(sentence.forms(), sentence.tags());
            want.forEach(name -> count(gold, name));
            got.forEach(name -> count(found, name));
            List<Name> both = new ArrayList<>(got);
            both.retainAll(want);
            both.forEach(name -> count(right, name));
        }
        StringBuilder out = new StringBuilder();
        for (int k = 0; k <= kinds; k++) {
            double p = right[k] / (double) Math.max(1, found[k]);
            double r = right[k] / (double) Math.max(1, gold[k]);
            String label = k == kinds ? "all" : Name.Kind.values()[k].name().toLowerCase(Locale.ROOT);
            out.append(String.format(
                    Locale.ROOT, "%-13s %5d  P %.3f  R %.3f  F1 %.3f%n", label, gold[k], p, r, 2 * p * r / (p + r)));
        }
        return out.toString();
    }

    private static void count(int[] counts, Name name) {
        counts[name.kind().ordinal()]++;
        counts[counts.length - 1]++;
    }
}
