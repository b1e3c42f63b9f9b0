package plait.ui.perspectives;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import plait.core.OpenStudy;

/** Window: one item for each part, which brings it to the front. */
public final class WindowMenu {
    @AboutToShow
    void fill(List<MMenuElement> items, EModelService models, Parts parts, @Optional OpenStudy study) {
        for (Parts.Place place : parts.all()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setLabel(place.label().replace("&", "&&"));
            item.setObject(new Showing(parts, place));
            item.setEnabled(study != null);
            items.add(item);
        }
    }

    /** What such an item does. */
    public record Showing(Parts parts, Parts.Place place) {
        @Execute
        void execute() {
            parts.show(place);
        }
    }
}
