package plait.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.zip.CRC32C;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import plait.store.BrokenSeal.Cause;

/**
 * The seal of an encrypted study: AES-256-GCM with a fresh random nonce (NIST SP 800-38D). A checksum outside tells damage from tampering.
 * Layout: kind (2), CRC-32C of the rest, nonce (12 bytes), ciphertext with tag.
 */
final class CipherSeal implements Seal {
    static final byte KIND = 2;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + Integer.BYTES + NONCE;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(CipherSeal::cipher);

    CipherSeal(SecretKey key) {
        this.key = key;
    }

    @Override public byte[] seal(byte[] associated, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = ciphers.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            byte[] secret = cipher.doFinal(plain);
            var out = ByteBuffer.allocate(HEAD + secret.length).put(KIND).putInt(0).put(nonce).put(secret);
            return out.putInt(1, checksum(out.array())).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt", e);
        }
    }

    @Override public byte[] open(byte[] associated, byte[] sealed) throws BrokenSeal {
        if (sealed.length < HEAD || sealed[0] != KIND) throw new BrokenSeal(Cause.DAMAGED);
        if (ByteBuffer.wrap(sealed).getInt(1) != checksum(sealed)) throw new BrokenSeal(Cause.DAMAGED);
        try {
            Cipher cipher = ciphers.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1 + Integer.BYTES, NONCE));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal(Cause.TAMPERED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot decrypt", e);
        }
    }

    private static int checksum(byte[] sealed) {
        var crc = new CRC32C();
        crc.update(sealed, 1 + Integer.BYTES, sealed.length - 1 - Integer.BYTES);
        return (int) crc.getValue();
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }
}
