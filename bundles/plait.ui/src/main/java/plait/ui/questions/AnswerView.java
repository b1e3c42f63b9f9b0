package plait.ui.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.EvidenceMatrix.Wanted;
import plait.core.questions.Heard;
import plait.core.questions.Question;
import plait.core.questions.Questions;
import plait.core.questions.Subgroup;
import plait.core.questions.Trait;
import plait.core.study.Committed;
import plait.core.theories.Answer;
import plait.core.theories.Theories;
import plait.model.ConfigurationVersion;
import plait.model.Segment;
import plait.model.TheoryVersion;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** One question: what it means, what it is asked with, to whom it is held, and what it brings. */
final class AnswerView extends Composite {
    private final OpenStudy study;
    private final Problems problems;
    private final Supplier<Questions> questions;
    private final Theme theme;
    private final Composite head;
    private final Label held;
    private final Composite place;
    private final Foot foot;
    private final Asking asking;
    private final Consumer<Committed> onCommit = committed -> changed();
    private QuestionBar bar;
    private Question question;
    private Answer answer;
    private Subgroup only = Subgroup.EVERYBODY;
    private Consumer<Segment> onPassage = segment -> {};
    private Consumer<EObject> onSubject = subject -> {};
    private Consumer<MatrixPane.CellOf> onCell = cell -> {};
    private BiConsumer<Question, String> onCount = (asked, count) -> {};
    private QuestionBar.Actions actions = QuestionBar.Actions.NONE;

    /** @param questions ready to be prepared here and asked on another thread */
    AnswerView(Composite parent, OpenStudy study, Jobs jobs, Problems problems, Supplier<Questions> questions) {
        super(parent, SWT.NONE);
        this.study = study;
        this.problems = problems;
        this.questions = questions;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setLayout(plain(0, 0));
        head = new Composite(this, SWT.NONE);
        head.setBackground(theme.colour(Token.SURFACE));
        head.setLayout(plain(16, 12));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        held = label(this, "", theme.sans(13), Token.INK2);
        place = new Composite(this, SWT.NONE);
        place.setBackground(theme.colour(Token.SURFACE));
        place.setLayout(new FillLayout());
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        foot = new Foot(this);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        asking = new Asking(this, jobs, foot);
        say("");
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
    }

    private static GridLayout plain(int width, int height) {
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 6;
        return layout;
    }

    private Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
    }

    void onSubject(Consumer<EObject> listener) {
        onSubject = listener;
    }

    void onCell(Consumer<MatrixPane.CellOf> listener) {
        onCell = listener;
    }

    /** Hears how much a question brought. */
    void onCount(BiConsumer<Question, String> listener) {
        onCount = listener;
    }

    /** What the buttons beside the question do. */
    void actions(QuestionBar.Actions does) {
        actions = does;
    }

    /** Shows and asks another question. */
    void show(Question wanted) {
        question = wanted;
        answer = null;
        for (Control child : head.getChildren()) child.dispose();
        var top = new Composite(head, SWT.NONE);
        top.setBackground(theme.colour(Token.SURFACE));
        top.setLayout(plain(0, 0));
        ((GridLayout) top.getLayout()).numColumns = 3;
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        label(top, question.title(), theme.strong(15), Token.INK);
        if (!question.explanation().isEmpty()) label(head, question.explanation(), theme.sans(13), Token.INK2);
        bar = new QuestionBar(head, top, study.study(), question, isMatrix(), only, actions);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.onChange(this::ask);
        bar.onOnly(this::hold);
        layout(true, true);
        ask();
    }

    private boolean isMatrix() {
        return question.name().equals(EvidenceMatrix.QUESTION);
    }

    /** Holds this question, and those that are asked after it, to some of the cases and people. */
    void hold(Subgroup to) {
        only = to;
        bar.only(to);
        ask();
    }

    private void ask() {
        answer = null;
        bar.exportable(false);
        problems.reporting("The question was not asked", () -> {
            if (isMatrix()) matrix();
            else list();
        });
        layout(true, true);
    }

    private void list() {
        Heard heard = Heard.in(study.study(), only);
        say(heard.words(), heard);
        var ready = questions.get().prepare(question, bar.values(), heard);
        Question asked = question;
        asking.ask(ready, this::ask, (brought, time) -> {
            if (asked == question) show(heard, brought, time);
        });
    }

    private void show(Heard heard, Answer brought, String time) {
        answer = heard.marked(brought);
        if (!only.isEverybody() && !brought.narrowed()) say(heard.words() + " " + Heard.UNTOUCHED, heard);
        clear();
        foot.say(count(brought.rows().size()) + " · " + time);
        if (brought.rows().isEmpty()) new EmptyWords(place, "", only.isEverybody() ? "Nothing found." : "Nothing found among those who are heard.");
        else {
            var grid = new AnswerGrid(place, study, question.title(), brought, place.getSize().x);
            grid.onPassage(onPassage);
            grid.onSubject(onSubject);
        }
        bar.exportable(true);
        onCount.accept(question, only.isEverybody() ? Integer.toString(brought.rows().size()) : "");
        layout(true, true);
    }

    private static String count(int rows) {
        return rows == 1 ? "1 row" : String.format(Locale.UK, "%,d rows", rows);
    }

    private void clear() {
        for (Control child : place.getChildren()) child.dispose();
    }

    private void matrix() {
        asking.stop();
        TheoryVersion theory = version();
        clear();
        if (theory == null) {
            say("");
            foot.say("");
            new EmptyWords(place, "", Theories.NONE_YET);
            return;
        }
        long begin = System.nanoTime();
        EvidenceMatrix matrix = EvidenceMatrix.of(study.study(), new Wanted(theory, bar.choices().across(), bar.choices().marking(), only));
        String time = String.format(Locale.UK, " · answered in %.2f s", (System.nanoTime() - begin) / 1e9);
        say(matrix.heard().words(), matrix.heard());
        List<ConfigurationVersion> rows = bar.choices().of(matrix.rows());
        if (rows.isEmpty()) new EmptyWords(place, "", "This version of the theory has no such configurations.");
        else new MatrixPane(place, study.study(), matrix, rows, place.getSize().x).onCell(onCell);
        foot.say(size(matrix, rows) + time);
        bar.exportable(!rows.isEmpty());
        onCount.accept(question, rows.size() + " × " + matrix.columns().size());
        layout(true, true);
    }

    private TheoryVersion version() {
        String chosen = bar.values().getOrDefault("theory", "newest");
        return Theories.find(study.study(), chosen).or(() -> chosen.equals("previous") ? Theories.previous(study.study()) : Theories.newest(study.study())).orElse(null);
    }

    private static String size(EvidenceMatrix matrix, List<ConfigurationVersion> rows) {
        long links = rows.stream().flatMap(row -> matrix.row(row).counted().stream()).distinct().count();
        int columns = matrix.columns().size();
        return (rows.size() == 1 ? "1 configuration" : rows.size() + " configurations") + " × " + columns(matrix.wanted().across().equals(Trait.CASE) ? "case" : "column", columns) + " · " + (links == 1 ? "1 link" : links + " links");
    }

    private static String columns(String noun, int count) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }

    /** What was changed may change the answer: a matrix is brought anew at once, an answer that took its time when a person wants it. */
    private void changed() {
        if (question == null || bar == null || bar.isDisposed()) return;
        Optional<MatrixPane> pane = pane();
        if (pane.isEmpty()) {
            if (answer != null) foot.say("The study has changed since.", "Ask again", this::ask);
            return;
        }
        EvidenceMatrix matrix = EvidenceMatrix.of(study.study(), pane.get().content().matrix().wanted());
        List<ConfigurationVersion> rows = bar.choices().of(matrix.rows());
        if (!matrix.columns().equals(pane.get().content().matrix().columns()) || rows.isEmpty()) ask();
        else pane.get().show(matrix, rows);
    }

    /** Above the answer: whom it is held to. */
    private void say(String words) {
        held.setText(words.replace("&", "&&"));
        var data = (GridData) held.getLayoutData();
        data.exclude = words.isEmpty();
        data.horizontalIndent = 16;
        held.setVisible(!words.isEmpty());
    }

    private void say(String words, Heard heard) {
        boolean small = heard.isSmall();
        held.setForeground(theme.colour(small ? Token.WARN : Token.INK2));
        held.setBackground(theme.colour(small ? Token.WARNT : Token.SURFACE));
        say(small ? words + " " + heard.warning() : words);
    }

    Question question() {
        return question;
    }

    Subgroup only() {
        return only;
    }

    /** What was brought, as it may be exported: with whom it is held to; null while there is none. */
    Answer answer() {
        return answer;
    }

    Optional<MatrixPane> pane() {
        return List.of(place.getChildren()).stream().filter(MatrixPane.class::isInstance).map(MatrixPane.class::cast).findFirst();
    }

    Optional<AnswerGrid> grid() {
        return List.of(place.getChildren()).stream().filter(AnswerGrid.class::isInstance).map(AnswerGrid.class::cast).findFirst();
    }

    Foot foot() {
        return foot;
    }

    String held() {
        return held.getVisible() ? held.getText() : "";
    }

    QuestionBar bar() {
        return bar;
    }

    void takeFocus() {
        pane().ifPresent(pane -> pane.grid().setFocus());
        grid().ifPresent(grid -> grid.grid().setFocus());
    }
}
