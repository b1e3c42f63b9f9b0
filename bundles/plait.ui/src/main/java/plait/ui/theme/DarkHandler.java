package plait.ui.theme;

import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the window in the dark theme. */
public final class DarkHandler {
    @Execute
    void execute(Appearance appearance) {
        appearance.choose(Appearance.Choice.DARK);
    }
}
