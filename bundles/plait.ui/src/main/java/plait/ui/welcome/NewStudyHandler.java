package plait.ui.welcome;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Makes a study as the person defines it and opens it. The recovery key is shown before anything else can be done. */
public final class NewStudyHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Studies studies) {
        var dialog = new NewStudyDialog(shell);
        if (dialog.open() == Window.OK) studies.make(dialog.folder(), dialog.define());
    }
}
