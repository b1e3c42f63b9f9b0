package plait.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.theme.FieldKeys;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The sweeps find what they look for. */
class SweepTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private Composite place;
    private Text name;

    @BeforeEach void begin() {
        place = new Composite(window.shell(), SWT.NONE);
        place.setLayout(new GridLayout());
        name = Named.as(new Text(place, SWT.BORDER), "Name");
    }

    private List<String> faults() {
        window.open();
        return Sweep.faults(place);
    }

    @Test void whatHasItsNameAndItsTurnIsNoFault() {
        Named.as(new Text(place, SWT.BORDER), "Place");
        assertEquals(List.of(), faults());
    }

    @Test void aFieldWithoutANameIsFound() {
        Named.as(new Canvas(place, SWT.NONE), "Line between"); // no label
        new Text(place, SWT.BORDER);
        assertEquals(List.of("without a name: Text in Composite"), faults());
    }

    @Test void twoOfOneNameAreFound() {
        Named.as(new Text(place, SWT.BORDER), "Name");
        assertEquals(List.of("two are called “Name”: Text “Name” in Composite"), faults());
    }

    @Test void aPlaceThatKeepsTabIsFound() {
        var canvas = Named.as(new Canvas(place, SWT.NONE), "Map");
        canvas.addListener(SWT.KeyDown, event -> {});
        assertEquals(List.of("Tab stays at Canvas “Map” in Composite", "Shift+Tab stays at Canvas “Map” in Composite"), faults());
    }

    @Test void aFieldOfSeveralLinesThatKeepsTabIsFound() {
        Text words = Named.as(new Text(place, SWT.MULTI | SWT.BORDER), "Words");
        assertEquals(List.of("Tab stays at Text “Words” in Composite"), faults());
        FieldKeys.tabLeaves(words);
        assertEquals(List.of(), Sweep.faults(place));
    }

    @Test void aControlThatIsLeftOutOfTheRoundIsFound() {
        Text reached = Named.as(new Text(place, SWT.BORDER), "Reached");
        Named.as(new Text(place, SWT.BORDER), "Left out");
        place.setTabList(new Control[] {name, reached});
        assertTrue(faults().contains("Tab does not reach Text “Left out” in Composite"));
    }

    @Test void paleWordsAreFound() {
        Theme theme = Theme.on(place.getDisplay());
        var canvas = new Canvas(place, SWT.NONE);
        canvas.addListener(SWT.Paint, event -> {
            event.gc.setBackground(theme.colour(Token.SELFILL));
            event.gc.fillRectangle(canvas.getClientArea());
            event.gc.setForeground(theme.colour(Token.INK3));
            event.gc.setFont(theme.sans(15));
            event.gc.drawText("Hill and mill", 2, 2, true);
        });
        window.open();
        EventLoop.settle();
        assertTrue(SeenContrast.of(place, false).faults().stream().anyMatch(fault -> fault.startsWith("INK3 on SELFILL: 4.14")));
    }
}
