package plait.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The first page: names the study that was opened, or says that none was. */
public final class WelcomePart {
    private final Path study;

    @Inject
    public WelcomePart(@Named(Startup.STUDY) @Optional Path study) {
        this.study = study;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        new Label(parent, SWT.NONE).setText(study == null ? "No study is open." : study.getFileName().toString());
    }
}
