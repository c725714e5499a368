package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Which tags frequent words take. A word's set of tags is a number into a list of sets.
 *
 * @param words set number of each listed word
 * @param sets bit sets of tags; the first is for words that are not listed and holds all tags of open classes
 */
public record TagLexicon(WordClasses words, long[] sets) {

    void write(DataOutput out) throws IOException {
        words.write(out);
        out.writeInt(sets.length);
        for (long set : sets) {
            out.writeLong(set);
        }
    }

    static TagLexicon read(DataInput in) throws IOException {
        WordClasses words = WordClasses.read(in);
        long[] sets = new long[in.readInt()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = in.readLong();
        }
        return new TagLexicon(words, sets);
    }
}
