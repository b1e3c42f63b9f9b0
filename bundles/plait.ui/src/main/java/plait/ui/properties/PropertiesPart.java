package plait.ui.properties;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.sources.GoTo;
import plait.ui.study.Chosen;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** What is known about what was chosen last, in the study, the codebook or a transcript. */
public final class PropertiesPart {
    private PropertiesView view;
    private EObject chosen;

    @Inject
    public PropertiesPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, Problems problems, GoTo goTo) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new PropertiesView(parent, study, problems);
        view.onShow(goTo::properties);
        view.show(chosen);
    }

    @Inject
    void chosen(@Optional @Named(Chosen.OBJECT) EObject object) {
        chosen = object;
        if (view != null) view.show(object);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
