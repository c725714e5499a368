package readout.eval.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.eval.ExtractionScore;
import readout.page.MeasuredBlock;

/** The blocks of pages with the answer whether they belong to the account, by their agreement with the gold text. */
final class BodyExamples {
    private static final int RUN = 4;
    private static final int CONTEXT = 2;

    final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** Adds the blocks of a page; the weights of each page sum up to the same. */
    void add(List<MeasuredBlock> blocks, String gold) {
        Set<String> runs = new HashSet<>();
        List<String> words = ExtractionScore.words(gold);
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        Set<String> lines = new HashSet<>();
        gold.lines().forEach(line -> lines.add(String.join(" ", ExtractionScore.words(line))));
        String whole = " " + String.join(" ", words) + " ";
        List<List<String>> texts = blocks.stream()
                .map(block -> ExtractionScore.words(block.text()))
                .toList();
        double all = texts.stream().mapToDouble(BodyExamples::weight).sum();
        for (int i = 0; i < blocks.size(); i++) {
            rows.add(blocks.get(i).measures());
            labels.add(isGold(texts, i, runs, lines, whole));
            weights.add(100 * weight(texts.get(i)) / all);
        }
    }

    private static double weight(List<String> words) {
        return Math.sqrt(Math.max(1, Math.min(200, words.size())));
    }

    private static boolean isGold(List<List<String>> texts, int i, Set<String> runs, Set<String> lines, String whole) {
        List<String> words = texts.get(i);
        if (words.size() < RUN) {
            return lines.contains(String.join(" ", words)) || besideGold(texts, i, whole);
        }
        int found = 0;
        for (int k = 0; k + RUN <= words.size(); k++) {
            found += runs.contains(String.join(" ", words.subList(k, k + RUN))) ? 1 : 0;
        }
        return found * 2 > words.size() - RUN;
    }

    /** A block of few words is gold when the gold text has it between the words before it or after it. */
    private static boolean besideGold(List<List<String>> texts, int i, String whole) {
        String own = String.join(" ", texts.get(i));
        if (own.isEmpty()) {
            return false;
        }
        List<String> before = i == 0 ? List.of() : texts.get(i - 1);
        List<String> after = i + 1 == texts.size() ? List.of() : texts.get(i + 1);
        String end = String.join(" ", before.subList(Math.max(0, before.size() - CONTEXT), before.size()));
        String start = String.join(" ", after.subList(0, Math.min(CONTEXT, after.size())));
        return !end.isEmpty() && whole.contains(" " + end + " " + own + " ")
                || !start.isEmpty() && whole.contains(" " + own + " " + start + " ");
    }

    boolean[] labels() {
        boolean[] out = new boolean[labels.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = labels.get(i);
        }
        return out;
    }

    double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
