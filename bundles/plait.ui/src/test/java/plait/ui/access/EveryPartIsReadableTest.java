package plait.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.theme.Contrast;
import plait.ui.theme.Token;

/** Each part of the window, light and dark: contrast by WCAG 2.2 of what it shows, as its colours say and as its pixels show. */
class EveryPartIsReadableTest {
    @RegisterExtension final TestWindow window = new TestWindow();

    static Stream<Arguments> parts() throws IOException {
        return EveryPartTest.parts().flatMap(each -> Stream.of(Arguments.of(each, false), Arguments.of(each, true)));
    }

    @AfterEach void light() {
        Contrast.theme(false);
    }

    @ParameterizedTest(name = "{0}, dark {1}")
    @MethodSource("parts")
    void wordsStandOutFromTheirGround(Class<?> kind, boolean dark) {
        Contrast.theme(dark);
        var workplace = new Workplace();
        window.shell().setLayout(new FillLayout());
        var place = new Composite(window.shell(), SWT.NONE);
        Object part = workplace.make(kind, place);
        window.open();
        workplace.rest();
        var faults = new ArrayList<>(faults(place, dark));
        for (Control each : stops(place)) {
            each.forceFocus();
            each.redraw();
            each.update();
            EventLoop.settle();
            SeenContrast.of(place, dark).faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
        }
        workplace.focus(part);
        EventLoop.settle();
        SeenContrast.of(place, dark).faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
        workplace.jobs.cancelAll();

        assertEquals(List.of(), faults);
    }

    /** Each shows its ring, and a list its row, when the focus comes to it; a few are enough. */
    private static List<Control> stops(Composite place) {
        return Sweep.focusable(place).stream().limit(4).toList();
    }

    /** Of what the platform draws in colours of ours. */
    private static List<String> faults(Control control, boolean dark) {
        var faults = new ArrayList<String>();
        boolean words = control instanceof Label label && !label.getText().isBlank() || control instanceof Link;
        if (words && control.isVisible() && isOurs(control, dark)) {
            double contrast = Contrast.of(control.getForeground().getRGB(), control.getBackground().getRGB());
            if (contrast < Contrast.TEXT) faults.add("%.2f: %s".formatted(contrast, control));
        }
        if (control instanceof Composite parent) for (Control child : parent.getChildren()) faults.addAll(faults(child, dark));
        return faults;
    }

    private static boolean isOurs(Control control, boolean dark) {
        return Stream.of(Token.values()).anyMatch(each -> each.rgb(dark).equals(control.getForeground().getRGB())) && Stream.of(Token.values()).anyMatch(each -> each.rgb(dark).equals(control.getBackground().getRGB()));
    }
}
