package readout.eval.neural;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps the parameters of a network between two commands. */
final class ParameterFile {

    private ParameterFile() {}

    static void write(Path file, List<Parameter> parameters) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Parameter parameter : parameters) {
                for (float[] row : parameter.value) {
                    for (float v : row) {
                        out.writeFloat(v);
                    }
                }
            }
        }
    }

    static void read(Path file, List<Parameter> parameters) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (Parameter parameter : parameters) {
                for (float[] row : parameter.value) {
                    for (int j = 0; j < row.length; j++) {
                        row[j] = in.readFloat();
                    }
                }
                parameter.turn();
            }
            if (in.read() >= 0) {
                throw new IOException(file + " has more numbers than this network");
            }
        }
    }
}
