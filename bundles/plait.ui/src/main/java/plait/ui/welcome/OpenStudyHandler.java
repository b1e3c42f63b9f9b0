package plait.ui.welcome;

import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the folder of a study and opens it. */
public final class OpenStudyHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Studies studies) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText("Open a study");
        dialog.setMessage("Choose a folder whose name ends in .plait.");
        String chosen = dialog.open();
        if (chosen != null) studies.open(Path.of(chosen));
    }
}
