package plait.ui.preferences;

import jakarta.inject.Named;
import java.util.prefs.Preferences;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.ui.study.PersonalChoices;
import plait.ui.theme.Appearance;
import plait.ui.transcript.ReadingPreference;

/** Asks what the person prefers, and does so at once. */
public final class PreferencesHandler {
    private static final String KEYS = "plait.app.command.keys";

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Preferences preferences, Appearance appearance, ReadingPreference reading, ECommandService commands, EHandlerService handlers, @Optional OpenStudy study) {
        var personal = new PersonalChoices(preferences);
        var dialog = new PreferencesDialog(shell, new PreferencesDialog.Chosen(
                appearance.choice(), reading.now(), study == null ? personal.author() : study.session().author(), personal.beginsWithLastStudy()), () -> handlers.executeHandler(commands.createCommand(KEYS)));
        if (dialog.open() != Window.OK) return;
        PreferencesDialog.Chosen chosen = dialog.chosen();
        personal.author(chosen.author());
        personal.beginWithLastStudy(chosen.lastStudy());
        if (study != null) study.session().author(personal.author());
        reading.set(chosen.reading());
        if (chosen.theme() != appearance.choice()) appearance.choose(chosen.theme());
    }
}
