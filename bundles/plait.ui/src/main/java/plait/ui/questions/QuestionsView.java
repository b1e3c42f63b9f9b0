package plait.ui.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import plait.core.OpenStudy;
import plait.core.questions.Draft;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.OwnQuestions;
import plait.core.questions.Question;
import plait.core.questions.Questions;
import plait.core.study.Committed;
import plait.model.Segment;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The questions at the left; at the right the chosen one with its answer, or the form in which one of our own is written. */
final class QuestionsView extends Composite {
    private final OpenStudy study;
    private final Jobs jobs;
    private final Problems problems;
    private final Supplier<Questions> questions;
    private final QuestionList list;
    private final Composite right;
    private final StackLayout stack = new StackLayout();
    private final AnswerView answer;
    private final Consumer<Committed> onCommit = committed -> bring();
    private QuestionForm form;
    private Predicate<String> leaves = what -> true;
    private Consumer<Segment> onPassage = segment -> {};
    private Consumer<EObject> onSubject = subject -> {};

    /** @param questions ready to be prepared here and asked on another thread */
    QuestionsView(Composite parent, OpenStudy study, Jobs jobs, Problems problems, Supplier<Questions> questions) {
        super(parent, SWT.NONE);
        this.study = study;
        this.jobs = jobs;
        this.problems = problems;
        this.questions = questions;
        Theme theme = Theme.on(getDisplay());
        setLayout(new FillLayout());
        var sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setSashWidth(1);
        sash.setBackground(theme.colour(Token.LINE));
        list = new QuestionList(sash);
        right = new Composite(sash, SWT.NONE);
        right.setBackground(theme.colour(Token.SURFACE));
        right.setLayout(stack);
        answer = new AnswerView(right, study, jobs, problems, questions);
        stack.topControl = answer;
        sash.setWeights(26, 74);
        list.onChoose(this::choose);
        list.onNew(() -> write(null, Draft.NEW));
        list.onOpen(answer::takeFocus);
        answer.onCount(list::counted);
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        bring();
    }

    /** What the menu and the buttons beside a question do. @param export writes the answer to a file */
    void onExport(Runnable export) {
        answer.actions(new QuestionBar.Actions(export, question -> change(question.name()), question -> remove(question.name()), question -> write(null, copy(question))));
    }

    private static Draft copy(Question question) {
        Draft draft = Draft.of(question);
        return new Draft("Copy of " + draft.title(), draft.explanation(), draft.query());
    }

    private void bring() {
        if (isDisposed()) return;
        List<Question> all = questions.get().all();
        list.show(all.stream().filter(each -> !isOwn(each)).toList(), all.stream().filter(this::isOwn).toList());
        if (answer.question() != null && stack.topControl == answer) reread(all);
    }

    private boolean isOwn(Question question) {
        return OwnQuestions.find(study.study(), question.name()).isPresent();
    }

    /** A question that was changed, perhaps by undo, is asked as it reads now. */
    private void reread(List<Question> all) {
        all.stream().filter(each -> each.name().equals(answer.question().name())).findFirst().filter(each -> !each.equals(answer.question())).ifPresent(answer::show);
    }

    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
        answer.onPassage(listener);
    }

    void onSubject(Consumer<EObject> listener) {
        onSubject = listener;
        answer.onSubject(listener);
    }

    /** Hears whose passages a cell of the matrix opens. */
    void onCell(Consumer<MatrixPane.CellOf> listener) {
        answer.onCell(listener);
    }

    /** Asked before something that was written is thrown away. */
    void onLeave(Predicate<String> asked) {
        leaves = asked;
    }

    /** Chooses and asks a question by its name. */
    void choose(String name) {
        List<Question> all = questions.get().all();
        all.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst().or(() -> all.stream().filter(each -> each.name().startsWith(name)).findFirst()).ifPresent(this::choose);
    }

    private void choose(Question question) {
        if (stack.topControl == answer && question.equals(answer.question())) return;
        if (!leaveForm()) {
            list.select(answer.question());
            return;
        }
        list.select(question);
        answer.show(question);
    }

    /** @return whether nothing is being written any more */
    private boolean leaveForm() {
        if (form == null) return true;
        if (form.isDirty() && !leaves.test("What you wrote of this question is not kept.")) return false;
        form.dispose();
        form = null;
        show(answer);
        return true;
    }

    private void show(Control top) {
        stack.topControl = top;
        right.layout(true, true);
    }

    /** @param changed null for a new one */
    private void write(plait.model.Question changed, Draft draft) {
        if (!leaveForm()) return;
        form = new QuestionForm(right, study, jobs, problems, questions, changed, draft);
        form.onPassage(onPassage);
        form.onSubject(onSubject);
        form.onDone(this::written);
        show(form);
        form.takeFocus();
    }

    private void written(String name) {
        if (name == null) {
            leaveForm();
            return;
        }
        QuestionForm done = form;
        form = null;
        show(answer);
        done.dispose();
        bring();
        choose(name);
    }

    /** Opens a question of the study's own in the form. */
    void change(String name) {
        OwnQuestions.find(study.study(), name).ifPresent(own -> write(own, Draft.of(questions.get().find(name))));
    }

    private void remove(String name) {
        OwnQuestions.find(study.study(), name).ifPresent(own -> problems.reporting("The question was not removed", () -> {
            study.ownQuestions().remove(own);
            choose(questions.get().all().get(0));
        }));
    }

    /** Begins a question of our own, or goes on with it. */
    void write() {
        if (form == null) write(null, Draft.NEW);
        else form.takeFocus();
    }

    QuestionList list() {
        return list;
    }

    AnswerView answer() {
        return answer;
    }

    Optional<QuestionForm> form() {
        return Optional.ofNullable(form);
    }

    /** Not as {@code setFocus}, which the platform calls too while the view goes. */
    void takeFocus() {
        if (form == null && answer.question() == null) choose(EvidenceMatrix.QUESTION);
        if (form != null) form.takeFocus();
        else list.takeFocus();
    }
}
