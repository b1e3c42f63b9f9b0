package plait.ui.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.core.Problem;
import plait.model.Role;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The page while no study is open: ways to begin at the left, recent studies and a taste of the sample at the right. */
public final class WelcomePart {
    private static final int WIDTH = 1020;
    private static final int BETWEEN = 56 - 2 * ActionRow.PADDING;
    private static final String NEW = "plait.app.command.newStudy";
    private static final String OPEN = "plait.app.command.openStudy";
    private static final String SAMPLE = "plait.app.command.sampleStudy";
    private static final String CLEAR = "plait.app.command.clearRecent";

    /** Of what the sample holds: invented, as all of it is. */
    private enum Strand {
        CONTEXT(Role.CONTEXT, "person has already named their problem"),
        RESOURCE(Role.RESOURCE, "peers one step ahead, going about ordinary tasks"),
        REASONING(Role.REASONING, "compares self with a peer who is further on"),
        OUTCOME(Role.OUTCOME, "comes back and starts to picture a future");

        final Role role;
        final String wording;

        Strand(Role role, String wording) {
            this.role = role;
            this.wording = wording;
        }
    }

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Studies studies;
    private final RecentStudies recent;
    private Theme theme;
    private ScrolledComposite pane;
    private Composite page;
    private Composite recents;
    private Control first;

    @Inject
    public WelcomePart(ECommandService commands, EHandlerService handlers, Studies studies, RecentStudies recent) {
        this.commands = commands;
        this.handlers = handlers;
        this.studies = studies;
        this.recent = recent;
    }

    @PostConstruct
    void create(Composite parent) {
        theme = Theme.on(parent.getDisplay());
        parent.setLayout(new FillLayout());
        pane = new ScrolledComposite(parent, SWT.V_SCROLL);
        pane.setExpandHorizontal(true);
        pane.setExpandVertical(true);
        pane.setBackground(theme.colour(Token.SURFACE));
        page = column(pane, 2);
        pane.setContent(page);
        head();
        start(half());
        Composite right = half();
        recents = column(right, 1);
        recents.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        fillRecent();
        sample(right);
        pane.addListener(SWT.Resize, event -> centre());
        centre();
    }

    /** Leaves equal room at both sides, and a tenth of the height above. */
    private void centre() {
        Rectangle area = pane.getClientArea();
        var layout = (GridLayout) page.getLayout();
        layout.marginWidth = Math.max(16, (area.width - WIDTH) / 2) - ActionRow.PADDING;
        layout.marginTop = Math.min(80, area.height / 10);
        layout.horizontalSpacing = BETWEEN;
        pane.setMinHeight(page.computeSize(Math.max(area.width, 640), SWT.DEFAULT).y + 24);
        page.layout(true, true);
    }

    private Composite column(Composite parent, int columns) {
        var column = new Composite(parent, SWT.NONE);
        column.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        layout.makeColumnsEqualWidth = columns == 2;
        column.setLayout(layout);
        return column;
    }

    private Composite half() {
        Composite half = column(page, 1);
        half.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return half;
    }

    private void head() {
        Composite head = column(page, 1);
        ((GridLayout) head.getLayout()).numColumns = 2;
        ((GridLayout) head.getLayout()).horizontalSpacing = 28;
        ((GridLayout) head.getLayout()).marginBottom = 36;
        ((GridLayout) head.getLayout()).marginLeft = 24;
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        var mark = new Mark(head);
        mark.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false, 1, 2));
        label(head, "Plait", theme.strong(30), Token.INK);
        label(head, "What works, for whom, in what circumstances, and why: every strand traceable to what somebody said.", theme.sans(15), Token.INK2);
    }

    private void start(Composite left) {
        heading(left, "Start");
        first = action(left, Icon.FOLDER_PLUS, "New study…", "Choose a name, a place and a passphrase", NEW, key('N'));
        action(left, Icon.FOLDER_OPEN, "Open a study…", "A folder whose name ends in .plait", OPEN, key('O'));
        action(left, Icon.BOOK_OPEN, "Explore the sample study…", "Six invented recovery organisations, 15 sources", SAMPLE, "");
        encrypted(left);
    }

    private static String key(char letter) {
        return KeyStroke.getInstance(SWT.MOD1, letter).format();
    }

    private Control action(Composite parent, Icon icon, String title, String second, String command, String key) {
        var row = new ActionRow(parent, ActionRow.Form.ACTION, new ActionRow.Words(icon, title, second, key), () -> run(command));
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private void run(String command) {
        ParameterizedCommand known = commands.createCommand(command);
        if (known != null && handlers.canExecute(known)) handlers.executeHandler(known);
    }

    private void encrypted(Composite left) {
        var box = new Composite(left, SWT.NONE);
        box.setBackground(theme.colour(Token.SUNK));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = ActionRow.PADDING;
        data.verticalIndent = 30;
        data.widthHint = 400;
        box.setLayoutData(data);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 17;
        layout.marginHeight = 14;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 2;
        box.setLayout(layout);
        box.addListener(SWT.Paint, event -> {
            Rectangle area = box.getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        var icon = new Label(box, SWT.NONE);
        icon.setImage(theme.icon(Icon.SHIELD_CHECK, 20, Token.ACCENT));
        icon.setBackground(theme.colour(Token.SUNK));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false, 1, 2));
        label(box, "New studies are encrypted", theme.strong(13), Token.INK).setBackground(theme.colour(Token.SUNK));
        Label words = label(box, "Only your passphrase, or the recovery key you print, opens them. Nothing leaves this computer. You can decline when you make a study.", theme.sans(13), Token.INK2);
        words.setBackground(theme.colour(Token.SUNK));
    }

    @Inject
    void recentChanged(@Optional @UIEventTopic(Studies.RECENT_CHANGED) Object event) {
        if (recents == null || recents.isDisposed()) return;
        for (Control child : recents.getChildren()) child.dispose();
        fillRecent();
        centre();
    }

    private void fillRecent() {
        heading(recents, "Recent");
        List<RecentStudies.Recent> list = recent.list();
        if (list.isEmpty()) {
            rule(recents);
            indented(label(recents, "Studies you open appear here.", theme.sans(13), Token.INK2), 12);
            return;
        }
        for (RecentStudies.Recent each : list.subList(0, Math.min(4, list.size()))) {
            var row = new ActionRow(recents, ActionRow.Form.RECENT, words(each), () -> studies.open(each.folder()));
            row.setToolTipText(each.folder().toString());
            row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        indented(link(recents, "Clear this list", () -> run(CLEAR)), 6);
    }

    private ActionRow.Words words(RecentStudies.Recent each) {
        Path parent = each.folder().getParent();
        String place = parent == null || parent.getFileName() == null ? String.valueOf(parent) : parent.getFileName().toString();
        String date = RecentDate.words(each.opened(), Instant.now());
        try {
            if (!studies.folders().isStudy(each.folder())) return new ActionRow.Words(Icon.FOLDER_OPEN, each.name(), place + " · not found", date);
            boolean encrypted = studies.folders().isEncrypted(each.folder());
            return new ActionRow.Words(encrypted ? Icon.LOCK : Icon.LOCK_OPEN, each.name(), encrypted ? place : place + " · not encrypted", date);
        } catch (Problem unreadable) {
            return new ActionRow.Words(Icon.FOLDER_OPEN, each.name(), place + " · cannot be read", date);
        }
    }

    private void sample(Composite right) {
        Label heading = heading(right, "In the sample study");
        ((GridData) heading.getLayoutData()).verticalIndent = 22;
        indented(label(right, "Callum came back because of a lad with muck on his boots. Follow one passage into a theory:", theme.sans(13), Token.INK2), 0);
        Label quote = label(right, "“I thought, well, if that daft sod can do it then I can.”", theme.serif(15), Token.INK);
        indented(quote, 10);
        ((GridData) quote.getLayoutData()).horizontalIndent = ActionRow.PADDING + 17;
        right.addListener(SWT.Paint, event -> {
            Rectangle beside = quote.getBounds();
            event.gc.setBackground(theme.colour(Token.LINE2));
            event.gc.fillRectangle(ActionRow.PADDING, beside.y - 2, 3, beside.height + 4);
        });
        for (Strand strand : Strand.values()) strand(right, strand, strand.ordinal() == 0 ? 16 : 9);
        var open = new Button(right, SWT.PUSH);
        open.setText("Open the sample…");
        open.setImage(theme.icon(Icon.BOOK_OPEN));
        open.addListener(SWT.Selection, event -> run(SAMPLE));
        var data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.horizontalIndent = ActionRow.PADDING;
        data.verticalIndent = 14;
        open.setLayoutData(data);
    }

    private void strand(Composite right, Strand strand, int above) {
        Composite row = column(right, 1);
        ((GridLayout) row.getLayout()).numColumns = 2;
        ((GridLayout) row.getLayout()).horizontalSpacing = 10;
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridData) row.getLayoutData()).horizontalIndent = ActionRow.PADDING - 1;
        ((GridData) row.getLayoutData()).verticalIndent = above;
        var sign = new Canvas(row, SWT.NO_FOCUS);
        sign.setBackground(theme.colour(Token.SURFACE));
        sign.setToolTipText(RoleBadge.word(strand.role, false));
        sign.addListener(SWT.Paint, event -> badge(event.gc, strand.role));
        var size = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        size.widthHint = size.heightHint = RoleBadge.SIZE + 2;
        sign.setLayoutData(size);
        ((GridData) label(row, strand.wording, theme.sans(13), Token.INK).getLayoutData()).verticalAlignment = SWT.CENTER;
    }

    private void badge(GC gc, Role role) {
        new RoleBadge(theme).draw(gc, 1, 1, role, false);
    }

    private Label heading(Composite parent, String words) {
        Label heading = label(parent, words, theme.strong(15), Token.INK);
        indented(heading, 0);
        var below = new Label(parent, SWT.NONE);
        below.setBackground(theme.colour(Token.SURFACE));
        var gap = new GridData(SWT.FILL, SWT.TOP, false, false);
        gap.heightHint = 8;
        below.setLayoutData(gap);
        return heading;
    }

    private void rule(Composite parent) {
        var line = new Canvas(parent, SWT.NO_FOCUS);
        line.setBackground(theme.colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = ActionRow.PADDING;
        data.heightHint = 1;
        line.setLayoutData(data);
    }

    private Link link(Composite parent, String words, Runnable action) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        link.setFont(theme.sans(12));
        link.setBackground(theme.colour(Token.SURFACE));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.addListener(SWT.Selection, event -> link.getDisplay().asyncExec(action));
        return link;
    }

    private static void indented(Control control, int above) {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = ActionRow.PADDING;
        data.verticalIndent = above;
        data.widthHint = 300;
        control.setLayoutData(data);
    }

    private Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridData) label.getLayoutData()).widthHint = 200;
        return label;
    }

    @Focus
    void focus() {
        first.setFocus();
    }
}
