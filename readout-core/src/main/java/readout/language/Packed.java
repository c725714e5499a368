package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers in as few bytes as they need (LEB128, zigzag for signed ones). */
final class Packed {

    private Packed() {}

    static void writeUnsigned(DataOutput out, int value) throws IOException {
        int left = value;
        while ((left & ~0x7F) != 0) {
            out.writeByte((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    static int readUnsigned(DataInput in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }

    static void writeSigned(DataOutput out, int value) throws IOException {
        writeUnsigned(out, (value << 1) ^ (value >> 31));
    }

    static int readSigned(DataInput in) throws IOException {
        int value = readUnsigned(in);
        return (value >>> 1) ^ -(value & 1);
    }
}
