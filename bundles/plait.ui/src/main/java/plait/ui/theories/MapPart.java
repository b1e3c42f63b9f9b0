package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.ConfigurationVersion;
import plait.model.TheoryVersion;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.configurations.VersionBar;
import plait.ui.study.Chosen;
import plait.ui.study.StatusLine;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** The theory as a map. */
public final class MapPart {
    private static final String LIST = "plait.app.part.configurations";
    private static final String CONFIGURATION = "plait.app.part.theoryConfiguration";

    private final MWindow window;
    private MapView view;
    private TheoryVersion wanted;

    @Inject
    public MapPart(MWindow window) {
        this.window = window;
    }

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, EPartService parts, Jobs jobs, Problems problems) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new MapView(parent, study, jobs, problems);
        view.canvas().onSelect(version -> {
            ConfigurationPart.choose(window.getContext(), version);
            chosen(version);
        });
        view.canvas().addListener(SWT.FocusIn, event -> chosen(view.canvas().selected()));
        view.canvas().onOpen(version -> parts.showPart(CONFIGURATION, PartState.ACTIVATE));
        view.canvas().onList(() -> parts.showPart(LIST, PartState.ACTIVATE));
        view.bar().onChoose(version -> window.getContext().set(VersionBar.VERSION, version));
        if (wanted != null) view.version(wanted);
    }

    @Inject
    void look(@Optional @Named(VersionBar.VERSION) TheoryVersion version) {
        wanted = version;
        if (view != null && version != null) view.version(version);
    }

    /** A memo, properties and history are about the box that is marked while one works here, not about what was chosen in another perspective. */
    private void chosen(ConfigurationVersion version) {
        if (version != null && version.getConfiguration() != null) Chosen.set(window, version.getConfiguration());
    }

    /** Marks what was chosen elsewhere. */
    @Inject
    void mark(@Optional @Named(ConfigurationPart.VERSION) ConfigurationVersion version) {
        if (view != null && version != null) view.canvas().select(version);
    }

    @Focus
    void focus() {
        if (view == null) return;
        view.setFocus();
        window.getContext().set(StatusLine.PLACE, view.canvas().map().words());
    }
}
