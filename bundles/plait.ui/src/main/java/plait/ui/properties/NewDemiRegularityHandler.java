package plait.ui.properties;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.GoTo;

/** Makes a demi-regularity and shows its properties. */
public final class NewDemiRegularityHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, Perspectives perspectives, GoTo goTo) {
        var dialog = new DemiRegularityDialog(shell, study, null);
        if (dialog.open() != Window.OK) return;
        perspectives.show(View.CODE);
        goTo.properties(dialog.regularity());
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
