package plait.ui.configurations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.Configuration;
import plait.ui.sources.Transcripts;
import plait.ui.theme.EmptyWords;

/** Shows the configuration that was chosen in the study tree, or whose evidence the caret stands in. */
public final class ConfigurationPart {
    /** Name of the window's context variable that holds what is to be shown. */
    public static final String SHOWN = "plait.ui.configuration";

    private ConfigurationView view;
    private Configuration wanted;

    @Inject
    public ConfigurationPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, Transcripts transcripts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new ConfigurationView(parent, study);
        view.onPassage(segment -> transcripts.open(segment.getText().getSource(), segment));
        if (wanted != null) view.show(wanted);
    }

    @Inject
    void show(@Optional @Named(SHOWN) Configuration configuration) {
        wanted = configuration;
        if (view != null && configuration != null) view.show(configuration);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
