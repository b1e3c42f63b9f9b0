package plait.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import plait.store.BrokenSeal.Cause;

/**
 * The seal of an open study: the first 16 bytes of SHA-256 over the associated bytes and the content. It tells damage, and hides nothing.
 * Layout: kind (1), digest, content.
 */
final class DigestSeal implements Seal {
    static final byte KIND = 1;
    private static final int DIGEST = 16;

    @Override public byte[] seal(byte[] associated, byte[] plain) {
        return ByteBuffer.allocate(1 + DIGEST + plain.length).put(KIND).put(digest(associated, plain, 0)).put(plain).array();
    }

    @Override public byte[] open(byte[] associated, byte[] sealed) throws BrokenSeal {
        int from = 1 + DIGEST;
        if (sealed.length < from || sealed[0] != KIND) throw new BrokenSeal(Cause.DAMAGED);
        if (!Arrays.equals(sealed, 1, from, digest(associated, sealed, from), 0, DIGEST)) throw new BrokenSeal(Cause.DAMAGED);
        return Arrays.copyOfRange(sealed, from, sealed.length);
    }

    private static byte[] digest(byte[] associated, byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(4).putInt(associated.length).array());
            digest.update(associated);
            digest.update(bytes, from, bytes.length - from);
            return Arrays.copyOf(digest.digest(), DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
