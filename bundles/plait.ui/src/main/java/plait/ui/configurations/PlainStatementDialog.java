package plait.ui.configurations;

import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.ui.theme.FormDialog;

/** Asks for a statement in plain English, and for the topic that a reviewer is told of before it. */
final class PlainStatementDialog extends FormDialog {
    private final String text;
    private final String topic;
    private BiConsumer<String, String> onSave = (words, flag) -> {};
    private Text words;
    private Text flag;

    PlainStatementDialog(Shell parent, String title, String accept, String text, String topic) {
        super(parent, title, accept);
        this.text = text;
        this.topic = topic;
    }

    /** Does what was asked for, with words and topic. */
    void onSave(BiConsumer<String, String> save) {
        onSave = save;
    }

    @Override protected void fields() {
        words = text("Statement", text, 5);
        flag = text("Topic", topic, 1);
        sentence("One idea a sentence, at most 15 words each. The topic is what reviewers are told of first, such as “relapse”.");
    }

    @Override protected void perform() {
        onSave.accept(words.getText(), flag.getText());
    }
}
