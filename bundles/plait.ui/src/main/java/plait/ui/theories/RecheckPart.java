package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.ConfigurationVersion;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** The recheck queue below the theory. */
public final class RecheckPart {
    /** The part's id. */
    public static final String PART = "plait.app.part.recheck";

    private static final String LABEL = "Recheck queue";

    private RecheckList list;

    @Inject
    public RecheckPart() {}

    @PostConstruct
    void create(Composite parent, MPart part, MWindow window, @Optional OpenStudy study, Problems problems, Ways ways) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        list = new RecheckList(parent, study, problems);
        list.onSelect(link -> ConfigurationPart.choose(window.getContext(), link.getVersion()));
        list.onContext(link -> ways.open(link.getSegment()));
        list.onCount(count -> part.setLabel(count == 0 ? LABEL : LABEL + "  " + count));
    }

    @Inject
    void begin(@Optional @Named(ConfigurationPart.RECHECKED) ConfigurationVersion version) {
        if (list != null && version != null) list.begin(version);
    }

    @Focus
    void focus() {
        if (list != null) list.setFocus();
    }
}
