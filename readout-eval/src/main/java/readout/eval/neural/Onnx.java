package readout.eval.neural;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the float tensors of an ONNX file (protocol buffers; field numbers of onnx.proto: ModelProto.graph 7,
 * GraphProto.initializer 5, TensorProto.dims 1, data_type 2, name 8, raw_data 9), in the order of the file.
 */
final class Onnx {

    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;
    private static final int BYTES = 2;

    private final ByteBuffer data;
    private final Map<String, FloatBuffer> tensors = new LinkedHashMap<>();

    private Onnx(byte[] bytes) {
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The numbers of each tensor, by name. */
    static Map<String, FloatBuffer> tensors(byte[] bytes) throws IOException {
        Onnx onnx = new Onnx(bytes);
        onnx.message(bytes.length, 0);
        if (onnx.tensors.isEmpty()) {
            throw new IOException("no tensors: not an ONNX model");
        }
        return onnx.tensors;
    }

    private void message(int end, int depth) throws IOException {
        while (data.position() < end) {
            long key = number();
            int field = (int) (key >>> 3);
            if ((key & 7) == BYTES) {
                int length = (int) number();
                int next = data.position() + length;
                if (depth == 0 && field == GRAPH) {
                    message(next, 1);
                } else if (depth == 1 && field == INITIALIZER) {
                    tensor(next);
                }
                data.position(next);
            } else {
                skip((int) (key & 7));
            }
        }
    }

    private void tensor(int end) throws IOException {
        String name = "";
        FloatBuffer numbers = FloatBuffer.allocate(0);
        while (data.position() < end) {
            long key = number();
            if ((key & 7) == BYTES) {
                int length = (int) number();
                ByteBuffer part = data.slice(data.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                if (key >>> 3 == NAME) {
                    name = StandardCharsets.UTF_8.decode(part).toString();
                } else if (key >>> 3 == RAW_DATA) {
                    numbers = part.asFloatBuffer();
                }
                data.position(data.position() + length);
            } else {
                skip((int) (key & 7));
            }
        }
        tensors.put(name, numbers);
    }

    private void skip(int type) throws IOException {
        switch (type) {
            case 0 -> number();
            case 1 -> data.position(data.position() + 8);
            case 5 -> data.position(data.position() + 4);
            default -> throw new IOException("not an ONNX model, at byte " + data.position());
        }
    }

    private long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = data.get();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
