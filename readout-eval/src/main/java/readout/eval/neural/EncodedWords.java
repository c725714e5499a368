package readout.eval.neural;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What a pretrained encoder makes of each word of a sentence: the outputs of two of its layers for the word's first piece,
 * in steps of 1/32 up to 4, which is what nearly all of them keep to.
 */
public final class EncodedWords {

    private static final float STEPS = 32;

    private final byte[][] words;

    private EncodedWords(byte[][] words) {
        this.words = words;
    }

    /** Writes what is made of a word to {@code out}, from a place on. */
    public void write(int word, float[] out, int from) {
        byte[] row = words[word];
        for (int j = 0; j < row.length; j++) {
            out[from + j] = row[j] / STEPS;
        }
    }

    /** Encodes sentences, in their order. */
    public static List<EncodedWords> of(List<String[]> sentences, Encoder encoder) {
        EncodedWords[] out = new EncodedWords[sentences.size()];
        try (Workers workers = new Workers()) {
            workers.run(w -> {
                for (int i = w; i < out.length; i += Workers.COUNT) {
                    out[i] = encoder.encode(sentences.get(i));
                }
            });
        }
        return List.of(out);
    }

    /** A pretrained encoder that stays as it is. */
    public static final class Encoder {

        private final WordPieces cutter;
        private final PretrainedEncoder encoder;
        private final int[] layers;

        /** @param layers which ones to take, from 0 */
        public Encoder(PretrainedFile file, int... layers) {
            cutter = file.pieces();
            encoder = new PretrainedEncoder(file.tensors(), Capitals.values().length, 0);
            this.layers = layers.clone();
        }

        /** The width of what is made of a word. */
        public int width() {
            return layers.length * encoder.width();
        }

        private EncodedWords encode(String[] words) {
            WordPieces.Cut cut = cutter.cut(words);
            List<Node> all = encoder.layers(new Tape(0, new SplittableRandom(0), false), cut);
            byte[][] rows = new byte[words.length][];
            for (int i = 0; i < words.length; i++) {
                rows[i] = row(all, cut.firsts()[i + 1]);
            }
            return new EncodedWords(rows);
        }

        private byte[] row(List<Node> all, int piece) {
            byte[] row = new byte[width()];
            int at = 0;
            for (int layer : layers) {
                for (float value : all.get(layer).value[piece]) {
                    row[at++] = (byte) Math.max(-128, Math.min(127, Math.round(value * STEPS)));
                }
            }
            return row;
        }
    }
}
