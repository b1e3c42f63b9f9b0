package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.TestWindow;

class GridTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final Theme theme = Theme.on(Display.getDefault());
    private final List<String> asked = new ArrayList<>();
    private final List<String> rows = new ArrayList<>(List.of("kettle", "chair", "door"));
    private Grid grid;

    @AfterEach
    void light() {
        theme.dark(false);
    }

    @Test
    void arrowsMoveTheRowShiftSelectsSeveralAndEnterOpens() {
        list();
        var opened = new ArrayList<Integer>();
        grid.onOpen(() -> opened.add(grid.row()));

        grid.cursor(0, 0);
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(1, grid.row());
        assertArrayEquals(new int[] {1}, grid.rows());
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        assertArrayEquals(new int[] {1, 2}, grid.rows());
        press(SWT.CR, SWT.NONE);
        assertEquals(List.of(grid.row()), opened);
    }

    @Test
    void theCursorOfAMatrixIsACell() {
        matrix();
        grid.cursor(0, 0);
        press(SWT.ARROW_RIGHT, SWT.NONE);
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(1, grid.column());
        assertEquals(1, grid.row());
    }

    @Test
    void whoComesByKeyboardStandsOnTheFirstCell() {
        matrix();
        grid.forceFocus();
        EventLoop.until("the cursor is there", () -> grid.row() == 0 && grid.column() == 0);
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(1, grid.row());
    }

    @Test
    void afterAChangeCursorAndSelectionStayWhereTheyCan() {
        list();
        var told = new ArrayList<Integer>();
        grid.select(1, 2);
        grid.onSelect(() -> told.add(grid.rows().length));
        rows.add("window");
        grid.refresh();
        assertArrayEquals(new int[] {1, 2}, grid.rows());
        assertEquals(1, grid.row());

        rows.subList(2, 4).clear();
        grid.refresh();
        assertArrayEquals(new int[] {1}, grid.rows());
        assertEquals(List.of(2, 1), told);

        rows.clear();
        grid.refresh();
        assertEquals(Grid.NONE, grid.row());
        assertArrayEquals(new int[] {}, grid.rows());
    }

    @Test
    void onlyWhatIsToBeSeenIsAskedFor() {
        for (int i = 0; i < 5000; i++) rows.add("row " + i);
        list();
        assertTrue(asked.stream().distinct().count() < 60, "asked for " + asked.stream().distinct().count() + " cells");
        grid.cursor(0, 5002);
        EventLoop.until("the last row is drawn", () -> asked.contains("0,5002"));
    }

    @Test
    void selectionAndFocusAreDrawnInTheTokensOfTheThemeThatIsOn() {
        list();
        grid.cursor(0, 1);
        var row = new Rectangle(0, GridForm.LIST_ROW * 2, 600, GridForm.LIST_ROW);
        drawn(row, Token.TINT, false);
        drawn(row, Token.ACCENT, false);

        var open = new Recolour(Display.getDefault());
        theme.dark(true);
        open.apply();
        drawn(row, Token.TINT, true);
        drawn(new Rectangle(0, 0, 600, GridForm.LIST_ROW), Token.SUNK, true);
    }

    @Test
    void aClickOnAHeadIsTold() {
        list();
        var heads = new ArrayList<Integer>();
        grid.onHead(heads::add);
        click(150, 10);
        EventLoop.until("the head is told", () -> !heads.isEmpty());
        assertEquals(List.of(1), heads);
    }

    @Test
    void aGridMayGoWhileItHasTheFocus() {
        list();
        new Text(window.shell(), SWT.SINGLE);
        EventLoop.until("the grid has the focus", grid::isFocusControl);
        grid.dispose();
        EventLoop.settle();
        assertTrue(grid.isDisposed());
        grid.redraw();
    }

    @Test
    void aWindowMayGoWhileAGridInItHasTheFocus() {
        matrix();
        grid.cursor(0, 0);
        window.shell().dispose();
        EventLoop.settle();
        assertTrue(grid.isDisposed());
    }

    private void drawn(Rectangle area, Token token, boolean dark) {
        EventLoop.until(token + " is drawn", () -> Picture.of(grid).count(token.rgb(dark), area) > 100);
    }

    private void list() {
        grid = new Grid(window.shell(), GridForm.list(100, GridForm.REST), "Things", new Things());
        show();
    }

    private void matrix() {
        grid = new Grid(window.shell(), GridForm.matrix(40, 160, 60), "Things by case", new Things());
        show();
    }

    private void show() {
        window.open();
        grid.forceFocus();
        EventLoop.until("the grid has the focus", grid::isFocusControl);
        EventLoop.until("the first row is drawn", () -> asked.contains("0,0"));
    }

    private void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.character = key == SWT.CR ? SWT.CR : 0;
        event.stateMask = modifiers;
        grid.notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    private void click(int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            var event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = x;
            event.y = y;
            if (type == SWT.MouseUp) event.stateMask = SWT.BUTTON1;
            grid.notifyListeners(type, event);
        }
    }

    private final class Things implements GridContent {
        @Override public int columns() {
            return 2;
        }

        @Override public int rows() {
            return rows.size();
        }

        @Override public String head(int column) {
            return column == 0 ? "Thing" : "Where";
        }

        @Override public String rowHead(int row) {
            return rows.get(row);
        }

        @Override public String text(int column, int row) {
            asked.add(column + "," + row);
            return rows.get(row) + " " + column;
        }
    }
}
