package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.study.Chosen;
import plait.ui.theme.EmptyWords;

/** What changed between two versions of the theory, and because of what. */
public final class ComparePart {
    /** The part's id. */
    public static final String PART = "plait.app.part.compareVersions";

    private static final String CONFIGURATION = "plait.app.part.theoryConfiguration";

    private CompareView view;

    @Inject
    public ComparePart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Ways ways, EPartService parts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new CompareView(parent, study);
        view.onSelect(version -> {
            ConfigurationPart.choose(window.getContext(), version);
            Chosen.set(window, version.getConfiguration());
        });
        view.onOpen(() -> parts.showPart(CONFIGURATION, PartState.ACTIVATE));
        view.onPassage(ways::open);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
