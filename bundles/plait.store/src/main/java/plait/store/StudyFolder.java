package plait.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import plait.core.Problem;
import plait.core.study.Store;

/**
 * A study on disk, {@code NAME.plait/}: {@code study.json}, {@code store/} (Xodus), {@code blobs/}, {@code witness}, {@code lock},
 * and {@code index/}, which belongs to search and is absent when the study is encrypted.
 */
public final class StudyFolder {
    private final Path folder;

    public StudyFolder(Path folder) {
        this.folder = folder;
    }

    /** A new encrypted study, and the recovery key that is shown once. */
    public record Encrypted(Store store, RecoveryKey recovery) {}

    /** Where the index of an open study lies. */
    public Path index() {
        return folder.resolve("index");
    }

    /** True when there is a study in this folder. */
    public boolean exists() {
        return Files.exists(folder.resolve(StudyFile.NAME));
    }

    /** True when opening it needs a passphrase. */
    public boolean isEncrypted() {
        return StudyFile.read(folder).isEncrypted();
    }

    /**
     * Makes an open study in a folder that is new or empty.
     *
     * @throws Problem if the folder holds something or cannot be written
     */
    public Store create() {
        DataKey key = DataKey.random();
        return create(StudyFile.open(key), key);
    }

    /** Makes an encrypted study. The passphrase is not kept. */
    public Encrypted createEncrypted(char[] passphrase) {
        return createEncrypted(passphrase, Passphrase.Cost.NOW);
    }

    Encrypted createEncrypted(char[] passphrase, Passphrase.Cost cost) {
        if (passphrase.length < 8) throw new Problem("A passphrase needs at least 8 characters. Four words that you can remember are best.");
        DataKey key = DataKey.random();
        RecoveryKey recovery = RecoveryKey.random();
        return new Encrypted(create(StudyFile.encrypted(key, passphrase, cost, recovery), key), recovery);
    }

    private Store create(StudyFile file, DataKey key) {
        try {
            Files.createDirectories(folder);
            if (!isEmpty()) throw new Problem("The folder for the new study is not empty. Choose another name.");
            file.write(folder);
            return open(file, key);
        } catch (FileAlreadyExistsException e) {
            throw new Problem("There is a file of this name already. Choose another name for the study.", e);
        } catch (IOException e) {
            throw new Problem("The study cannot be made here. Check that the folder's disk is there and that you may write to it.", e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /**
     * Opens a study for reading and writing.
     *
     * @throws Problem if there is none, somebody else has it open, a newer Plait made it, the passphrase is missing or wrong
     * @throws plait.core.study.DamagedStudy if its end is not what it was
     */
    public Store open(Optional<char[]> passphrase) {
        StudyFile file = StudyFile.read(folder);
        return openStudy(file, file.dataKey(passphrase.orElse(null)));
    }

    /** Opens an encrypted study whose passphrase was forgotten. */
    public Store open(RecoveryKey recovery) {
        StudyFile file = StudyFile.read(folder);
        return openStudy(file, file.dataKey(recovery));
    }

    private Store openStudy(StudyFile file, DataKey key) {
        try {
            return open(file, key);
        } catch (IOException e) {
            throw new Problem("The study cannot be opened. Check that its disk is there and that you may write to it.", e);
        }
    }

    private Store open(StudyFile file, DataKey key) throws IOException {
        Seal seal = file.isEncrypted() ? key.cipherSeal() : new DigestSeal();
        var lock = new StudyLock(folder);
        XodusRows rows = null;
        Witness witness = null;
        try {
            rows = new XodusRows(Files.createDirectories(folder.resolve("store")));
            witness = new Witness(folder, key);
            var store = new XodusStore(file, key, rows, new SealedRows(seal), new Blobs(folder.resolve("blobs"), key, seal), witness, lock);
            store.checkWitness();
            return store;
        } catch (RuntimeException | IOException e) {
            if (witness != null) witness.close();
            if (rows != null) rows.close();
            lock.close();
            throw e;
        }
    }
}
