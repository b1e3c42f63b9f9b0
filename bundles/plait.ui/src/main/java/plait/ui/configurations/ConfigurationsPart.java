package plait.ui.configurations;

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
import plait.ui.theme.EmptyWords;

/** The configurations of a theory version as a list. */
public final class ConfigurationsPart {
    private ConfigurationList list;
    private TheoryVersion wanted;

    @Inject
    public ConfigurationsPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, MWindow window) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        list = new ConfigurationList(parent, study);
        list.onSelect(version -> ConfigurationPart.choose(window.getContext(), version));
        list.bar().onChoose(version -> window.getContext().set(VersionBar.VERSION, version));
        if (wanted != null) list.version(wanted);
    }

    @Inject
    void look(@Optional @Named(VersionBar.VERSION) TheoryVersion version) {
        wanted = version;
        if (list != null && version != null) list.version(version);
    }

    @Focus
    void focus() {
        if (list != null) list.setFocus();
    }
}
