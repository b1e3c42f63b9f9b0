package plait.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.search.Grouping;
import plait.core.search.Hit;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

class SearchViewTest implements HitActions.Work {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final List<Hit> opened = new ArrayList<>();
    private OpenStudy study;
    private Searching searching;
    private SearchView view;

    @BeforeEach void open() {
        study = StudyInMemory.open();
        StudyInMemory.add(study, "I1", "INT: Was there a form?\nGWEN: No form here. We have no forms at all.\nINT: None?");
        StudyInMemory.add(study, "I2", "BEV: If there had been a form I would have gone.");
        study.awaitSearch();
        searching = new Searching(study, Display.getDefault());
        view = new SearchView(window.shell(), searching, this);
        window.open();
    }

    @AfterEach void close() {
        searching.close();
        study.close();
    }

    @Test void typingFindsAtOnceAndSaysHowMuch() {
        type("form");
        found(4);
        assertTrue(view.summary().startsWith("4 hits in 2 sources"), view.summary());
        assertTrue(accentIn(view.hits().control()) > 20, "no keyword is to be seen");
    }

    @Test void hitsAreGroupedAndEnterOpensOne() {
        type("form");
        found(4);
        searching.grouping(Grouping.SOURCE);
        searching.step(true);
        searching.step(true);
        press(view.hits().control(), SWT.CR);
        assertEquals(List.of("I1"), opened.stream().map(Hit::source).toList());
        assertEquals("form", opened.getFirst().quote());
        assertEquals(2, opened.getFirst().passage().turn());
    }

    @Test void steppingGoesRoundAllSources() {
        type("form");
        found(4);
        var sources = new ArrayList<String>();
        for (int i = 0; i < 5; i++) searching.step(true).ifPresent(hit -> sources.add(hit.source()));
        assertEquals(List.of("I1", "I1", "I1", "I2", "I1"), sources);
    }

    @Test void whatIsCommittedIsFoundWithoutAsking() {
        type("harbour");
        found(0);
        StudyInMemory.add(study, "I3", "SAL: Down at the harbour.");
        EventLoop.until("the new source is found", () -> searching.result().total() == 1);
    }

    @Test void partsAreTakenOutByKeyAndTheFieldFollows() {
        type("form NOT speaker:INT");
        found(3);
        view.chips().setFocus();
        press(view.chips(), SWT.ARROW_RIGHT);
        press(view.chips(), SWT.DEL);
        found(4);
        assertEquals("form", view.field().text().getText());
    }

    @Test void aQueryThatCannotBeReadKeepsWhatWasFoundBefore() {
        type("form");
        found(4);
        type("form AND");
        EventLoop.until("the trouble is known", () -> searching.failed().isPresent());
        assertTrue(view.chips().words().contains("form"), view.chips().words());
    }

    private void type(String query) {
        view.field().text().setText(query);
    }

    private void found(long hits) {
        EventLoop.until("the search has " + hits + " hits", () -> searching.isCurrent() && searching.found().isPresent() && searching.result().total() == hits);
        EventLoop.settle();
    }

    private static void press(org.eclipse.swt.widgets.Control control, int key) {
        control.setFocus();
        var event = new Event();
        event.keyCode = key;
        event.character = key == SWT.CR ? '\r' : 0;
        control.notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    private static int accentIn(org.eclipse.swt.widgets.Control control) {
        control.redraw();
        control.update();
        EventLoop.settle();
        return Picture.of(control).count(Theme.on(Display.getDefault()).colour(Token.ACCENT).getRGB(), new Rectangle(0, 0, 2000, 2000));
    }

    @Override public void open(Hit hit) {
        opened.add(hit);
    }

    @Override public void evidence(Hit hit) {
        opened.add(hit);
    }

    @Override public void showContext() {}

    @Override public Problems problems() {
        return new Problems();
    }

    @Override public Jobs jobs() {
        return new Jobs(Display.getDefault(), problems());
    }
}
