package plait.drive;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Label;

/** The window opens on the study that was named. */
public final class OpensStudy implements Script {
    @Override
    public void run(Drive drive) throws Exception {
        var study = Path.of(System.getProperty("plait.study")).getFileName().toString();
        drive.find(Label.class, label -> label.getText().equals(study));
    }
}
