package plait.ui.memos;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.model.Memo;
import plait.model.Noted;
import plait.ui.theme.FormDialog;

/** Asks for the words of a memo, on whatever it is, and saves it. */
public final class MemoDialog extends FormDialog {
    private final String subject;
    private final String before;
    private final Consumer<String> save;
    private Text field;

    MemoDialog(Shell parent, String subject, String before, Consumer<String> save) {
        super(parent, "Memo", "Save memo");
        this.subject = subject;
        this.before = before;
        this.save = save;
    }

    /** A new memo on something. */
    public static void write(Shell shell, OpenStudy study, Noted noted) {
        new MemoDialog(shell, OnWhat.of(noted), "", words -> study.memos().on(noted, words)).open();
    }

    /** Other words for a memo; without any it goes. */
    public static void change(Shell shell, OpenStudy study, Noted noted, Memo memo) {
        new MemoDialog(shell, OnWhat.of(noted), memo.getText(), words -> study.memos().change(noted, memo, words)).open();
    }

    @Override protected void fields() {
        field = page("Memo on " + subject, before, 7);
        field.setSelection(field.getCharCount());
    }

    @Override protected void perform() {
        save.accept(field.getText());
    }
}
