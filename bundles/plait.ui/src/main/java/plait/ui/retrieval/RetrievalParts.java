package plait.ui.retrieval;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Brings up the parts of this feature, in the perspective where one codes. */
@Creatable
public final class RetrievalParts {
    static final String QUERY = "plait.app.part.retrieve";
    static final String FOUND = "plait.app.part.retrieved";
    static final String MATRIX = "plait.app.part.codeMatrix";

    private final EPartService parts;
    private final Perspectives perspectives;

    @Inject
    public RetrievalParts(EPartService parts, Perspectives perspectives) {
        this.parts = parts;
        this.perspectives = perspectives;
    }

    void showQuery() {
        perspectives.show(View.CODE);
        parts.showPart(QUERY, PartState.ACTIVATE);
    }

    void showMatrix() {
        perspectives.show(View.CODE);
        parts.showPart(MATRIX, PartState.ACTIVATE);
    }

    void showFound() {
        perspectives.show(View.CODE);
        MPart part = parts.showPart(FOUND, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof RetrievedPart list) list.focus();
    }
}
