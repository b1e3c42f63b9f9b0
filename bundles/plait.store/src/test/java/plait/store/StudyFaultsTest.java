package plait.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.study.DamagedStudy;
import plait.core.study.Entry;
import plait.core.study.Key;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.Store;

/** Real faults, on real files. */
class StudyFaultsTest {
    @TempDir Path dir;

    /** Appends one row in a session of its own making. */
    static void appendRow(Store store, int n, String text) {
        Session session = store.last().isEmpty()
                ? Session.create(store, RowCodecs.binaryOnly(), List.of(), "Amara", study -> study.setName("Study"))
                : Session.open(store, RowCodecs.binaryOnly(), List.of(), "Amara");
        session.commit("Change", study -> study.setName(text + n));
    }

    private Path study(int commits) {
        Path folder = dir.resolve("s" + commits + ".plait");
        try (Store store = new StudyFolder(folder).create()) {
            Session session = Session.create(store, RowCodecs.binaryOnly(), List.of(), "Amara", made -> made.setName("Study"));
            for (int i = 0; i < commits; i++) {
                int n = i;
                session.commit("Change", changed -> {
                    changed.setName("name " + n);
                    var factor = plait.model.ModelFactory.eINSTANCE.createFactor();
                    factor.setName("factor " + n);
                    changed.getFactors().add(factor);
                });
            }
            store.putBlob("a frozen text of some length, kept outside the journal".repeat(5).getBytes(UTF_8));
        }
        return folder;
    }

    private static Store open(Path folder) {
        return new StudyFolder(folder).open(Optional.empty());
    }

    @Test void aSecondOpenerIsToldWhoHasIt() {
        Path folder = study(1);
        try (Store first = open(folder)) {
            Problem problem = assertThrows(Problem.class, () -> open(folder));
            assertTrue(problem.getMessage().contains("open already (by " + System.getProperty("user.name")), problem.getMessage());
        }
        open(folder).close();
    }

    @Test void aNewerFormatIsRefusedAndNothingChanges() throws Exception {
        Path folder = study(1);
        Path file = folder.resolve(StudyFile.NAME);
        Files.writeString(file, Files.readString(file).replace("\"format\": 1", "\"format\": 2"));
        String before = Files.readString(file);
        Problem problem = assertThrows(Problem.class, () -> open(folder));
        assertTrue(problem.getMessage().contains("newer Plait"));
        assertEquals(before, Files.readString(file));
    }

    @Test void aFolderThatIsNoStudyIsRefused() throws Exception {
        Path folder = Files.createDirectories(dir.resolve("photos"));
        assertThrows(Problem.class, () -> open(folder));
        assertThrows(Problem.class, () -> open(dir.resolve("missing")));
        Files.writeString(folder.resolve("a.txt"), "x");
        assertThrows(Problem.class, () -> new StudyFolder(folder).create());
        try (Stream<Path> inside = Files.list(folder)) {
            assertEquals(1, inside.count());
        }
    }

    @Test void aStoreThatLostItsEndIsFoundOut() throws Exception {
        Path folder = study(20);
        Path log = largestLog(folder);
        Path copy = dir.resolve("earlier.xd");
        Files.copy(log, copy);
        try (Store store = open(folder)) {
            appendRow(store, 1, "later ");
        }
        Files.copy(copy, log, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        DamagedStudy damage = assertThrows(DamagedStudy.class, () -> open(folder));
        assertTrue(damage.getMessage().contains("lost its newest step"), damage.getMessage());
    }

    @Test void aMissingWitnessIsTold() throws Exception {
        Path folder = study(3);
        Files.delete(folder.resolve(Witness.NAME));
        assertThrows(DamagedStudy.class, () -> open(folder));
    }

    @Test void aTornWitnessLeavesTheOtherSlot() throws Exception {
        Path folder = study(3);
        long newest = 4;
        try (var file = new RandomAccessFile(folder.resolve(Witness.NAME).toFile(), "rw")) {
            file.seek((newest & 1) * 72 + 20);
            file.write(0x55);
        }
        try (Store store = open(folder)) {
            assertEquals(newest, store.last().map(Entry::revision).orElseThrow());
        }
    }

    @Test void anotherStudysStoreUnderThisWitnessIsFoundOut() throws Exception {
        Path folder = study(5);
        Path other = study(6);
        replaceStore(folder, other);
        assertThrows(DamagedStudy.class, () -> open(folder));
    }

    private static void replaceStore(Path folder, Path other) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            for (Path file : files.toList()) Files.delete(file);
        }
        try (Stream<Path> files = Files.list(other.resolve("store"))) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve("store").resolve(file.getFileName()));
        }
    }

    @Test void aDamagedBlobIsToldAndWrittenAnew() throws Exception {
        Path folder = study(1);
        byte[] content = "what was said".repeat(40).getBytes(UTF_8);
        String name;
        try (Store store = open(folder)) {
            name = store.putBlob(content);
        }
        flip(folder.resolve("blobs").resolve(name), 25, 3);
        try (Store store = open(folder)) {
            assertThrows(DamagedStudy.class, () -> store.blob(name));
            assertFalse(store.verify(Progress.NONE).sound());
            assertEquals(name, store.putBlob(content));
            assertArrayEquals(content, store.blob(name));
            assertTrue(store.verify(Progress.NONE).sound());
        }
    }

    /** A flipped bit may hit space that nothing uses any more; then all reads are right and verify says sound. */
    @Test void noFlippedBitIsEverReadBackInSilence() throws Exception {
        Path folder = study(30);
        Map<String, List<String>> truth = contents(folder);
        Path log = largestLog(folder);
        byte[] whole = Files.readAllBytes(log);
        var random = new Random(7);
        int told = 0;
        for (int i = 0; i < 60; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(log, flipped);
            try {
                assertEquals(truth, contents(folder), "read back wrong without a word");
            } catch (Problem e) {
                told++;
            }
            Files.write(log, whole);
        }
        assertTrue(told > 5, "the flips must have hit something: " + told);
    }

    private static Map<String, List<String>> contents(Path folder) {
        try (Store store = open(folder)) {
            var rows = new java.util.ArrayList<String>();
            store.rows((Key key, byte[] row) -> rows.add(key + " " + java.util.Arrays.toString(row)));
            rows.sort(null);
            var entries = new java.util.ArrayList<String>();
            for (long revision = 1; revision <= store.last().orElseThrow().revision(); revision++) {
                Entry entry = store.entry(revision);
                entries.add(java.util.Arrays.toString(entry.hash()) + java.util.Arrays.hashCode(entry.images()));
            }
            return Map.of("rows", rows, "entries", entries);
        }
    }

    private static Path largestLog(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            return files.filter(file -> file.toString().endsWith(".xd")).max(java.util.Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
    }

    private static void flip(Path file, int at, int bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= (byte) (1 << bit);
        Files.write(file, bytes);
    }
}
