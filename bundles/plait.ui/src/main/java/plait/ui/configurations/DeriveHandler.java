package plait.ui.configurations;

import jakarta.inject.Named;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.theories.Theories;
import plait.model.ConfigurationVersion;

/** Makes a new version of the configuration that is shown, with the reason for it. */
public final class DeriveHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, MWindow window) {
        ConfigurationPart.shown(parts(window)).ifPresent(version -> derive(shell, study, version, window.getContext()));
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study, MWindow window) {
        return study != null && ConfigurationPart.shown(parts(window)).isPresent();
    }

    static void derive(Shell shell, OpenStudy study, ConfigurationVersion from, IEclipseContext window) {
        var dialog = new DeriveDialog(shell, study, from);
        dialog.open();
        if (dialog.made() == null) return;
        Theories.newest(study.study()).ifPresent(newest -> window.set(VersionBar.VERSION, newest)); // lists and map go along
        ConfigurationPart.choose(window, dialog.made());
    }

    private static EPartService parts(MWindow window) {
        return window.getContext().get(EPartService.class);
    }
}
