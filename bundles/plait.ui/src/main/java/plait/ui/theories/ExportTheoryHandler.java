package plait.ui.theories;

import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.theories.ExportTheory;
import plait.ui.coding.LeavingNames;
import plait.ui.study.Jobs;
import plait.ui.theme.Notice;

/** Writes the theory for other tools, in the background, and tells how many quotes went along. */
public final class ExportTheoryHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, Jobs jobs) {
        var dialog = new ExportDialog(shell);
        if (dialog.open() != Window.OK) return;
        String file = ask(shell, dialog.ending());
        if (file != null) new LeavingNames(study, jobs, shell).of(study.study().getFactors(), () -> export(shell, study, jobs, Path.of(file), dialog));
    }

    private static void export(Shell shell, OpenStudy study, Jobs jobs, Path file, ExportDialog wanted) {
        var done = new ExportTheory.Exported[1];
        jobs.start("Exporting the theory",
                progress -> done[0] = new ExportTheory(study, jobs.onSession(progress)).export(file, wanted.form(), wanted.quotes(), progress),
                () -> Notice.tell(shell, "Theory exported", sentence(done[0], wanted.quotes())));
    }

    static String sentence(ExportTheory.Exported done, boolean quotes) {
        if (!quotes) return "The file holds no words that anybody said.";
        String went = done.quotes() == 0 ? "No quote went along." : done.quotes() == 1 ? "One quote went along, and who said it is recorded." : done.quotes() + " quotes went along, and who said them is recorded.";
        return done.withheld() == 0 ? went : went + " " + done.withheld() + " stayed here because of consent.";
    }

    private static String ask(Shell shell, String ending) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export theory");
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName("theory" + ending);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null || chosen.endsWith(ending) ? chosen : chosen + ending;
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
