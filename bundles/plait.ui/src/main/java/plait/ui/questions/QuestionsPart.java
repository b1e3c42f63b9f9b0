package plait.ui.questions;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import plait.core.OpenStudy;
import plait.core.questions.Question;
import plait.core.sheets.ExportAnswer;
import plait.core.sheets.TableWriter;
import plait.core.theories.Answer;
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

    private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

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
            window.getContext().set(PassagesPart.SHOWN, new PassagesPart.Place(cell.version(), cell.site()));
            parts.showPart(PassagesPart.PART, PartState.VISIBLE);
        });
        view.onExport(() -> problems.reporting("The answer was not exported", () -> export(parent, study, tables, jobs)));
        if (wanted != null) view.choose(wanted);
    }

    private void export(Composite parent, OpenStudy study, TableWriter tables, Jobs jobs) {
        if (view.question().isEmpty() || view.answer() == null) return;
        var dialog = new FileDialog(parent.getShell(), SWT.SAVE);
        dialog.setText("Export answer");
        dialog.setFilterNames(new String[] {"Comma-separated values (*.csv)", "Excel workbook (*.xlsx)"});
        dialog.setFilterExtensions(ENDINGS.stream().map(ending -> "*" + ending).toArray(String[]::new));
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(view.question().get().name() + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) return;
        Path file = Path.of(withEnding(chosen, dialog.getFilterIndex()));
        Question question = view.question().get();
        Answer answer = view.answer();
        jobs.start("Exporting the answer", progress -> new ExportAnswer(study, tables, jobs.onSession(progress)).export(file, question, answer, progress), () -> {});
    }

    /** The ending of the form that was chosen, where somebody typed none. */
    static String withEnding(String file, int form) {
        boolean has = ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
        return has ? file : file + ENDINGS.get(Math.max(0, form));
    }

    @Inject
    void ask(@Optional @Named(ASKED) String name) {
        wanted = name;
        if (view != null && name != null) view.choose(name);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
