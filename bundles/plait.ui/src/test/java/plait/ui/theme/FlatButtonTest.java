package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.TestWindow;

class FlatButtonTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private FlatButton button;
    private int presses;

    private void show(int style, String words) {
        window.shell().setLayout(new RowLayout());
        var field = new Text(window.shell(), SWT.SINGLE);
        button = new FlatButton(window.shell(), style);
        button.setText(words);
        button.icon(Icon.PLUS);
        button.addListener(SWT.Selection, event -> presses++);
        window.open();
        field.setFocus();
    }

    private void key(int key) {
        var event = new Event();
        event.keyCode = key;
        button.notifyListeners(SWT.KeyDown, event);
    }

    private void mouse(int type, int x) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = 5;
        button.notifyListeners(type, event);
    }

    @Test void mouseEnterAndSpacePressItOnceEach() {
        show(SWT.PUSH, "Add");
        key(SWT.CR);
        key(SWT.SPACE);
        mouse(SWT.MouseDown, 5);
        mouse(SWT.MouseUp, 5);
        assertEquals(3, presses);
        assertTrue(button.isFocusControl());
    }

    @Test void whoLetsGoBesideItHasNotPressedIt() {
        show(SWT.PUSH, "Add");
        mouse(SWT.MouseDown, 5);
        mouse(SWT.MouseUp, 500);
        assertEquals(0, presses);
    }

    @Test void whatCannotBePressedTellsNothing() {
        show(SWT.PUSH, "Add");
        button.setEnabled(false);
        key(SWT.CR);
        mouse(SWT.MouseDown, 5);
        mouse(SWT.MouseUp, 5);
        assertEquals(0, presses);
    }

    @Test void aToggleKeepsWhatWasPressedAndNothingMoves() {
        show(SWT.TOGGLE, "Follow ripples");
        int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        key(SWT.SPACE);
        assertTrue(button.getSelection());
        assertEquals(width, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        key(SWT.SPACE);
        assertFalse(button.getSelection());
    }

    @Test void withAnEdgeOrWithout() {
        show(SWT.PUSH, "Add");
        EventLoop.until("the edge is drawn", () -> Picture.of(button).count(Token.EDGE.rgb(), button.getClientArea()) > 40);
        for (Control child : window.shell().getChildren()) child.dispose();
        show(SWT.FLAT, "Add");
        window.shell().layout(true, true);
        EventLoop.until("no edge is drawn", () -> Picture.of(button).count(Token.EDGE.rgb(), button.getClientArea()) == 0);
    }

    @Test void whatHasNoWordIsCalledAsItsTooltip() {
        show(SWT.FLAT, "");
        button.setToolTipText("Larger");
        assertEquals("Larger", button.spoken());
        assertEquals(32, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }
}
