package plait.drive;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Label;

/** The window opens on the study that was named, and says so in its title or on its first page. */
public final class OpensStudy implements Script {
    @Override
    public void run(Drive drive) throws Exception {
        var study = Path.of(System.getProperty("plait.study")).getFileName().toString().replace(".plait", "");
        Drive.until("the name of the study", () -> drive.ui(() -> names(drive, study)) ? study : null);
    }

    private static boolean names(Drive drive, String study) {
        return drive.shell().getText().contains(study) || drive.shows(Label.class, label -> label.getText().contains(study));
    }
}
