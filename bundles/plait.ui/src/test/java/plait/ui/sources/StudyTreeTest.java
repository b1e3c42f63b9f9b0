package plait.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.sources.EditSource;
import plait.model.Case;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.InterviewPhase;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;

class StudyTreeTest {
    private static final String TEXT = "DOUGIE: The kettle was on.\n";

    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private StudyTree explorer;
    private Tree tree;

    @Test
    void anEmptyStudyShowsWhatItWillHold() {
        show();

        assertEquals(List.of("Cases", "Participants", "Codes", "Configurations", "Theories"), labels(tree.getItems()));
        for (TreeItem group : tree.getItems()) assertEquals("0", explorer.row(group.getData()).right());
    }

    @Test
    void sourcesStandInTheirCases() {
        Case row = cases(1).get(0);
        Source source = StudyInMemory.add(study, "I01", TEXT, List.of(row), List.of());
        show();

        assertEquals(List.of("I01 Interview I01"), labels(group("Cases").getItem(0).getItems()));
        explorer.show(source);
        assertSame(source, tree.getSelection()[0].getData());
        assertTrue(group("Cases").getItem(0).getExpanded());
    }

    @Test
    void aSourceThatComesIsShownAndCounted() {
        Case row = cases(1).get(0);
        show();
        StudyInMemory.add(study, "I01", TEXT, List.of(row), List.of());
        assertEquals("1", explorer.row(row).right());
        assertEquals(1, group("Cases").getItem(0).getItemCount());

        StudyInMemory.add(study, "D01", TEXT);
        assertEquals(List.of("D01 Interview D01", "I01 Interview I01"), labels(group("Interviews").getItems()));
    }

    @Test
    void codingsAreCountedAsTheyComeAndGo() {
        Source source = StudyInMemory.add(study, "I01", TEXT);
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));
        show();
        group("Interviews").setExpanded(true);
        EventLoop.settle();
        var painted = new AtomicInteger();
        tree.addListener(SWT.PaintItem, event -> painted.incrementAndGet());
        assertEquals("0", explorer.row(source).right());

        study.codings().apply(source.getTexts().get(0), new Span(0, TEXT.length() - 1), study.study().getFactors().get(0));
        EventLoop.until("the rows are painted anew", () -> painted.get() > 0);
        assertEquals("1", explorer.row(source).right());
        assertEquals((TEXT.length() - 1) / (double) TEXT.length(), explorer.row(source).progress(), 1e-9);

        study.session().undo();
        assertEquals("0", explorer.row(source).right());
        assertEquals(0, explorer.row(source).progress());
    }

    @Test
    void aCommitKeepsSelectionScrollingAndWhatIsOpen() {
        List<Case> cases = cases(80);
        StudyInMemory.add(study, "I01", TEXT, List.of(cases.get(52)), List.of());
        show();
        TreeItem open = group("Cases").getItem(52);
        open.setExpanded(true);
        tree.setSelection(open);
        tree.setTopItem(group("Cases").getItem(45));
        EventLoop.until("the tree is scrolled", () -> top().equals("C45 Row 45"));

        var painted = new AtomicInteger();
        tree.addListener(SWT.PaintItem, event -> painted.incrementAndGet());
        StudyInMemory.add(study, "I02", TEXT, List.of(cases.get(79)), List.of());
        EventLoop.until("the tree is painted anew", () -> painted.get() > 0);
        assertSame(cases.get(52), tree.getSelection()[0].getData());
        assertTrue(group("Cases").getItem(52).getExpanded());
        EventLoop.until("the tree is scrolled as before", () -> top().equals("C45 Row 45"));
    }

    @Test
    void aParticipantStaysSelectedWhenACodeIsMade() {
        Participant dougie = ModelFactory.eINSTANCE.createParticipant();
        study.session().commit("Participants", all -> {
            dougie.setIdentifier("P1");
            dougie.setPseudonym("Dougie");
            all.getParticipants().add(dougie);
        });
        show();
        tree.setSelection(group("Participants").getItem(0));
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));

        assertSame(dougie, tree.getSelection()[0].getData());
    }

    @Test
    void aSourceStaysSelectedWhenItGoesIntoACase() {
        Case row = cases(1).get(0);
        Source source = StudyInMemory.add(study, "I01", TEXT);
        show();
        explorer.show(source);
        study.session().commit("Place source", all -> source.getCases().add(row));

        assertSame(source, tree.getSelection()[0].getData());
        explorer.show(source);
        assertEquals("Cases", tree.getSelection()[0].getParentItem().getParentItem().getText());
    }

    @Test
    void sourcesStandByTheirKindToo() {
        Source interview = StudyInMemory.add(study, "I2", TEXT);
        StudyInMemory.add(study, "I10", TEXT);
        Source group = StudyInMemory.add(study, "FG1", TEXT);
        study.editSources().describe(group, new EditSource.Description("Group", SourceKind.FOCUS_GROUP, InterviewPhase.NONE, "", List.of(), List.of()));
        show();
        assertEquals(List.of("I2 Interview I2", "I10 Interview I10"), labels(group("Interviews").getItems()));
        assertEquals(List.of("FG1 Group"), labels(group("Focus groups").getItems()));
        study.editSources().describe(interview, new EditSource.Description("Note", SourceKind.FIELD_NOTE, InterviewPhase.NONE, "", List.of(), List.of()));
        assertEquals(List.of("I2 Note"), labels(group("Field notes").getItems()));
    }

    @Test
    void whatIsTypedIsFoundAndAfterwardsAllIsAsItWas() {
        List<Case> cases = cases(3);
        StudyInMemory.add(study, "I01", TEXT, List.of(cases.get(1)), List.of());
        show();
        Text find = (Text) ((Composite) ((Composite) explorer.control()).getChildren()[0]).getChildren()[0];
        find.setText("i01");
        assertEquals(List.of("Cases", "Interviews"), labels(tree.getItems()));
        assertEquals(List.of("C01 Row 1"), labels(group("Cases").getItems()));
        assertTrue(group("Cases").getItem(0).getExpanded());
        find.setText("");
        assertEquals(3, group("Cases").getItemCount());
        assertFalse(group("Cases").getItem(1).getExpanded());
        assertFalse(group("Interviews").getExpanded());
    }

    @Test
    void enterOpensASourceAndNothingElse() {
        Source source = StudyInMemory.add(study, "I01", TEXT);
        show();
        var opened = new ArrayList<Source>();
        explorer.onOpen(opened::add);
        choose(group("Interviews"));
        choose(group("Interviews").getItem(0));

        assertEquals(List.of(source), opened);
    }

    private void choose(TreeItem item) {
        var event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.DefaultSelection, event);
    }

    private void show() {
        explorer = new StudyTree(window.shell(), study);
        tree = explorer.tree();
        window.open();
    }

    private List<Case> cases(int count) {
        var cases = new ArrayList<Case>();
        study.session().commit("Cases", all -> {
            for (int i = 0; i < count; i++) {
                Case made = ModelFactory.eINSTANCE.createCase();
                made.setIdentifier("C%02d".formatted(i));
                made.setName("Row " + i);
                all.getCases().add(made);
                cases.add(made);
            }
        });
        return cases;
    }

    /** What is seen at the top; {@code getTopItem} tells on GTK what was asked for. */
    private String top() {
        TreeItem item = tree.getItem(new Point(100, 5));
        return item == null ? "" : item.getText();
    }

    private TreeItem group(String label) {
        return Stream.of(tree.getItems()).filter(item -> item.getText().equals(label)).findFirst().orElseThrow();
    }

    private static List<String> labels(TreeItem[] items) {
        return Stream.of(items).map(TreeItem::getText).toList();
    }
}
