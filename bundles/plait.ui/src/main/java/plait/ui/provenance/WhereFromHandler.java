package plait.ui.provenance;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import plait.core.OpenStudy;
import plait.model.base.Entity;
import plait.ui.coding.CodeSelection;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.study.Chosen;

/** Shows where something comes from: at the caret the evidence, code or words there, in a list the row with the focus, else what was chosen last. */
public final class WhereFromHandler {
    @Execute
    void execute(@Optional CodeSelection coding, @Optional @Named(Chosen.OBJECT) EObject chosen, MWindow window, Perspectives perspectives, EPartService parts) {
        EObject asked = java.util.Optional.ofNullable(atCaret(coding)).orElseGet(() -> underFocus(Display.getCurrent().getFocusControl()));
        boolean inCode = perspectives.shown().filter(View.CODE::equals).isPresent();
        if (!inCode) perspectives.show(View.THEORY);
        window.getContext().set(TrailPart.ASKED, asked == null ? chosen : asked);
        parts.showPart(inCode ? TrailPart.IN_CODE : TrailPart.IN_THEORY, PartState.ACTIVATE);
    }

    /** Null where nobody works in a transcript, or nothing is there. */
    private static EObject atCaret(CodeSelection coding) {
        if (coding == null || !coding.canvas().isFocusControl()) return null;
        return coding.canvas().evidenceAtCaret().map(EObject.class::cast).or(() -> coding.canvas().notedAtCaret().map(EObject.class::cast)).orElse(null);
    }

    /** What the row with the focus stands for, such as a part of a configuration or a piece of evidence; null where it stands for nothing. */
    static EObject underFocus(Control focus) {
        for (Control at = focus; at != null; at = at.getParent()) if (at.getData() instanceof Entity entity) return entity;
        return null;
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
