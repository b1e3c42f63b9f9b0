package plait.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.cases.Attributes.Written;
import plait.core.cases.EditConsent.Terms;
import plait.model.Attribute;
import plait.model.AttributeType;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;

class EditPeopleTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private final Case row = ModelFactory.eINSTANCE.createCase();
    private final Participant bev = ModelFactory.eINSTANCE.createParticipant();

    @BeforeEach void make() {
        study.open.session().commit("Make", all -> {
            row.setIdentifier("C1");
            row.setName("Kettle and Key");
            bev.setIdentifier("P04");
            bev.setPseudonym("Bev");
            var kev = ModelFactory.eINSTANCE.createParticipant();
            kev.setIdentifier("P05");
            kev.setPseudonym("Kev");
            all.getCases().add(row);
            all.getParticipants().addAll(List.of(bev, kev));
        });
    }

    @AfterEach void allAgrees() {
        study.check();
    }

    private static Written number(String name, String value) {
        return new Written(name, AttributeType.NUMBER, value);
    }

    private void describe(Written... attributes) {
        study.open.editCases().describe(row, new EditCase.Description("Kettle and Key", "", List.of(attributes)));
    }

    @Test void aCaseIsDescribedInOneCommitThatCanBeTakenBack() {
        long before = study.revision();
        study.open.editCases().describe(row, new EditCase.Description(" The Row ", "LERO", List.of(number("Staff", "12"), new Written("Open", AttributeType.YES_NO, "yes"))));
        assertEquals(before + 1, study.revision());
        assertEquals("Change case", study.label());
        assertEquals("The Row", row.getName());
        assertEquals("LERO", row.getType());
        assertEquals(List.of(number("Staff", "12"), new Written("Open", AttributeType.YES_NO, "yes")), Attributes.of(row));
        study.open.session().undo();
        assertEquals("Kettle and Key", row.getName());
        assertTrue(row.getAttributes().isEmpty());
    }

    @Test void attributesKeepTheirOrderAndTheirIdentity() {
        describe(number("Staff", "12"), number("Rooms", "3"), number("Years", "9"));
        Attribute staff = row.getAttributes().get(0);
        describe(number("Years", "9"), number("Staff", "13"));
        assertSame(staff, row.getAttributes().get(1));
        assertEquals(List.of(number("Years", "9"), number("Staff", "13")), Attributes.of(row));
        long before = study.revision();
        describe(number("Years", "9"), number("Staff", "13"));
        assertEquals(before, study.revision());
    }

    @Test void anAttributeIsWhatItSaysItIs() {
        assertThrows(Problem.class, () -> describe(number("Staff", "a dozen")));
        assertThrows(Problem.class, () -> describe(new Written("Opened", AttributeType.DATE, "June")));
        assertThrows(Problem.class, () -> describe(new Written("Open", AttributeType.YES_NO, "perhaps")));
        assertThrows(Problem.class, () -> describe(number(" ", "1")));
        assertThrows(Problem.class, () -> describe(number("Staff", "1"), number("staff", "2")));
        assertThrows(Problem.class, () -> study.open.editCases().describe(row, new EditCase.Description(" ", "", List.of())));
        assertTrue(row.getAttributes().isEmpty());
    }

    @Test void aParticipantIsAPseudonymThatNobodyElseHas() {
        var edit = study.open.editParticipants();
        edit.describe(bev, new EditParticipant.Description("Bea", "member", row, List.of(InterviewPhase.GLEANING, InterviewPhase.REFINING), List.of()));
        assertEquals("Change participant", study.label());
        assertEquals("Bea", bev.getPseudonym());
        assertSame(row, bev.getCase());
        assertEquals(2, bev.getPhases().size());
        assertThrows(Problem.class, () -> edit.describe(bev, new EditParticipant.Description("kev", "", null, List.of(), List.of())));
        assertThrows(Problem.class, () -> edit.describe(bev, new EditParticipant.Description(" ", "", null, List.of(), List.of())));
        assertEquals("Bea", bev.getPseudonym());
    }

    @Test void consentIsRecordedPartByPartWithItsDays() {
        assertEquals(Terms.NONE, Terms.of(bev));
        var terms = new Terms(Quotable.BY_ROLE_ONLY, "2026-06-04", Permission.YES, "2026-06-04", Permission.NO, "", "asked twice");
        study.open.editConsent().record(bev, terms);
        assertEquals("Change consent", study.label());
        assertEquals(terms, Terms.of(bev));
        long before = study.revision();
        study.open.editConsent().record(bev, terms);
        assertEquals(before, study.revision());
        study.open.session().undo();
        assertNull(bev.getConsent());
    }

    @Test void aDayOfConsentIsADayThatHasCome() {
        var edit = study.open.editConsent();
        assertThrows(Problem.class, () -> edit.record(bev, new Terms(Quotable.YES, "4 June", Permission.YES, "", Permission.NO, "", "")));
        String tomorrow = LocalDate.now().plusDays(1).toString();
        assertThrows(Problem.class, () -> edit.record(bev, new Terms(Quotable.YES, tomorrow, Permission.YES, "", Permission.NO, "", "")));
        assertNull(bev.getConsent());
    }
}
