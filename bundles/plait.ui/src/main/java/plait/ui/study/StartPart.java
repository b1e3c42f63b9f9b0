package plait.ui.study;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What stands where transcripts go while none is open: says what to do next, most of all in a study that is new. */
public final class StartPart {
    private static final String IMPORT = "plait.app.command.importFiles";

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Consumer<Committed> onCommit = this::committed;
    private OpenStudy study;
    private Composite parent;
    private Control first;
    private boolean empty;

    @Inject
    public StartPart(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite place, @Optional OpenStudy opened) {
        parent = place;
        study = opened;
        parent.setLayout(new FillLayout());
        if (study != null) study.session().listen(onCommit);
        show();
    }

    private void committed(Committed committed) {
        if (empty == study.study().getSources().isEmpty()) return;
        for (Control child : parent.getChildren()) child.dispose();
        show();
        parent.layout(true, true);
    }

    private void show() {
        empty = study == null || study.study().getSources().isEmpty();
        if (empty) begin(new EmptyWords(parent, "No sources yet", "Import a transcript, or drop files here."));
        else first = new EmptyWords(parent, "No transcript is open", "Choose a source in the study and press Enter, or double-click it.");
    }

    private void begin(Composite pane) {
        Theme theme = Theme.on(pane.getDisplay());
        var button = new Button(pane, SWT.PUSH);
        button.setText("Import…");
        button.setImage(theme.icon(Icon.FILE_INPUT));
        button.addListener(SWT.Selection, event -> handlers.executeHandler(commands.createCommand(IMPORT)));
        var data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.verticalIndent = 4;
        button.setLayoutData(data);
        first = button;
        Label heading = label(pane, theme, "What comes next");
        heading.setFont(theme.strong(13));
        ((GridData) heading.getLayoutData()).verticalIndent = 24;
        step(pane, theme, Icon.TAG, "Select words, then press Enter to code them. Codes that you make stand in the codebook.");
        step(pane, theme, Icon.ARROW_RIGHT_FROM_LINE, "With Ctrl+E the same words become evidence for a context, a mechanism or an outcome.");
        step(pane, theme, Icon.WORKFLOW, "Configurations grow into a theory; every part of it leads back to what somebody said.");
        step(pane, theme, Icon.CHECK, "Everything is saved as you do it, and every step can be taken back.");
    }

    private static void step(Composite pane, Theme theme, Icon icon, String words) {
        var row = new Composite(pane, SWT.NONE);
        row.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var sign = new Label(row, SWT.NONE);
        sign.setImage(theme.icon(icon, 16, Token.ACCENT));
        sign.setBackground(theme.colour(Token.SURFACE));
        sign.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        label(row, theme, words);
    }

    private static Label label(Composite parent, Theme theme, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setFont(theme.sans(13));
        label.setForeground(theme.colour(Token.INK));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 180;
        label.setLayoutData(data);
        return label;
    }

    @Focus
    void focus() {
        first.setFocus();
    }

    @PreDestroy
    void end() {
        if (study != null) study.session().stopListening(onCommit);
    }
}
