package plait.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.Problem;
import plait.core.search.IndexMark;
import plait.core.search.IndexedSource;
import plait.core.search.IndexedSource.Passage;
import plait.core.search.Search;
import plait.core.search.SearchRequest;
import plait.core.search.Transcript;
import plait.model.text.Span;

/** What becomes of an index when it is closed, shared, damaged, or written while it is read. */
class IndexOnDiskTest {
    @TempDir Path folder;

    @Test void markAndTextsSurviveReopening() {
        try (Search search = LuceneSearch.onDisk(folder)) {
            search.apply(List.of(source("I1", "trust")), List.of(), mark(41));
            search.apply(List.of(source("I2", "trust")), List.of(), mark(42));
        }
        try (Search search = LuceneSearch.onDisk(folder)) {
            assertEquals(Optional.of(mark(42)), search.mark());
            assertEquals(2, total(search, "trust"));
        }
    }

    @Test void aFailedChangeLeavesEverythingAsItWas() {
        try (Search search = LuceneSearch.onDisk(folder)) {
            search.apply(List.of(source("I1", "trust")), List.of(), mark(1));
            var beyond = new Passage(new Span(0, 99), 0, "", "", "", "", "");
            var broken = new IndexedSource(Transcript.id("I9"), "I9", "", "", "", "short", List.of(beyond), List.of(), List.of());
            assertThrows(IndexOutOfBoundsException.class, () -> search.apply(List.of(source("I2", "trust"), broken), List.of(Transcript.id("I1")), mark(2)));
            assertEquals(Optional.of(mark(1)), search.mark());
            assertEquals(1, total(search, "trust"));
            search.apply(List.of(source("I2", "trust")), List.of(), mark(2));
            assertEquals(2, total(search, "trust"));
        }
    }

    @Test void aSecondOneMayReadButNotWrite() {
        Search first = LuceneSearch.onDisk(folder);
        first.apply(List.of(source("I1", "trust")), List.of(), mark(1));
        try (Search second = LuceneSearch.onDisk(folder)) {
            assertEquals(1, total(second, "trust"));
            assertEquals(Optional.of(mark(1)), second.mark());
            assertThrows(Problem.class, () -> second.apply(List.of(), List.of(), mark(9)));
            assertThrows(Problem.class, second::clear);
            first.apply(List.of(source("I2", "trust")), List.of(), mark(2));
            first.close();
            second.apply(List.of(source("I3", "trust")), List.of(), mark(3));
            assertEquals(3, total(second, "trust"));
        }
    }

    @Test void aLockLeftBehindDoesNoHarm() throws IOException {
        Files.createFile(folder.resolve("write.lock"));
        try (Search search = LuceneSearch.onDisk(folder)) {
            search.clear();
            search.apply(List.of(source("I1", "trust")), List.of(), mark(1));
            assertEquals(1, total(search, "trust"));
        }
    }

    @Test void everyDamagedFileIsNoticedAndMendedByClearing() throws IOException {
        write();
        for (String name : files()) {
            for (Damage damage : Damage.values()) {
                damage.afflict(folder.resolve(name));
                assertUnreadableUntilCleared(name + " " + damage);
            }
        }
    }

    @Test void anIndexOfAnotherFormatIsUnreadable() throws IOException {
        try (var directory = FSDirectory.open(folder); var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0", "study", new UUID(1, 2).toString(), "revision", "1", "journal", "").entrySet());
            writer.commit();
        }
        assertUnreadableUntilCleared("format");
    }

    @Test void clearingLeavesNothingOfTheTextsOnTheDisk() throws IOException {
        try (Search search = LuceneSearch.onDisk(folder)) {
            search.apply(List.of(source("I1", "unmistakable")), List.of(), mark(1));
            search.clear();
            assertTrue(files().stream().allMatch("write.lock"::equals), files().toString());
        }
    }

    @Test void searchesSeeWholeChangesOnly() throws Exception {
        var done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Search search = LuceneSearch.onDisk(folder)) {
            search.apply(List.of(source("I1", "trust 0"), source("I2", "trust 0")), List.of(), mark(0));
            Callable<Boolean> reading = () -> {
                boolean whole = true;
                while (!done.get()) whole &= total(search, "trust") == 2;
                return whole;
            };
            List<Future<Boolean>> readers = List.of(threads.submit(reading), threads.submit(reading));
            for (int i = 1; i <= 40; i++) search.apply(List.of(source("I2", "trust " + i), source("I1", "trust " + i)), List.of(), mark(i));
            done.set(true);
            for (Future<Boolean> reader : readers) assertTrue(reader.get());
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    private enum Damage {
        FLIPPED,
        CUT,
        GONE;

        void afflict(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case FLIPPED -> {
                    bytes[bytes.length / 2] ^= 0x10;
                    Files.write(file, bytes);
                }
                case CUT -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                case GONE -> Files.delete(file);
            }
        }
    }

    private void assertUnreadableUntilCleared(String what) throws IOException {
        try (Search search = LuceneSearch.onDisk(folder)) {
            assertEquals(Optional.empty(), search.mark(), what);
            search.clear();
            assertEquals(0, total(search, "trust"), what);
        }
        write();
        try (Search search = LuceneSearch.onDisk(folder)) {
            assertEquals(Optional.of(mark(1)), search.mark(), what);
        }
    }

    /** The same change always makes the same files, but for the number of the commit. */
    private void write() throws IOException {
        try (Search search = LuceneSearch.onDisk(folder)) {
            search.apply(List.of(source("I1", "trust")), List.of(), mark(1));
            assertEquals(1, total(search, "trust"));
        }
        assertFalse(files().isEmpty());
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("write.lock")).sorted().toList();
        }
    }

    private static IndexedSource source(String identifier, String speech) {
        return Transcript.of(identifier).turn("P01", speech).source();
    }

    private static IndexMark mark(long revision) {
        return IndexMark.of(new UUID(1, 2), revision, new byte[] {(byte) revision});
    }

    private static long total(Search search, String query) {
        return search.find(new SearchRequest(query, 10)).total();
    }
}
