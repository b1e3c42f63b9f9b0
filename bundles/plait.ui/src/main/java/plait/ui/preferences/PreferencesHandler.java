package plait.ui.preferences;

import jakarta.inject.Named;
import java.util.prefs.Preferences;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.ui.study.AuthorName;
import plait.ui.study.PersonalChoices;
import plait.ui.theme.Appearance;
import plait.ui.transcript.ReadingPreference;

/** Asks what the person prefers, and does so at once. */
public final class PreferencesHandler {
    private static final String KEYS = "plait.app.command.keys";

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Preferences preferences, Appearance appearance, ReadingPreference reading, MWindow window, ECommandService commands, EHandlerService handlers, @Optional OpenStudy study) {
        var personal = new PersonalChoices(preferences);
        String author = study == null ? personal.author() : study.session().author();
        var before = new PreferencesDialog.Chosen(appearance.choice(), reading.now(), author, personal.beginsWithLastStudy());
        var dialog = new PreferencesDialog(shell, before, () -> handlers.executeHandler(commands.createCommand(KEYS)));
        if (dialog.open() != Window.OK) return;
        PreferencesDialog.Chosen chosen = dialog.chosen();
        if (!chosen.author().equals(before.author())) AuthorName.change(chosen.author(), study, preferences, window);
        personal.beginWithLastStudy(chosen.lastStudy());
        reading.set(chosen.reading());
        if (chosen.theme() != appearance.choice()) appearance.choose(chosen.theme());
    }
}
