package plait.ui.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.configurations.Configurations;
import plait.core.questions.Cells;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.Question;
import plait.core.questions.Questions;
import plait.core.theories.Answer;
import plait.core.theories.Theories;
import plait.core.theories.TheoryMembers;
import plait.model.ConfigurationVersion;
import plait.model.Segment;
import plait.model.TheoryVersion;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Grid;
import plait.ui.theme.GridContent;
import plait.ui.theme.GridForm;
import plait.ui.theme.Icon;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The questions at the left, and what the chosen one brings: its explanation, what it is asked with, and the answer, with the way to each passage and configuration. */
final class QuestionsView extends Composite {
    private static final int ROW = 29;

    private final OpenStudy study;
    private final Jobs jobs;
    private final Problems problems;
    private final Supplier<Questions> questions;
    private final Theme theme;
    private final CellPaint cells;
    private final PaintedTable<Question> list;
    private final Composite head;
    private final Composite place;
    private final Label said;
    private final Map<String, String> counts = new HashMap<>();
    private ParameterRow parameters;
    private FlatButton export;
    private Question asked;
    private Answer answer;
    private Jobs.Running running;
    private GridContent shown;
    private Consumer<Segment> onPassage = segment -> {};
    private Consumer<EObject> onSubject = subject -> {};
    private Consumer<CellOf> onCell = cell -> {};
    private Runnable onExport = () -> {};

    /** A cell of the matrix: a configuration version in a case. */
    record CellOf(ConfigurationVersion version, String site) {}

    /** @param questions ready to be prepared here and asked on another thread */
    QuestionsView(Composite parent, OpenStudy study, Jobs jobs, Problems problems, Supplier<Questions> questions) {
        super(parent, SWT.NONE);
        this.study = study;
        this.jobs = jobs;
        this.problems = problems;
        this.questions = questions;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setLayout(new FillLayout());
        var sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setSashWidth(1);
        sash.setBackground(theme.colour(Token.LINE));
        list = new PaintedTable<>(sash, "Questions", ROW, columns());
        var right = new Composite(sash, SWT.NONE);
        right.setBackground(theme.colour(Token.SURFACE));
        right.setLayout(layout(0, 0));
        head = new Composite(right, SWT.NONE);
        head.setBackground(theme.colour(Token.SURFACE));
        head.setLayout(layout(16, 12));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        place = new Composite(right, SWT.NONE);
        place.setBackground(theme.colour(Token.SURFACE));
        place.setLayout(new FillLayout());
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        said = label(right, "", theme.sans(12), Token.INK3);
        ((GridData) said.getLayoutData()).horizontalIndent = 16;
        sash.setWeights(26, 74);
        list.onSelect(this::choose);
        list.onOpen(question -> place.setFocus());
        list.show(questions.get().all());
    }

    private static GridLayout layout(int width, int height) {
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 6;
        return layout;
    }

    private List<Column<Question>> columns() {
        return List.of(
                new Column<>("", 34, Question::name, (gc, cell, question) -> cells.words(gc, cell, number(question), theme.sans(12), Token.INK3), null),
                new Column<>("", 0, Question::title, (gc, cell, question) -> cells.words(gc, cell, question.title(), asked != null && asked.name().equals(question.name()) ? theme.strong(13) : theme.sans(13), Token.INK), null),
                new Column<>("", 50, question -> counts.getOrDefault(question.name(), ""), (gc, cell, question) -> cells.right(gc, cell, counts.getOrDefault(question.name(), ""), theme.sans(12), Token.INK3), null));
    }

    /** “8” of the built-in “q08”; the study's own have their names. */
    private static String number(Question question) {
        return question.name().matches("q\\d+[a-z]?") ? question.name().replaceFirst("^q0*", "") : question.name();
    }

    /** Hears which passage is to be opened. */
    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
    }

    /** Hears which configuration or other object a person looks at. */
    void onSubject(Consumer<EObject> listener) {
        onSubject = listener;
    }

    /** Hears whose passages a cell of the matrix opens. */
    void onCell(Consumer<CellOf> listener) {
        onCell = listener;
    }

    void onExport(Runnable listener) {
        onExport = listener;
    }

    Optional<Question> question() {
        return Optional.ofNullable(answer == null ? null : asked);
    }

    Answer answer() {
        return answer;
    }

    /** Chooses and asks a question by its name. */
    void choose(String name) {
        questions.get().all().stream().filter(each -> each.name().startsWith(name)).findFirst().ifPresent(question -> {
            list.select(question);
            choose(question);
        });
    }

    private void choose(Question question) {
        if (asked != null && asked.equals(question)) return;
        asked = question;
        for (Control child : head.getChildren()) child.dispose();
        label(head, question.title(), theme.strong(15), Token.INK);
        label(head, question.explanation(), theme.sans(13), Token.INK2);
        var line = new Composite(head, SWT.NONE);
        line.setBackground(theme.colour(Token.SURFACE));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var two = new GridLayout(2, false);
        two.marginWidth = two.marginHeight = 0;
        line.setLayout(two);
        parameters = new ParameterRow(line, study.study(), question);
        parameters.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        parameters.onChange(this::ask);
        export = new FlatButton(line, SWT.PUSH);
        export.setText("Export…");
        export.icon(Icon.FILE_OUTPUT);
        export.setEnabled(false);
        export.addListener(SWT.Selection, event -> onExport.run());
        layout(true, true);
        list.control().redraw();
        ask();
    }

    private void ask() {
        if (running != null) running.cancel();
        answer = null;
        if (export != null) export.setEnabled(false);
        Question question = asked;
        problems.reporting("The question was not asked", () -> {
            Function<Progress, Answer> ready = questions.get().prepare(question, parameters.values());
            var brought = new Object() {
                volatile Answer answer;
                volatile long nanos;
            };
            said.setText("Asking…");
            running = jobs.start("Asking a question", progress -> {
                long begin = System.nanoTime();
                brought.answer = unlessCancelled(ready, progress);
                brought.nanos = System.nanoTime() - begin;
            }, () -> {
                if (!isDisposed() && asked == question) show(brought.answer, brought.nanos);
            });
        });
    }

    /** Another question was chosen meanwhile: that this one was stopped is no news. */
    private static Answer unlessCancelled(Function<Progress, Answer> ready, Progress progress) {
        try {
            return ready.apply(progress);
        } catch (Problem problem) {
            if (progress.cancelled()) return null;
            throw problem;
        }
    }

    private void show(Answer brought, long nanos) {
        answer = brought;
        boolean matrix = !answer.rows().isEmpty() && EvidenceMatrix.fits(answer);
        EvidenceMatrix cases = matrix ? EvidenceMatrix.of(answer) : null;
        counts.put(asked.name(), matrix ? cases.configurations().size() + " × " + cases.cases().size() : Integer.toString(answer.rows().size()));
        for (Control child : place.getChildren()) child.dispose();
        said.setText((matrix ? size(cases) : count(answer.rows().size())) + String.format(Locale.UK, " · answered in %.1f s", nanos / 1e9));
        if (answer.rows().isEmpty()) nothing();
        else if (matrix) matrix(cases);
        else rows();
        export.setEnabled(true);
        layout(true, true);
        list.show(questions.get().all());
    }

    private static String count(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }

    private static String size(EvidenceMatrix matrix) {
        int configurations = matrix.configurations().size();
        int cases = matrix.cases().size();
        return (configurations == 1 ? "1 configuration" : configurations + " configurations") + " × " + (cases == 1 ? "1 case" : cases + " cases");
    }

    private void nothing() {
        new EmptyWords(place, "", "Nothing found.");
    }

    private void rows() {
        var content = new AnswerContent(study.session(), new Cells(study.session(), study.segments(), new QuoteConsent(study.texts()), true), answer);
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < content.columns(); column++) widths.add(width(content, column));
        int widest = 0;
        for (int column = 1; column < widths.size(); column++) if (widths.get(column) > widths.get(widest)) widest = column;
        if (widths.stream().mapToInt(Integer::intValue).sum() < place.getSize().x) widths.set(widest, GridForm.REST);
        var grid = new Grid(place, GridForm.list(widths.toArray(Integer[]::new)), asked.title(), content);
        shown = content;
        grid.onOpen(() -> open(content, grid.row()));
        grid.onSelect(() -> {
            if (grid.row() >= 0) content.subject(grid.row()).ifPresent(onSubject);
        });
    }

    /** A passage is opened before anything else. */
    void open(AnswerContent content, int row) {
        content.passage(row).ifPresentOrElse(onPassage, () -> content.subject(row).ifPresent(onSubject));
    }

    /** By the longest of the first words that stand in it. */
    private static int width(AnswerContent content, int column) {
        int longest = content.head(column).length();
        for (int row = 0; row < Math.min(content.rows(), 40); row++) longest = Math.max(longest, content.text(column, row).length());
        return Math.max(64, Math.min(300, 20 + 7 * longest));
    }

    private void matrix(EvidenceMatrix cases) {
        var content = new MatrixContent(study.study(), theme, cases);
        var grid = new Grid(place, GridForm.matrix(44, content.headWidth(place.getSize().x), content.widths()), asked.title(), content);
        shown = content;
        grid.draw(content);
        grid.onSelect(() -> {
            if (grid.row() >= 0 && grid.column() >= 0) cell(content, grid.column(), grid.row());
        });
        grid.onOpen(() -> cell(content, grid.column(), grid.row()));
    }

    private void cell(MatrixContent content, int column, int row) {
        String code = content.configuration(row);
        TheoryMembers.of(study.study(), version()).stream().filter(each -> code.equals(each.getConfiguration().getIdentifier())).findFirst()
                .or(() -> Configurations.find(study.study(), code).map(Configurations::current))
                .ifPresent(version -> onCell.accept(new CellOf(version, content.site(column))));
    }

    private TheoryVersion version() {
        String chosen = parameters.values().getOrDefault("theory", "newest");
        return Theories.find(study.study(), chosen).or(() -> Theories.newest(study.study())).orElse(null);
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

    PaintedTable<Question> list() {
        return list;
    }

    /** What the answer is shown in, if there is one. */
    Optional<Grid> grid() {
        return List.of(place.getChildren()).stream().filter(Grid.class::isInstance).map(Grid.class::cast).findFirst();
    }

    /** What stands in the grid. */
    GridContent content() {
        return shown;
    }

    @Override public boolean setFocus() {
        return list.control().setFocus();
    }
}
