package plait.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Wraps a data key by a passphrase: Argon2id (RFC 9106) makes a key of it, AES-256-GCM wraps. */
final class Passphrase {
    /** How Argon2id was run; stored with the wrapped key, so that it may grow with the years. */
    record Cost(int memoryKiB, int iterations, int lanes) {
        /** 64 MiB and three passes: the second recommendation of RFC 9106, chapter 4. */
        static final Cost NOW = new Cost(64 * 1024, 3, 1);
    }

    /** A data key that only the passphrase opens. */
    record Wrapped(byte[] salt, Cost cost, byte[] key) {}

    private static final byte[] PURPOSE = "plait data key".getBytes(StandardCharsets.US_ASCII);

    private Passphrase() {}

    static Wrapped wrap(DataKey key, char[] passphrase, Cost cost) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new Wrapped(salt, cost, wrapping(passphrase, salt, cost).cipherSeal().seal(PURPOSE, key.bytes()));
    }

    /** @return empty when the passphrase is another */
    static Optional<DataKey> unwrap(Wrapped wrapped, char[] passphrase) {
        return open(wrapping(passphrase, wrapped.salt, wrapped.cost), wrapped.key);
    }

    static byte[] wrap(DataKey key, RecoveryKey recovery) {
        return recovery.wrapping().cipherSeal().seal(PURPOSE, key.bytes());
    }

    static Optional<DataKey> unwrap(byte[] wrapped, RecoveryKey recovery) {
        return open(recovery.wrapping(), wrapped);
    }

    private static Optional<DataKey> open(DataKey wrapping, byte[] wrapped) {
        try {
            return Optional.of(new DataKey(wrapping.cipherSeal().open(PURPOSE, wrapped)));
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private static DataKey wrapping(char[] passphrase, byte[] salt, Cost cost) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(cost.memoryKiB)
                .withIterations(cost.iterations)
                .withParallelism(cost.lanes)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] bytes = new byte[DataKey.LENGTH];
        generator.generateBytes(passphrase, bytes);
        return new DataKey(bytes);
    }
}
