package readout.eval.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A large, slow parser on a pretrained encoder; reads words without their tags, and finds the tags as well. */
final class Teacher implements TreeNetwork {

    private static final float ENCODER_DROPOUT = 0.1f;
    private static final float DROPOUT = 0.3f;
    private static final int ARC = 320;
    private static final int LABEL = 192;
    /** How much faster than the encoder the new layers learn. */
    private static final float RATE = 20;

    private final WordPieces cutter;
    private final PretrainedEncoder encoder;
    private final TreeLayers layers;

    Teacher(PretrainedFile file, Labels labels, SplittableRandom random) {
        cutter = file.pieces();
        encoder = new PretrainedEncoder(file.tensors(), Capitals.values().length, ENCODER_DROPOUT);
        layers = new TreeLayers(
                random,
                encoder.width(),
                ARC,
                LABEL,
                labels.relations().size(),
                labels.tags().size(),
                DROPOUT,
                RATE,
                0.5f);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(encoder.parameters());
        all.addAll(layers.parameters());
        return all;
    }

    @Override
    public TreeLayers layers() {
        return layers;
    }

    @Override
    public Node encode(Tape tape, Example example) {
        WordPieces.Cut cut = cutter.cut(example.forms());
        return tape.dropout(tape.select(encoder.encode(tape, cut), cut.firsts()), ENCODER_DROPOUT);
    }
}
