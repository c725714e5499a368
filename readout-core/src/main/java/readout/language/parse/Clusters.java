package readout.language.parse;

/** Classes of words that occur in like contexts, by the code of the word. */
public final class Clusters {

    /** No classes: every word is in class 0. */
    public static final Clusters NONE = new Clusters(new int[2], new short[2]);

    private final int[] words;
    private final short[] classes;

    private Clusters(int[] words, short[] classes) {
        this.words = words;
        this.classes = classes;
    }

    /**
     * @param words codes of words, see {@link Words#wordCode}
     * @param classes their classes, from 1
     */
    public static Clusters of(int[] words, short[] classes) {
        int capacity = Integer.highestOneBit(Math.max(1, words.length)) << 2;
        Clusters table = new Clusters(new int[capacity], new short[capacity]);
        for (int i = 0; i < words.length; i++) {
            int slot = table.slot(words[i]);
            table.words[slot] = words[i];
            table.classes[slot] = classes[i];
        }
        return table;
    }

    /** The class of a word, 0 when it is not known. */
    int of(int word) {
        return classes[slot(word)];
    }

    private int slot(int word) {
        int mask = words.length - 1;
        int slot = (word * 0x9E3779B1 >>> 7) & mask;
        while (classes[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
