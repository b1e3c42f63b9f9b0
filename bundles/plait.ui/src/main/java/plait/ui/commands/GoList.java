package plait.ui.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import plait.ui.commands.GoChoices.Choice;
import plait.ui.commands.GoChoices.Group;
import plait.ui.theme.ChoicePopup;
import plait.ui.theme.Shortened;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The popup that goes anywhere: type to find a source, a code or a command, Enter goes there. What cannot be run now is grey. */
final class GoList implements ChoicePopup.Choices<GoList.Line> {
    private static final int WIDTH = 560;
    private static final int ROWS = 16;
    private static final int LEFT = 8;
    private static final int NAME = LEFT + 26;
    private static final Line NOTHING = new Line("Nothing has this name.", null);

    private final Shell window;
    private final List<Choice> all;
    private final Theme theme;
    private final ChoicePopup<Line> popup;

    /** A line. @param choice null in a heading */
    record Line(String words, Choice choice) {}

    GoList(Shell window, List<Choice> all) {
        this.window = window;
        this.all = all;
        theme = Theme.on(window.getDisplay());
        Control focus = window.getDisplay().getFocusControl();
        popup = new ChoicePopup<>(focus == null || focus.getShell() != window ? window : focus, "Go to", CommandField.WORDS, null, this);
    }

    /** In the middle of the window, near its top. */
    void open() {
        Rectangle around = window.getDisplay().map(window, null, window.getClientArea());
        popup.openAt(new Rectangle(around.x + (around.width - WIDTH) / 2, around.y + 82, WIDTH, 0), WIDTH, ROWS);
    }

    /** A heading above each group. */
    @Override public List<Line> of(String typed) {
        var lines = new ArrayList<Line>();
        Group group = null;
        for (Choice choice : GoChoices.of(all, typed)) {
            if (choice.group() != group) lines.add(new Line(choice.group().words, null));
            group = choice.group();
            lines.add(new Line(choice.name(), choice));
        }
        return lines.isEmpty() ? List.of(NOTHING) : lines;
    }

    @Override public String words(Line line) {
        return line.choice == null || line.choice.key().isEmpty() ? line.words : line.words + ", " + line.choice.key();
    }

    /** What cannot be run now stays in reach, so that a screen reader reads it too. */
    @Override public boolean canChoose(Line line) {
        return line.choice != null;
    }

    @Override public void choose(Line line) {
        if (!line.choice.enabled()) return;
        popup.close();
        window.getDisplay().asyncExec(line.choice.go());
    }

    @Override public void paint(Line line, GC gc, Rectangle row, boolean selected) {
        int middle = row.y + row.height / 2;
        Choice choice = line.choice;
        if (choice == null) {
            gc.setFont(theme.sans(12));
            gc.setForeground(theme.colour(Token.INK3));
            gc.drawText(line.words, LEFT, middle - gc.textExtent(line.words, SWT.DRAW_TRANSPARENT).y / 2 + 2, SWT.DRAW_TRANSPARENT);
            return;
        }
        if (choice.swatch() >= 0) Swatch.draw(gc, theme, choice.swatch(), LEFT + 3, middle);
        else if (choice.icon() != null) gc.drawImage(theme.icon(choice.icon(), 16, choice.enabled() ? Token.INK2 : Token.EDGE), LEFT, middle - 8);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(choice.enabled() ? Token.INK3 : Token.EDGE));
        Point key = gc.textExtent(choice.key(), SWT.DRAW_TRANSPARENT);
        gc.drawText(choice.key(), row.width - LEFT - key.x, middle - key.y / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(choice.enabled() ? Token.INK : Token.EDGE));
        String name = Shortened.to(choice.name(), row.width - NAME - 3 * LEFT - key.x, gc);
        gc.drawText(name, NAME, middle - gc.textExtent(name, SWT.DRAW_TRANSPARENT).y / 2, SWT.DRAW_TRANSPARENT);
    }
}
