package readout.eval.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.eval.neural.HearingExample;

/** How what a teacher heard in sentences lies in a file: the probabilities, without the sentences. */
final class HeardFile {

    private HeardFile() {}

    static void write(List<HearingExample> heard, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(heard.size());
            for (HearingExample example : heard) {
                write(example.kinds(), out);
                out.writeInt(example.cues().size());
                for (HearingExample.Cue cue : example.cues()) {
                    out.writeInt(cue.place());
                    write(cue.roles(), out);
                    write(cue.points(), out);
                }
            }
        }
    }

    /** What was heard, without words, vectors and pairs. */
    static List<HearingExample> read(Path file) throws IOException {
        List<HearingExample> out = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                float[][] kinds = rows(in);
                List<HearingExample.Cue> cues = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    cues.add(new HearingExample.Cue(in.readInt(), new int[0][], rows(in), rows(in)));
                }
                out.add(new HearingExample(new int[0][], (token, row) -> {}, kinds, cues));
            }
        }
        return out;
    }

    private static void write(float[][] rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.length);
        out.writeInt(rows[0].length);
        for (float[] row : rows) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }

    private static float[][] rows(DataInputStream in) throws IOException {
        float[][] rows = new float[in.readInt()][];
        int width = in.readInt();
        for (int r = 0; r < rows.length; r++) {
            rows[r] = new float[width];
            for (int i = 0; i < width; i++) {
                rows[r][i] = in.readFloat();
            }
        }
        return rows;
    }
}
