package plait.ui.theme;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for one line of text. Its button says what will be done with it, so that nobody has to guess what OK means. */
public class AskLine extends InputDialog {
    /** Something has to be written; the button waits for it without a reproach. */
    public static final IInputValidator ANYTHING = line -> line.isBlank() ? "" : null;

    private final String sentence;
    private final String accept;

    /**
     * @param sentence says what is asked for
     * @param accept what the accepting button does, verb first
     * @param check why a line cannot be so, or null when it can
     */
    public AskLine(Shell parent, String title, String sentence, String before, String accept, IInputValidator check) {
        super(parent, title, sentence, before, check);
        this.sentence = sentence;
        this.accept = accept;
    }

    /** What was written; empty when the person would rather not. */
    public Optional<String> ask() {
        return open() == OK ? Optional.of(getValue()) : Optional.empty();
    }

    @Override protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        Named.as(getText(), sentence);
        return area;
    }

    @Override protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? accept : label, isDefault);
    }
}
