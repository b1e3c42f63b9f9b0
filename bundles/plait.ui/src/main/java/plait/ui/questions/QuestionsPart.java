package plait.ui.questions;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.Heard;
import plait.core.questions.Question;
import plait.core.sheets.ExportAnswer;
import plait.core.sheets.TableWriter;
import plait.core.theories.Answer;
import plait.model.ConfigurationVersion;
import plait.ui.configurations.PassagesPart;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;
import plait.ui.theories.Ways;

/** Questions to the theory. */
public final class QuestionsPart {
    /** The part's id. */
    public static final String PART = "plait.app.part.questions";

    /** Name of the window's context variable that holds the name of a question to ask. */
    public static final String ASKED = "plait.ui.question";

    private QuestionsView view;
    private String wanted;

    @Inject
    public QuestionsPart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Jobs jobs, Problems problems, Ways ways, TableWriter tables, EPartService parts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new QuestionsView(parent, study, jobs, problems, study::questionsLater);
        view.onPassage(ways::open);
        view.onSubject(ways::show);
        view.onCell(cell -> {
            ways.show(cell.version());
            window.getContext().set(PassagesPart.SHOWN, new PassagesPart.Place(cell.version(), cell.place(), cell.links()));
            parts.showPart(PassagesPart.PART, PartState.VISIBLE);
        });
        view.onLeave(what -> MessageDialog.open(MessageDialog.QUESTION, parent.getShell(), "Question", what, SWT.NONE, "Keep writing", "Throw it away") == 1);
        view.onExport(() -> problems.reporting("The answer was not exported", () -> export(parent.getShell(), study, tables, jobs)));
        if (wanted != null) view.choose(wanted);
    }

    private void export(Shell shell, OpenStudy study, TableWriter tables, Jobs jobs) {
        AnswerView shown = view.answer();
        Heard heard = Heard.in(study.study(), shown.only());
        if (heard.isSmall() && MessageDialog.open(MessageDialog.WARNING, shell, "Export answer", heard.words() + "\n\n" + heard.warning(), SWT.NONE, "Cancel", "Export all the same…") != 1) return;
        Path file = AnswerFile.ask(shell, shown.question().name() + (heard.subgroup().isEverybody() ? "" : "-subgroup"));
        if (file == null) return;
        MatrixPane pane = shown.pane().orElse(null);
        Answer answer = shown.answer();
        Question question = shown.question();
        if (pane != null) {
            EvidenceMatrix matrix = pane.content().matrix();
            List<ConfigurationVersion> rows = pane.rows();
            jobs.start("Exporting the matrix", progress -> new ExportAnswer(study, tables, jobs.onSession(progress)).export(file, matrix, rows), () -> {});
        } else if (answer != null) AnswerFile.write(file, question, answer, study, tables, jobs, shell);
    }

    @Inject
    void ask(@Optional @Named(ASKED) String name) {
        wanted = name;
        if (view != null && name != null) view.choose(name);
    }

    /** Begins a question of the study's own. */
    void write() {
        if (view != null) view.write();
    }

    @Focus
    void focus() {
        if (view != null) view.takeFocus();
    }
}
