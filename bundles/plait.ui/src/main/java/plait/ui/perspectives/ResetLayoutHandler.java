package plait.ui.perspectives;

import org.eclipse.e4.core.di.annotations.Execute;

/** Puts every part of the window where it stood at first. */
public final class ResetLayoutHandler {
    @Execute
    void execute(KeptLayout layout) {
        layout.reset();
    }
}
