package plait.ui.welcome;

import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import plait.ui.study.Jobs;

/** Makes the sample study where the person wants it, in the background, and opens it. One that is there already is opened. */
public final class SampleStudyHandler {
    private static final String FOLDER = "lero.plait";

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Studies studies, Jobs jobs) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText("Sample study");
        dialog.setMessage("Choose where the sample study is made. It gets a folder of its own there.");
        String chosen = dialog.open();
        if (chosen != null) make(Path.of(chosen).resolve(FOLDER), studies, jobs);
    }

    static void make(Path folder, Studies studies, Jobs jobs) {
        if (studies.folders().isStudy(folder)) studies.open(folder);
        else jobs.start("Making the sample study", progress -> studies.folders().makeSample(folder, progress), () -> studies.open(folder));
    }
}
