package plait.core.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.UnreadableFile;
import plait.core.study.FakeStore;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.theories.RuleShapes;
import plait.model.InterviewPhase;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.text.TextStructure;

/** Files are read on a thread of their own; what touches the study is done on its thread, which refuses every other. */
class ImportInBackgroundTest {
    private static final SheetReader COMMAS = new SheetReader() {
        @Override public boolean isTable(String fileName) {
            return fileName.endsWith(".csv");
        }

        @Override public Sheet read(FileContent file) {
            List<List<String>> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
            return Sheet.of(file.name(), lines.get(0), lines.subList(1, lines.size()), 2);
        }
    };

    private static final class Stoppable implements Progress {
        volatile boolean stopped;

        @Override public void begin(String task, int steps) {}

        @Override public void worked(int steps) {}

        @Override public boolean cancelled() {
            return stopped;
        }
    }

    /** Runs what comes from the background on the thread of the test, which made the study. */
    private final LinkedBlockingQueue<Runnable> handed = new LinkedBlockingQueue<>();
    private final FakeStore store = new FakeStore();
    private final Stoppable progress = new Stoppable();
    private final List<ImportResult> results = new ArrayList<>();
    private OpenStudy open;

    @TempDir
    Path folder;

    @BeforeEach
    void make() {
        var session = Session.create(store, RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setName("Study"));
        open = new OpenStudy(session, OpenStudy.Adapters.withoutTheory(ImportInBackgroundTest::read, null, failure -> {
            throw new AssertionError(failure);
        }));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void eachFileIsAStepOfItsOwn() throws Exception {
        long before = open.session().last().revision();
        importAll(new Handing(), file("a.txt", "One."), file("b.txt", "Two words."), file("cases.csv", "id,name,type\nC1,Kettle,peer-led\n"));

        assertEquals(List.of("C1"), open.study().getCases().stream().map(each -> each.getIdentifier()).toList());
        assertEquals(List.of("a", "b"), identifiers());
        assertEquals(before + 3, open.session().last().revision());
    }

    @Test
    void whatIsRefusedOrThereAlreadyDoesNotStopTheOthers() throws Exception {
        importAll(new Handing(), file("a.txt", "One."), file("bad.txt", "unreadable"), file("again.txt", "One."), file("b.txt", "Two."));

        assertEquals(List.of(ImportResult.Status.IMPORTED, ImportResult.Status.REFUSED, ImportResult.Status.DUPLICATE, ImportResult.Status.IMPORTED), results.stream().map(ImportResult::status).toList());
        assertEquals(List.of("a", "b"), identifiers());
    }

    @Test
    void theFilesThatASheetOfSourcesNamesAreReadInTheBackgroundToo() throws Exception {
        file("one.txt", "One.");
        file("two.txt", "Two.");
        importAll(new Handing(), file("sources.csv", "id,file,kind\nI1,one.txt,interview\nI2,two.txt,interview\n"));

        assertEquals(List.of("I1", "I2"), identifiers());
    }

    @Test
    void aFileOfASheetThatCannotBeStoredIsToldBesideThoseThatAreIn() throws Exception {
        file("one.txt", "One.");
        file("two.txt", "Two.");
        open.session().listen(committed -> store.refuseNextAppend());
        importAll(new Handing(), file("sources.csv", "id,file,kind\nI1,one.txt,interview\nI2,two.txt,interview\n"));

        assertEquals(List.of("I1"), identifiers());
        assertEquals(List.of(ImportResult.Status.IMPORTED, ImportResult.Status.REFUSED), results.stream().map(ImportResult::status).toList());
    }

    @Test
    void whoStopsKeepsWhatIsInAndIsTold() throws Exception {
        importAll(new Handing() {
            @Override public <T> T call(Supplier<T> work) {
                if (progress.stopped) throw new CancellationException();
                T made = super.call(work);
                progress.stopped = true;
                return made;
            }
        }, file("a.txt", "One."), file("b.txt", "Two."));

        assertEquals(List.of("a"), identifiers());
        assertEquals(List.of("a.txt"), results.stream().map(ImportResult::file).toList());
    }

    private class Handing implements OnSession {
        @Override public <T> T call(Supplier<T> work) {
            var done = new CompletableFuture<T>();
            handed.add(() -> {
                try {
                    done.complete(work.get());
                } catch (RuntimeException failure) {
                    done.completeExceptionally(failure);
                }
            });
            try {
                return done.join();
            } catch (CompletionException failure) {
                throw (RuntimeException) failure.getCause();
            }
        }
    }

    private void importAll(OnSession session, Path... files) throws InterruptedException {
        var details = SourceDetails.of(SourceKind.INTERVIEW, List.of(), InterviewPhase.NONE);
        var importing = CompletableFuture.runAsync(() -> new ImportFiles(open, COMMAS, session).importAll(List.of(files), details, Optional.empty(), progress, results::add));
        while (!importing.isDone()) {
            Runnable next = handed.poll(20, TimeUnit.MILLISECONDS);
            if (next != null) next.run();
        }
        importing.join();
        assertTrue(handed.isEmpty());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> identifiers() {
        return open.study().getSources().stream().map(Source::getIdentifier).sorted().toList();
    }

    private static ReadText read(FileContent file, Progress progress) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (text.equals("unreadable")) throw new UnreadableFile("Nobody can read this.");
        return new ReadText(text, new TextStructure(List.of(), List.of(), List.of()), "text/plain", "UTF-8", List.of());
    }
}
