package plait.ui.configurations;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.configurations.NewConfiguration;
import plait.ui.study.Problems;
import plait.ui.theme.AskLine;

/** Makes a configuration with a name, its parts undecided, in the theory that is worked on, and shows it. */
public final class NewConfigurationHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, MWindow window, Problems problems) {
        String code = NewConfiguration.freeCode(study.study());
        new AskLine(shell, "New configuration", "A short name for " + code + ", such as “Hope from one step ahead”", "", "Make configuration", AskLine.ANYTHING).ask()
                .ifPresent(name -> problems.reporting("The configuration was not made", () -> ConfigurationPart.choose(window.getContext(), study.newConfigurations().add(code, name))));
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
