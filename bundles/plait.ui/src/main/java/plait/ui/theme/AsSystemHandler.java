package plait.ui.theme;

import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the window in light or dark, as the system is. */
public final class AsSystemHandler {
    @Execute
    void execute(Appearance appearance) {
        appearance.choose(Appearance.Choice.SYSTEM);
    }
}
