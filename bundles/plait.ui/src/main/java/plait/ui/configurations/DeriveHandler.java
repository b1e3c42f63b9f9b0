package plait.ui.configurations;

import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;

/** Makes a new version of the configuration that is shown, with the reason for it. */
public final class DeriveHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, MWindow window) {
        shown(window.getContext()).ifPresent(version -> derive(shell, study, version, window.getContext()));
    }

    @CanExecute
    boolean canExecute(@org.eclipse.e4.core.di.annotations.Optional OpenStudy study, MWindow window) {
        return study != null && shown(window.getContext()).isPresent();
    }

    static void derive(Shell shell, OpenStudy study, ConfigurationVersion from, IEclipseContext window) {
        var dialog = new DeriveDialog(shell, study, from);
        dialog.open();
        if (dialog.made() != null) ConfigurationPart.choose(window, dialog.made());
    }

    private static Optional<ConfigurationVersion> shown(IEclipseContext window) {
        if (window.get(ConfigurationPart.VERSION) instanceof ConfigurationVersion version) return Optional.of(version);
        Object chosen = Optional.ofNullable(window.get(ConfigurationPart.CHOSEN)).orElse(window.get(ConfigurationPart.SHOWN));
        return chosen instanceof Configuration configuration ? Optional.of(Configurations.current(configuration)) : Optional.empty();
    }
}
