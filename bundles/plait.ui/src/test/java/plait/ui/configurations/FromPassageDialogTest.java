package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.core.sources.Texts;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.configurations.PassageMarks.Marked;
import plait.ui.theme.FlatButton;

/** A configuration is read out of a passage by keyboard or mouse. */
class FromPassageDialogTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();

    private FromPassageDialog open() {
        theory.study.profile().choose(Profile.CMO_SPLIT);
        var text = Texts.current(theory.source);
        var dialog = new FromPassageDialog(window.shell(), theory.study, new Passage(text, theory.study.texts().read(text).find("The kettle was on & I stayed").get(0)));
        dialog.setBlockOnOpen(false);
        window.open();
        dialog.open();
        EventLoop.settle();
        return dialog;
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(FromPassageDialogTest::inside)) : Stream.of(control);
    }

    private static Text field(FromPassageDialog dialog, String message) {
        return inside(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast).filter(text -> text.getMessage().startsWith(message)).findFirst().orElseThrow();
    }

    private static void select(FromPassageDialog dialog, String words) {
        StyledText text = dialog.marks().text();
        int from = text.getText().indexOf(words);
        text.setSelection(from, from + words.length());
    }

    private static void press(FromPassageDialog dialog, int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        dialog.marks().text().notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    private static void accept(FromPassageDialog dialog) {
        inside(dialog.getShell()).filter(each -> Integer.valueOf(IDialogConstants.OK_ID).equals(each.getData())).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    @Test void lettersMarkTheSelectedWordsAndEachMarkBecomesAPartWithItsEvidence() {
        FromPassageDialog dialog = open();
        select(dialog, "The kettle was on ");
        press(dialog, 'm');
        select(dialog, "I stayed");
        press(dialog, 'o');
        assertEquals(List.of(Role.RESOURCE, Role.OUTCOME), dialog.marks().marks().stream().map(Marked::role).toList());
        field(dialog, "Two or three").setText("Kettle first");
        field(dialog, "in your words").setText("warmth unasked");
        long before = theory.study.session().last().revision();
        accept(dialog);
        Configuration made = dialog.made();
        assertEquals("Kettle first", made.getName());
        assertEquals(before + 1, theory.study.session().last().revision());
        ConfigurationVersion version = Configurations.current(made);
        Slot resource = Configurations.slots(version, Role.RESOURCE).get(0);
        assertEquals("warmth unasked", resource.getWording());
        assertEquals("The kettle was on", theory.study.segments().quote(resource.getEvidence().get(0).getSegment()), "without the space at its end");
        assertEquals(Stance.GENERATES, resource.getEvidence().get(0).getStance());
        Slot outcome = Configurations.slots(version, Role.OUTCOME).get(0);
        assertNull(outcome.getWording());
        assertEquals("I stayed", theory.study.segments().quote(outcome.getEvidence().get(0).getSegment()));
    }

    @Test void buttonsMarkTooAndDeleteUnmarks() {
        FromPassageDialog dialog = open();
        FlatButton context = inside(dialog.getShell()).filter(FlatButton.class::isInstance).map(FlatButton.class::cast).filter(button -> button.getText().startsWith("Context")).findFirst().orElseThrow();
        context.notifyListeners(SWT.Selection, new Event());
        assertTrue(dialog.refusal().startsWith("Select the words"), "nothing is selected yet");
        select(dialog, "kettle");
        context.notifyListeners(SWT.Selection, new Event());
        assertEquals(1, dialog.marks().marks().size());
        dialog.marks().text().setSelection(dialog.marks().text().getText().indexOf("kettle") + 2);
        press(dialog, SWT.DEL);
        assertEquals(List.of(), dialog.marks().marks());
    }

    @Test void theSameWordsAreMarkedOnceAndMarksMayLieInEachOther() {
        FromPassageDialog dialog = open();
        select(dialog, "kettle");
        press(dialog, 'c');
        select(dialog, "kettle");
        press(dialog, 'm');
        select(dialog, "kettle was");
        press(dialog, 'c');
        assertEquals(List.of(Role.CONTEXT, Role.RESOURCE), dialog.marks().marks().stream().map(Marked::role).toList());
    }

    @Test void whatIsRefusedLeavesTheDialogAsItIs() {
        FromPassageDialog dialog = open();
        field(dialog, "Two or three").setText("Kettle first");
        accept(dialog);
        assertTrue(dialog.refusal().startsWith("Mark the words"), dialog.refusal());
        assertFalse(dialog.getShell().isDisposed());
        assertNull(dialog.made());
        assertTrue(theory.study.study().getConfigurations().isEmpty());
    }
}
