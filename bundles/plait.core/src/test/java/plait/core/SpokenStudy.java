package plait.core;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.core.theories.Theories;
import plait.model.Basis;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Consent;
import plait.model.EvidenceLink;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;
import plait.model.SourceKind;
import plait.model.Stance;
import plait.model.Text;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** A study in memory in which Gwen, a lead in C1 who may be quoted, and Bev, a member in C2 who may not, each say something; with one configuration in v1. */
public final class SpokenStudy {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    public final OpenStudy open = new PlainStudy("Nobody speaks here.").open;
    public final Participant gwen = person("P01", "Gwen", "lead", "C1", Quotable.YES);
    public final Participant bev = person("P02", "Bev", "member", "C2", Quotable.NO);
    public final Text gwens = spoken("I1", gwen, "The kettle was on and they stayed.");
    public final Text bevs = spoken("I2", bev, "I only ever came for the warm bread.");
    public final ConfigurationVersion version = configuration("C-01", "Kettle first");

    private Participant person(String identifier, String name, String role, String site, Quotable quotable) {
        Participant person = MAKE.createParticipant();
        open.session().commit("Person", study -> {
            Case at = MAKE.createCase();
            at.setIdentifier(site);
            study.getCases().add(at);
            Consent consent = MAKE.createConsent();
            consent.setQuotable(quotable);
            consent.setContactable(quotable == Quotable.YES ? Permission.YES : Permission.NO);
            person.setIdentifier(identifier);
            person.setPseudonym(name);
            person.setTranscriptLabel(name);
            person.setRole(role);
            person.setCase(at);
            person.setConsent(consent);
            study.getParticipants().add(person);
        });
        return person;
    }

    private Text spoken(String identifier, Participant person, String words) {
        String text = person.getTranscriptLabel() + ": " + words;
        var whole = new Span(0, text.length());
        var turn = new Turn(1, whole, person.getTranscriptLabel().length() + 2, person.getTranscriptLabel(), Turn.NO_TIME);
        var structure = new TextStructure(List.of(Paragraph.body(whole)), List.of(turn), List.of());
        var file = FileContent.of(identifier + ".txt", text.getBytes(StandardCharsets.UTF_8));
        var details = new SourceDetails(identifier, "", SourceKind.INTERVIEW, List.of(person.getCase()), List.of(person), InterviewPhase.NONE, "", "", Map.of());
        return Texts.current(open.imports().add(open.imports().keep(file, new ReadText(text, structure, "text/plain", "UTF-8", List.of())), details));
    }

    /** With words in each of its parts, in v1. */
    public ConfigurationVersion configuration(String code, String name) {
        var made = new AtomicReference<ConfigurationVersion>();
        open.session().commit("Configuration", study -> {
            made.set(configuration(study, code, name));
            Theories.version(study, "v1").getMembers().add(made.get());
        });
        return made.get();
    }

    /** With words in each of its parts, in no theory; within a commit. */
    public static ConfigurationVersion configuration(Study study, String code, String name) {
        Configuration configuration = MAKE.createConfiguration();
        configuration.setIdentifier(code);
        configuration.setName(name);
        ConfigurationVersion version = MAKE.createConfigurationVersion();
        version.setNumber(1);
        for (Role role : List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME)) {
            Slot slot = MAKE.createSlot();
            slot.setRole(role);
            slot.setWording("the " + role.getLiteral() + " of " + code);
            version.getSlots().add(slot);
        }
        configuration.getVersions().add(version);
        study.getConfigurations().add(configuration);
        return version;
    }

    /** @param role of the parts that it bears on; null for the whole */
    public EvidenceLink evidence(ConfigurationVersion on, Text text, String words, Role role, Stance stance, Basis basis) {
        List<Slot> slots = role == null ? List.of() : Configurations.slots(on, role);
        return open.editEvidence().add(on, text, open.texts().read(text).find(words).get(0), new Judgement(new ArrayList<>(slots), stance, basis, "It says so.", "Amara"));
    }
}
