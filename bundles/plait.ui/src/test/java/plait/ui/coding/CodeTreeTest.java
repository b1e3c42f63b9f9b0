package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook;
import plait.model.Factor;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Problems;

class CodeTreeTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private CodeTree codes;
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            throw new AssertionError(title + ": " + message);
        }
    };

    @Test
    void withoutCodesWordsSayWhatToDoAndTheyGoWithTheFirstCode() {
        show();
        Label words = child(Label.class);
        assertTrue(words.isVisible());
        assertEquals("Codes you make appear here. Start with a word that somebody used.", words.getText());

        add("Warmth");
        assertFalse(words.isVisible());
        assertEquals(List.of("Warmth"), names());

        study.session().undo();
        assertTrue(words.isVisible());
        assertEquals(List.of(), names());
    }

    @Test
    void aCodingIsCountedAtOnceAndUndoTakesItOff() {
        add("Warmth");
        Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.\n");
        show();
        var painted = new AtomicInteger();
        tree().addListener(SWT.PaintItem, event -> painted.incrementAndGet());
        assertEquals("0", codes.row(factor("Warmth")).right());

        study.codings().apply(source.getTexts().get(0), new Span(8, 18), factor("Warmth"));
        EventLoop.until("the row is painted anew", () -> painted.get() > 0);
        assertEquals("1", codes.row(factor("Warmth")).right());

        study.session().undo();
        assertEquals("0", codes.row(factor("Warmth")).right());
    }

    @Test
    void aGroupCountsWhatIsBelowIt() {
        add("Feelings", "Warmth", "Fear");
        Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.\n");
        below("Feelings", "Warmth", "Fear");
        show();
        study.codings().apply(source.getTexts().get(0), new Span(8, 18), factor("Warmth"));
        study.codings().apply(source.getTexts().get(0), new Span(12, 18), factor("Fear"));

        assertEquals("2", codes.row(factor("Feelings")).right());
        assertEquals(List.of("Feelings", "Warmth", "Fear"), names());
    }

    @Test
    void aNewCodeKeepsSelectionAndScrolling() {
        addMany();
        show();
        tree().setSelection(tree().getItem(50));
        tree().setTopItem(tree().getItem(45));
        EventLoop.until("the tree is scrolled", () -> top().equals("Code 45"));

        var painted = new AtomicInteger();
        tree().addListener(SWT.PaintItem, event -> painted.incrementAndGet());
        add("Late");
        EventLoop.until("the tree is painted anew", () -> painted.get() > 0);
        assertEquals("Code 50", name(tree().getSelection()[0]));
        EventLoop.until("the tree is scrolled as before", () -> top().equals("Code 45"));
    }

    @Test
    void aCodingKeepsSelectionAndScrolling() {
        addMany();
        Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.\n");
        show();
        tree().setSelection(tree().getItem(50));
        tree().setTopItem(tree().getItem(45));
        EventLoop.until("the tree is scrolled", () -> top().equals("Code 45"));

        study.codings().apply(source.getTexts().get(0), new Span(8, 18), factor("Code 03"));
        EventLoop.settle();
        assertEquals("Code 45", top());
        assertEquals("Code 50", name(tree().getSelection()[0]));
    }

    @Test
    void typingInFindACodeShowsOnlyCodesWithTheseLetters() {
        add("Being asked", "Warmth", "Asking for help");
        show();
        Text find = child(Text.class);
        assertEquals("Find a code", find.getMessage());

        find.setText("ASK");
        assertEquals(List.of("Being asked", "Asking for help"), names());

        find.setText("");
        assertEquals(List.of("Being asked", "Warmth", "Asking for help"), names());
    }

    @Test
    void whatIsFoundBelowAGroupShowsWithTheGroup() {
        add("Feelings", "Warmth", "Fear");
        below("Feelings", "Warmth", "Fear");
        show();
        child(Text.class).setText("fear");

        assertEquals(List.of("Feelings", "Fear"), names());
        assertTrue(tree().getItem(0).getExpanded());
    }

    @Test
    void aCodeThatComesWhileFindingIsShownOnlyIfItIsMeant() {
        add("Being asked");
        show();
        child(Text.class).setText("ask");
        add("Warmth");
        add("Asking for help");

        assertEquals(List.of("Being asked", "Asking for help"), names());
    }

    @Test
    void enterInTheFieldChoosesTheFirstThatIsFound() {
        add("Feelings", "Warmth", "Fear");
        below("Feelings", "Warmth", "Fear");
        show();
        var chosen = new ArrayList<Factor>();
        codes.onChoose(chosen::addAll);
        Text find = child(Text.class);
        find.setText("fear");
        find.notifyListeners(SWT.DefaultSelection, new Event());

        assertEquals(List.of(factor("Fear")), chosen);
    }

    @Test
    void aNewNameIsShown() {
        add("Warmth");
        show();
        study.session().commit("Rename code", all -> factor("Warmth").setName("Kindness"));

        assertEquals(List.of("Kindness"), names());
    }

    @Test
    void enterInTheTreeChoosesAllThatAreSelected() {
        add("Warmth", "Fear", "Hope");
        show();
        var chosen = new ArrayList<Factor>();
        codes.onChoose(chosen::addAll);
        tree().setSelection(new TreeItem[] {tree().getItem(0), tree().getItem(2)});
        var enter = new Event();
        enter.item = tree().getItem(0);
        tree().notifyListeners(SWT.DefaultSelection, enter);

        assertEquals(List.of(factor("Warmth"), factor("Hope")), chosen);
    }

    @Test
    void aCodeWithTwoParentsStandsBelowBothAndCountsOnceAboveThem() {
        add("All", "Feelings", "Warm", "Tea");
        Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.\n");
        below("All", "Feelings", "Warm");
        below("Feelings", "Tea");
        below("Warm", "Tea");
        show();
        study.codings().apply(source.getTexts().get(0), new Span(8, 18), factor("Tea"));

        assertEquals(List.of("All", "Feelings", "Tea", "Warm", "Tea"), names());
        assertEquals("1", codes.row(factor("All")).right());
        study.session().commit("Move code", all -> factor("Warm").getChildren().clear());
        assertEquals(List.of("All", "Feelings", "Tea", "Warm"), names());
    }

    @Test
    void aScreenReaderHearsCountAndMeaningOfARow() {
        add("Warmth");
        Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.\n");
        study.editCodeBook().describe(factor("Warmth"), new EditCodeBook.Meaning("Warmth", "somebody is glad you came", "", "", 2));
        show();
        assertEquals("Warmth, 0 passages: somebody is glad you came", tree().getItem(0).getText());
        study.codings().apply(source.getTexts().get(0), new Span(8, 18), factor("Warmth"));
        assertEquals("Warmth, 1 passage: somebody is glad you came", tree().getItem(0).getText());
    }

    @Test
    void codesAreMovedWithAltAndTheArrowsAndStaySelected() {
        add("Warmth", "Fear", "Hope");
        show();
        codes.menu(problems, each -> {});
        tree().setSelection(tree().getItem(2));
        press(SWT.ARROW_UP, SWT.ALT);
        assertEquals(List.of("Warmth", "Hope", "Fear"), names());
        press(SWT.ARROW_UP, SWT.ALT);
        assertEquals(List.of("Hope", "Warmth", "Fear"), names());
        assertEquals("Hope", name(tree().getSelection()[0]));
        press(SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(List.of("Warmth", "Hope", "Fear"), names());
    }

    @Test
    void codesAreSortedByNameOrCountWhenAPersonWantsIt() {
        add("Warmth", "Fear", "Hope");
        Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.\n");
        show();
        try {
            codes.sort(CodeSort.NAME);
            assertEquals(List.of("Fear", "Hope", "Warmth"), names());
            codes.sort(CodeSort.COUNT);
            study.codings().apply(source.getTexts().get(0), new Span(8, 18), factor("Hope"));
            assertEquals(List.of("Hope", "Warmth", "Fear"), names());
        } finally {
            codes.sort(CodeSort.FREE);
        }
    }

    @Test
    void codesDroppedOnACodeStandBelowItAndWithControlBelowBoth() {
        add("Feelings", "Warmth", "Tea");
        show();
        var drag = new CodeDrag(codes, study, problems);
        tree().setSelection(tree().getItem(2));
        drag.drop(drag.dragged().orElseThrow(), tree().getItem(0), CodeDrag.Where.ON, false);
        assertEquals(List.of("Feelings", "Tea", "Warmth"), names());
        drag.drop(drag.dragged().orElseThrow(), tree().getItem(1), CodeDrag.Where.ON, true);
        assertEquals(List.of("Feelings", "Tea", "Warmth", "Tea"), names());
        drag.drop(drag.dragged().orElseThrow(), null, CodeDrag.Where.ON, false);
        assertEquals(List.of("Feelings", "Warmth", "Tea"), names());
    }

    @Test
    void codesDroppedBetweenTwoStandThere() {
        add("Warmth", "Fear", "Hope");
        show();
        var drag = new CodeDrag(codes, study, problems);
        tree().setSelection(tree().getItem(2));
        drag.drop(drag.dragged().orElseThrow(), tree().getItem(0), CodeDrag.Where.AFTER, false);
        assertEquals(List.of("Warmth", "Hope", "Fear"), names());
        drag.drop(drag.dragged().orElseThrow(), tree().getItem(0), CodeDrag.Where.BEFORE, false);
        assertEquals(List.of("Hope", "Warmth", "Fear"), names());
    }

    @Test
    void aLetterInTheTreeLooksForIt() {
        add("Warmth", "Fear", "Hope");
        show();
        press('f', 0);
        assertEquals("f", child(Text.class).getText());
        assertEquals(List.of("Fear"), names());
    }

    private static String name(TreeItem item) {
        return CodeBook.nameOf((Factor) item.getData());
    }

    private void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.stateMask = modifiers;
        tree().notifyListeners(SWT.KeyDown, event);
    }

    private void show() {
        codes = new CodeTree(window.shell(), study);
        window.open();
    }

    private void add(String... names) {
        study.session().commit("New code", all -> {
            for (String name : names) CodeBook.add(all, name);
        });
    }

    private void addMany() {
        study.session().commit("Codes", all -> {
            for (int i = 0; i < 90; i++) CodeBook.add(all, "Code %02d".formatted(i));
        });
    }

    private void below(String parent, String... children) {
        study.session().commit("Group codes", all -> {
            for (String child : children) factor(parent).getChildren().add(factor(child));
        });
    }

    private Factor factor(String name) {
        return CodeBook.find(study.study(), name).orElseThrow();
    }

    private <T extends Control> T child(Class<T> type) {
        return inside(codes.control()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(CodeTreeTest::inside)) : Stream.of(control);
    }

    private Tree tree() {
        return child(Tree.class);
    }

    /** What is seen at the top; {@code getTopItem} tells on GTK what was asked for. */
    private String top() {
        TreeItem item = tree().getItem(new Point(100, 5));
        return item == null ? "" : name(item);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        names(tree().getItems(), names);
        return names;
    }

    private static void names(TreeItem[] items, List<String> into) {
        for (TreeItem item : items) {
            into.add(name(item));
            names(item.getItems(), into);
        }
    }
}
