package plait.ui.theories;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.reports.DocumentWriter;
import plait.core.reports.ExportPrompts;
import plait.core.theories.Theories;
import plait.ui.study.Jobs;
import plait.ui.theme.Notice;

/** Exports what is missing in the theory as a sheet of interview prompts. */
public final class ExportPromptsHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, Jobs jobs, DocumentWriter documents) {
        var dialog = new PromptsDialog(shell, study);
        if (dialog.open() != Window.OK) return;
        var done = new ExportPrompts.Exported[1];
        jobs.start("Exporting interview prompts", progress -> done[0] = new ExportPrompts(study, documents, jobs.onSession(progress)).export(dialog.file(), dialog.theory(), dialog.wanted(), progress),
                () -> Notice.tell(shell, "Interview prompts", outcome(done[0])));
    }

    static String outcome(ExportPrompts.Exported done) {
        String gaps = done.gaps() == 0 ? "Nothing is missing; the sheet says so." : (done.gaps() == 1 ? "1 gap" : done.gaps() + " gaps") + " became prompts.";
        String quotes = done.quotes() == 0 ? "" : done.quotes() == 1 ? " 1 passage stands in it with its words." : " " + done.quotes() + " passages stand in it with their words.";
        String withheld = done.withheld() == 0 ? "" : done.withheld() == 1 ? " One configuration is worded in words that may not be quoted, so its wording was left out." : " " + done.withheld() + " configurations are worded in words that may not be quoted, so their wording was left out.";
        return gaps + quotes + withheld;
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null && Theories.newest(study.study()).isPresent();
    }
}
