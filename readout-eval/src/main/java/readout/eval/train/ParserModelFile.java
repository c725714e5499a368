package readout.eval.train;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import readout.language.parse.ParserModel;

/** Writes a trained parser in the form that {@link ParserModel} reads: weights rounded, small ones left out. */
final class ParserModelFile {

    /** Steps for one unit of weight. */
    private static final float SCALE = 16;

    private final DataOutputStream out;

    private ParserModelFile(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Writes a model.
     *
     * @param actionPrune features of actions whose weights differ by less are left out
     * @param relationPrune weights of relations below this are left out
     */
    static void write(
            Path file,
            List<String> relations,
            int width,
            ActionWeights actions,
            long now,
            float actionPrune,
            RelationTrainer labels,
            float relationPrune)
            throws IOException {
        try (OutputStream raw = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                        new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_COMPRESSION)), 1 << 16))) {
            ParserModelFile model = new ParserModelFile(out);
            out.writeInt(ParserModel.MAGIC);
            out.writeByte(relations.size());
            for (String relation : relations) {
                out.writeUTF(relation);
            }
            out.writeByte(width);
            out.writeInt(0); // no word classes
            model.actions(actions, now, actionPrune);
            model.relations(labels, relationPrune);
        }
    }

    private void actions(ActionWeights actions, long now, float prune) throws IOException {
        TreeMap<Long, byte[]> rows = new TreeMap<>();
        actions.average(now, (key, weights) -> {
            float most = Math.max(weights[0], Math.max(weights[1], weights[2]));
            float least = Math.min(weights[0], Math.min(weights[1], weights[2]));
            if (most - least >= prune) {
                ByteArrayOutputStream row = new ByteArrayOutputStream(4);
                for (float weight : weights) {
                    signed(row, Math.round(weight * SCALE));
                }
                rows.put(key >>> ParserModel.DROPPED_BITS, row.toByteArray());
            }
        });
        out.writeInt(rows.size());
        rows(rows);
    }

    private void relations(RelationTrainer labels, float prune) throws IOException {
        TreeMap<Long, byte[]> rows = new TreeMap<>();
        int[] total = new int[1];
        labels.weights().average(labels.now(), (key, weights) -> {
            ByteArrayOutputStream row = new ByteArrayOutputStream(8);
            int kept = 0;
            row.write(0);
            for (int r = 0; r < weights.length; r++) {
                if (Math.abs(weights[r]) >= prune) {
                    kept++;
                    row.write(r);
                    signed(row, Math.round(weights[r] * SCALE));
                }
            }
            if (kept > 0) {
                byte[] bytes = row.toByteArray();
                bytes[0] = (byte) kept;
                rows.put(key >>> ParserModel.DROPPED_BITS, bytes);
                total[0] += kept;
            }
        });
        out.writeInt(rows.size());
        out.writeInt(total[0]);
        rows(rows);
    }

    private void rows(TreeMap<Long, byte[]> rows) throws IOException {
        long last = 0;
        for (var row : rows.entrySet()) {
            number(out, row.getKey() - last);
            out.write(row.getValue());
            last = row.getKey();
        }
    }

    private static void signed(ByteArrayOutputStream out, int value) {
        int zigzag = value << 1 ^ value >> 31;
        while (zigzag > 0x7f) {
            out.write(zigzag & 0x7f | 0x80);
            zigzag >>>= 7;
        }
        out.write(zigzag);
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        long rest = value;
        while (rest > 0x7f) {
            out.writeByte((int) rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
