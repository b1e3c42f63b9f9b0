package plait.ui.perspectives;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** The parts of the perspectives: which there are, how each is brought to the front, and which comes next. */
@Creatable
public final class Parts {
    private static final String OURS = "plait.app.part.";

    /** What stands in the middle while nothing is open is no part that anybody looks for. */
    private static final String START = OURS + "start";

    private final MWindow window;
    private final EModelService models;
    private final Perspectives perspectives;

    /** A part and where it is. */
    public record Place(String id, String label, View view) {}

    @Inject
    public Parts(MWindow window, EModelService models, Perspectives perspectives) {
        this.window = window;
        this.models = models;
        this.perspectives = perspectives;
    }

    /** Each part once, those of the perspective in front before the others. */
    public List<Place> all() {
        var views = new ArrayList<>(Arrays.asList(View.values()));
        perspectives.shown().ifPresent(shown -> {
            views.remove(shown);
            views.addFirst(shown);
        });
        var byLabel = new LinkedHashMap<String, Place>();
        for (View view : views) {
            for (MPart part : models.findElements(perspectives.of(view), null, MPart.class, null)) {
                if (isFixed(part)) byLabel.putIfAbsent(part.getLabel(), new Place(part.getElementId(), part.getLabel(), view));
            }
        }
        return List.copyOf(byLabel.values());
    }

    private static boolean isFixed(MPart part) {
        String id = part.getElementId();
        return id != null && id.startsWith(OURS) && !id.equals(START) && !part.isCloseable();
    }

    public void show(Place place) {
        perspectives.show(place.view);
        show(place.id);
    }

    /** Brings a part of the perspective in front to the front there, and the focus into it. */
    public void show(String id) {
        parts().showPart(id, PartState.ACTIVATE);
    }

    /** Moves the focus to the next part that is seen, or the one before. */
    public void next(boolean forwards) {
        List<MPart> seen = seen();
        if (seen.isEmpty()) return;
        int at = seen.indexOf(parts().getActivePart());
        int to = at < 0 ? 0 : Math.floorMod(at + (forwards ? 1 : -1), seen.size());
        parts().activate(seen.get(to), true);
    }

    /** From left to right and top to bottom. */
    private List<MPart> seen() {
        Optional<View> view = perspectives.shown();
        if (view.isEmpty()) return List.of();
        return models.findElements(perspectives.of(view.get()), null, MPartStack.class, null).stream()
                .filter(MUIElement::isToBeRendered)
                .map(MPartStack::getSelectedElement)
                .filter(MPart.class::isInstance)
                .map(MPart.class::cast)
                .filter(part -> part.isToBeRendered() && part.isVisible())
                .toList();
    }

    private EPartService parts() {
        return window.getContext().get(EPartService.class);
    }
}
