package plait.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.Draft;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.Heard;
import plait.core.questions.QueryBook;
import plait.core.questions.QueryFault;
import plait.core.questions.Question;
import plait.core.questions.Questions;
import plait.core.questions.Subgroup;
import plait.core.questions.Trait;
import plait.core.study.Entry;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Quotation;
import plait.core.theories.RdfForm;
import plait.core.theories.RuleShapes;
import plait.core.theories.Theories;
import plait.core.theories.TheoryDataset;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Participant;
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
    private final List<Set<Key>> left = new ArrayList<>();
    private volatile boolean slow;
    private volatile boolean narrowing = true;
    private final List<String> told = new ArrayList<>();
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            told.add(title + ": " + message);
        }
    };
    private OpenStudy open;
    private QuestionsView view;

    private final QueryBook book = new QueryBook() {
        @Override public List<Question> builtIn() {
            return List.of(Question.of("q01", "# title: Thin support\n# explanation: Where little lies.\n# parameter: theory | theory version | newest | Which version\nSELECT"), Question.of("q08", "# title: Where the evidence lies\n# parameter: theory | theory version | newest | Which version\nSELECT"));
        }

        @Override public Map<String, String> prefixes() {
            return Map.of("plait", "https://w3id.org/plait/ns#");
        }

        @Override public Optional<QueryFault> fault(String query) {
            return query.contains("SELCT") ? Optional.of(new QueryFault(1, 1, "“SELCT” is not expected here.", true)) : Optional.empty();
        }

        @Override public void refuseUnlessReadable(String query) {}
    };

    /** A dataset that knows one answer. */
    private final TheoryDataset dataset = new TheoryDataset() {
        @Override public void load(Consumer<BiConsumer<Key, byte[]>> rows, Function<Key, byte[]> row) {}

        @Override public void apply(Entry entry) {}

        @Override public Answer ask(String query, Map<String, Value> bound, Set<Key> without, Progress progress) {
            synchronized (asked) {
                asked.add(bound);
                left.add(without);
            }
            while (slow && !progress.cancelled()) Thread.onSpinWait();
            return new Answer(answer.columns(), answer.rows(), !without.isEmpty() && narrowing);
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
        theory.study.session().commit("Begin", study -> {
            Case site = ModelFactory.eINSTANCE.createCase();
            site.setIdentifier("C1");
            site.setName("Kettle");
            study.getCases().add(site);
            theory.source.getCases().add(site);
            Participant person = ModelFactory.eINSTANCE.createParticipant();
            person.setIdentifier("P1");
            person.setRole("member");
            study.getParticipants().add(person);
        });
        open = new OpenStudy(theory.study.session(), new OpenStudy.Adapters(null, null, failure -> {
            throw new AssertionError(failure);
        }, () -> dataset, book, RuleShapes.NONE, null));
        view = new QuestionsView(window.shell(), open, new Jobs(window.shell().getDisplay(), new Problems()), problems, () -> new Questions(theory.study.study(), book, () -> dataset));
        view.onExport(() -> {});
        window.open();
    }

    private void choose(String name) {
        view.choose(name);
        EventLoop.until("the answer is there", () -> view.answer().answer() != null || view.answer().pane().isPresent());
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(QuestionsViewTest::inside)) : Stream.of(control);
    }

    private List<String> labels() {
        return inside(view).filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList();
    }

    private void press(String words) {
        inside(view).filter(Button.class::isInstance).map(Button.class::cast).filter(each -> each.getText().equals(words)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static Combo combo(Composite in, String item) {
        return inside(in).filter(Combo.class::isInstance).map(Combo.class::cast).filter(each -> each.indexOf(item) >= 0).findFirst().orElseThrow();
    }

    private void select(String item) {
        Combo combo = combo(view, item);
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private Answer onePassage() {
        return new Answer(List.of("configuration", "passage"), List.of(List.of(new Value.Text("CMOC-01"), new Value.Thing(Key.of(link.getSegment())))));
    }

    @Test void aQuestionIsAskedWhenItIsChosenAndSaysWhatItMeans() {
        answer = onePassage();
        show();
        choose("q01");
        assertTrue(labels().containsAll(List.of("Thin support", "Where little lies.", "Version")), labels().toString());
        assertTrue(view.answer().foot().words().startsWith("1 row · answered in"), view.answer().foot().words());
        AnswerContent content = view.answer().grid().orElseThrow().content();
        assertEquals("CMOC-01", content.text(0, 0));
        assertTrue(content.text(1, 0).startsWith("The kettle"));
    }

    @Test void aRowLeadsToItsPassageAndItsConfiguration() {
        answer = onePassage();
        show();
        var subjects = new ArrayList<Object>();
        var passages = new ArrayList<Segment>();
        view.onSubject(subjects::add);
        view.onPassage(passages::add);
        choose("q01");
        AnswerGrid grid = view.answer().grid().orElseThrow();
        grid.grid().select(0);
        assertSame(configuration, subjects.get(0));
        grid.open(0);
        assertEquals(List.of(link.getSegment()), passages);
    }

    @Test void whatIsCopiedLeavesOutWordsThatMayNotBeQuoted() {
        answer = onePassage();
        show();
        choose("q01");
        AnswerGrid grid = view.answer().grid().orElseThrow();
        grid.grid().select(0);
        assertEquals("configuration\tpassage\nCMOC-01\t[not quotable]", grid.copied(), "nobody asked Dougie");
    }

    @Test void anotherParameterAsksAgain() {
        show();
        choose("q01");
        select("v1");
        EventLoop.until("it was asked again", () -> {
            synchronized (asked) {
                return asked.size() == 2;
            }
        });
        assertEquals(new Value.Thing(Key.of(TheoryInMemory.current(configuration).getTheoryVersions().get(0))), asked.get(1).get("theory"));
    }

    @Test void aQuestionIsHeldToASubgroupAndSaysSoAboveTheAnswer() {
        answer = onePassage();
        show();
        choose("q01");
        assertEquals("", view.answer().held());
        view.answer().hold(Subgroup.of(theory.study.study(), List.of("role=member")));
        EventLoop.until("it was asked again", () -> view.answer().answer() != null);
        assertTrue(left.get(1).contains(Key.of(link)), "nobody known speaks there");
        assertTrue(view.answer().held().startsWith("Held to role member: 1 person in 0 cases. Documents are left out. Small group"), view.answer().held());
        assertEquals(List.of("configuration", "passage", "held_to"), view.answer().answer().columns(), "so does what is exported");
        choose("q08");
        assertTrue(view.answer().held().startsWith("Held to role member"), "the next question is held to it, too");
        assertEquals("", view.answer().pane().orElseThrow().content().text(0, 0));
    }

    @Test void aSubgroupThatChangesNothingIsSaid() {
        narrowing = false;
        show();
        choose("q01");
        view.answer().hold(Subgroup.of(theory.study.study(), List.of("type=not stated")));
        EventLoop.until("it was asked again", () -> view.answer().answer() != null);
        assertTrue(view.answer().held().contains(Heard.UNTOUCHED), view.answer().held());
    }

    @Test void whomToHearIsChosenAndSaidAtOnce() {
        show();
        var dialog = new SubgroupDialog(window.shell(), theory.study.study(), Subgroup.EVERYBODY);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertEquals("Everybody is heard.", dialog.said());
        dialog.tick(Trait.CASE, "C1");
        dialog.tick(Trait.ROLE, "member");
        assertTrue(dialog.said().startsWith("Held to case C1, role member: 0 people"), dialog.said());
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertEquals("case=C1; role=member", dialog.chosen().key());
    }

    @Test void whereTheEvidenceLiesIsAMatrixWhoseCellsOpen() {
        EvidenceLink against = theory.evidence(configuration, "Nobody asked", Stance.REFUTES);
        show();
        var cells = new ArrayList<MatrixPane.CellOf>();
        view.onCell(cells::add);
        choose("q08");
        MatrixPane pane = view.answer().pane().orElseThrow();
        assertEquals("1 supports, 1 refutes", pane.content().text(0, 0));
        assertEquals("1", pane.content().text(1, 0));
        assertEquals("01  Kettle first", pane.content().rowHead(0));
        assertEquals("C1\nKettle", pane.content().head(0));
        pane.grid().forceFocus();
        EventLoop.until("the grid has the focus", pane.grid()::isFocusControl);
        pane.grid().cursor(0, 0);
        press(pane.grid(), SWT.ARROW_RIGHT);
        press(pane.grid(), SWT.ARROW_LEFT);
        view.takeFocus();
        var version = TheoryInMemory.current(configuration);
        assertEquals(List.of(new MatrixPane.CellOf(version, "", List.of(link, against)), new MatrixPane.CellOf(version, "C1", List.of(link, against))), cells.subList(cells.size() - 2, cells.size()));
        assertEquals("supports, refutes, refines, generates", pane.legend().words());
    }

    @Test void aMatrixIsShownByBasisAndByRole() {
        show();
        choose("q08");
        select("Basis");
        assertEquals("1 observed", view.answer().pane().orElseThrow().content().text(0, 0));
        select("Roles");
        assertEquals("no known\nspeaker", view.answer().pane().orElseThrow().content().head(0));
    }

    @Test void aMatrixFollowsWhatIsChanged() {
        show();
        choose("q08");
        MatrixPane pane = view.answer().pane().orElseThrow();
        theory.evidence(configuration, "Nobody asked", Stance.REFUTES);
        assertSame(pane, view.answer().pane().orElseThrow());
        assertEquals("1 supports, 1 refutes", pane.content().text(0, 0));
        theory.derive(configuration);
        assertEquals("2 to recheck", view.answer().pane().orElseThrow().content().text(0, 0));
        assertTrue(view.answer().pane().orElseThrow().legend().words().endsWith("2 set apart to recheck"));
    }

    @Test void anAnswerThatAChangeMadeOldSaysSo() {
        show();
        choose("q01");
        theory.evidence(configuration, "Nobody asked", Stance.REFUTES);
        assertEquals("The study has changed since.", view.answer().foot().words());
    }

    @Test void aLongAnswerIsStoppedAndAskedAgain() {
        slow = true;
        show();
        view.choose("q01");
        EventLoop.until("it is asked", () -> {
            synchronized (asked) {
                return asked.size() == 1;
            }
        });
        assertEquals("Asking…", view.answer().foot().words());
        view.answer().foot().follow();
        assertEquals("Stopped.", view.answer().foot().words());
        slow = false;
        view.answer().foot().follow();
        EventLoop.until("the answer is there", () -> view.answer().answer() != null);
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

    // --- our own questions

    @Test void aQuestionOfOurOwnIsWrittenTriedAndKept() {
        answer = onePassage();
        show();
        view.write();
        QuestionForm form = view.form().orElseThrow();
        form.write("Who waits?", "# parameter: cases | number | 2 | Fewer\nSELECT ?cases");
        assertEquals("cases (number, else 2)", form.foundParameters());
        press("Try");
        EventLoop.until("it was tried", () -> form.foot().words().startsWith("1 row"));
        assertTrue(theory.study.study().getQuestions().isEmpty());
        press("Keep question");
        assertTrue(view.form().isEmpty());
        assertEquals("who-waits", view.answer().question().name());
        assertEquals("Ours", view.list().rows().text(0, view.list().rows().row(view.answer().question()) - 1));
        assertEquals("Add question", theory.study.session().last().label());
    }

    @Test void whatIsWrongIsSaidAtItsLineAndNothingIsTried() {
        show();
        view.write();
        QuestionForm form = view.form().orElseThrow();
        form.write("Who waits?", "SELCT ?a");
        assertEquals("Line 1: “SELCT” is not expected here.", form.query().words());
        assertFalse(inside(view).filter(Button.class::isInstance).map(Button.class::cast).filter(each -> each.getText().equals("Try")).findFirst().orElseThrow().isEnabled());
        press("Keep question");
        assertEquals(List.of("The question was not kept: The query cannot be asked yet: look at line 1."), told);
    }

    @Test void whatIsWrittenIsNotThrownAwayUnasked() {
        show();
        var asked = new ArrayList<String>();
        view.onLeave(what -> {
            asked.add(what);
            return asked.size() > 1;
        });
        view.write();
        view.form().orElseThrow().write("Who waits?", "SELECT ?a");
        view.choose("q01");
        assertTrue(view.form().isPresent(), "the person goes on writing");
        choose("q01");
        assertTrue(view.form().isEmpty());
        assertEquals(2, asked.size());
    }

    @Test void aKeptQuestionIsChangedAndRemovedAndUndoBringsItBack() {
        show();
        String name = open.ownQuestions().add(new Draft("Who waits?", "", "SELECT ?a"));
        choose(name);
        view.change(name);
        view.form().orElseThrow().write("Who waits longest?", "SELECT ?a");
        press("Keep changes");
        assertEquals("Who waits longest?", view.answer().question().title());
        theory.study.session().undo();
        assertEquals("Who waits?", view.answer().question().title(), "a change that is taken back is seen");
    }

    @Test void whatIsTypedInAQueryIsTakenBackWordByWord() {
        show();
        view.write();
        QueryEditor editor = view.form().orElseThrow().query();
        editor.text("SELECT");
        editor.control().setCaretOffset(6);
        for (String letter : List.of(" ", "?", "a")) editor.control().insert(letter);
        editor.control().replaceTextRange(0, 6, "ASK");
        editor.undo().undo();
        assertTrue(editor.text().startsWith("SELECT"));
        editor.undo().redo();
        assertTrue(editor.text().startsWith("ASK"));
    }

    @Test void aLongTitleTakesTwoLinesAndIsReadWhole() {
        var rows = new QuestionRows(window.shell().getDisplay());
        var question = Question.of("q01", "# title: Where evidence on earlier versions of a configuration lies and why\nSELECT");
        rows.show(List.of(question, Question.of("q02", "# title: Thin\nSELECT")), List.of(), "", 240);
        assertEquals("1. Where evidence on earlier versions of a configuration lies and why", rows.text(0, 1));
        assertTrue(rows.height(1) > rows.height(2), "it has a second line");
        rows.show(List.of(question), List.of(), "EARLIER", 240);
        assertEquals(2, rows.rows());
        rows.show(List.of(question), List.of(), "kettle", 240);
        assertEquals(0, rows.rows());
    }

    @Test void anEndingIsGivenOnlyWhereNoneWasTyped() {
        assertEquals("a/q01.csv", AnswerFile.withEnding("a/q01", 0));
        assertEquals("a/q01.xlsx", AnswerFile.withEnding("a/q01", 1));
        assertEquals("a/q01.XLSX", AnswerFile.withEnding("a/q01.XLSX", 0));
        assertEquals("a/q01.csv", AnswerFile.withEnding("a/q01", -1));
    }

    @Test void sixCasesFitBesideNames() {
        theory.study.session().commit("Begin", study -> {
            for (int i = 1; i <= 6; i++) {
                Case site = ModelFactory.eINSTANCE.createCase();
                site.setIdentifier("C" + i);
                study.getCases().add(site);
            }
        });
        var study = theory.study.study();
        var matrix = EvidenceMatrix.of(study, EvidenceMatrix.Wanted.of(Theories.newest(study).orElseThrow()));
        var content = new MatrixContent(study, Theme.on(window.shell().getDisplay()), matrix, matrix.rows());
        int columns = Stream.of(content.widths()).mapToInt(Integer::intValue).sum();
        assertTrue(columns + content.headWidth(680) <= 680);
        assertTrue(content.headWidth(300) >= 200, "names are read also where cases must be scrolled to");
    }
}
