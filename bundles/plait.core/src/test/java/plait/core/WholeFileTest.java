package plait.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir Path folder;

    private Path standing() throws IOException {
        return Files.writeString(folder.resolve("counts.csv"), "from last week");
    }

    @Test void theCompleteFileTakesThePlace() throws IOException {
        Path file = standing();
        WholeFile.write(file, out -> {
            out.write("from".getBytes());
            assertEquals("from last week", Files.readString(file));
            out.write(" today".getBytes());
        });
        assertEquals("from today", Files.readString(file));
        assertArrayEquals(new String[] {"counts.csv"}, folder.toFile().list());
    }

    @Test void whateverGoesWrongLeavesWhatStoodThere() throws IOException {
        Path file = standing();
        assertThrows(Problem.class, () -> WholeFile.write(file, out -> {
            out.write(1);
            throw new IOException("full");
        }));
        assertThrows(Problem.class, () -> WholeFile.write(file, out -> {
            throw new UncheckedIOException(new IOException("full"));
        }));
        assertThrows(IllegalStateException.class, () -> WholeFile.write(file, out -> out.write(1), () -> {
            throw new IllegalStateException("not recorded");
        }));
        assertEquals("from last week", Files.readString(file));
        assertArrayEquals(new String[] {"counts.csv"}, folder.toFile().list());
    }

    @Test void aPlaceThatCannotBeTakenIsToldBeforeAnythingElseIsDone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("counts"));
        var done = new boolean[1];
        assertThrows(Problem.class, () -> WholeFile.write(taken, out -> out.write(1), () -> done[0] = true));
        assertFalse(done[0]);
        assertArrayEquals(new String[] {"counts"}, folder.toFile().list());
    }
}
