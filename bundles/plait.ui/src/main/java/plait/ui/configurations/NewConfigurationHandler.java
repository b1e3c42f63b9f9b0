package plait.ui.configurations;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.configurations.NewConfiguration;
import plait.model.Configuration;
import plait.ui.study.Problems;

/** Makes a configuration with a name, its parts undecided, in the theory that is worked on, and shows it. */
public final class NewConfigurationHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, MWindow window, Problems problems) {
        String code = NewConfiguration.freeCode(study.study());
        var dialog = new InputDialog(shell, "New configuration", "A short name for " + code + ", such as “Hope from one step ahead”", "", name -> name.isBlank() ? "" : null);
        if (dialog.open() != Window.OK) return;
        var made = new Configuration[1];
        problems.reporting("The configuration was not made", () -> made[0] = study.newConfigurations().add(code, dialog.getValue()));
        if (made[0] != null) ConfigurationPart.choose(window.getContext(), made[0]);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
