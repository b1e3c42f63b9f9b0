package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.TheoryVersion;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.configurations.VersionBar;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** What runs between the configurations of a theory version, in words. */
public final class LinksPart {
    private LinksView view;
    private TheoryVersion wanted;

    @Inject
    public LinksPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, MWindow window, Problems problems) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new LinksView(parent, study, problems);
        view.onSelect(version -> ConfigurationPart.choose(window.getContext(), version));
        view.bar().onChoose(version -> window.getContext().set(VersionBar.VERSION, version));
        if (wanted != null) view.version(wanted);
    }

    @Inject
    void look(@Optional @Named(VersionBar.VERSION) TheoryVersion version) {
        wanted = version;
        if (view != null && version != null) view.version(version);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
