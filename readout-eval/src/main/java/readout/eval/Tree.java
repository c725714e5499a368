package readout.eval;

/**
 * One annotated sentence of a CoNLL-U file. Tokens are the syntactic words, numbered from 0; multiword tokens
 * ("don't") and empty nodes are left out.
 *
 * @param id {@code sent_id}, empty when not given
 * @param text {@code # text}, empty when not given
 * @param startsDocument whether {@code # newdoc} stands before it
 * @param startsParagraph whether {@code # newpar} or {@code # newdoc} stands before it
 * @param forms the words
 * @param lemmas their lemmas
 * @param tags XPOS
 * @param heads numbers of the heads, -1 for a root, {@link Conllu#UNATTACHED} for a token outside the tree
 * @param relations labels with subtypes, {@code _} for a token outside the tree
 * @param misc the MISC column
 */
public record Tree(
        String id,
        String text,
        boolean startsDocument,
        boolean startsParagraph,
        String[] forms,
        String[] lemmas,
        String[] tags,
        int[] heads,
        String[] relations,
        String[] misc) {

    public int size() {
        return forms.length;
    }

    /** The value of {@code key=} in the MISC column of a token, empty when it is not there. */
    public String misc(int token, String key) {
        for (String pair : misc[token].split("\\|")) {
            if (pair.startsWith(key + "=")) {
                return pair.substring(key.length() + 1);
            }
        }
        return "";
    }
}
