package plait.ui.commands;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.osgi.service.event.Event;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The toolbar: where one is, undo and redo, what is done most, and the field that goes anywhere. Names, keys and states are those of the menu items. */
public final class ToolRow {
    private static final int HEIGHT = 42;
    private static final int MARGIN = 10;
    private static final int BETWEEN = 2;
    private static final int AROUND_LINE = 12;
    private static final int NARROWEST_FIELD = 200;

    /** One button. @param group buttons of different groups have a line between them; those of the first are choices */
    private record Tool(int group, String command, Icon icon, String label) {}

    private static final List<Tool> TOOLS = List.of(
            new Tool(0, "show.code", Icon.HIGHLIGHTER, "Code"),
            new Tool(0, "show.theory", Icon.WORKFLOW, "Theory"),
            new Tool(0, "show.search", Icon.SEARCH, "Search"),
            new Tool(0, "show.review", Icon.USERS, "Review"),
            new Tool(1, "undo", Icon.UNDO_2, ""),
            new Tool(1, "redo", Icon.REDO_2, ""),
            new Tool(2, "importFiles", Icon.FILE_INPUT, "Import"),
            new Tool(2, "newConfiguration", Icon.PLUS, "Configuration"),
            new Tool(2, "memo", Icon.NOTEBOOK_PEN, "Memo"),
            new Tool(2, "exportTheory", Icon.FILE_OUTPUT, "Export"));

    private record Shown(Tool tool, String command, ToolButton button) {}

    private final MApplication application;
    private final EModelService models;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final List<Shown> buttons = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private Composite row;
    private CommandField field;
    private boolean looking;

    @Inject
    public ToolRow(MApplication application, EModelService models, ECommandService commands, EHandlerService handlers) {
        this.application = application;
        this.models = models;
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent) {
        row = new Composite(parent, SWT.NO_FOCUS) {
            @Override public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(wHint == SWT.DEFAULT ? 1000 : wHint, HEIGHT);
            }
        };
        row.setBackground(Theme.on(row.getDisplay()).colour(Token.WIN));
        row.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Theme.on(row.getDisplay()).colour(Token.LINE2));
            for (int x : lines) event.gc.fillRectangle(x, (HEIGHT - 20) / 2, 1, 20);
        });
        for (Tool tool : TOOLS) {
            String command = "plait.app.command." + tool.command;
            var button = new ToolButton(row, tool.icon, tool.label, tool.group == 0, () -> run(command));
            buttons.add(new Shown(tool, command, button));
        }
        field = new CommandField(row, () -> run(CommandField.COMMAND));
        row.setLayout(new Places());
        look();
    }

    private void run(String command) {
        handlers.executeHandler(commands.createCommand(command));
    }

    @Inject
    void changed(@Optional @UIEventTopic(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC) Event event) {
        lookSoon();
    }

    /** A menu item that is selected or is called something else. */
    @Inject
    void item(@Optional @UIEventTopic(UIEvents.Item.TOPIC_SELECTED) Event event) {
        lookSoon();
    }

    @Inject
    void activated(@Optional @UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event event) {
        lookSoon();
    }

    /** Several things change at once. */
    private void lookSoon() {
        if (row == null || row.isDisposed() || looking) return;
        looking = true;
        row.getDisplay().asyncExec(() -> {
            looking = false;
            if (!row.isDisposed()) look();
        });
    }

    private void look() {
        Map<String, String> keys = CommandKeys.of(application);
        List<MHandledMenuItem> items = models.findElements(application, null, MHandledMenuItem.class, null, EModelService.ANYWHERE | EModelService.IN_MAIN_MENU);
        for (Shown each : buttons) {
            items.stream().filter(item -> item.getCommand() != null && each.command.equals(item.getCommand().getElementId())).findFirst().ifPresent(item -> {
                each.button.says(item.getLabel().replace("…", ""), keys.getOrDefault(each.command, ""));
                if (each.tool.group == 0) each.button.setSelection(item.isSelected());
            });
            each.button.can(handlers.canExecute(commands.createCommand(each.command)));
        }
    }

    /** Buttons from the left, the field at the right; where there is too little room, words go before buttons do. */
    private final class Places extends Layout {
        @Override protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
            return new Point(wHint == SWT.DEFAULT ? 1000 : wHint, HEIGHT);
        }

        @Override protected void layout(Composite composite, boolean flushCache) {
            Rectangle area = composite.getClientArea();
            int room = area.width - 2 * MARGIN - NARROWEST_FIELD - AROUND_LINE;
            for (int without = 3; without >= 0; without--) {
                for (Shown each : buttons) each.button.iconOnly(each.tool.group >= without);
                if (width() <= room) break;
            }
            int x = MARGIN;
            lines.clear();
            for (int i = 0; i < buttons.size(); i++) {
                if (i > 0) x += gap(i);
                if (i > 0 && starts(i)) lines.add(x - AROUND_LINE - 1);
                ToolButton button = buttons.get(i).button;
                int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                button.setBounds(x, (HEIGHT - ToolButton.HEIGHT) / 2, width, ToolButton.HEIGHT);
                x += width;
            }
            int left = Math.max(x + AROUND_LINE, area.width - MARGIN - CommandField.WIDTH);
            field.setBounds(left, (HEIGHT - CommandField.HEIGHT) / 2, Math.max(0, area.width - MARGIN - left), CommandField.HEIGHT);
            composite.redraw();
        }

        private int width() {
            int width = 0;
            for (int i = 0; i < buttons.size(); i++) width += (i == 0 ? 0 : gap(i)) + buttons.get(i).button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            return width;
        }

        private int gap(int i) {
            return starts(i) ? 2 * AROUND_LINE + 1 : BETWEEN;
        }

        private boolean starts(int i) {
            return i > 0 && buttons.get(i).tool.group != buttons.get(i - 1).tool.group;
        }
    }
}
