package plait.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.Progress;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.QueryBook;
import plait.core.questions.Question;
import plait.core.questions.Questions;
import plait.core.study.Entry;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Quotation;
import plait.core.theories.RdfForm;
import plait.core.theories.TheoryDataset;
import plait.core.theories.Value;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Level;
import plait.model.Segment;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.Theme;

class QuestionsViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final Configuration configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    private final EvidenceLink link = theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
    private final List<Map<String, Value>> asked = new ArrayList<>();
    private volatile Answer answer = new Answer(List.of(), List.of());
    private QuestionsView view;

    private final QueryBook book = new QueryBook() {
        @Override public List<Question> builtIn() {
            return List.of(Question.of("q01", "# title: Thin support\n# explanation: Where little lies.\n# parameter: theory | theory version | newest | Which version\nSELECT"), Question.of("q08", "# title: Where the evidence lies\nSELECT"));
        }

        @Override public void refuseUnlessReadable(String query) {}
    };

    /** A dataset that knows one answer. */
    private final TheoryDataset dataset = new TheoryDataset() {
        @Override public void load(Consumer<BiConsumer<Key, byte[]>> rows, Function<Key, byte[]> row) {}

        @Override public void apply(Entry entry) {}

        @Override public Answer ask(String query, Map<String, Value> bound, Progress progress) {
            synchronized (asked) {
                asked.add(bound);
            }
            return answer;
        }

        @Override public List<Finding> check(Progress progress) {
            return List.of();
        }

        @Override public void write(RdfForm form, List<Quotation> quotations, OutputStream out) {}

        @Override public long size() {
            return 0;
        }

        @Override public void close() {}
    };

    private void show() {
        view = new QuestionsView(window.shell(), theory.study, new Jobs(window.shell().getDisplay(), new Problems()), new Problems(), () -> new Questions(theory.study.study(), book, () -> dataset));
        window.open();
    }

    private void choose(String name) {
        view.choose(name);
        EventLoop.until("the answer is there", () -> view.answer() != null);
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(QuestionsViewTest::inside)) : Stream.of(control);
    }

    private List<String> labels() {
        return inside(view).filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList();
    }

    @Test void aQuestionIsAskedWhenItIsChosenAndSaysWhatItMeans() {
        answer = new Answer(List.of("configuration", "passage"), List.of(List.of(new Value.Text("CMOC-01"), new Value.Thing(Key.of(link.getSegment())))));
        show();
        choose("q01");
        assertTrue(labels().containsAll(List.of("Thin support", "Where little lies.", "Version")), labels().toString());
        assertTrue(labels().stream().anyMatch(words -> words.startsWith("1 row · answered in")));
        assertEquals("CMOC-01", view.content().text(0, 0));
        assertTrue(view.content().text(1, 0).startsWith("The kettle"));
    }

    @Test void aRowLeadsToItsPassageAndItsConfiguration() {
        answer = new Answer(List.of("configuration", "passage"), List.of(List.of(new Value.Text("CMOC-01"), new Value.Thing(Key.of(link.getSegment())))));
        show();
        var subjects = new ArrayList<Object>();
        var passages = new ArrayList<Segment>();
        view.onSubject(subjects::add);
        view.onPassage(passages::add);
        choose("q01");
        view.grid().orElseThrow().select(0);
        assertSame(configuration, subjects.get(0));
        view.open((AnswerContent) view.content(), 0);
        assertEquals(List.of(link.getSegment()), passages);
    }

    @Test void anotherParameterAsksAgain() {
        show();
        choose("q01");
        Combo version = inside(view).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
        version.select(version.indexOf("v1"));
        version.notifyListeners(SWT.Selection, new Event());
        EventLoop.until("it was asked again", () -> {
            synchronized (asked) {
                return asked.size() == 2;
            }
        });
        assertEquals(new Value.Thing(Key.of(TheoryInMemory.current(configuration).getTheoryVersions().get(0))), asked.get(1).get("theory"));
    }

    @Test void whereTheEvidenceLiesIsAMatrixWhoseCellsOpen() {
        answer = new Answer(List.of("configuration", "case", "supports", "refutes", "refines", "generates"),
                List.of(List.of(new Value.Text("CMOC-01"), new Value.Text("C1"), Value.Number.of(6), Value.Number.of(1), Value.Number.of(0), Value.Number.of(0))));
        show();
        var cells = new ArrayList<QuestionsView.CellOf>();
        view.onCell(cells::add);
        choose("q08");
        var grid = view.grid().orElseThrow();
        assertEquals("6 supports, 1 refutes", view.content().text(0, 0));
        assertEquals("1", view.content().text(1, 0));
        assertEquals("01  Kettle first", view.content().rowHead(0));
        grid.forceFocus();
        EventLoop.until("the grid has the focus", grid::isFocusControl);
        grid.cursor(0, 0);
        press(grid, SWT.ARROW_RIGHT);
        press(grid, SWT.ARROW_LEFT);
        view.setFocus();
        assertEquals(List.of(new QuestionsView.CellOf(TheoryInMemory.current(configuration), ""), new QuestionsView.CellOf(TheoryInMemory.current(configuration), "C1")), cells);
    }

    private static void press(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    @Test void nothingFoundIsSaid() {
        show();
        choose("q01");
        assertTrue(labels().contains("Nothing found."));
    }

    @Test void anEndingIsGivenOnlyWhereNoneWasTyped() {
        assertEquals("a/q01.csv", QuestionsPart.withEnding("a/q01", 0));
        assertEquals("a/q01.xlsx", QuestionsPart.withEnding("a/q01", 1));
        assertEquals("a/q01.XLSX", QuestionsPart.withEnding("a/q01.XLSX", 0));
        assertEquals("a/q01.csv", QuestionsPart.withEnding("a/q01", -1));
    }

    @Test void sixCasesFitBesideNames() {
        var cases = List.of("C1", "C2", "C3", "C4", "C5", "C6");
        var rows = cases.stream().map(site -> List.<Value>of(new Value.Text("CMOC-01"), new Value.Text(site), Value.Number.of(0), Value.Number.of(0), Value.Number.of(0), Value.Number.of(0))).toList();
        var matrix = EvidenceMatrix.of(new Answer(List.of("configuration", "case", "supports", "refutes", "refines", "generates"), rows));
        var content = new MatrixContent(theory.study.study(), Theme.on(window.shell().getDisplay()), matrix);
        int columns = Stream.of(content.widths()).mapToInt(Integer::intValue).sum();
        assertTrue(columns + content.headWidth(680) <= 680);
        assertTrue(content.headWidth(300) >= 200, "names are read also where cases must be scrolled to");
    }
}
