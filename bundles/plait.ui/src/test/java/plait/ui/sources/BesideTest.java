package plait.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.model.Source;
import plait.ui.StudyInMemory;
import plait.ui.perspectives.Models;
import plait.ui.perspectives.Perspectives;

/** Two transcripts side by side: what is offered, where each goes, and what stays when one is closed. */
class BesideTest {
    private final Models models = new Models();
    private final MPartStack first = models.stack("plait.app.stack.transcripts", "50");
    private final MPartStack second = models.stack("plait.app.stack.transcriptsBeside", "50");
    private final List<MPart> parts = new ArrayList<>();
    private final List<Object> shown = new ArrayList<>();
    private final OpenStudy study = StudyInMemory.open();
    private final Source gwen = StudyInMemory.add(study, "I1", "GWEN: The kettle was on.\n");
    private final Source callum = StudyInMemory.add(study, "I2", "CALLUM: I stayed.\n");
    private final Source note = StudyInMemory.add(study, "D1", "A note.\n");
    private Transcripts transcripts;
    private MPart here;

    @BeforeEach void make() {
        models.window.getChildren().add(models.sash("plait.app.middle", null, first, second));
        second.setToBeRendered(false);
        var service = (EPartService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EPartService.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "getParts" -> List.copyOf(parts);
            case "createPart" -> part();
            case "showPart" -> shown.add(arguments[0]) ? null : null;
            default -> throw new AssertionError("nobody should ask for " + method.getName());
        });
        transcripts = new Transcripts(service, models.service, models.application, new Perspectives(models.application, models.service));
        here = part();
        here.getTransientData().put(TranscriptPart.SOURCE, gwen);
        first.getChildren().add(here);
    }

    private MPart part() {
        MPart made = models.part(Transcripts.PART, "");
        parts.add(made);
        return made;
    }

    private void close(MPart part) {
        parts.remove(part);
        part.getParent().getChildren().remove(part);
        transcripts.closed();
    }

    @Test void whatIsOpenIsOfferedFirstThenTheSameOnceMoreThenAllOthers() {
        assertEquals(List.of(gwen, note, callum), transcripts.besides(here, study.study()));
        transcripts.beside(here, callum);
        assertEquals(List.of(callum, gwen, note), transcripts.besides(here, study.study()));
    }

    @Test void aTranscriptGoesIntoTheOtherHalfFromWhicheverItIsAskedFor() {
        transcripts.beside(here, callum);
        assertTrue(second.isToBeRendered());
        MPart beside = (MPart) second.getChildren().getFirst();
        assertEquals(List.of(beside), shown);
        transcripts.beside(beside, note);
        assertEquals(2, first.getChildren().size());
        assertEquals(1, second.getChildren().size());
    }

    @Test void whenTheFirstIsClosedTheOtherTakesItsPlaceAndTheSecondHalfGoes() {
        transcripts.beside(here, callum);
        MPart beside = (MPart) second.getChildren().getFirst();
        close(here);
        assertEquals(List.of(beside), List.copyOf(first.getChildren()));
        assertFalse(second.isToBeRendered());
        assertEquals(beside, shown.getLast());
    }

    @Test void whenTheLastIsClosedWordsSayWhatToDo() {
        close(here);
        assertEquals(List.of("plait.app.part.start"), shown);
    }
}
