package plait.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import plait.store.BrokenSeal.Cause;

/** Deflates what gets smaller by it, before it is sealed. Layout: 0 and the bytes, or 1 and the raw deflate stream (RFC 1951). */
final class Packing {
    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;
    private static final int WORTHWHILE = 200;

    private Packing() {}

    static byte[] pack(byte[] plain) {
        if (plain.length >= WORTHWHILE) {
            byte[] deflated = deflate(plain);
            if (deflated.length < plain.length) return deflated;
        }
        byte[] packed = new byte[plain.length + 1];
        packed[0] = PLAIN;
        System.arraycopy(plain, 0, packed, 1, plain.length);
        return packed;
    }

    private static byte[] deflate(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream(plain.length);
            out.write(DEFLATED);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) throws BrokenSeal {
        if (packed.length == 0) throw new BrokenSeal(Cause.DAMAGED);
        if (packed[0] == PLAIN) return Arrays.copyOfRange(packed, 1, packed.length);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            var out = new ByteArrayOutputStream(packed.length * 3);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && !inflater.finished()) throw new BrokenSeal(Cause.DAMAGED);
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenSeal(Cause.DAMAGED);
        } finally {
            inflater.end();
        }
    }
}
