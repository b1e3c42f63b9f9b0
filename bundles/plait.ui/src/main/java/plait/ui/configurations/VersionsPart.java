package plait.ui.configurations;

import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Composite;

/** Where the configuration comes from: its versions, each with the move, the reason and the evidence that led to it. */
public final class VersionsPart extends BesidePart {
    @Inject
    public VersionsPart() {}

    @Override BesideView view(Composite parent, Around around) {
        return new VersionsView(parent, around);
    }
}
