package plait.ui.search;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import plait.ui.theme.Named;

/** Asks for words, and for how far apart they may stand. */
final class AskWords extends Dialog {
    private final String title;
    private final String question;
    private String words;
    private int distance;
    private Text field;
    private Spinner apart;

    /** @param distance asked for too unless it is 0 */
    AskWords(Shell parent, String title, String question, String words, int distance) {
        super(parent);
        this.title = title;
        this.question = question;
        this.words = words;
        this.distance = distance;
    }

    /** True when the person went through with it. */
    boolean ask() {
        return open() == OK && !words.isBlank();
    }

    String words() {
        return words;
    }

    int distance() {
        return distance;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var label = new Label(area, SWT.WRAP);
        label.setText(question);
        field = new Text(area, SWT.BORDER);
        field.setText(words);
        field.selectAll();
        Named.as(field, question);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = convertWidthInCharsToPixels(40);
        field.setLayoutData(data);
        field.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(!field.getText().isBlank()));
        if (distance > 0) apart(area);
        return area;
    }

    private void apart(Composite area) {
        var row = new Composite(area, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        new Label(row, SWT.NONE).setText("At most so many words apart");
        apart = new Spinner(row, SWT.BORDER);
        apart.setValues(distance, 1, 200, 0, 1, 10);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Use these words", true).setEnabled(!words.isBlank());
    }

    @Override protected void okPressed() {
        words = field.getText();
        if (apart != null) distance = apart.getSelection();
        super.okPressed();
    }
}
