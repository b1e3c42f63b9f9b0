package plait.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import plait.core.Problem;
import plait.core.WrongPassphrase;

/**
 * {@code study.json}: format version, study id and how the data key is wrapped; nothing of the content.
 * Field names are the file's own.
 */
final class StudyFile {
    /** The newest format that this version reads and writes. */
    static final int FORMAT = 1;

    static final String NAME = "study.json";
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    int format;
    String study;
    String created;
    /** {@code sha-256} or {@code aes-256-gcm}. */
    String seal;
    Key key;

    /** How the data key is kept. */
    static final class Key {
        /** {@code none} or {@code passphrase}. */
        String wrapped;
        /** The key itself where nothing wraps it. */
        String data;
        String check;
        Kdf passphrase;
        String recovery;
    }

    /** The key, wrapped by a passphrase. */
    static final class Kdf {
        String kdf;
        String salt;
        int memoryKiB;
        int iterations;
        int lanes;
        String data;
    }

    /** @throws Problem if this is no study, or one of a newer Plait */
    static StudyFile read(Path folder) {
        StudyFile file;
        try {
            file = JSON.fromJson(Files.readString(folder.resolve(NAME)), StudyFile.class);
        } catch (NoSuchFileException e) {
            throw new Problem("This folder is no study: it has no " + NAME + ".", e);
        } catch (IOException e) {
            throw new Problem("The study's " + NAME + " cannot be read. Check that the disk is there and that you may read it.", e);
        } catch (JsonParseException e) {
            throw damaged(e);
        }
        if (file != null && file.format > FORMAT) {
            throw new Problem("This study was made by a newer Plait (format " + file.format + ", this one reads up to " + FORMAT
                    + "). Open it with the newer version; nothing was changed.");
        }
        if (file == null || file.format < 1 || file.study == null || file.seal == null || file.key == null) throw damaged(null);
        return file;
    }

    private static Problem damaged(Exception cause) {
        return new Problem("The study's " + NAME + " is damaged. Put it back from a backup: it is the same in every backup of this study.", cause);
    }

    static StudyFile open(DataKey key) {
        StudyFile file = create("sha-256", "none");
        file.key.data = encode(key.bytes());
        file.key.check = encode(key.check());
        return file;
    }

    static StudyFile encrypted(DataKey key, char[] passphrase, Passphrase.Cost cost, RecoveryKey recovery) {
        StudyFile file = create("aes-256-gcm", "passphrase");
        Passphrase.Wrapped wrapped = Passphrase.wrap(key, passphrase, cost);
        file.key.check = encode(key.check());
        file.key.passphrase = new Kdf();
        file.key.passphrase.kdf = "argon2id";
        file.key.passphrase.salt = encode(wrapped.salt());
        file.key.passphrase.memoryKiB = wrapped.cost().memoryKiB();
        file.key.passphrase.iterations = wrapped.cost().iterations();
        file.key.passphrase.lanes = wrapped.cost().lanes();
        file.key.passphrase.data = encode(wrapped.key());
        file.key.recovery = encode(Passphrase.wrap(key, recovery));
        return file;
    }

    private static StudyFile create(String seal, String wrapped) {
        var file = new StudyFile();
        file.format = FORMAT;
        file.study = UUID.randomUUID().toString();
        file.created = Instant.now().toString();
        file.seal = seal;
        file.key = new Key();
        file.key.wrapped = wrapped;
        return file;
    }

    boolean isEncrypted() {
        return "aes-256-gcm".equals(seal);
    }

    UUID id() {
        return UUID.fromString(study);
    }

    /**
     * @param passphrase null where none was given
     * @throws Problem if a passphrase is needed, or is another
     */
    DataKey dataKey(char[] passphrase) {
        if (!isEncrypted()) return checked(new DataKey(decode(key.data)));
        if (passphrase == null) throw new Problem("This study is encrypted. Give its passphrase to open it.");
        var cost = new Passphrase.Cost(key.passphrase.memoryKiB, key.passphrase.iterations, key.passphrase.lanes);
        var wrapped = new Passphrase.Wrapped(decode(key.passphrase.salt), cost, decode(key.passphrase.data));
        return Passphrase.unwrap(wrapped, passphrase).orElseThrow(() -> new WrongPassphrase("This is not the study's passphrase. Check capital letters and try again."));
    }

    private DataKey checked(DataKey found) {
        if (!MessageDigest.isEqual(found.check(), decode(key.check))) throw damaged(null);
        return found;
    }

    /** @throws Problem if it is another study's recovery key, or mistyped */
    DataKey dataKey(RecoveryKey recovery) {
        return Passphrase.unwrap(decode(key.recovery), recovery).orElseThrow(() -> new Problem("This is not the study's recovery key. Check each character."));
    }

    void write(Path folder) throws IOException {
        DurableFiles.replace(folder.resolve(NAME), (JSON.toJson(this) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw damaged(e);
        }
    }
}
