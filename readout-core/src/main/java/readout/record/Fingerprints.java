package readout.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An index of texts by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of each {@code window} hashes of
 * {@code words} words in a row the smallest is kept, so that every shared run of {@code words + window - 1} words is
 * found. A fingerprint leads to the first texts that have it: what came later was copied from them.
 * The postings lie in one table with open addressing, twelve bytes each; the texts themselves lie elsewhere.
 */
final class Fingerprints {

    private final int words;
    private final int window;
    private final int postings;
    private final Function<String, CopyText> texts;
    private final List<String> ids = new ArrayList<>();
    private int[] hashes = new int[1 << 10];
    private int[] text = new int[1 << 10];
    private int[] word = new int[1 << 10];
    private int size;

    /**
     * @param postings a fingerprint leads to so many texts
     * @param texts gives back a text that was added, by the id of its article
     */
    Fingerprints(int words, int window, int postings, Function<String, CopyText> texts) {
        this.words = words;
        this.window = window;
        this.postings = postings;
        this.texts = texts;
    }

    /** How many postings are held. */
    int size() {
        return size;
    }

    void add(CopyText added) {
        ids.add(added.id());
        int[] all = hashes(added);
        for (int at : kept(all)) {
            if (3 * size > 2 * hashes.length) {
                grow();
            }
            put(all[at], ids.size(), at);
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
        if (same < postings) {
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

    /**
     * The runs that a text shares with earlier ones, in its order; of each earlier text they do not overlap.
     *
     * @param sources looks at so many earlier texts: each next one is that of which a passage has most fingerprints that
     *     no passage of those before has, the earliest of equals
     */
    List<SharedRun> runs(CopyText asked, int sources) {
        if (size == 0) {
            return List.of();
        }
        int[] all = hashes(asked);
        List<Integer> places = kept(all);
        List<int[]> slots = places.stream().map(at -> first(all[at])).toList();
        Map<Integer, CopyText> nearest = nearest(places, slots, sources);
        Map<Integer, Integer> covered = new HashMap<>();
        List<SharedRun> runs = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            int at = places.get(i);
            for (int slot : slots.get(i)) {
                CopyText source = nearest.get(text[slot]);
                int floor = covered.getOrDefault(text[slot], 0);
                if (source != null && floor <= at) {
                    SharedRun run = extend(asked, at, source, word[slot], floor);
                    if (run.length() >= words) {
                        runs.add(run);
                        covered.put(text[slot], run.end());
                    }
                }
            }
        }
        return runs;
    }

    /**
     * The texts to be looked at. What a text shares is counted by how far the words have been moved, since a passage that
     * was taken over moves as a whole: a text that shares sentences here and there does not hide its source.
     */
    private Map<Integer, CopyText> nearest(List<Integer> places, List<int[]> slots, int sources) {
        Map<Long, BitSet> shared = new TreeMap<>();
        for (int i = 0; i < slots.size(); i++) {
            for (int slot : slots.get(i)) {
                shared.computeIfAbsent(moved(text[slot], places.get(i) - word[slot]), m -> new BitSet())
                        .set(i);
            }
        }
        Cover<Long> cover = new Cover<>(shared);
        Map<Integer, CopyText> nearest = new HashMap<>();
        Optional<Long> next = cover.next();
        while (nearest.size() < sources && next.isPresent()) {
            int source = (int) (next.get() >> Integer.SIZE);
            nearest.computeIfAbsent(source, number -> texts.apply(ids.get(number - 1)));
            next = cover.next();
        }
        return nearest;
    }

    /** Words of a text that stand so many words further on, as one number: in order of texts, then of places. */
    private static long moved(int text, int by) {
        return (long) text << Integer.SIZE | (by ^ Integer.MIN_VALUE) & 0xFFFFFFFFL;
    }

    /** The slots of a hash, those of the earliest texts first. */
    private int[] first(int hash) {
        int mask = hashes.length - 1;
        int[] found = new int[postings];
        int count = 0;
        for (int slot = hash >>> 4 & mask; text[slot] != 0 && count < postings; slot = slot + 1 & mask) {
            if (hashes[slot] == hash) {
                int at = count++;
                for (; at > 0 && text[found[at - 1]] > text[slot]; at--) {
                    found[at] = found[at - 1];
                }
                found[at] = slot;
            }
        }
        return Arrays.copyOf(found, count);
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

    private int[] hashes(CopyText text) {
        int[] hashes = new int[Math.max(0, text.size() - words + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int j = i; j < i + words; j++) {
                hash = (31 * hash + text.stem(j)) * 0x85EBCA6B;
            }
            hashes[i] = (hash ^ hash >>> 15) * 0x9E3779B1;
        }
        return hashes;
    }

    /** The places of the smallest hash of each window, the last of equals, each once. */
    private List<Integer> kept(int[] hashes) {
        List<Integer> kept = new ArrayList<>();
        int best = -1;
        for (int from = 0; from == 0 ? hashes.length > 0 : from + window <= hashes.length; from++) {
            int last = Math.min(hashes.length, from + window) - 1;
            int before = best;
            if (best < from) {
                best = from;
                for (int i = from + 1; i <= last; i++) {
                    best = hashes[i] <= hashes[best] ? i : best;
                }
            } else if (hashes[last] <= hashes[best]) {
                best = last;
            }
            if (best != before) {
                kept.add(best);
            }
        }
        return kept;
    }
}
