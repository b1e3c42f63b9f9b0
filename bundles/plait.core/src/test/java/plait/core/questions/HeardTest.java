package plait.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.model.Attribute;
import plait.model.AttributeType;
import plait.model.Case;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Study;

class HeardTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final PlainStudy study = new PlainStudy("Some words.");

    @BeforeEach void people() {
        study.open.session().commit("Begin", each -> {
            Case north = site(each, "C1", "peer-led", "North");
            Case south = site(each, "C2", "council", "South");
            for (int i = 1; i <= 5; i++) person(each, "P" + i, "member", north);
            person(each, "P6", "member", south);
            person(each, "P7", "lead", south);
        });
    }

    private static Case site(Study each, String code, String type, String region) {
        Case site = MAKE.createCase();
        site.setIdentifier(code);
        site.setType(type);
        Attribute attribute = MAKE.createAttribute();
        attribute.setName("region");
        attribute.setType(AttributeType.TEXT);
        attribute.setValue(region);
        site.getAttributes().add(attribute);
        each.getCases().add(site);
        return site;
    }

    private static void person(Study each, String code, String role, Case site) {
        Participant person = MAKE.createParticipant();
        person.setIdentifier(code);
        person.setRole(role);
        person.setCase(site);
        each.getParticipants().add(person);
    }

    private Heard heard(String... conditions) {
        return Heard.in(study.open.study(), Subgroup.of(study.open.study(), List.of(conditions)));
    }

    private Set<String> people(String... conditions) {
        return Set.copyOf(heard(conditions).people().stream().map(Participant::getIdentifier).toList());
    }

    @Test void allConditionsMustBeMetByTheSamePerson() {
        assertEquals(Set.of("P6"), people("role=member", "type=council"));
        assertEquals(Set.of("P6", "P7"), people("type=Council"));
        assertEquals(Set.of("P6", "P7"), people("region=south"), "an attribute by its own name");
        assertEquals(Set.of("P1", "P2", "P3", "P4", "P5", "P6", "P7"), people("role=member|lead"));
    }

    @Test void everybodyIsHeardWithoutConditions() {
        assertEquals(7, heard().people().size());
        assertTrue(heard().leftOut().isEmpty());
        assertEquals("", heard().words());
        assertFalse(heard().isSmall());
    }

    @Test void whoIsHeardIsSaidAndASmallGroupWarns() {
        assertEquals("Held to role member, type of case council: 1 person in 1 case. Documents are left out.", heard("role=member", "type=council").words());
        assertEquals("role=member; type=council", heard("role=member", "type=council").subgroup().key());
        assertTrue(heard("role=member", "type=council").isSmall());
        assertFalse(heard("role=member").isSmall(), "six people in two cases");
        assertTrue(heard("type=peer-led").isSmall(), "five people, and all know where");
    }

    @Test void peopleAndCasesThatAreNotHeardAreLeftOut() {
        assertEquals(6, heard("type=council").leftOut().size(), "a case and its five people");
        assertEquals(1, heard("role=member").leftOut().size(), "cases stay: that nobody there says anything is an answer");
    }

    @Test void whatThereIsNotIsSaidWithWhatThereIs() {
        assertTrue(assertThrows(Problem.class, () -> heard("role=wizard")).getMessage().endsWith("There are: lead, member."));
        assertTrue(assertThrows(Problem.class, () -> heard("colour=red")).getMessage().contains("case.region"));
        assertTrue(assertThrows(Problem.class, () -> heard("role")).getMessage().contains("KEY=VALUE"));
    }
}
