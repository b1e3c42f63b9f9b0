package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.theme.Token;

class MapCanvasTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final Configuration first = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    private final Configuration second = theory.configuration("CMOC-02", "Knocking", Level.MICRO);
    private final Configuration third = theory.configuration("CMOC-03", "A town that knows", Level.MACRO);
    private MapView view;

    private void show() {
        theory.study.session().commit("Draw", all -> {
            CausalLink link = ModelFactory.eINSTANCE.createCausalLink();
            link.setKind(CausalKind.RIPPLE);
            link.setTo(Configurations.slots(current(third), Role.CONTEXT).get(0));
            Configurations.slots(current(first), Role.OUTCOME).get(0).getEffects().add(link);
            Rival rival = ModelFactory.eINSTANCE.createRival();
            rival.setA(first);
            rival.setB(second);
            all.getRivals().add(rival);
        });
        view = new MapView(window.shell(), theory.study);
        window.open();
        view.canvas().setFocus();
        EventLoop.settle();
    }

    private static ConfigurationVersion current(Configuration configuration) {
        return TheoryInMemory.current(configuration);
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < 256 ? (char) key : 0;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }

    private boolean tab(int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        view.canvas().notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    @Test void arrowsFollowLinksAndTabGoesFromBoxToBoxAndOn() {
        show();
        var chosen = new ArrayList<ConfigurationVersion>();
        view.canvas().onSelect(chosen::add);
        view.canvas().select(current(first));
        press(SWT.ARROW_RIGHT);
        press(SWT.ARROW_LEFT);
        assertEquals(List.of(current(third), current(first)), chosen);
        assertFalse(tab(SWT.TRAVERSE_TAB_NEXT));
        assertSame(current(second), view.canvas().selected());
        assertFalse(tab(SWT.TRAVERSE_TAB_NEXT));
        assertTrue(tab(SWT.TRAVERSE_TAB_NEXT), "from the last box on to the next part");
    }

    @Test void eachBoxIsTakenToWords() {
        show();
        theory.evidence(first, "The kettle", Stance.SUPPORTS);
        assertEquals("CMOC-01, Kettle first, fragment, micro. 1 supports. Leads to CMOC-03. Rival of CMOC-02.", view.canvas().sentence(current(first)));
        assertEquals("CMOC-03, A town that knows, fragment, macro. No evidence. Comes from CMOC-01.", view.canvas().sentence(current(third)));
        assertEquals("3 configurations · 1 ripple · 1 rival", view.canvas().map().words());
    }

    @Test void aClickSelectsEnterOpensAndLGoesToTheList() {
        show();
        Rectangle box = view.canvas().places().boxes().get(current(second));
        var event = new Event();
        event.x = box.x + 20;
        event.y = box.y + 20;
        view.canvas().notifyListeners(SWT.MouseDown, event);
        var heard = new ArrayList<Object>();
        view.canvas().onOpen(heard::add);
        view.canvas().onList(() -> heard.add("list"));
        press(SWT.CR);
        press('l');
        assertEquals(List.of(current(second), "list"), heard);
    }

    @Test void whatIsFollowedIsDrawnInTheAccentUntilItIsNot() {
        show();
        view.canvas().select(current(second));
        EventLoop.settle();
        Rectangle between = new Rectangle(MapLayout.MARGIN + MapLayout.BOX_WIDTH + 3, 0, MapLayout.GUTTER - 6, view.canvas().places().size().y - 4);
        var accent = Token.ACCENT.rgb();
        assertEquals(0, Picture.of(view.canvas()).count(accent, between));
        view.canvas().select(current(first));
        EventLoop.until("the followed ripple is drawn", () -> Picture.of(view.canvas()).count(accent, between) > 20);
    }

    @Test void itIsFirstShownFromItsTopAndThenFollowsWhatIsSelected() {
        for (int i = 4; i < 34; i++) theory.configuration("CMOC-" + i, "One more", Level.MACRO);
        view = new MapView(window.shell(), theory.study);
        view.canvas().select(current(first));
        window.open();
        assertEquals(0, view.canvas().getVerticalBar().getSelection());
        view.canvas().select(view.canvas().map().boxes().getLast());
        view.canvas().select(current(first));
        EventLoop.settle();
        assertTrue(view.canvas().getVerticalBar().getSelection() > 0);
    }

    @Test void aNewVersionKeepsItsPlaceInTheSelection() {
        show();
        view.canvas().select(current(first));
        theory.evidence(first, "The kettle", Stance.SUPPORTS);
        ConfigurationVersion next = theory.derive(first);
        assertSame(next, view.canvas().selected());
    }
}
