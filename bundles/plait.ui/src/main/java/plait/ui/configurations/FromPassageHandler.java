package plait.ui.configurations;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.ui.coding.CodeSelection;

/** Makes a configuration out of what is selected in the transcript, and shows it. */
public final class FromPassageHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, MWindow window, CodeSelection coding) {
        coding.selection().ifPresent(passage -> {
            var dialog = new FromPassageDialog(shell, study, passage);
            dialog.open();
            if (dialog.made() != null) ConfigurationPart.choose(window.getContext(), dialog.made());
        });
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding, @Optional OpenStudy study) {
        return study != null && coding != null && coding.canApply();
    }
}
