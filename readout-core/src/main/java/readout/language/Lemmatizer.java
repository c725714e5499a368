package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Locale;

/**
 * Gives the lemma of a word with its tag. What is cut from the end and put there is told by the longest ending that is
 * known with the tag; words that break such rules are listed. Immutable; safe for use by several threads.
 */
public final class Lemmatizer {

    /** The longest ending in a rule. */
    public static final int LONGEST_ENDING = 6;

    private static final String RESOURCE = "lemmatizer.model";

    private final WordClasses rules;
    private final Edit[] edits;

    /**
     * What makes a lemma of a word in lower case.
     *
     * @param cut how many characters are taken from the end
     * @param ending what is put there
     */
    public record Edit(int cut, String ending) {

        /** The edit that makes {@code lemma} of {@code form}. */
        public static Edit between(String form, String lemma) {
            int same = 0;
            int most = Math.min(form.length(), lemma.length());
            while (same < most && form.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            return new Edit(form.length() - same, lemma.substring(same));
        }

        /** The lemma of {@code form}. */
        public String apply(String form) {
            if (cut == 0 && ending.isEmpty()) {
                return form;
            }
            return cut > form.length()
                    ? form
                    : form.substring(0, form.length() - cut).concat(ending);
        }
    }

    /**
     * @param rules number of an edit, from 1, by {@link #wordKey} or {@link #endingKey}
     * @param edits the first is number 1
     */
    public Lemmatizer(WordClasses rules, Edit[] edits) {
        this.rules = rules;
        this.edits = edits.clone();
    }

    /** The lemmatizer of the product. */
    public static Lemmatizer load() {
        return ModelFile.load(RESOURCE, Lemmatizer::read);
    }

    /** The lemma; names keep their capitals, other words lose them. */
    public String lemma(String form, String tag) {
        String plain = base(form, tag);
        int rule = rules.of(wordKey(form, tag));
        for (int n = Math.min(LONGEST_ENDING, form.length()); rule == WordClasses.UNKNOWN && n >= 0; n--) {
            rule = rules.of(endingKey(form, tag, n));
        }
        return rule == WordClasses.UNKNOWN ? plain : edits[rule - 1].apply(plain);
    }

    /** What edits are applied to: the word in lower case, but names as they are written. */
    public static String base(String form, String tag) {
        boolean asWritten = tag.startsWith("NNP") || tag.equals("ADD") || tag.equals("FW");
        return asWritten ? form : form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The key of the rule for one word. */
    public static int wordKey(String form, String tag) {
        return WordHash.mix(tag.hashCode(), WordHash.of(form), -1);
    }

    /** The key of the rule for words with the same last {@code length} characters. */
    public static int endingKey(String form, String tag, int length) {
        return WordHash.mix(tag.hashCode(), WordHash.of(form, form.length() - length, form.length()), length);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(edits.length);
        for (Edit edit : edits) {
            out.writeByte(edit.cut());
            out.writeUTF(edit.ending());
        }
        rules.write(out);
    }

    private static Lemmatizer read(DataInput in) throws IOException {
        Edit[] edits = new Edit[in.readInt()];
        for (int i = 0; i < edits.length; i++) {
            edits[i] = new Edit(in.readUnsignedByte(), in.readUTF());
        }
        return new Lemmatizer(WordClasses.read(in), edits);
    }
}
