package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.TestWindow;

@EnabledOnOs(value = OS.LINUX, disabledReason = "only GTK draws edges that cannot be seen")
class PlatformEdgesTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private Theme theme;

    @BeforeEach void theme() {
        theme = Theme.on(window.shell().getDisplay());
        window.shell().setLayout(new RowLayout(SWT.VERTICAL));
        new Button(window.shell(), SWT.PUSH).setText("Has the focus");
    }

    @AfterEach void light() {
        theme.dark(false);
    }

    private void showsEdge(Control control, int least) {
        window.open();
        EventLoop.until("the edge is drawn in light", () -> edge(control) > least);
        theme.dark(true);
        EventLoop.until("the edge is drawn in dark", () -> edge(control) > least);
    }

    private int edge(Control control) {
        control.redraw();
        EventLoop.settle();
        return Picture.of(window.shell()).count(Token.EDGE.rgb(theme.isDark()), control.getBounds());
    }

    @Test void aFieldHasAnEdge() {
        showsEdge(new Text(window.shell(), SWT.SINGLE | SWT.BORDER), 60);
    }

    @Test void aFieldOfSeveralLinesHasAnEdge() {
        showsEdge(new Text(window.shell(), SWT.MULTI | SWT.BORDER | SWT.WRAP), 20);
    }

    @Test void aChoiceHasAnEdge() {
        var combo = new Combo(window.shell(), SWT.READ_ONLY);
        combo.setItems("Everyone");
        combo.select(0);
        showsEdge(combo, 60);
    }

    @Test void anUntickedBoxHasAnEdge() {
        var box = new Button(window.shell(), SWT.CHECK);
        box.setText("With the codes below");
        showsEdge(box, 30);
    }
}
