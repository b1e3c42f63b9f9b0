package plait.ui.theme;

import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the window in the light theme. */
public final class LightHandler {
    @Execute
    void execute(Appearance appearance) {
        appearance.choose(Appearance.Choice.LIGHT);
    }
}
