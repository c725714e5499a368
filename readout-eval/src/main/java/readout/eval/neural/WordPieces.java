package readout.eval.neural;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Cuts words into the pieces of the vocabulary of an uncased BERT (Devlin et al. 2019): the longest first. */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        unknown = vocabulary.getOrDefault("[UNK]", 0);
        start = vocabulary.getOrDefault("[CLS]", 0);
        end = vocabulary.getOrDefault("[SEP]", 0);
    }

    /**
     * A sentence in pieces.
     *
     * @param pieces between those that begin and end a sentence
     * @param kinds how the word of each is capitalised, see {@link Capitals}
     * @param firsts the place of the first piece of each word, behind that of the beginning
     */
    record Cut(int[] pieces, int[] kinds, int[] firsts) {}

    Cut cut(String[] words) {
        IntStream.Builder pieces = IntStream.builder();
        IntStream.Builder kinds = IntStream.builder();
        pieces.add(start);
        kinds.add(Capitals.NONE.ordinal());
        int[] firsts = new int[words.length + 1];
        int size = 1;
        for (int i = 0; i < words.length; i++) {
            firsts[i + 1] = size;
            int kind = Capitals.of(words[i]).ordinal();
            for (int piece : pieces(words[i])) {
                pieces.add(piece);
                kinds.add(kind);
                size++;
            }
        }
        pieces.add(end);
        kinds.add(Capitals.NONE.ordinal());
        return new Cut(pieces.build().toArray(), kinds.build().toArray(), firsts);
    }

    /** The numbers of the pieces of a word, at least one. */
    private List<Integer> pieces(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < plain.length() && plain.length() <= LONGEST_WORD; i++) {
            if (!Character.isLetterOrDigit(plain.charAt(i))) {
                part(plain, from, i, pieces);
                part(plain, i, i + 1, pieces);
                from = i + 1;
            }
        }
        part(plain, from, plain.length(), pieces);
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces;
    }

    private void part(String word, int from, int to, List<Integer> pieces) {
        List<Integer> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int stop = to;
            Integer piece = null;
            while (stop > at && piece == null) {
                String text = word.substring(at, stop);
                piece = vocabulary.get(at == from ? text : "##" + text);
                stop--;
            }
            if (piece == null) {
                pieces.add(unknown);
                return;
            }
            found.add(piece);
            at = stop + 1;
        }
        pieces.addAll(found);
    }
}
