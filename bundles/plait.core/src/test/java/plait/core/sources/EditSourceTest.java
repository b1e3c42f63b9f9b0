package plait.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.sources.EditSource.Description;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;

class EditSourceTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private final Source source = study.text.getSource();
    private final Participant bev = ModelFactory.eINSTANCE.createParticipant();

    @AfterEach void allAgrees() {
        study.check();
    }

    @Test void aSourceIsDescribedInOneCommit() {
        study.open.session().commit("Make", all -> all.getParticipants().add(bev));
        study.open.editSources().describe(source, new Description(" First talk ", SourceKind.FIELD_NOTE, InterviewPhase.GLEANING, "2026-06-04", List.of(), List.of(bev)));
        assertEquals("Change source", study.label());
        assertEquals(new Description("First talk", SourceKind.FIELD_NOTE, InterviewPhase.GLEANING, "2026-06-04", List.of(), List.of(bev)), Description.of(source));
        long before = study.revision();
        study.open.editSources().describe(source, Description.of(source));
        assertEquals(before, study.revision());
        assertThrows(Problem.class, () -> study.open.editSources().describe(source, new Description(" ", SourceKind.DOCUMENT, InterviewPhase.NONE, "", List.of(), List.of())));
    }

    @Test void whoSpeaksInASourceStaysWithIt() {
        study.open.session().commit("Make", all -> {
            bev.setIdentifier("P04");
            all.getParticipants().add(bev);
            source.getParticipants().add(bev);
            var speaker = ModelFactory.eINSTANCE.createSpeaker();
            speaker.setLabel("BEV");
            speaker.setParticipant(bev);
            study.text.getSpeakers().add(speaker);
        });
        var without = new Description("Talk", SourceKind.INTERVIEW, InterviewPhase.NONE, "", List.of(), List.of());
        assertThrows(Problem.class, () -> study.open.editSources().describe(source, without));
        assertTrue(source.getParticipants().contains(bev));
    }
}
