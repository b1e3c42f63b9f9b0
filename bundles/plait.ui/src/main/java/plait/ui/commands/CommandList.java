package plait.ui.commands;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import plait.ui.commands.CommandChoices.Choice;
import plait.ui.theme.ChoicePopup;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The popup with all commands: type to find one, Enter runs it. What cannot be run now is grey. */
final class CommandList implements ChoicePopup.Choices<Choice> {
    private static final int WIDTH = 480;
    private static final int ROWS = 14;
    private static final int LEFT = 8;

    private final Shell window;
    private final List<Choice> all;
    private final Consumer<String> run;
    private final Theme theme;
    private final ChoicePopup<Choice> popup;

    /** @param run hears the id of the command that was chosen */
    CommandList(Shell window, List<Choice> all, Consumer<String> run) {
        this.window = window;
        this.all = all;
        this.run = run;
        theme = Theme.on(window.getDisplay());
        Control focus = window.getDisplay().getFocusControl();
        popup = new ChoicePopup<>(focus == null || focus.getShell() != window ? window : focus, "Commands", "Find a command", null, this);
    }

    /** In the middle of the window, near its top. */
    void open() {
        Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
        popup.openAt(new Rectangle(around.x + (around.width - WIDTH) / 2, around.y + 82, WIDTH, 0), WIDTH, ROWS);
    }

    @Override public List<Choice> of(String typed) {
        return CommandChoices.of(all, typed);
    }

    @Override public String words(Choice choice) {
        return choice.key().isEmpty() ? choice.name() : choice.name() + ", " + choice.key();
    }

    /** What cannot be run now stays in reach, so that a screen reader reads it too. */
    @Override public boolean canChoose(Choice choice) {
        return true;
    }

    @Override public void choose(Choice choice) {
        if (!choice.enabled()) return;
        popup.close();
        window.getDisplay().asyncExec(() -> run.accept(choice.id()));
    }

    @Override public void paint(Choice choice, GC gc, Rectangle row, boolean selected) {
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(choice.enabled() ? Token.INK3 : Token.EDGE));
        Point key = gc.textExtent(choice.key(), SWT.DRAW_TRANSPARENT);
        gc.drawText(choice.key(), row.width - LEFT - key.x, row.y + (row.height - key.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(choice.enabled() ? Token.INK : Token.EDGE));
        String name = Shortened.to(choice.name(), row.width - 3 * LEFT - key.x, gc);
        gc.drawText(name, LEFT, row.y + (row.height - gc.textExtent(name, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
