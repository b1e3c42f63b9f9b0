package plait.ui.configurations;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.configurations.IfThenBecause;
import plait.model.ConfigurationVersion;
import plait.ui.theme.FormDialog;

/** Asks for the sentence that a configuration amounts to. It begins as what stands there; left as it was put together, it goes on following the parts. */
final class StatementDialog extends FormDialog {
    private final ConfigurationVersion version;
    private Consumer<String> onSave = words -> {};
    private Text words;

    StatementDialog(Shell parent, ConfigurationVersion version) {
        super(parent, "Word the statement", "Save statement");
        this.version = version;
    }

    void onSave(Consumer<String> save) {
        onSave = save;
    }

    @Override protected void fields() {
        words = text("Statement", IfThenBecause.of(version), 6);
        sentence("If … then … because …: “because” carries the reasoning. Empty it to have it put together from the parts again.");
    }

    @Override protected void perform() {
        onSave.accept(words.getText().strip().equals(IfThenBecause.from(version)) ? "" : words.getText());
    }
}
