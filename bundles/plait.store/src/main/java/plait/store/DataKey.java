package plait.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The random key of a study, 32 bytes, which never changes; what wraps it may. The keys for sealing, hashing and the witness are derived
 * from it (HKDF with SHA-256, RFC 5869).
 */
final class DataKey {
    static final int LENGTH = 32;

    private final byte[] bytes;
    private final SecretKeySpec hashing;
    private final SecretKeySpec witnessing;
    private final ThreadLocal<Mac> mac = ThreadLocal.withInitial(DataKey::hmac);

    DataKey(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("a data key has " + LENGTH + " bytes");
        this.bytes = bytes.clone();
        hashing = new SecretKeySpec(derive("plait hash"), "HmacSHA256");
        witnessing = new SecretKeySpec(derive("plait witness"), "HmacSHA256");
    }

    static DataKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Seal cipherSeal() {
        return new CipherSeal(new SecretKeySpec(derive("plait seal"), "AES"));
    }

    /** HMAC-SHA-256 of content: names blobs and tells quotes apart. */
    byte[] hash(byte[] content) {
        return mac(hashing, content);
    }

    /** HMAC-SHA-256 of the witness. */
    byte[] witness(byte[] content) {
        return mac(witnessing, content);
    }

    /** Tells a right key from a wrong one without giving it away. */
    byte[] check() {
        return Arrays.copyOf(derive("plait check"), 16);
    }

    private byte[] derive(String purpose) {
        return derive(bytes, purpose);
    }

    static byte[] derive(byte[] secret, String purpose) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret, null, purpose.getBytes(StandardCharsets.US_ASCII)));
        byte[] derived = new byte[LENGTH];
        generator.generateBytes(derived, 0, LENGTH);
        return derived;
    }

    private byte[] mac(SecretKeySpec key, byte[] content) {
        try {
            Mac hmac = mac.get();
            hmac.init(key);
            return hmac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute HMAC-SHA-256", e);
        }
    }

    private static Mac hmac() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
