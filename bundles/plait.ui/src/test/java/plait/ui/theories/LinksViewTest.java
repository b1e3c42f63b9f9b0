package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.core.theories.RippleSuggestions;
import plait.core.theories.Theories;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Role;
import plait.model.Slot;
import plait.model.TheoryVersion;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Problems;

class LinksViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final Configuration first = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    private final Configuration second = theory.configuration("CMOC-02", "Knocking", Level.MICRO);
    private TheoryVersion version;
    private LinksView view;

    @BeforeEach void show() {
        theory.study.session().commit("Furnish", all -> {
            Factor hope = ModelFactory.eINSTANCE.createFactor();
            hope.setName("hope");
            all.getFactors().add(hope);
            slot(first, Role.OUTCOME).getFactors().add(hope);
            slot(second, Role.CONTEXT).getFactors().add(hope);
            version = Theories.version(all, "v1");
        });
        view = new LinksView(window.shell(), theory.study, new Problems());
        window.open();
    }

    private static Slot slot(Configuration configuration, Role role) {
        return Configurations.slots(TheoryInMemory.current(configuration), role).get(0);
    }

    /** Opens a dialog, and works in it when it is there. */
    private static void dialog(Runnable open, Consumer<Shell> work) {
        Display display = Display.getCurrent();
        Shell before = display.getActiveShell();
        display.timerExec(50, new Runnable() {
            @Override public void run() {
                for (Shell each : display.getShells()) {
                    if (each == before || !each.isVisible() || each.getParent() == null) continue;
                    work.accept(each);
                    return;
                }
                display.timerExec(50, this);
            }
        });
        open.run();
    }

    private static <C extends Control> List<C> all(Composite in, Class<C> type) {
        var found = new ArrayList<C>();
        for (Control each : in.getChildren()) {
            if (type.isInstance(each)) found.add(type.cast(each));
            if (each instanceof Composite inner && !(each instanceof Combo)) found.addAll(all(inner, type));
        }
        return found;
    }

    private static void press(Shell dialog, String word) {
        all(dialog, Button.class).stream().filter(each -> each.getText().equals(word)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    @Test void whatTheCodesSuggestIsDrawnWithAReasonFromThePartsThatShareTheCode() {
        assertEquals(List.of("CMOC-01 Outcome: the outcome of CMOC-01 | CMOC-02 Context: the context of CMOC-02 | hope"), view.rows());
        var suggestion = RippleSuggestions.of(theory.study.study(), version).get(0);
        var members = List.<ConfigurationVersion>copyOf(version.getMembers());
        dialog(() -> LinkDialog.draw(window.shell(), theory.study, members, suggestion).open(), dialog -> {
            all(dialog, Text.class).get(0).setText("It carries on.");
            press(dialog, "Draw link");
        });
        assertEquals(List.of("CMOC-01 Outcome: the outcome of CMOC-01 | ripples to | CMOC-02 Context: the context of CMOC-02 | It carries on."), view.rows());
        theory.study.session().undo();
        assertEquals(1, view.rows().size());
        assertTrue(view.rows().get(0).endsWith("hope"));
    }

    @Test void aRivalNeedsAReasonAndTheDialogStaysWithWhatWasWritten() {
        var members = List.<ConfigurationVersion>copyOf(version.getMembers());
        LinkDialog made = LinkDialog.draw(window.shell(), theory.study, members, members.get(0), null);
        var refused = new ArrayList<String>();
        dialog(made::open, dialog -> {
            Combo kind = all(dialog, Combo.class).get(0);
            kind.select(4);
            kind.notifyListeners(SWT.Selection, new Event());
            press(dialog, "Draw link");
            refused.add(made.refusal());
            all(dialog, Text.class).get(0).setText("Both explain who stays.");
            press(dialog, "Draw link");
        });
        assertTrue(refused.get(0).startsWith("Say why they compete"));
        assertEquals("CMOC-01 Kettle first | is a rival of | CMOC-02 Knocking | Both explain who stays.", view.rows().get(0));
    }

    @Test void whatWasDismissedIsListedWithItsReasonAndWhoSaidSo() {
        var suggestion = RippleSuggestions.of(theory.study.study(), version).get(0);
        theory.study.rippleSuggestions().dismiss(suggestion, "Hope fades before.");
        EventLoop.settle();
        assertEquals(1, view.rows().size());
        assertTrue(view.rows().get(0).endsWith(": Hope fades before."));
    }

    @Test void linksOfAFrozenVersionAreReadAndNotChanged() {
        theory.study.editLinks().addRival(first, second, "Both explain who stays.");
        theory.study.session().commit("Freeze", all -> version.setFrozen(true));
        view.version(version);
        long before = theory.study.session().last().revision();
        var event = new Event();
        event.keyCode = SWT.DEL;
        view.setFocus();
        all(view, Table.class).get(0).notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
        assertEquals(before, theory.study.session().last().revision());
    }
}
