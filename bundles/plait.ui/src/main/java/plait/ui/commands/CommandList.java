package plait.ui.commands;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.ui.commands.CommandChoices.Choice;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeRows;

/** The popup with all commands: type to find one, Enter runs it. What cannot be run now is grey. Closes when it is left. */
final class CommandList {
    private static final int WIDTH = 480;
    private static final int ROWS = 14;
    private static final int ROW = 28;
    private static final int MARGIN = 9;
    private static final int LEFT = 8;

    private final Shell window;
    private final List<Choice> all;
    private final Consumer<String> run;
    private final Shell shell;
    private final Theme theme;
    private Text field;
    private Table table;

    /** @param run hears the id of the command that was chosen */
    CommandList(Shell window, List<Choice> all, Consumer<String> run) {
        this.window = window;
        this.all = all;
        this.run = run;
        shell = new Shell(window, SWT.NO_TRIM | SWT.TOOL);
        theme = Theme.on(shell.getDisplay());
    }

    void open() {
        shell.setText("Commands");
        shell.setBackground(theme.colour(Token.SURFACE));
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE2));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = MARGIN;
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

    private void later(Runnable action) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) action.run();
        });
    }

    private void createField() {
        field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage("Find a command");
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> fill());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, this::traverse);
    }

    private void createTable() {
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setBackground(theme.colour(Token.SURFACE));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) event.result = "Commands";
            }
        });
        table.addListener(SWT.MeasureItem, event -> {
            event.height = ROW - TreeRows.BETWEEN;
            event.width = table.getClientArea().width;
        });
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) choose();
        });
        table.addListener(SWT.Traverse, this::traverse);
        table.addListener(SWT.DefaultSelection, event -> choose());
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (Choice choice : CommandChoices.of(all, field.getText())) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(choice);
            item.setText(choice.key().isEmpty() ? choice.name() : choice.name() + ", " + choice.key());
        }
        if (table.getItemCount() > 0) table.select(0);
        table.setRedraw(true);
    }

    /** In the middle of the window, near its top. */
    private void place() {
        int height = 2 * MARGIN + field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 6 + ROW * Math.min(ROWS, Math.max(1, all.size()));
        Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
        shell.setBounds(around.x + (around.width - WIDTH) / 2, around.y + 90, WIDTH, height);
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(theme.colour(selected ? Token.TINT : Token.SURFACE));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        var choice = (Choice) event.item.getData();
        GC gc = event.gc;
        int width = table.getClientArea().width;
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(choice.enabled() ? Token.INK3 : Token.EDGE));
        Point key = gc.textExtent(choice.key(), SWT.DRAW_TRANSPARENT);
        gc.drawText(choice.key(), width - LEFT - key.x, event.y + (event.height - key.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(choice.enabled() ? Token.INK : Token.EDGE));
        String name = Shortened.to(choice.name(), width - 3 * LEFT - key.x, gc);
        gc.drawText(name, LEFT, event.y + (event.height - gc.textExtent(name, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
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
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                choose();
            }
            default -> {}
        }
    }

    private void move(Event event, int by) {
        event.doit = false;
        int count = table.getItemCount();
        if (count == 0) return;
        table.setSelection(Math.floorMod(table.getSelectionIndex() + by, count));
        table.showSelection();
    }

    private void choose() {
        if (table.getSelectionCount() == 0) return;
        var choice = (Choice) table.getSelection()[0].getData();
        if (!choice.enabled()) return;
        close();
        window.getDisplay().asyncExec(() -> run.accept(choice.id()));
    }

    /** Not every window manager gives the focus back by itself. */
    private void close() {
        shell.dispose();
        window.forceActive();
    }
}
