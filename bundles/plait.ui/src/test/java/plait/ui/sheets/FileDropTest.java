package plait.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDropTest {
    @TempDir
    Path folder;

    @Test
    void aFolderStandsForTheFilesInIt() throws IOException {
        Path alone = Files.writeString(folder.resolve("alone.txt"), "words");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(inside.resolve(".hidden"), "");
        Files.writeString(inside.resolve("b.txt"), "words");
        Files.writeString(inside.resolve("a.txt"), "words");
        Files.createDirectory(inside.resolve("further"));

        assertEquals(List.of(inside.resolve("a.txt"), inside.resolve("b.txt"), alone), FileDrop.files(new String[] {inside.toString(), alone.toString(), folder.resolve("gone.txt").toString()}));
    }
}
