package plait.ui.preferences;

import java.util.Arrays;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.ui.study.AuthorName;
import plait.ui.theme.Appearance;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.Reading;

/** One page with all that a person can prefer. Nothing changes before it is agreed to. */
final class PreferencesDialog extends Dialog {
    private static final int WIDTH = 460;

    /**
     * What stands in it.
     *
     * @param reading how transcripts are set
     * @param lastStudy whether Plait begins with the last study
     */
    record Chosen(Appearance.Choice theme, Reading reading, String author, boolean lastStudy) {}

    private final Runnable showKeys;
    private Chosen chosen;
    private Button[] themes;
    private Combo size;
    private Combo width;
    private Button sans;
    private Button numbers;
    private Text author;
    private Button lastStudy;

    /** @param showKeys shows the list of all keys */
    PreferencesDialog(Shell parent, Chosen now, Runnable showKeys) {
        super(parent);
        chosen = now;
        this.showKeys = showKeys;
    }

    /** As agreed to, after OK. */
    Chosen chosen() {
        return chosen;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Preferences");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        heading(area, "Looks", 0);
        themes = choices(area, "Theme", Arrays.stream(Appearance.Choice.values()).map(each -> each.word).toArray(String[]::new), chosen.theme.ordinal());
        heading(area, "Transcripts", 10);
        size = combo(area, "Size of &words", Arrays.stream(Reading.sizes()).mapToObj(each -> each + " %").toArray(String[]::new), chosen.reading.zoom() + " %");
        width = combo(area, "&Lines", Arrays.stream(Reading.Width.values()).map(each -> each.word).toArray(String[]::new), chosen.reading.width().word);
        sans = check(area, "Letters without &serifs", chosen.reading.sans());
        numbers = check(area, "Number the &paragraphs inside turns", chosen.reading.numbers());
        heading(area, "You", 10);
        label(area, "Your &name");
        author = new Text(area, SWT.SINGLE | SWT.BORDER);
        author.setText(chosen.author);
        author.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        author.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(AuthorName.refused(author.getText()) == null));
        hint(area, "Stands in the history and beside what you code from now on. What was done before keeps its name.");
        heading(area, "Start", 10);
        Button[] starts = choices(area, "Begin with", new String[] {"The &last study", "The welcome &page"}, chosen.lastStudy ? 0 : 1);
        lastStudy = starts[0];
        hint(area, "An encrypted study asks for its passphrase first, so Plait begins with the welcome page then.");
        var keys = new Link(area, SWT.NONE);
        keys.setText("<a>Show all keys</a>");
        var data = new GridData(SWT.BEGINNING, SWT.TOP, false, false, 2, 1);
        data.verticalIndent = 10;
        keys.setLayoutData(data);
        keys.addListener(SWT.Selection, event -> showKeys.run());
        return area;
    }

    private static Combo combo(Composite area, String name, String[] words, String selected) {
        label(area, name);
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(words);
        combo.select(Math.max(0, Arrays.asList(words).indexOf(selected)));
        return combo;
    }

    private static Button check(Composite area, String words, boolean selected) {
        new Label(area, SWT.NONE);
        var check = new Button(area, SWT.CHECK);
        check.setText(words);
        check.setSelection(selected);
        return check;
    }

    private static void heading(Composite area, String words, int above) {
        var heading = new Label(area, SWT.NONE);
        heading.setText(words);
        heading.setFont(Theme.on(area.getDisplay()).strong(15));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.verticalIndent = above;
        heading.setLayoutData(data);
    }

    private static void label(Composite area, String words) {
        var label = new Label(area, SWT.NONE);
        label.setText(words);
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = 110;
        label.setLayoutData(data);
    }

    private static void hint(Composite area, String words) {
        new Label(area, SWT.NONE);
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        label.setFont(Theme.on(area.getDisplay()).sans(12));
        label.setForeground(Theme.on(area.getDisplay()).colour(Token.INK3));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH - 150;
        label.setLayoutData(data);
    }

    private static Button[] choices(Composite area, String name, String[] words, int selected) {
        label(area, name);
        var row = new Composite(area, SWT.NONE);
        var layout = new RowLayout();
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 14;
        row.setLayout(layout);
        Named.as(row, name);
        var buttons = new Button[words.length];
        for (int i = 0; i < words.length; i++) {
            buttons[i] = new Button(row, SWT.RADIO);
            buttons[i].setText(words[i]);
            buttons[i].setSelection(i == selected);
        }
        return buttons;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Save preferences", true);
    }

    @Override protected void okPressed() {
        Appearance.Choice theme = chosen.theme;
        for (int i = 0; i < themes.length; i++) if (themes[i].getSelection()) theme = Appearance.Choice.values()[i];
        var reading = new Reading(Reading.sizes()[size.getSelectionIndex()], Reading.Width.values()[width.getSelectionIndex()], sans.getSelection(), numbers.getSelection());
        chosen = new Chosen(theme, reading, author.getText(), lastStudy.getSelection());
        super.okPressed();
    }
}
