package plait.ui.coding;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.Factor;
import plait.ui.study.Chosen;
import plait.ui.study.Problems;

/** The codebook beside the transcript: a double click or Enter codes what is selected there. */
public final class CodebookPart {
    /** Name of the window's context variable that holds the code that was gone to. */
    public static final String CHOSEN = "plait.ui.code.chosen";

    private final MWindow window;
    private final Problems problems;
    private CodeTree tree;
    private Factor wanted;

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
        tree.onSelect(code -> Chosen.set(window, code));
        tree.menu(problems, this::apply);
        if (wanted != null) tree.show(wanted);
    }

    @Inject
    void choose(@Optional @Named(CHOSEN) Factor factor) {
        wanted = factor;
        if (tree != null && factor != null) tree.show(factor);
    }

    private void apply(List<Factor> factors) {
        IEclipseContext context = window.getContext();
        CodeSelection coding = context.get(CodeSelection.class);
        if (coding != null) problems.reporting("The code was not applied", () -> coding.apply(factors));
    }

    @Focus
    void focus() {
        if (tree != null) tree.setFocus();
    }
}
