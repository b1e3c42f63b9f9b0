package plait.ui.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {
    private final Models models = new Models();
    private final MPerspectiveStack perspectives = MAdvancedFactory.INSTANCE.createPerspectiveStack();
    private final MPart study = models.part("plait.app.part.study", "Study");
    private final MPart codebook = models.part("plait.app.part.codebook", "Codebook");
    private final MPart progress = models.part("plait.app.part.progress", "Progress");
    private final MPart map = models.part("plait.app.part.map", "Theory map");
    private final MPart history = models.part("plait.app.part.history", "History");
    private MPart active;
    private Parts parts;

    @BeforeEach void make() {
        models.window.setElementId("plait.app.window");
        perspectives.setElementId("plait.app.perspectives");
        models.window.getChildren().add(perspectives);
        MPartStack above = models.stack("plait.app.stack.study", "50", study, progress);
        MPartStack below = models.stack("plait.app.stack.codebook", "50", codebook);
        MPart open = models.part("plait.app.part.transcript", "I01 Gwen");
        open.setCloseable(true);
        perspective(View.CODE, models.sash("plait.app.code", null, above, models.stack("plait.app.stack.transcripts", "50", models.part("plait.app.part.start", "Start"), open), below));
        perspective(View.THEORY, models.sash("plait.app.theory", null, models.stack("plait.app.stack.map", "50", map), models.stack("plait.app.stack.more", "50", history)));
        perspective(View.SEARCH, models.sash("plait.app.search", null));
        perspective(View.REVIEW, models.sash("plait.app.review", null, models.stack("plait.app.stack.again", "50", models.part("plait.app.part.history", "History"))));
        above.setSelectedElement(study);
        below.setSelectedElement(codebook);
        models.window.getContext().set(EPartService.class, service());
        parts = new Parts(models.window, models.service, new Perspectives(models.application, models.service));
        show(View.CODE);
    }

    private void perspective(View view, MUIElement content) {
        MPerspective made = MAdvancedFactory.INSTANCE.createPerspective();
        made.setElementId(view.perspective());
        ((MElementContainer<MUIElement>) (MElementContainer<?>) made).getChildren().add(content);
        perspectives.getChildren().add(made);
    }

    private void show(View view) {
        perspectives.setSelectedElement(perspectives.getChildren().get(view.ordinal()));
    }

    /** Knows which part is active, and nothing else. */
    private EPartService service() {
        return (EPartService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EPartService.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "getActivePart" -> active;
            case "activate" -> active = (MPart) arguments[0];
            default -> throw new AssertionError("nobody should ask for " + method.getName());
        });
    }

    private List<String> labels() {
        return parts.all().stream().map(Parts.Place::label).toList();
    }

    @Test void eachPartIsThereOnceThoseInFrontFirstAndNeitherTranscriptsNorTheEmptyStart() {
        assertEquals(List.of("Study", "Progress", "Codebook", "Theory map", "History"), labels());
        show(View.REVIEW);
        assertEquals(List.of("History", "Study", "Progress", "Codebook", "Theory map"), labels());
        assertEquals(View.REVIEW, parts.all().getFirst().view());
    }

    @Test void theFocusGoesRoundThePartsThatAreSeen() {
        parts.next(true);
        assertEquals(study, active);
        parts.next(true);
        assertEquals(codebook, active, "neither what is behind another nor an empty stack");
        parts.next(true);
        assertEquals(study, active);
        parts.next(false);
        assertEquals(codebook, active);
    }
}
