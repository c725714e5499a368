package readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of texts by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of each {@value #WINDOW} hashes of
 * {@value #WORDS} words in a row the smallest is kept, so that every shared run of {@code WORDS + WINDOW - 1} words is
 * found. A fingerprint leads to the first {@value #POSTINGS} texts that have it: what came later was copied from them.
 */
final class Fingerprints {

    private static final int WORDS = 5;
    private static final int WINDOW = 3;
    private static final int POSTINGS = 4;

    private record Posting(CopyText text, int word) {}

    private final Map<Integer, List<Posting>> postings = new HashMap<>();

    void add(CopyText text) {
        int[] hashes = hashes(text);
        for (int at : kept(hashes)) {
            List<Posting> list = postings.computeIfAbsent(hashes[at], h -> new ArrayList<>(1));
            if (list.size() < POSTINGS) {
                list.add(new Posting(text, at));
            }
        }
    }

    /** The runs that a text shares with earlier ones, in its order; of each earlier text they do not overlap. */
    List<SharedRun> runs(CopyText text) {
        int[] hashes = hashes(text);
        Map<CopyText, Integer> covered = new HashMap<>();
        List<SharedRun> runs = new ArrayList<>();
        for (int at : kept(hashes)) {
            for (Posting posting : postings.getOrDefault(hashes[at], List.of())) {
                if (covered.getOrDefault(posting.text(), 0) <= at) {
                    SharedRun run = extend(text, at, posting, covered.getOrDefault(posting.text(), 0));
                    if (run.length() >= WORDS) {
                        runs.add(run);
                        covered.put(posting.text(), run.end());
                    }
                }
            }
        }
        return runs;
    }

    private static SharedRun extend(CopyText text, int at, Posting posting, int floor) {
        CopyText source = posting.text();
        int start = at;
        int there = posting.word();
        while (start > floor && there > 0 && text.stem(start - 1).equals(source.stem(there - 1))) {
            start--;
            there--;
        }
        int length = 0;
        while (start + length < text.size()
                && there + length < source.size()
                && text.stem(start + length).equals(source.stem(there + length))) {
            length++;
        }
        return new SharedRun(source, there, start, length);
    }

    private static int[] hashes(CopyText text) {
        int[] hashes = new int[Math.max(0, text.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int j = i; j < i + WORDS; j++) {
                hash = 31 * hash + text.stem(j).hashCode();
            }
            hashes[i] = hash * 0x9E3779B1;
        }
        return hashes;
    }

    /** The places of the smallest hash of each window, the last of equals, each once. */
    private static List<Integer> kept(int[] hashes) {
        List<Integer> kept = new ArrayList<>();
        int before = -1;
        for (int from = 0; from < hashes.length; from++) {
            int best = from;
            for (int i = from; i < Math.min(hashes.length, from + WINDOW); i++) {
                if (hashes[i] <= hashes[best]) {
                    best = i;
                }
            }
            if (best != before) {
                kept.add(best);
                before = best;
            }
        }
        return kept;
    }
}
