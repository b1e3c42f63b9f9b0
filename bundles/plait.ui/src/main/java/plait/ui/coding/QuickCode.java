package plait.ui.coding;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.ui.coding.CodeChoices.Choice;
import plait.ui.study.Problems;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The popup below a selection: type to find a code, Enter applies it. Closes when it is left. */
public final class QuickCode {
    private static final int WIDTH = 344;

    private final CodeSelection coding;
    private final Problems problems;
    private final List<Factor> codebook;
    private final String words;
    private final Shell shell;
    private final Theme theme;
    private Text field;
    private Table table;

    private QuickCode(CodeSelection coding, Problems problems) {
        this.coding = coding;
        this.problems = problems;
        codebook = CodeBook.ordered(coding.study().study());
        words = coding.canvas().selectedWords();
        shell = new Shell(coding.canvas().getShell(), SWT.NO_TRIM | SWT.TOOL);
        theme = Theme.on(shell.getDisplay());
    }

    /** Opens the popup on the selection; without one nothing happens. */
    public static void open(CodeSelection coding, Problems problems) {
        if (coding.canApply()) new QuickCode(coding, problems).show();
    }

    private void show() {
        shell.setText("Code selection");
        shell.setBackground(theme.colour(Token.SURFACE));
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE2));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 9;
        layout.verticalSpacing = 6;
        shell.setLayout(layout);
        createField();
        createTable();
        fill();
        place();
        shell.addListener(SWT.Deactivate, event -> later(shell::dispose));
        shell.open();
        field.setFocus();
    }

    private void later(Runnable run) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) run.run();
        });
    }

    private void createField() {
        var row = new Composite(shell, SWT.NONE);
        row.setBackground(theme.colour(Token.SURFACE));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        var icon = new Label(row, SWT.NONE);
        icon.setImage(theme.icon(Icon.TAG));
        icon.setBackground(theme.colour(Token.SURFACE));
        field = new Text(row, SWT.SINGLE | SWT.BORDER);
        field.setMessage("Find or name a code");
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> refill());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, this::traverse);
    }

    private void createTable() {
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new ChoiceRows(table, theme);
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) choose();
        });
        table.addListener(SWT.Traverse, this::traverse);
    }

    private void refill() {
        fill();
        place();
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (Choice choice : CodeChoices.of(codebook, coding.recent().list(), field.getText(), words)) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(choice);
            item.setText(ChoiceRows.title(choice));
        }
        if (table.getItemCount() > 0) table.select(0);
        table.setRedraw(true);
    }

    /** Below the selection, or above where there is no room. */
    private void place() {
        int height = 9 + field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 6 + rowsHeight() + 6 + 9;
        Rectangle end = coding.canvas().selectionEnd();
        Rectangle screen = shell.getMonitor().getClientArea();
        boolean below = end.y + end.height + 8 + height <= screen.y + screen.height;
        int y = below ? end.y + end.height + 8 : end.y - 8 - height;
        int x = Math.max(screen.x, Math.min(end.x, screen.x + screen.width - WIDTH));
        shell.setBounds(x, y, WIDTH, height);
    }

    private int rowsHeight() {
        int count = table.getItemCount();
        if (count == 0) return ChoiceRows.HEIGHT;
        Rectangle last = table.getItem(count - 1).getBounds();
        return Math.max(count * ChoiceRows.HEIGHT, last.y + last.height);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    private void pressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                if (control) name(field.getText());
                else choose();
            }
            case 'i' -> {
                if (!control) return;
                event.doit = false;
                name(CodeChoices.inVivo(field.getText(), words));
            }
            default -> {}
        }
    }

    private void move(Event event, int by) {
        event.doit = false;
        int count = table.getItemCount();
        if (count > 0) table.setSelection(Math.floorMod(table.getSelectionIndex() + by, count));
    }

    private void choose() {
        if (table.getSelectionCount() == 0) return;
        switch ((Choice) table.getSelection()[0].getData()) {
            case Choice.Code code -> apply(() -> coding.apply(code.factor()));
            case Choice.InVivo inVivo -> name(inVivo.name());
            case Choice.New named -> name(named.name());
        }
    }

    private void name(String name) {
        apply(() -> coding.name(name));
    }

    /** @param change reads nothing from the popup, which is gone by then */
    private void apply(Runnable change) {
        close();
        problems.reporting("The code was not applied", change);
    }

    /** Goes back to the transcript; not every window manager gives the focus back by itself. */
    private void close() {
        shell.dispose();
        coding.canvas().getShell().forceActive();
        coding.canvas().setFocus();
    }
}
