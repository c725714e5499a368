package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.record.Formula.Occurrence;

/**
 * Joins kernels that are one formula: those that stand beside each other in several stories ("bloc thinking and a new
 * arms race"), and those that turn one rare word this way and that, as translators do ("a stabilizing factor", "key to
 * global stability"). Strongest first, by union of sets (Galler and Fischer 1964).
 */
final class FormulaFamilies {

    /** So many code units may lie between two kernels that stand beside each other. */
    static final int BESIDE = 25;
    /** Two kernels are one when they stand beside each other in so many of the articles that have the rarer one. */
    private static final double TOGETHER = 0.5;
    /** A family has no more kernels, so that chains do not join what has nothing in common. */
    private static final int MOST = 16;

    private final List<Formula> formulas;
    private final int[] parent;
    private final int[] size;
    private final Map<Long, int[]> together = new TreeMap<>();

    /** @param formulas the kernels, the most telling first, with their places */
    FormulaFamilies(List<Formula> formulas) {
        this.formulas = formulas;
        parent = new int[formulas.size()];
        size = new int[formulas.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            size[i] = 1;
        }
    }

    /** The families, each with its most telling kernel first, in order of those. */
    List<List<Formula>> families() {
        countNeighbours();
        joinNeighbours();
        joinVariants();
        Map<Integer, List<Formula>> families = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            families.computeIfAbsent(root(i), k -> new ArrayList<>()).add(formulas.get(i));
        }
        return List.copyOf(families.values());
    }

    /** A place, with the number of its formula. */
    private record Placed(int formula, Occurrence at) {}

    private void countNeighbours() {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            for (Occurrence at : formulas.get(i).occurrences()) {
                all.add(new Placed(i, at));
            }
        }
        all.sort(Comparator.<Placed>comparingInt(placed -> placed.at.article())
                .thenComparing(placed -> placed.at.place().span())
                .thenComparing(Placed::formula));
        for (int i = 0; i < all.size(); i++) {
            Occurrence at = all.get(i).at;
            int reach = at.place().span().end() + BESIDE;
            for (int j = i + 1; j < all.size() && all.get(j).at.article() == at.article(); j++) {
                if (all.get(j).at.place().span().start() > reach) {
                    break;
                }
                note(all.get(i).formula, all.get(j).formula, at);
            }
        }
    }

    /** Counts articles and stories in which two kernels stand beside each other: count, last one, of both. */
    private void note(int one, int other, Occurrence at) {
        if (one == other) {
            return;
        }
        long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
        int[] counts = together.computeIfAbsent(pair, key -> new int[] {0, -1, 0, -1});
        counts[0] += at.article() == counts[1] ? 0 : 1;
        counts[1] = at.article();
        counts[2] += at.story() == counts[3] ? 0 : 1;
        counts[3] = at.story();
    }

    private void joinNeighbours() {
        List<Map.Entry<Long, int[]>> pairs = new ArrayList<>(together.entrySet());
        pairs.sort(Comparator.comparingInt(pair -> -pair.getValue()[0]));
        for (Map.Entry<Long, int[]> pair : pairs) {
            int one = (int) (pair.getKey() >>> 32);
            int other = (int) (long) pair.getKey();
            int rarer =
                    Math.min(formulas.get(one).articles(), formulas.get(other).articles());
            int[] counts = pair.getValue();
            if (counts[2] > 1 && counts[0] >= TOGETHER * rarer) {
                join(one, other);
            }
        }
    }

    private void joinVariants() {
        Map<String, Integer> byRoot = new HashMap<>();
        for (int i = 0; i < formulas.size(); i++) {
            for (String stem : formulas.get(i).kernel()) {
                if (FormulaCounts.isRare(stem)) {
                    Integer first = byRoot.putIfAbsent(FormulaCounts.root(stem), i);
                    join(first == null ? i : first, i);
                }
            }
        }
    }

    private void join(int one, int other) {
        int a = Math.min(root(one), root(other));
        int b = Math.max(root(one), root(other));
        if (a != b && size[a] + size[b] <= MOST) {
            parent[b] = a;
            size[a] += size[b];
        }
    }

    private int root(int formula) {
        int at = formula;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }
}
