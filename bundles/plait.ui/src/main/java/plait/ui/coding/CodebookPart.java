package plait.ui.coding;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.Factor;
import plait.ui.study.Problems;

/** The codebook beside the transcript: a double click or Enter codes what is selected there. */
public final class CodebookPart {
    private final MWindow window;
    private final Problems problems;
    private CodeTree tree;

    @Inject
    public CodebookPart(MWindow window, Problems problems) {
        this.window = window;
        this.problems = problems;
    }

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study) {
        parent.setLayout(new FillLayout());
        if (study == null) return;
        tree = new CodeTree(parent, study);
        tree.onChoose(this::apply);
        tree.menu(problems, this::apply);
    }

    private void apply(Factor factor) {
        IEclipseContext context = window.getContext();
        CodeSelection coding = context.get(CodeSelection.class);
        if (coding != null) problems.reporting("The code was not applied", () -> coding.apply(factor));
    }

    @Focus
    void focus() {
        if (tree != null) tree.setFocus();
    }
}
