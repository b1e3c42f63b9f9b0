package plait.ui.commands;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What looks like a field at the right of the toolbar and opens the list of commands. The keyboard opens that list by its own key. */
public final class CommandField {
    private static final String COMMANDS = "plait.app.command.commands";
    private static final String WORDS = "Find a command";
    private static final String KEY = KeyStroke.getInstance(SWT.MOD1, '3').format();
    private static final int WIDTH = 300;
    private static final int HEIGHT = 28;
    private static final int MARGIN = 10;
    private static final int PADDING = 10;

    private Canvas canvas;

    @Inject
    public CommandField() {}

    @PostConstruct
    void create(Composite parent, ECommandService commands, EHandlerService handlers) {
        canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED) {
            @Override public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(wHint == SWT.DEFAULT ? WIDTH + MARGIN : wHint, HEIGHT + 14);
            }
        };
        canvas.setBackground(Theme.on(canvas.getDisplay()).colour(Token.WIN));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> {
            ParameterizedCommand command = commands.createCommand(COMMANDS);
            if (event.button == 1 && field().contains(event.x, event.y)) handlers.executeHandler(command);
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = WORDS;
            }

            @Override public void getKeyboardShortcut(AccessibleEvent event) {
                event.result = KEY;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private Rectangle field() {
        Rectangle area = canvas.getClientArea();
        int width = Math.min(WIDTH, area.width - 2 * MARGIN);
        return new Rectangle(area.width - MARGIN - width, (area.height - HEIGHT) / 2, width, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle field = field();
        if (field.width < 80) return; // the key still works
        Theme theme = Theme.on(canvas.getDisplay());
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRoundRectangle(field.x, field.y, field.width - 1, field.height - 1, 8, 8);
        gc.setForeground(theme.colour(Token.EDGE));
        gc.drawRoundRectangle(field.x, field.y, field.width - 1, field.height - 1, 8, 8);
        gc.drawImage(theme.icon(Icon.SEARCH, 14, Token.INK2), field.x + PADDING, field.y + (HEIGHT - 14) / 2);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK3));
        Point key = gc.textExtent(KEY, SWT.DRAW_TRANSPARENT);
        gc.drawText(KEY, field.x + field.width - PADDING - key.x, field.y + (HEIGHT - key.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(Token.INK2));
        gc.drawText(WORDS, field.x + PADDING + 22, field.y + (HEIGHT - gc.textExtent(WORDS).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
