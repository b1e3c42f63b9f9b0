package plait.ui.theories;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import plait.core.theories.RdfForm;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Asks in which form the theory leaves the study, and whether quotes may go along. */
final class ExportDialog extends Dialog {
    private static final int WIDTH = 440;
    private static final String CONSENT = "Words go along only where everybody who speaks in a passage may be quoted. Who was quoted is recorded, so that a withdrawal can recall the file.";

    /** One form that can be chosen. */
    private record Form(RdfForm rdf, String ending, String name, String says) {}

    private static final Form[] FORMS = {
        new Form(RdfForm.TRIG, ".trig", "&TriG", "The study with its frozen versions, for archives and other tools"),
        new Form(RdfForm.JSON_LD, ".jsonld", "&JSON-LD", "The same, for programs that read JSON"),
        new Form(RdfForm.TURTLE, ".ttl", "T&urtle", "The study as it is now, in the form that is easiest to read")
    };

    private final Button[] choices = new Button[FORMS.length];
    private Button quotes;
    private Form form = FORMS[0];
    private boolean withQuotes;

    ExportDialog(Shell parent) {
        super(parent);
    }

    RdfForm form() {
        return form.rdf;
    }

    String ending() {
        return form.ending;
    }

    boolean quotes() {
        return withQuotes;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export theory");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Theme theme = Theme.on(area.getDisplay());
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 18;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        Label title = words(area, "Export the theory", 0);
        title.setFont(theme.strong(15));
        for (int i = 0; i < FORMS.length; i++) {
            choices[i] = new Button(area, SWT.RADIO);
            choices[i].setText(FORMS[i].name);
            choices[i].setSelection(i == 0);
            above(choices[i], i == 0 ? 10 : 6);
            hint(theme, words(area, FORMS[i].says, 24));
        }
        quotes = new Button(area, SWT.CHECK);
        quotes.setText("With the &quotes that may leave");
        quotes.setSelection(true);
        above(quotes, 14);
        hint(theme, words(area, CONSENT, 24));
        return area;
    }

    private static void hint(Theme theme, Label label) {
        label.setFont(theme.sans(12));
        label.setForeground(theme.colour(Token.INK3));
    }

    private static void above(Control control, int pixels) {
        var data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.verticalIndent = pixels;
        control.setLayoutData(data);
    }

    private static Label words(Composite area, String words, int indent) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH - indent;
        data.horizontalIndent = indent;
        label.setLayoutData(data);
        return label;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Export theory…", true);
    }

    @Override protected void okPressed() {
        for (int i = 0; i < FORMS.length; i++) if (choices[i].getSelection()) form = FORMS[i];
        withQuotes = quotes.getSelection();
        super.okPressed();
    }
}
