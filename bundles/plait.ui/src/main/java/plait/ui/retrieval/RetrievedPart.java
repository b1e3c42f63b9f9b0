package plait.ui.retrieval;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.sheets.TableWriter;
import plait.model.Segment;
import plait.ui.sources.Transcripts;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** The passages that were found, in the middle of the window; its tab tells how many. */
public final class RetrievedPart {
    private static final String EVIDENCE = "plait.app.command.evidence";

    private RetrievedList list;

    @Inject
    public RetrievedPart() {}

    @PostConstruct
    void create(Composite parent, MPart part, @Optional OpenStudy study, MWindow window, Jobs jobs, Problems problems, TableWriter tables, Transcripts transcripts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        Retrieving retrieving = Retrieving.in(window.getContext(), study, jobs);
        var context = new PassageActions.Context(problems, new ExportTables(study, jobs, tables, new ExportDialogs(parent.getShell())), passage -> asEvidence(passage, transcripts, window));
        list = new RetrievedList(parent, retrieving, context);
        list.onOpen(passage -> transcripts.open(passage.getText().getSource(), passage));
        Runnable name = () -> part.setLabel(list.rows().count() == 0 ? "Retrieved" : "Retrieved " + list.rows().count());
        list.onCount(name);
        name.run();
    }

    /** Opens the passage in its transcript; the form beside it takes what is selected there. */
    private static void asEvidence(Segment passage, Transcripts transcripts, MWindow window) {
        transcripts.open(passage.getText().getSource(), passage);
        EHandlerService handlers = window.getContext().get(EHandlerService.class);
        ECommandService commands = window.getContext().get(ECommandService.class);
        handlers.executeHandler(commands.createCommand(EVIDENCE, Map.of()));
    }

    @Focus
    void focus() {
        if (list != null) list.takeFocus();
    }
}
