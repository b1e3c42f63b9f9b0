package plait.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.KeptInMemory;
import plait.ui.TestWindow;
import plait.ui.study.PersonalChoices;
import plait.ui.theme.Appearance;
import plait.ui.transcript.Reading;

class PreferencesDialogTest {
    private static final PreferencesDialog.Chosen BEFORE = new PreferencesDialog.Chosen(Appearance.Choice.DARK, Reading.USUAL, "Amara", true);

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private PreferencesDialog dialog;

    @BeforeEach
    void open() {
        dialog = new PreferencesDialog(window.shell(), BEFORE, () -> {});
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @Test
    void whatIsAgreedToUntouchedIsAsItWas() {
        dialog.okPressed();
        assertEquals(BEFORE, dialog.chosen());
    }

    @Test
    void whatWasChosenIsThere() {
        choose("Dark", false);
        choose("Light", true);
        choose("Letters without &serifs", true);
        choose("The &last study", false);
        all(Combo.class).forEach(combo -> combo.select(0));
        all(Text.class).forEach(text -> text.setText("Bo"));
        dialog.okPressed();

        assertEquals(new PreferencesDialog.Chosen(Appearance.Choice.LIGHT, new Reading(Reading.sizes()[0], Reading.Width.NARROW, true, false), "Bo", false), dialog.chosen());
    }

    @Test
    void nobodyHasNoName() {
        all(Text.class).forEach(text -> text.setText(" "));
        assertFalse(button("Save preferences").isEnabled());
        all(Text.class).forEach(text -> text.setText("Bo"));
        assertTrue(button("Save preferences").isEnabled());
    }

    @Test
    void theNameIsTheAccountsUntilAnotherIsSaid() {
        var personal = new PersonalChoices(new KeptInMemory());
        assertEquals(System.getProperty("user.name"), personal.author());
        assertTrue(personal.beginsWithLastStudy());
        personal.author(" Bo ");
        personal.beginWithLastStudy(false);
        assertEquals("Bo", personal.author());
        assertFalse(personal.beginsWithLastStudy());
    }

    private void choose(String words, boolean selected) {
        button(words).setSelection(selected);
        button(words).notifyListeners(SWT.Selection, null);
    }

    private Button button(String words) {
        return all(Button.class).filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private <C extends Control> Stream<C> all(Class<C> kind) {
        return in(dialog.getShell()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Control> in(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite inside && !(child instanceof Combo) ? Stream.concat(Stream.of(child), in(inside)) : Stream.of(child));
    }
}
