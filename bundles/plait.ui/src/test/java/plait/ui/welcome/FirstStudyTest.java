package plait.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import plait.core.Problem;
import plait.ui.FakeFolders;

class FirstStudyTest {
    private static final Path FOLDER = Path.of("first.plait");
    private final FakeFolders folders = new FakeFolders(FOLDER);

    @Test
    void isOpenedByAnotherThreadAndWrittenToByTheOneThatTakesIt() {
        var study = FirstStudy.of(FOLDER, folders).take().orElseThrow();

        assertNotSame(Thread.currentThread(), folders.opener);
        study.session().commit("Rename study", renamed -> renamed.setName("Another"));
        assertEquals("Another", study.study().getName());
    }

    @Test
    void isNotOpenedWhenItAsksForAPassphrase() {
        folders.encrypted = true;
        assertTrue(FirstStudy.of(FOLDER, folders).take().isEmpty());
        assertNull(folders.opener);
    }

    @Test
    void whyItCannotBeOpenedIsSaidToWhoTakesIt() {
        folders.refuses = true;
        var first = FirstStudy.of(FOLDER, folders);
        assertEquals("Somebody else has it open.", assertThrows(Problem.class, first::take).getMessage());
    }
}
