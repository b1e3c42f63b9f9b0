package plait.ui.configurations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Segment;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.GoTo;
import plait.ui.sources.Transcripts;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** A tab beside the configuration: it tells of the one that the configuration's own tab shows. */
public abstract class BesidePart {
    private BesideView view;
    private Configuration wanted;
    private ConfigurationVersion version;

    /**
     * What a tab works with.
     *
     * @param passage opens a passage in its transcript
     * @param choose shows another version of a configuration
     * @param show goes to anything else
     */
    record Around(OpenStudy study, Problems problems, Jobs jobs, Consumer<Segment> passage, Consumer<ConfigurationVersion> choose, Consumer<EObject> show) {}

    abstract BesideView view(Composite parent, Around around);

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, Problems problems, Jobs jobs, Transcripts transcripts, Perspectives perspectives, MWindow window, GoTo goTo) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        Consumer<Segment> passage = segment -> {
            perspectives.show(View.CODE);
            transcripts.open(segment.getText().getSource(), segment);
        };
        view = view(parent, new Around(study, problems, jobs, passage, chosen -> ConfigurationPart.choose(window.getContext(), chosen), goTo::show));
        if (version != null) view.show(version);
        else if (wanted != null) view.show(Configurations.current(wanted));
    }

    @Inject
    void show(@Optional @Named(ConfigurationPart.SHOWN) Configuration configuration) {
        take(configuration);
    }

    @Inject
    void choose(@Optional @Named(ConfigurationPart.CHOSEN) Configuration configuration) {
        take(configuration);
    }

    private void take(Configuration configuration) {
        if (configuration == null || configuration.getVersions().isEmpty()) return;
        wanted = configuration;
        if (view != null) view.show(Configurations.current(configuration));
    }

    @Inject
    void choose(@Optional @Named(ConfigurationPart.VERSION) ConfigurationVersion chosen) {
        version = chosen;
        if (view != null && chosen != null) view.show(chosen);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
