package plait.ui.welcome;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.StudyFolders.Created;
import plait.ui.study.Problems;

/** Makes a study as the person defines it and opens it. The recovery key is shown before anything else can be done. */
public final class NewStudyHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Studies studies, Problems problems) {
        var dialog = new NewStudyDialog(shell);
        if (dialog.open() != Window.OK) return;
        problems.reporting("The study was not made", () -> {
            Created made = studies.folders().create(dialog.folder(), dialog.define());
            made.recoveryKey().ifPresent(key -> new RecoveryKeyDialog(shell, dialog.define().title(), key).open());
            studies.show(made.study(), dialog.folder());
        });
    }
}
