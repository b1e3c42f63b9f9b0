package plait.ui.sources;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Memo;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Text;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.study.Chosen;

/** Shows anything of the study where it is at home: a passage in its transcript, a configuration in its part, all else by its properties. */
@Creatable
public final class GoTo {
    /** Name of the window's context variable that holds what the history is to be narrowed to. */
    public static final String HISTORY_OF = "plait.ui.history.of";

    private static final String CONFIGURATION = "plait.app.part.configuration";
    private static final String PROPERTIES = "plait.app.part.properties";
    private static final String HISTORY = "plait.app.part.history";

    private final Transcripts transcripts;
    private final MWindow window;
    private final EPartService parts;

    @Inject
    public GoTo(Transcripts transcripts, MWindow window, EPartService parts) {
        this.transcripts = transcripts;
        this.window = window;
        this.parts = parts;
    }

    /** What is gone is not shown. */
    public void show(EObject object) {
        switch (object) {
            case Memo memo -> show(memo.eContainer());
            case Coding coding -> show(coding.getSegment());
            case Text text -> show(text.getSource());
            case Segment segment when segment.getText() != null -> transcripts.open(segment.getText().getSource(), segment);
            case Source source when source.eContainer() != null -> transcripts.open(source);
            case EvidenceLink link when link.getVersion() != null -> {
                choose(link.getVersion().getConfiguration());
                if (link.getSegment() != null) show(link.getSegment());
            }
            case Configuration configuration when configuration.eContainer() != null -> {
                choose(configuration);
                parts.showPart(CONFIGURATION, PartState.VISIBLE);
            }
            case ConfigurationVersion version -> show(version.getConfiguration());
            case Slot slot -> show(slot.getVersion());
            case EObject other when other.eContainer() != null -> properties(other);
            case null, default -> {}
        }
    }

    /** Shows a passage or a source, and lets all else be what is chosen, so that the part where somebody looks stays in front. */
    public void lookAt(EObject object) {
        switch (object) {
            case Coding coding -> show(coding.getSegment());
            case Segment segment -> show(segment);
            case Source source -> show(source);
            case EvidenceLink link -> show(link);
            case Memo memo -> lookAt(memo.eContainer());
            case Configuration configuration when configuration.eContainer() != null -> choose(configuration);
            case EObject other when other.eContainer() != null -> Chosen.set(window, other);
            case null, default -> {}
        }
    }

    /** Shows the properties of an object. */
    public void properties(EObject object) {
        Chosen.set(window, object);
        parts.showPart(PROPERTIES, PartState.VISIBLE);
    }

    /** Shows the history of an object alone. */
    public void history(EObject object) {
        Chosen.set(window, object);
        window.getContext().set(HISTORY_OF, null); // asked for anew, also when it is the same
        window.getContext().set(HISTORY_OF, object);
        parts.showPart(HISTORY, PartState.VISIBLE);
    }

    private void choose(Configuration configuration) {
        ConfigurationPart.choose(window.getContext(), configuration);
    }
}
