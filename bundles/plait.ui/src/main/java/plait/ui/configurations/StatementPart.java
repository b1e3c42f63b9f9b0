package plait.ui.configurations;

import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Composite;

/** What the configuration says: its sentence, its statements in plain English, and what reviewers answered to them. */
public final class StatementPart extends BesidePart {
    @Inject
    public StatementPart() {}

    @Override BesideView view(Composite parent, Around around) {
        return new StatementView(parent, around);
    }
}
