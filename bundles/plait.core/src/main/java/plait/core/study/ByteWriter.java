package plait.core.study;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the few kinds of value that rows and journal entries are made of. Numbers are big-endian or LEB128. */
public final class ByteWriter {
    private byte[] bytes = new byte[96];
    private int length;

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }

    public ByteWriter u8(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Unsigned LEB128. */
    public ByteWriter var(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    /** Zigzag, then LEB128: small negative numbers stay small. */
    public ByteWriter signed(long value) {
        return var(value << 1 ^ value >> 63);
    }

    public ByteWriter i64(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) bytes[length++] = (byte) (value >>> shift);
        return this;
    }

    /** As they are, without a length. */
    public ByteWriter plain(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** Length, then bytes. */
    public ByteWriter block(byte[] value) {
        return var(value.length).plain(value);
    }

    /** Length, then UTF-8. */
    public ByteWriter text(String value) {
        return block(value.getBytes(StandardCharsets.UTF_8));
    }

    public ByteWriter key(Key key) {
        return u8(key.type()).i64(key.high()).i64(key.low());
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
