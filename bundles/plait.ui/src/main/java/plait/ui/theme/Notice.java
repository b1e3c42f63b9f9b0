package plait.ui.theme;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Tells something that a person must have read before they go on. */
public final class Notice {
    private static final String CLOSE = "Close";

    private Notice() {}

    /** @param parent null for none */
    public static void tell(Shell parent, String title, String words) {
        MessageDialog.open(MessageDialog.INFORMATION, parent, title, words, SWT.NONE, CLOSE);
    }

    public static void warn(Shell parent, String title, String words) {
        MessageDialog.open(MessageDialog.WARNING, parent, title, words, SWT.NONE, CLOSE);
    }
}
