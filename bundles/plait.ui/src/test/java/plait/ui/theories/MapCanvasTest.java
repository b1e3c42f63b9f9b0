package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.core.configurations.NewConfiguration;
import plait.core.theories.Arrangement;
import plait.core.theories.TheoryMap.Line;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.MapGrouping;
import plait.model.ModelFactory;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Stance;
import plait.model.TheoryVersion;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.Token;
import plait.ui.theories.MapLayout.Cell;

class MapCanvasTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final Configuration first = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    private final Configuration second = theory.configuration("CMOC-02", "Knocking", Level.MICRO);
    private final Configuration third = theory.configuration("CMOC-03", "A town that knows", Level.MACRO);
    private final List<String> told = new ArrayList<>();
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            told.add(message);
        }
    };
    private MapView view;
    private TheoryVersion version = theory.study.study().getTheories().get(0).getVersions().get(0);

    private void show() {
        theory.study.session().commit("Draw", all -> {
            CausalLink link = ModelFactory.eINSTANCE.createCausalLink();
            link.setKind(CausalKind.RIPPLE);
            link.setTo(Configurations.slots(current(third), Role.CONTEXT).get(0));
            Configurations.slots(current(first), Role.OUTCOME).get(0).getEffects().add(link);
            Rival rival = ModelFactory.eINSTANCE.createRival();
            rival.setA(first);
            rival.setB(second);
            rival.setWhy("Both explain who stays.");
            all.getRivals().add(rival);
        });
        view = new MapView(window.shell(), theory.study, new Jobs(window.shell().getDisplay(), problems), problems);
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
        view = new MapView(window.shell(), theory.study, new Jobs(window.shell().getDisplay(), problems), problems);
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

    private void mouse(int type, Point at, int button) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        view.canvas().notifyListeners(type, event);
    }

    private void drag(Point from, Point to) {
        mouse(SWT.MouseMove, from, 0);
        mouse(SWT.MouseDown, from, 1);
        mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0);
        mouse(SWT.MouseMove, to, 0);
        mouse(SWT.MouseUp, to, 1);
    }

    private Rectangle box(Configuration configuration) {
        return view.canvas().places().boxes().get(current(configuration));
    }

    private Cell cell(Configuration configuration) {
        return view.canvas().places().cells().get(current(configuration));
    }

    private static Point middle(Rectangle box) {
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    @Test void aBoxIsDraggedToAnotherCellAndAllKeepTheirPlaces() {
        show();
        Cell before = cell(second);
        Rectangle from = box(first);
        drag(middle(from), new Point(middle(from).x + 2 * (MapLayout.BOX_WIDTH + MapLayout.GUTTER), middle(from).y));
        assertEquals(new Cell(2, 0), cell(first));
        assertEquals(before, cell(second));
        assertEquals(3, Arrangement.of(version, MapGrouping.LEVEL).size());
        theory.study.session().undo();
        assertEquals(new Cell(0, 0), cell(first));
        assertEquals(Map.of(), Arrangement.of(version, MapGrouping.LEVEL));
    }

    @Test void altWithArrowsMovesABoxAndArrangeAnewPutsItBack() {
        show();
        view.canvas().select(current(first));
        long before = theory.study.session().last().revision();
        pressAlt(SWT.ARROW_RIGHT);
        pressAlt(SWT.ARROW_UP);
        assertEquals(new Cell(1, 0), cell(first));
        assertEquals(before + 1, theory.study.session().last().revision(), "there is nothing above the first row");
        assertEquals(new Cell(0, 0), cell(second), "it changes places with whoever stands there");
        pressAlt(SWT.ARROW_DOWN);
        assertEquals(new Cell(1, 1), cell(first));
        view.arrangeAnew();
        assertEquals(new Cell(0, 0), cell(first));
        assertEquals(List.of(), told);
    }

    private void pressAlt(int key) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = SWT.ALT;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }

    @Test void groupedByRecoveryCapitalThereIsAnotherArrangement() {
        show();
        view.canvas().select(current(first));
        view.group(Grouping.CAPITAL);
        pressAlt(SWT.ARROW_RIGHT);
        assertEquals(Map.of(), Arrangement.of(version, MapGrouping.LEVEL));
        assertEquals(3, Arrangement.of(version, MapGrouping.CAPITAL).size());
    }

    @Test void aDragFromTheHandleAsksForALinkToTheBoxWhereItEnds() {
        show();
        var asked = new ArrayList<ConfigurationVersion>();
        view.canvas().onDeeds(new MapDeeds() {
            @Override public void arrange(Map<ConfigurationVersion, Cell> cells) {
                asked.add(null);
            }

            @Override public void link(ConfigurationVersion from, ConfigurationVersion to) {
                asked.add(from);
                asked.add(to);
            }

            @Override public void open(Line line) {}

            @Override public void remove(Line line) {}
        });
        mouse(SWT.MouseMove, middle(box(second)), 0); // which shows its handle
        drag(MapGestures.handle(box(second)), middle(box(third)));
        assertEquals(List.of(current(second), current(third)), asked);
        drag(MapGestures.handle(box(second)), middle(box(second)));
        assertEquals(2, asked.size(), "a configuration is not linked to itself");
    }

    @Test void aLineIsMarkedByAClickToldInWordsAndRemovedByDelete() {
        show();
        Line ripple = view.canvas().map().links().get(0);
        List<Point> way = view.canvas().scene().way(ripple);
        Point on = new Point((way.get(0).x + way.get(1).x) / 2, way.get(0).y);
        mouse(SWT.MouseMove, on, 0);
        assertEquals("CMOC-01 ripples to CMOC-03", view.canvas().getToolTipText());
        mouse(SWT.MouseDown, on, 1);
        mouse(SWT.MouseUp, on, 1);
        assertEquals(ripple, view.canvas().line());
        press(SWT.DEL);
        assertEquals("3 configurations · 0 ripples · 1 rival", view.canvas().map().words());
        theory.study.session().undo();
        assertEquals("3 configurations · 1 ripple · 1 rival", view.canvas().map().words());
    }

    @Test void aFrozenMapIsWalkedOnAndNotChanged() {
        show();
        theory.study.session().commit("Freeze", all -> version.setFrozen(true));
        view.version(version);
        assertTrue(view.canvas().isFrozen());
        view.canvas().select(current(first));
        long before = theory.study.session().last().revision();
        pressAlt(SWT.ARROW_RIGHT);
        drag(middle(box(first)), middle(box(third)));
        Line ripple = view.canvas().map().links().get(0);
        Point on = view.canvas().scene().way(ripple).get(1);
        mouse(SWT.MouseDown, on, 1);
        press(SWT.DEL);
        assertEquals(before, theory.study.session().last().revision());
        assertEquals(List.of(), told);
    }

    @Test void aFilterShowsWhatFitsAndWhatRunsBetweenThatAndMovesNothing() {
        show();
        view.filtering(true);
        view.filter().find("kettle");
        assertEquals("1 configuration · 0 ripples · 0 rivals", view.canvas().map().words());
        view.canvas().select(current(first));
        pressAlt(SWT.ARROW_RIGHT);
        assertEquals(List.of("Only some configurations are shown. Show all to move one."), told);
        view.filter().find("nobody said this");
        EventLoop.settle();
        assertFalse(view.canvas().isVisible());
        view.filtering(false);
        assertEquals(3, view.canvas().map().boxes().size());
    }

    @Test void aMapOfVeryManyIsArrangedInTheBackground() {
        theory.study.session().commit("Many", all -> {
            for (int i = 0; i < 700; i++) version.getMembers().add(Configurations.current(NewConfiguration.add(all, "MORE-" + i, "One of many")));
        });
        show();
        EventLoop.until("the map is there", () -> view.canvas().isVisible());
        assertEquals(703, view.canvas().places().boxes().size());
    }
}
