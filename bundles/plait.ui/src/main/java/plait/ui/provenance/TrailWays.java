package plait.ui.provenance;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;
import plait.model.CausalLink;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Refinement;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.GoTo;
import plait.ui.theories.Ways;

/** From a row of the trail to where it stands: passages beside the transcript, configurations beside the theory, answers of reviewers and all else by their properties. */
@Creatable
public final class TrailWays {
    private static final String CONFIGURATION = "plait.app.part.theoryConfiguration";

    private final Ways ways;
    private final GoTo goTo;
    private final Perspectives perspectives;
    private final EPartService parts;

    @Inject
    public TrailWays(Ways ways, GoTo goTo, Perspectives perspectives, EPartService parts) {
        this.ways = ways;
        this.goTo = goTo;
        this.perspectives = perspectives;
        this.parts = parts;
    }

    void go(EObject object) {
        switch (object) {
            case Segment passage -> ways.open(passage);
            case Coding coding -> ways.open(coding.getSegment());
            case Source source -> ways.go(source);
            case Memo memo -> go(memo.eContainer());
            case Configuration configuration -> claim(configuration);
            case ConfigurationVersion version -> claim(version);
            case Slot slot -> claim(slot.getVersion());
            case CausalLink link -> claim(link.getFrom().getVersion());
            case Refinement step -> claim(step.getResults().get(0));
            case Factor code -> properties(code);
            case null -> {}
            default -> properties(object);
        }
    }

    private void claim(EObject configuration) {
        perspectives.show(View.THEORY);
        ways.show(configuration);
        parts.showPart(CONFIGURATION, PartState.VISIBLE);
    }

    private void properties(EObject object) {
        perspectives.show(View.CODE);
        goTo.properties(object);
    }

    void history(EObject object) {
        perspectives.show(View.CODE);
        goTo.history(object);
    }
}
