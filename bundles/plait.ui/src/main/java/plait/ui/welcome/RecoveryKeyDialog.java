package plait.ui.welcome;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.ui.theme.Named;

/** Shows the recovery key of a new study, the only time that it is shown. It closes once the person says that the key is kept. */
final class RecoveryKeyDialog extends Dialog {
    private final String study;
    private final String key;

    RecoveryKeyDialog(Shell parent, String study, String key) {
        super(parent);
        this.study = study;
        this.key = key;
        setShellStyle(SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL); // without a cross: it is closed by its button
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Recovery key");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        area.setLayout(layout);
        var words = new Label(area, SWT.WRAP);
        words.setText("This key opens the study if the passphrase is forgotten. It is shown this once. Print it or write it down, and lock it away from this computer.");
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 420;
        words.setLayoutData(wide);
        var shown = new Text(area, SWT.READ_ONLY | SWT.BORDER | SWT.CENTER);
        shown.setText(key);
        Named.as(shown, "Recovery key");
        shown.setFont(JFaceResources.getTextFont());
        shown.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button(area, "&Copy", () -> copy());
        button(area, "&Print…", () -> print());
        var kept = new Button(area, SWT.CHECK);
        kept.setText("I have &kept the key");
        kept.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        kept.addListener(SWT.Selection, event -> getButton(IDialogConstants.OK_ID).setEnabled(kept.getSelection()));
        return area;
    }

    private static void button(Composite area, String words, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void copy() {
        var clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {key}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void print() {
        PrinterData chosen = new PrintDialog(getShell()).open();
        if (chosen == null) return;
        var printer = new Printer(chosen);
        if (printer.startJob("Recovery key") && printer.startPage()) {
            var gc = new GC(printer);
            Point inch = printer.getDPI();
            gc.drawText("Plait: recovery key of “" + study + "”", inch.x, inch.y);
            gc.drawText(key, inch.x, inch.y * 3 / 2);
            gc.dispose();
            printer.endPage();
            printer.endJob();
        }
        printer.dispose();
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Open study", true).setEnabled(false);
    }

    @Override protected boolean canHandleShellCloseEvent() {
        return false;
    }

    @Override protected void handleShellCloseEvent() {}
}
