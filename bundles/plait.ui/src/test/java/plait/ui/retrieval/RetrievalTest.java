package plait.ui.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.sheets.Table;
import plait.core.sources.Texts;
import plait.core.retrieval.NamesThatQuote;
import plait.model.Case;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;

class RetrievalTest {
    private static final String WORDS = "INT: How was it?\nGWEN: The kettle was on and nobody asked me how I was.\nBEV: Nobody asked. Not once in eleven years, and then somebody did.\n";

    @RegisterExtension final TestWindow window = new TestWindow();
    @TempDir Path folder;
    private final OpenStudy study = StudyInMemory.open();
    private final Jobs jobs = new Jobs(Display.getDefault(), new Problems());
    private final Retrieving retrieving = new Retrieving(study, jobs, Display.getDefault());
    private final List<Segment> evidence = new ArrayList<>();
    private final List<Table> written = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private boolean goOn = true;
    private Source source;
    private QueryView view;
    private RetrievedList list;
    private MatrixView matrix;

    @Test
    void withoutACodeWordsSayWhatToDo() {
        code("Warmth", "kettle");
        query();
        list();
        assertEquals("Choose a code to see every passage that has it.", view.counted());
        assertEquals("Choose a code to see every passage that has it.", list.emptyWords());
        assertFalse(button("Show passages").isEnabled());
    }

    @Test
    void aTypedCodeIsCountedAtOnceAndTheListFollowsEachCommit() {
        code("Warmth", "kettle");
        query();
        list();
        type(0, "warmth");
        assertEquals("1 passage in 1 source", view.counted());
        assertEquals("kettle", list.rows().text(RetrievedRows.WORDS, 0).replace("Words may not be quoted: ", ""));
        assertEquals("Gwen, member", list.rows().text(RetrievedRows.SPEAKER, 0));

        code("Warmth", "somebody");
        EventLoop.until("it is counted", () -> view.counted().equals("2 passages in 1 source"));
        study.session().undo();
        EventLoop.until("it is gone", () -> view.counted().equals("1 passage in 1 source"));
        assertEquals(1, list.rows().count());
    }

    @Test
    void andAlsoOrButNotAndNearJoinTheLines() {
        code("Warmth", "The kettle was on");
        code("Asked", "kettle was on and nobody asked");
        code("Asked", "Nobody asked");
        code("Years", "eleven years");
        query();
        type(0, "Asked");
        assertEquals("2 passages in 1 source", view.counted());
        button("Add a code").notifyListeners(SWT.Selection, null);
        type(1, "Warmth");
        assertEquals("1 passage in 1 source", view.counted());
        join("or");
        assertEquals("3 passages in 1 source", view.counted());
        join("but not");
        assertEquals("1 passage in 1 source", view.counted());
        type(1, "Years");
        join("in the same turn as");
        EventLoop.until("the text is read", () -> view.counted().equals("1 passage in 1 source") && retrieving.found().asked().words().contains("same turn"));
        assertEquals("Asked in the same turn as Years", retrieving.found().asked().words());
        join("near, in words");
        EventLoop.until("the distance counts", () -> retrieving.found().asked().words().equals("Asked within 20 words of Years"));
        assertEquals(2, retrieving.found().passages().size());
    }

    @Test
    void severalPassagesAreCodedInOneStepAndUncodedInOne() {
        code("Warmth", "kettle");
        code("Warmth", "eleven years");
        Factor other = code("Years", "somebody");
        query();
        type(0, "Warmth");
        list();
        PassageActions actions = child(PassageActions.class, list);
        list.grid().select(0, 1);
        actions.code(list.selected(), other);
        assertEquals(3, other.getCodings().size());
        assertEquals("Apply code to passages", study.session().undoLabel());
        actions.uncode(list.selected(), other);
        assertEquals(1, other.getCodings().size());
        study.session().undo();
        study.session().undo();
        assertEquals(1, other.getCodings().size());
    }

    @Test
    void whatIsCopiedHasItsReferenceAndNoWordsWithoutConsent() {
        code("Warmth", "kettle");
        query();
        type(0, "Warmth");
        list();
        list.grid().select(0);
        child(PassageActions.class, list).copy();
        EventLoop.until("it is copied", () -> "[not quotable] (Gwen, member, I01, turn 2)".equals(pasted()));
    }

    @Test
    void aMatrixCountsAndItsCellsOpenWhatTheyCount() {
        code("Warmth", "kettle");
        code("Warmth", "eleven years");
        code("Years", "eleven years");
        matrix();
        EventLoop.until("it is counted", () -> matrix.rows().rows() == 3);
        // columns C1, C2, All; rows Warmth, Years, All
        assertEquals(List.of("1", "1", "2"), row(0));
        assertEquals(List.of("·", "1", "1"), row(1));
        assertEquals(List.of("1", "1", "2"), row(2));

        var opened = new ArrayList<String>();
        matrix.onOpen(() -> opened.add(retrieving.found().asked().words()));
        matrix.grid().cursor(1, 0);
        matrix.grid().notifyListeners(SWT.KeyDown, key(SWT.CR));
        assertEquals(List.of("Warmth × C2 Halyard"), opened);
        assertEquals(1, retrieving.found().passages().size());

        matrix.columns("Other codes");
        EventLoop.until("codes beside codes", () -> matrix.rows().columns() == 3 && matrix.rows().head(1).equals("Years"));
        assertEquals(List.of("2", "1", "2"), row(0));
        assertEquals(List.of("1", "1", "1"), row(1));
    }

    @Test
    void aMatrixFollowsCommitsAndIsWrittenAsItIsShown() {
        code("Warmth", "kettle");
        matrix();
        EventLoop.until("it is counted", () -> matrix.rows().rows() == 2);
        code("Years", "eleven years");
        EventLoop.until("the new code is there", () -> matrix.rows().rows() == 3);
        button("Export…", matrix).notifyListeners(SWT.Selection, null);
        EventLoop.until("it is written and recorded", () -> study.study().getExports().size() == 1);
        assertEquals(List.of("Code", "C1 Kettle", "C2 Halyard", "All"), written.get(0).columns());
        assertEquals(List.of("Years", 0, 1, 1), written.get(0).rows().get(1));
        assertEquals(List.of(), warned);
    }

    @Test
    void theListIsWrittenInTheBackgroundAndSaysWhatConsentKeptBack() {
        code("Warmth", "kettle");
        query();
        type(0, "Warmth");
        list();
        child(PassageActions.class, list).export();
        EventLoop.until("it is told", () -> !heard.isEmpty());
        assertEquals(List.of("No passage was written with its words, 1 without because consent does not allow it."), heard);
        assertEquals("[not quotable]", written.get(0).rows().get(0).get(0));
        assertEquals(List.of(), warned);
    }

    @Test
    void namesThatAreWordsOfSomebodyWhoMayNotBeQuotedAreWarnedOfBeforeAnythingIsWritten() {
        code("kettle", "kettle");
        query();
        type(0, "kettle");
        list();
        goOn = false;
        child(PassageActions.class, list).export();
        EventLoop.until("it warns", () -> !warned.isEmpty());
        assertEquals(List.of(NamesThatQuote.warning(1)), warned);
        EventLoop.until("all work has ended", () -> jobs.running().isEmpty());
        assertEquals(List.of(), written);
        goOn = true;
        child(PassageActions.class, list).export();
        EventLoop.until("it is told", () -> !heard.isEmpty());
        assertEquals(1, written.size());
    }

    private String pasted() {
        var clipboard = new Clipboard(window.shell().getDisplay());
        var text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    private ExportTables exports() {
        return new ExportTables(study, jobs, (table, name, out) -> written.add(table), new ExportTables.Person() {
            @Override public Optional<Path> file(String suggested) {
                return Optional.of(folder.resolve("table.csv"));
            }

            @Override public boolean goOn(String warning) {
                warned.add(warning);
                return goOn;
            }

            @Override public void hear(String outcome) {
                heard.add(outcome);
            }
        });
    }

    private List<String> row(int row) {
        return List.of(matrix.rows().text(0, row), matrix.rows().text(1, row), matrix.rows().text(2, row));
    }

    private Event key(int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        return event;
    }

    private void people() {
        study.session().commit("People", all -> {
            Case kettle = place("C1", "Kettle");
            Case halyard = place("C2", "Halyard");
            all.getCases().addAll(List.of(kettle, halyard));
            all.getParticipants().addAll(List.of(person("Gwen", "member", kettle), person("Bev", "lead", halyard)));
        });
    }

    private static Case place(String identifier, String name) {
        Case made = ModelFactory.eINSTANCE.createCase();
        made.setIdentifier(identifier);
        made.setName(name);
        return made;
    }

    private static Participant person(String pseudonym, String role, Case place) {
        Participant made = ModelFactory.eINSTANCE.createParticipant();
        made.setIdentifier(pseudonym);
        made.setPseudonym(pseudonym);
        made.setRole(role);
        made.setCase(place);
        return made;
    }

    private Factor code(String name, String words) {
        if (source == null) {
            people();
            source = StudyInMemory.add(study, "I01", WORDS, List.of(), study.study().getParticipants());
        }
        Span span = study.texts().read(source).find(words).get(0);
        Optional<Factor> known = CodeBook.find(study.study(), name);
        if (known.isPresent()) study.codings().apply(Texts.current(source), span, known.get());
        else study.codings().applyNew(Texts.current(source), span, name);
        return CodeBook.find(study.study(), name).orElseThrow();
    }

    private void query() {
        view = new QueryView(window.shell(), retrieving);
        window.open();
    }

    private void list() {
        var context = new PassageActions.Context(new Problems(), exports(), evidence::add);
        list = new RetrievedList(window.shell(), retrieving, context);
        window.open();
        window.shell().layout(true, true);
    }

    private void matrix() {
        matrix = new MatrixView(window.shell(), retrieving, jobs, exports());
        window.open();
    }

    private void type(int line, String name) {
        List<Text> fields = all(view).filter(Text.class::isInstance).map(Text.class::cast).toList();
        fields.get(line).setText(name);
    }

    private void join(String word) {
        Combo joint = all(view).filter(Combo.class::isInstance).map(Combo.class::cast).filter(each -> each.indexOf("and also") >= 0).findFirst().orElseThrow();
        joint.setText(word);
        joint.notifyListeners(SWT.Selection, null);
    }

    private FlatButton button(String words) {
        return button(words, view);
    }

    private static FlatButton button(String words, Composite in) {
        return all(in).filter(FlatButton.class::isInstance).map(FlatButton.class::cast).filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private static <T extends Control> T child(Class<T> type, Composite in) {
        return all(in).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Composite in) {
        return Stream.of(in.getChildren()).flatMap(child -> child instanceof Composite pane ? Stream.concat(Stream.of(child), all(pane)) : Stream.of(child));
    }
}
