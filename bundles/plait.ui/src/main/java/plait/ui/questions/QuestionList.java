package plait.ui.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import plait.core.questions.Question;
import plait.ui.theme.Grid;
import plait.ui.theme.GridForm;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The questions there are, found by what is typed; below them the way to a new one. */
final class QuestionList extends Composite {
    private static final String FIND = "Find a question";

    private final QuestionRows rows;
    private final Text find;
    private final Grid grid;
    private List<Question> builtIn = List.of();
    private List<Question> own = List.of();
    private Consumer<Question> onChoose = question -> {};
    private Runnable onNew = () -> {};
    private Runnable onOpen = () -> {};
    private boolean bringing;

    QuestionList(Composite parent) {
        super(parent, SWT.NONE);
        Theme theme = Theme.on(getDisplay());
        rows = new QuestionRows(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        find = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(FIND);
        find.setFont(theme.sans(13));
        var top = new GridData(SWT.FILL, SWT.TOP, true, false);
        top.horizontalIndent = 8;
        top.verticalIndent = 8;
        find.setLayoutData(top);
        layout.marginRight = 6;
        Named.as(find, FIND);
        grid = new Grid(this, GridForm.plainList(GridForm.REST), "Questions", rows);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.draw(rows);
        find.addListener(SWT.Modify, event -> bring());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) enter();
        });
        find.addListener(SWT.DefaultSelection, event -> enter());
        grid.onSelect(() -> {
            Question question = rows.question(grid.row());
            if (!bringing && question != null) onChoose.accept(question);
        });
        grid.onOpen(() -> onOpen.run());
        grid.addListener(SWT.Resize, event -> bring());
        var link = new Link(this, SWT.NONE);
        link.setText("<a>Ask our own question…</a>");
        link.setFont(theme.sans(13));
        link.setBackground(theme.colour(Token.SURFACE));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        var foot = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        foot.horizontalIndent = 12;
        foot.verticalIndent = 8;
        link.setLayoutData(foot);
        link.addListener(SWT.Selection, event -> onNew.run());
        layout.marginBottom = 10;
    }

    /** Hears which question a person chose. */
    void onChoose(Consumer<Question> listener) {
        onChoose = listener;
    }

    void onNew(Runnable listener) {
        onNew = listener;
    }

    /** What Enter and a double click do. */
    void onOpen(Runnable listener) {
        onOpen = listener;
    }

    void show(List<Question> builtInQuestions, List<Question> ownQuestions) {
        builtIn = builtInQuestions;
        own = ownQuestions;
        bring();
    }

    private void bring() {
        Question before = rows.question(grid.row());
        bringing = true;
        rows.show(builtIn, own, find.getText(), grid.getClientArea().width);
        grid.refresh();
        int at = rows.row(before);
        if (at >= 0) grid.select(at);
        else grid.select();
        bringing = false;
    }

    /** Into the list, to the first question. */
    private void enter() {
        grid.setFocus();
        if (rows.question(grid.row()) == null && rows.rows() > 1) grid.cursor(0, 1);
    }

    /** Marks a question; nobody is told. */
    void select(Question question) {
        bringing = true;
        rows.chosen(question);
        int at = rows.row(question);
        if (at >= 0 && at != grid.row()) grid.select(at);
        else if (at < 0) grid.select();
        grid.redraw();
        bringing = false;
    }

    /** How much a question brought. */
    void counted(Question question, String count) {
        rows.counted(question, count);
        grid.redraw();
    }

    Optional<Question> selected() {
        return Optional.ofNullable(rows.question(grid.row()));
    }

    Grid grid() {
        return grid;
    }

    QuestionRows rows() {
        return rows;
    }

    void takeFocus() {
        enter();
    }
}
