package plait.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.ui.EventLoop;
import plait.ui.FakeFolders;

/** A study is opened on another thread, and belongs to the window's when it arrives. */
class UnlockTest {
    private static final Path FOLDER = Path.of("somewhere.plait");

    private final List<String> told = new ArrayList<>();
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            told.add(title + ": " + message);
        }
    };
    private final AtomicReference<OpenStudy> arrived = new AtomicReference<>();
    private final FakeFolders folders = new FakeFolders(FOLDER);
    private final Unlock unlock = new Unlock(folders, new Jobs(Display.getDefault(), problems), problems);

    @Test
    void whatWasOpenedInTheBackgroundIsWrittenToByTheWindow() {
        unlock.open(FOLDER, null, arrived::set);
        EventLoop.until("it is open", () -> arrived.get() != null);

        assertNotSame(Thread.currentThread(), folders.opener);
        arrived.get().session().commit("Rename study", study -> study.setName("Another"));
        assertEquals("Another", arrived.get().study().getName());
    }

    @Test
    void aStudyThatCannotBeOpenedIsToldAndTheNextOneOpens() {
        folders.refuses = true;
        unlock.open(FOLDER, null, arrived::set);
        EventLoop.until("it is told", () -> !told.isEmpty());
        assertEquals(List.of("The study was not opened: Somebody else has it open."), told);

        folders.refuses = false;
        unlock.open(FOLDER, null, arrived::set);
        EventLoop.until("it is open", () -> arrived.get() != null);
    }

    @Test
    void whereThereIsNoStudyNothingBegins() {
        var problem = assertThrows(Problem.class, () -> unlock.open(Path.of("empty"), null, arrived::set));
        assertTrue(problem.getMessage().startsWith("There is no study in this folder."));
    }
}
