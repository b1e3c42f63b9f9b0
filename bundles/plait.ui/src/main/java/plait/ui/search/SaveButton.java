package plait.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import plait.ui.study.Problems;
import plait.ui.theme.AskLine;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;

/** The button that keeps a search in the study. */
final class SaveButton {
    private SaveButton() {}

    static void below(Composite parent, Searching searching, Problems problems) {
        var button = new FlatButton(parent, SWT.PUSH);
        button.setText("Save…");
        button.icon(Icon.BOOKMARK);
        button.setToolTipText("Keep this search in the study, to run it again");
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> problems.reporting("The search was not saved", () -> save(button, searching)));
        Runnable enable = () -> button.setEnabled(searching.expression().isPresent());
        searching.listen(enable);
        button.addListener(SWT.Dispose, event -> searching.stopListening(enable));
        enable.run();
    }

    private static void save(FlatButton button, Searching searching) {
        new AskLine(button.getShell(), "Save search", "A name for this search", searching.query(), "Save search", AskLine.ANYTHING).ask()
                .ifPresent(name -> searching.study().savedSearches().save(name, searching.query()));
    }
}
