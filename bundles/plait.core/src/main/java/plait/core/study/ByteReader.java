package plait.core.study;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {
    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean more() {
        return at < bytes.length;
    }

    public int u8() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    public long var() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = u8();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw new IllegalStateException("a number is too long");
    }

    public long signed() {
        long value = var();
        return value >>> 1 ^ -(value & 1);
    }

    public long i64() {
        need(8);
        long value = 0;
        for (int i = 0; i < 8; i++) value = value << 8 | bytes[at++] & 0xFF;
        return value;
    }

    public byte[] plain(int length) {
        need(length);
        byte[] value = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return value;
    }

    public byte[] block() {
        return plain(length());
    }

    public String text() {
        int length = length();
        need(length);
        var value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    public Key key() {
        return new Key(u8(), i64(), i64());
    }

    /** Steps over a block. */
    void skipBlock() {
        int length = length();
        need(length);
        at += length;
    }

    private int length() {
        long length = var();
        if (length < 0 || length > bytes.length) throw new IllegalStateException("a length is wrong");
        return (int) length;
    }

    private void need(int count) {
        if (count < 0 || at + count > bytes.length) throw new IllegalStateException("bytes end too early");
    }
}
