package plait.ui.configurations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.ui.coding.CodeSelection;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.GoTo;
import plait.ui.sources.Transcripts;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** Shows the configuration that was chosen in the study tree, or whose evidence the caret stands in. */
public final class ConfigurationPart {
    /** Name of the window's context variable that holds what is to be shown. */
    public static final String SHOWN = "plait.ui.configuration";

    /** Name of the window's context variable that holds what a person chose by hand. */
    public static final String CHOSEN = "plait.ui.configuration.chosen";

    /** Name of the window's context variable that holds which version of it they chose; null for the current one. */
    public static final String VERSION = "plait.ui.configuration.version";

    /** Name of the window's context variable that holds the version whose evidence is to be rechecked. */
    public static final String RECHECKED = "plait.ui.configuration.rechecked";

    private static final String RECHECK_PART = "plait.app.part.recheck";
    private static final String LABEL = "Configuration";
    private static final String PART = "plait.app.part.configuration";

    private ConfigurationView view;
    private Configuration wanted;
    private ConfigurationVersion version;

    @Inject
    public ConfigurationPart() {}

    @PostConstruct
    void create(Composite parent, MPart part, @Optional OpenStudy study, Transcripts transcripts, Perspectives perspectives, MWindow window, Problems problems, GoTo goTo) {
        if (study == null) {
            parent.setLayout(new FillLayout());
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        parent.setLayout(layout);
        view = new ConfigurationView(parent, study, problems);
        view.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        view.onPassage(segment -> {
            perspectives.show(View.CODE);
            transcripts.open(segment.getText().getSource(), segment);
        });
        view.onRecheck(version -> recheck(window, perspectives, version));
        var foot = new ConfigurationFoot(parent);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        foot.onDerive(() -> DeriveHandler.derive(parent.getShell(), study, view.shownVersion(), window.getContext()));
        view.onShown(version -> {
            foot.show(version);
            if (!part.getElementId().equals(PART)) part.setLabel(version == null ? LABEL : version.getConfiguration().getIdentifier());
        });
        view.onMemo(goTo::show);
        view.onLeave(() -> java.util.Optional.ofNullable(window.getContext().get(CodeSelection.class)).ifPresent(coding -> coding.canvas().setFocus()));
        if (version != null) view.choose(version);
        else if (wanted != null) view.show(wanted);
    }

    private static void recheck(MWindow window, Perspectives perspectives, ConfigurationVersion version) {
        perspectives.show(View.THEORY);
        window.getContext().set(RECHECKED, version);
        window.getContext().get(EPartService.class).showPart(RECHECK_PART, PartState.ACTIVATE);
    }

    /** Shows a configuration that a person chose, in its current version. */
    public static void choose(IEclipseContext window, Configuration configuration) {
        window.set(VERSION, null);
        window.set(CHOSEN, configuration);
    }

    /** Shows a version that a person chose, which need not be the current one. */
    public static void choose(IEclipseContext window, ConfigurationVersion version) {
        window.set(CHOSEN, null);
        window.set(VERSION, version);
    }

    @Inject
    void show(@Optional @Named(SHOWN) Configuration configuration) {
        wanted = configuration;
        if (view != null && configuration != null) view.show(configuration);
    }

    @Inject
    void choose(@Optional @Named(CHOSEN) Configuration configuration) {
        if (configuration == null) return;
        wanted = configuration;
        if (view != null) view.choose(configuration);
    }

    @Inject
    void choose(@Optional @Named(VERSION) ConfigurationVersion chosen) {
        version = chosen;
        if (view != null && chosen != null) view.choose(chosen);
    }

    /** The part, in front and with the focus. */
    public static java.util.Optional<ConfigurationPart> bringUp(EPartService parts) {
        MPart part = parts.showPart(PART, PartState.ACTIVATE);
        return part != null && part.getObject() instanceof ConfigurationPart shown ? java.util.Optional.of(shown) : java.util.Optional.empty();
    }

    /** The version that is in sight. */
    static java.util.Optional<ConfigurationVersion> shown(EPartService parts) {
        return parts.getParts().stream().filter(parts::isPartVisible).map(MPart::getObject).filter(ConfigurationPart.class::isInstance)
                .map(part -> ((ConfigurationPart) part).view).filter(Objects::nonNull).map(ConfigurationView::shownVersion).filter(Objects::nonNull).findFirst();
    }

    /** Opens the evidence form for a passage. */
    public void use(List<Passage> passages) {
        if (view != null && !passages.isEmpty()) view.use(passages);
    }

    /** Opens the evidence form for evidence that there is. */
    void change(EvidenceLink link) {
        if (view != null) view.change(link);
    }

    @Focus
    void focus() {
        if (view != null) view.takeFocus();
    }
}
