package plait.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.Problem;
import plait.core.study.Store;
import plait.core.study.StoreContract;

class EncryptedStudyStoreTest extends StoreContract {
    private static final char[] PASSPHRASE = "four words to remember".toCharArray();

    /** The real cost would make these tests take a minute and prove no more. */
    private static final Passphrase.Cost QUICK = new Passphrase.Cost(64, 1, 1);

    @TempDir Path dir;
    private Path folder;

    @Override protected Store create() throws Exception {
        Path fresh = Files.createTempDirectory(dir, "study").resolve("s.plait");
        if (folder == null) folder = fresh;
        return new StudyFolder(fresh).createEncrypted(PASSPHRASE, QUICK).store();
    }

    @Override protected Store reopen(Store open) {
        open.close();
        return new StudyFolder(folder).open(Optional.of(PASSPHRASE));
    }

    @Test void aWrongOrMissingPassphraseIsToldApartFromDamage() throws Exception {
        Path study = dir.resolve("other.plait");
        new StudyFolder(study).createEncrypted(PASSPHRASE, QUICK).store().close();
        var folderOnDisk = new StudyFolder(study);
        Problem wrong = assertThrows(Problem.class, () -> folderOnDisk.open(Optional.of("four words to forget".toCharArray())));
        assertTrue(wrong.getMessage().contains("not the study's passphrase"));
        Problem missing = assertThrows(Problem.class, () -> folderOnDisk.open(Optional.empty()));
        assertTrue(missing.getMessage().contains("encrypted"));
    }

    @Test void theRecoveryKeyOpensItHoweverItIsTyped() {
        Path study = dir.resolve("recovered.plait");
        StudyFolder.Encrypted made = new StudyFolder(study).createEncrypted(PASSPHRASE, QUICK);
        String blob = made.store().putBlob("kept".getBytes(UTF_8));
        made.store().close();
        String typed = made.recovery().printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' ').replace('0', 'o');
        try (Store store = new StudyFolder(study).open(RecoveryKey.parse(typed))) {
            assertArrayEquals("kept".getBytes(UTF_8), store.blob(blob));
        }
        assertThrows(Problem.class, () -> new StudyFolder(study).open(RecoveryKey.parse("0000-1111")));
    }

    @Test void theRealCostOfAPassphraseIsThatOfTheStandardsSecondRecommendation() {
        assertEquals(new Passphrase.Cost(65_536, 3, 1), Passphrase.Cost.NOW);
        Path study = dir.resolve("real.plait");
        new StudyFolder(study).createEncrypted(PASSPHRASE).store().close();
        new StudyFolder(study).open(Optional.of(PASSPHRASE)).close();
    }

    @Test void aShortPassphraseIsRefused() {
        assertThrows(Problem.class, () -> new StudyFolder(dir.resolve("short.plait")).createEncrypted("1234567".toCharArray(), QUICK));
    }

    @Test void noPlainByteReachesTheDisk() throws Exception {
        Path study = dir.resolve("secret.plait");
        String phrase = "the heron stood in the car park";
        try (Store store = new StudyFolder(study).createEncrypted(PASSPHRASE, QUICK).store()) {
            store.putBlob((phrase + " and waited").getBytes(UTF_8));
            StudyFaultsTest.appendRow(store, 1, phrase);
        }
        assertEquals(0, filesHolding(study, phrase));
        Path open = dir.resolve("plain.plait");
        try (Store store = new StudyFolder(open).create()) {
            store.putBlob(phrase.getBytes(UTF_8));
        }
        assertEquals(1, filesHolding(open, phrase), "the search itself must be able to find the phrase");
    }

    private static long filesHolding(Path folder, String phrase) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, phrase)).count();
        }
    }

    private static boolean holds(Path file, String phrase) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(phrase);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
