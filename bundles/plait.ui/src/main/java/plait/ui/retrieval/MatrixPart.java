package plait.ui.retrieval;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.sheets.TableWriter;
import plait.ui.study.Jobs;
import plait.ui.theme.EmptyWords;

/** The matrix of codes, in the middle of the window. */
public final class MatrixPart {
    private MatrixView view;

    @Inject
    public MatrixPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, MWindow window, Jobs jobs, TableWriter tables, RetrievalParts parts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new MatrixView(parent, Retrieving.in(window.getContext(), study, jobs), jobs, new ExportTables(study, jobs, tables, new ExportDialogs(parent.getShell())));
        view.onOpen(parts::showFound);
    }

    @Focus
    void focus() {
        if (view != null) view.takeFocus();
    }
}
