package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins facts of one kind that report one thing. Articles are taken in order of time; the facts of each are assigned,
 * all at once and for the greatest sum, to the entries that the earlier articles made. A fact that is near enough to
 * no entry opens one. Facts of one article that tell the same twice are joined first.
 */
final class EntryAligner {

    /** For each key so many latest entries are considered. */
    private static final int ENTRIES_PER_KEY = 60;
    /** An article with more facts of a kind than this is assigned fact by fact. */
    private static final int ASSIGNED_TOGETHER = 120;
    /** Of the entries near to a fact, so many take part in the assignment. */
    private static final int CANDIDATES = 12;

    private final Likeness likeness;
    private final List<Draft> entries = new ArrayList<>();
    private final Map<String, List<Draft>> byKey = new HashMap<>();

    EntryAligner(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The entries, in the order in which they were opened. */
    List<Draft> align(List<List<Reported>> articles) {
        articles.forEach(this::add);
        return entries;
    }

    private void add(List<Reported> facts) {
        for (int from = 0; from < facts.size(); from += ASSIGNED_TOGETHER) {
            assign(told(facts.subList(from, Math.min(facts.size(), from + ASSIGNED_TOGETHER))));
        }
    }

    /** The facts of one article, those that it tells twice together. */
    private List<Draft> told(List<Reported> facts) {
        List<Draft> told = new ArrayList<>();
        for (Reported fact : facts) {
            Draft same = told.stream()
                    .filter(draft -> draft.nearness(fact, likeness) >= likeness.repeated())
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                same = new Draft();
                told.add(same);
            }
            same.add(fact);
        }
        return told;
    }

    private void assign(List<Draft> told) {
        List<Map<Draft, Double>> candidates =
                told.stream().map(this::candidates).toList();
        Map<Draft, Integer> columnOf = new LinkedHashMap<>();
        candidates.forEach(found -> found.keySet().forEach(entry -> columnOf.putIfAbsent(entry, columnOf.size())));
        double[][] scores = new double[told.size()][columnOf.size()];
        for (int row = 0; row < told.size(); row++) {
            for (Map.Entry<Draft, Double> candidate : candidates.get(row).entrySet()) {
                scores[row][columnOf.getOrDefault(candidate.getKey(), 0)] = candidate.getValue();
            }
        }
        int[] column = Assignment.best(scores);
        List<Draft> columns = List.copyOf(columnOf.keySet());
        for (int row = 0; row < told.size(); row++) {
            Draft entry = column[row] < 0 ? open() : columns.get(column[row]);
            told.get(row).facts().forEach(fact -> put(fact, entry));
        }
    }

    private double score(Draft told, Draft entry) {
        double best = 0;
        for (Reported fact : told.facts()) {
            best = Math.max(best, entry.nearness(fact, likeness));
        }
        return best >= likeness.threshold() ? best : 0;
    }

    private Draft open() {
        Draft entry = new Draft();
        entries.add(entry);
        return entry;
    }

    private void put(Reported fact, Draft entry) {
        entry.add(fact);
        for (String key : likeness.keys(fact)) {
            List<Draft> known = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            if (!known.contains(entry)) {
                known.add(entry);
            }
            if (known.size() > ENTRIES_PER_KEY) {
                known.remove(0);
            }
        }
    }

    /** The nearest entries, with their scores. */
    private Map<Draft, Double> candidates(Draft told) {
        Set<Draft> found = new LinkedHashSet<>();
        for (Reported fact : told.facts()) {
            for (String key : likeness.keys(fact)) {
                found.addAll(byKey.getOrDefault(key, List.of()));
            }
        }
        Map<Draft, Double> scores = new LinkedHashMap<>();
        for (Draft entry : found) {
            double score = score(told, entry);
            if (score > 0) {
                scores.put(entry, score);
            }
        }
        Map<Draft, Double> nearest = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(CANDIDATES)
                .forEach(e -> nearest.put(e.getKey(), e.getValue()));
        return nearest;
    }
}
