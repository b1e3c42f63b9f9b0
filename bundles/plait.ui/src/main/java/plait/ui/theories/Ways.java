package plait.ui.theories;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import plait.core.configurations.Configurations;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Refinement;
import plait.model.Rival;
import plait.model.Segment;
import plait.model.Source;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.Transcripts;
import plait.ui.study.Chosen;

/** From something that is named in a list to where it stands: a configuration in its part, a passage in its transcript. */
@Creatable
public final class Ways {
    private final MWindow window;
    private final Perspectives perspectives;
    private final Transcripts transcripts;

    @Inject
    public Ways(MWindow window, Perspectives perspectives, Transcripts transcripts) {
        this.window = window;
        this.perspectives = perspectives;
        this.transcripts = transcripts;
    }

    /** Opens a passage in its transcript. */
    public void open(Segment passage) {
        perspectives.show(View.CODE);
        transcripts.open(passage.getText().getSource(), passage);
    }

    /** Goes to whatever it is; stays where nothing shows it. */
    public void go(EObject object) {
        if (object instanceof Segment passage) open(passage);
        else if (object instanceof Source source) {
            perspectives.show(View.CODE);
            transcripts.open(source);
        } else show(object);
    }

    /** Shows the configuration that something belongs to, without leaving where the person is. */
    public void show(EObject object) {
        versionOf(object).ifPresent(version -> ConfigurationPart.choose(window.getContext(), version));
        Chosen.set(window, object);
    }

    /** The configuration version that something is, or is a part of. */
    static Optional<ConfigurationVersion> versionOf(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof ConfigurationVersion version) return Optional.of(version);
            if (at instanceof Configuration configuration) return Optional.of(Configurations.current(configuration));
            if (at instanceof Refinement refinement) return refinement.getResults().stream().findFirst();
            if (at instanceof Rival rival) return Optional.of(Configurations.current(rival.getA()));
        }
        return Optional.empty();
    }
}
