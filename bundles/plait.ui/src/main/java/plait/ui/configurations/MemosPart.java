package plait.ui.configurations;

import jakarta.inject.Inject;
import org.eclipse.swt.widgets.Composite;

/** What was noted on the configuration, its parts and its evidence. */
public final class MemosPart extends BesidePart {
    @Inject
    public MemosPart() {}

    @Override BesideView view(Composite parent, Around around) {
        return new MemosView(parent, around);
    }
}
