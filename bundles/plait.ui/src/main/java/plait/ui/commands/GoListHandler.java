package plait.ui.commands;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;

/** Shows the list that goes to sources, codes, configurations, cases, participants, parts and commands. */
public final class GoListHandler {
    @Execute
    void execute(MWindow window, Destinations destinations) {
        new GoList((Shell) window.getWidget(), destinations.all()).open();
    }
}
