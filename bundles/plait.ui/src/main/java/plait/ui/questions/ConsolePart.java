package plait.ui.questions;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.questions.Question;
import plait.core.sheets.TableWriter;
import plait.core.theories.Answer;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;
import plait.ui.theories.Ways;

/** A console for SPARQL that only reads. */
public final class ConsolePart {
    /** The part's id. */
    public static final String PART = "plait.app.part.console";

    private ConsoleView view;

    @Inject
    public ConsolePart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, Jobs jobs, Problems problems, Ways ways, TableWriter tables) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new ConsoleView(parent, study, jobs, problems, study::theoryLater);
        view.onPassage(ways::open);
        view.onSubject(ways::show);
        view.onExport(() -> problems.reporting("The answer was not exported", () -> {
            Answer answer = view.answer();
            Question question = view.question();
            Path file = answer == null ? null : AnswerFile.ask(parent.getShell(), question.name());
            if (file != null) AnswerFile.write(file, question, answer, study, tables, jobs, parent.getShell());
        }));
    }

    @Focus
    void focus() {
        if (view != null) view.takeFocus();
    }
}
