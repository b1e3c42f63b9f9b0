package plait.ui.welcome;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** File ▸ Recent: one item for each study that was opened here. */
public final class RecentMenu {
    @AboutToShow
    void fill(List<MMenuElement> items, EModelService models, RecentStudies recent, Studies studies) {
        for (RecentStudies.Recent each : recent.list()) items.add(item(models, each, new Opening(studies, each)));
        if (!items.isEmpty()) return;
        MDirectMenuItem none = models.createModelElement(MDirectMenuItem.class);
        none.setLabel("Studies you open appear here.");
        none.setEnabled(false);
        items.add(none);
    }

    private static MDirectMenuItem item(EModelService models, RecentStudies.Recent recent, Opening opening) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setLabel((recent.name() + " – " + recent.folder().getParent()).replace("&", "&&"));
        item.setObject(opening);
        return item;
    }

    /** What such an item does. */
    public record Opening(Studies studies, RecentStudies.Recent recent) {
        @Execute
        void execute() {
            studies.open(recent.folder());
        }
    }
}
