package plait.ui.coding;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.ui.study.Problems;
import plait.ui.theme.AskLine;

/** Adds a code to the codebook, without applying it. */
public final class NewCodeHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, Problems problems) {
        new AskLine(shell, "New code", "Name of the code", "", "Make code", AskLine.ANYTHING).ask()
                .ifPresent(name -> problems.reporting("The code was not made", () -> study.session().commit("New code", all -> CodeBook.add(all, name))));
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
