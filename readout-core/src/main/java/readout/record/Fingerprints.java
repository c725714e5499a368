package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An index of texts by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of each {@value #WINDOW} hashes of
 * {@value #WORDS} words in a row the smallest is kept, so that every shared run of {@code WORDS + WINDOW - 1} words is
 * found. A fingerprint leads to the first {@value #POSTINGS} texts that have it: what came later was copied from them.
 * The postings lie in one table with open addressing, twelve bytes each.
 */
final class Fingerprints {

    private static final int WORDS = 5;
    private static final int WINDOW = 3;
    private static final int POSTINGS = 4;

    private final List<CopyText> texts = new ArrayList<>();
    private int[] hashes = new int[1 << 10];
    private int[] text = new int[1 << 10];
    private int[] word = new int[1 << 10];
    private int size;

    void add(CopyText added) {
        texts.add(added);
        int[] all = hashes(added);
        for (int at : kept(all)) {
            if (3 * size > 2 * hashes.length) {
                grow();
            }
            put(all[at], texts.size(), at);
        }
    }

    /** Texts are counted from 1, so that 0 is a free slot. */
    private void put(int hash, int number, int at) {
        int mask = hashes.length - 1;
        int same = 0;
        int slot = hash >>> 4 & mask;
        while (text[slot] != 0) {
            same += hashes[slot] == hash ? 1 : 0;
            slot = slot + 1 & mask;
        }
        if (same < POSTINGS) {
            hashes[slot] = hash;
            text[slot] = number;
            word[slot] = at;
            size++;
        }
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldText = text;
        int[] oldWord = word;
        hashes = new int[2 * oldHashes.length];
        text = new int[hashes.length];
        word = new int[hashes.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldText[i] != 0) {
                put(oldHashes[i], oldText[i], oldWord[i]);
            }
        }
    }

    /** The runs that a text shares with earlier ones, in its order; of each earlier text they do not overlap. */
    List<SharedRun> runs(CopyText asked) {
        int[] all = hashes(asked);
        int mask = hashes.length - 1;
        Map<Integer, Integer> covered = new HashMap<>();
        List<SharedRun> runs = new ArrayList<>();
        for (int at : kept(all)) {
            int[] first = first(all[at], mask);
            for (int slot : first) {
                int floor = covered.getOrDefault(text[slot], 0);
                if (floor <= at) {
                    SharedRun run = extend(asked, at, texts.get(text[slot] - 1), word[slot], floor);
                    if (run.length() >= WORDS) {
                        runs.add(run);
                        covered.put(text[slot], run.end());
                    }
                }
            }
        }
        return runs;
    }

    /** The slots of a hash, those of the earliest texts first. */
    private int[] first(int hash, int mask) {
        int[] found = new int[POSTINGS];
        int count = 0;
        for (int slot = hash >>> 4 & mask; text[slot] != 0 && count < POSTINGS; slot = slot + 1 & mask) {
            if (hashes[slot] == hash) {
                found[count++] = slot;
            }
        }
        return IntStream.of(found)
                .limit(count)
                .boxed()
                .sorted(Comparator.comparing(slot -> text[slot]))
                .mapToInt(slot -> slot)
                .toArray();
    }

    private static SharedRun extend(CopyText here, int at, CopyText source, int from, int floor) {
        int start = at;
        int there = from;
        while (start > floor && there > 0 && here.stem(start - 1) == source.stem(there - 1)) {
            start--;
            there--;
        }
        int length = 0;
        while (start + length < here.size()
                && there + length < source.size()
                && here.stem(start + length) == source.stem(there + length)) {
            length++;
        }
        return new SharedRun(source, there, start, length);
    }

    private static int[] hashes(CopyText text) {
        int[] hashes = new int[Math.max(0, text.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int j = i; j < i + WORDS; j++) {
                hash = (31 * hash + text.stem(j)) * 0x85EBCA6B;
            }
            hashes[i] = (hash ^ hash >>> 15) * 0x9E3779B1;
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
