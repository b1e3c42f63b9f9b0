package plait.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import plait.core.Progress;
import plait.model.text.CodePoints;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.Turn;

/** What every {@link Ingest} must hold, whatever formats it knows; all that is read here is plain UTF-8 text. */
public abstract class IngestContract {
    private static final String TALK = "Interview with nobody\n\nINT: How did it begin?\n\nANN: With a kettle \uD83D\uDC9C and a key.\n\nAnd a Fiesta, over the tops.\n\n"
            + "INT: And who came?\n\nANN: Me. [laughs] For three weeks, me.\n";

    /** The adapter under test. */
    protected abstract Ingest ingest();

    protected final ReadText read(String text) {
        return ingest().read(file(text), Progress.NONE);
    }

    private static FileContent file(String text) {
        return FileContent.of("text.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test public void normalisesTheTextOnce() {
        var read = read("\uFEFFCafe\u0301 one.\r\n\r\nCafé two.\rThree\u0000.\n");
        assertTrue(Normalizer.isNormalized(read.text(), Normalizer.Form.NFC));
        assertTrue(read.text().startsWith("Café one."), read.text());
        assertTrue(read.text().chars().noneMatch(c -> c == '\r' || c == 0 || c == 0xFEFF));
        assertEquals(List.of("Café one.", "Café two.", "Three."), paragraphs(read));
    }

    @Test public void readsTheSameBytesAsTheSameText() {
        assertEquals(read(TALK), read(TALK));
    }

    @Test public void placesParagraphsInOrderWithoutOverlapAndWithoutLineFeeds() {
        var read = read(TALK);
        int end = 0;
        for (Paragraph paragraph : read.structure().paragraphs()) {
            assertTrue(paragraph.span().start() >= end && !paragraph.span().isEmpty());
            end = paragraph.span().end();
            assertFalse(CodePoints.of(read.text()).slice(paragraph.span()).contains("\n"));
        }
        assertEquals(CodePoints.of(read.text()).length(), end);
        assertEquals(6, read.structure().paragraphs().size());
    }

    @Test public void leavesLabelsInTheTextAndBeginsSpeechAfterThem() {
        var read = read(TALK);
        var turns = read.structure().turns();
        assertEquals(List.of("INT", "ANN", "INT", "ANN"), turns.stream().map(Turn::speaker).toList());
        assertEquals("INT: How did it begin?", slice(read, turns.get(0).span()));
        assertEquals("How did it begin?", slice(read, turns.get(0).spoken()));
        assertEquals(List.of(1, 2, 3, 4), turns.stream().map(Turn::number).toList());
    }

    @Test public void goesOnWithTheTurnInAParagraphWithoutLabel() {
        var read = read(TALK);
        assertEquals("With a kettle \uD83D\uDC9C and a key.\n\nAnd a Fiesta, over the tops.", slice(read, read.structure().turns().get(1).spoken()));
    }

    @Test public void countsTurnsAndWordsOfEachSpeakerWithoutLabels() {
        var read = read(TALK);
        assertEquals(Map.of("INT", 2, "ANN", 2), read.speakers());
        assertEquals(Map.of("INT", 7, "ANN", 19), read.wordsBySpeaker());
    }

    @Test public void takesNobodyForASpeakerInATextThatIsNoTalk() {
        assertEquals(List.of(), read("Title: A report\n\nOne thing happened.\n\nNote: it was small.\n\nAnother thing happened.\n").structure().turns());
    }

    @Test public void refusesAnEmptyFileInPlainWords() {
        var problem = assertThrows(UnreadableFile.class, () -> ingest().read(FileContent.of("empty.txt", new byte[0]), Progress.NONE));
        assertTrue(problem.getMessage().contains("empty"), problem.getMessage());
    }

    @Test public void stopsWhenThePersonAskedTo() {
        var stopped = new Progress() {
            @Override public void begin(String task, int steps) {}

            @Override public void worked(int steps) {}

            @Override public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> ingest().read(file(TALK), stopped));
    }

    @Test public void readsSeveralFilesAtOnce() throws Exception {
        var ingest = ingest();
        var expected = ingest.read(file(TALK), Progress.NONE);
        var work = new ArrayList<Callable<ReadText>>();
        for (int i = 0; i < 16; i++) work.add(() -> ingest.read(file(TALK), Progress.NONE));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var read : threads.invokeAll(work)) assertEquals(expected, read.get());
        }
    }

    private static List<String> paragraphs(ReadText read) {
        return read.structure().paragraphs().stream().map(paragraph -> slice(read, paragraph.span())).toList();
    }

    private static String slice(ReadText read, Span span) {
        return CodePoints.of(read.text()).slice(span);
    }
}
