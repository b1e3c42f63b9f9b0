package plait.ui.study;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import plait.ui.theme.AskLine;

/** Asks for the passphrase of an encrypted study. */
public final class AskPassphrase extends AskLine {
    private AskPassphrase(Shell parent, String message) {
        super(parent, "Open study", message, "", "Open study", typed -> typed.isEmpty() ? "" : null);
    }

    /**
     * What was typed; empty when the person gave up.
     *
     * @param again true after a passphrase that did not open the study
     */
    public static Optional<char[]> ask(Shell parent, boolean again) {
        String message = again ? "That passphrase does not open this study. Try again, or type the recovery key." : "This study is encrypted. Type its passphrase.";
        return new AskPassphrase(parent, message).ask().map(String::toCharArray);
    }

    @Override protected int getInputTextStyle() {
        return SWT.SINGLE | SWT.BORDER | SWT.PASSWORD;
    }
}
