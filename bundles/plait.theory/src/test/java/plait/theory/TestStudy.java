package plait.theory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.sources.FakeIngest;
import plait.core.sources.FileContent;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.core.study.FakeStore;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Rule;
import plait.core.study.Session;
import plait.core.study.Store;
import plait.core.theories.Theories;
import plait.model.Basis;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Consent;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;
import plait.model.Role;
import plait.model.Slot;
import plait.model.SourceKind;
import plait.model.Stance;
import plait.model.Study;
import plait.model.Text;
import plait.model.TheoryVersion;
import plait.model.text.Span;

/**
 * A small sound study with everything that rules, freezing and export look at: three configurations, of which two stand in a theory version,
 * and a conversation of four people with four kinds of consent.
 */
final class TestStudy implements AutoCloseable {
    static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    static final RowCodec CODEC = RowCodecs.with(new RdfRowCodec());
    static final OntologyShapes SHAPES = new OntologyShapes();
    /** Each label twice: what recurs is a speaker. */
    static final String WORDS = """
            INT: What helped you to stay?
            GWEN: Someone like me met me at the door, and I stayed.
            HARI: I was told to wait outside in the rain.
            INA: They never called me back after that.
            JO: I would rather not say anything today.
            INT: And what came of it?
            GWEN: Now I open the door for others.
            HARI: I left and did not return.
            INA: Later a letter came by post.
            JO: Nothing came of it for my part.
            """;

    final Session session;
    final OpenStudy open;
    Text text;
    Factor belonging;
    ConfigurationVersion one;
    ConfigurationVersion two;
    /** In no theory version. */
    ConfigurationVersion three;
    TheoryVersion theory;
    CausalLink inside;
    CausalLink ripple;

    TestStudy() {
        this(OpenStudy.rules(SHAPES));
    }

    TestStudy(List<Rule> rules) {
        this(rules, new FakeStore(), () -> new JenaDataset(() -> SHAPES));
    }

    TestStudy(List<Rule> rules, Store store, Supplier<JenaDataset> dataset) {
        session = Session.create(store, CODEC, rules, "Amara", study -> study.setName("Study"));
        open = new OpenStudy(session, new OpenStudy.Adapters(new FakeIngest(), null, null, dataset::get, new Ontology(), SHAPES, JenaDataset.frozenHash()));
        session.commit("People", study -> {
            person(study, "GWEN", Quotable.YES, Permission.YES);
            person(study, "HARI", Quotable.BY_ROLE_ONLY, Permission.YES);
            person(study, "INA", Quotable.AFTER_CHECKING, Permission.YES);
            person(study, "JO", Quotable.NO, Permission.NO);
        });
        importText();
        session.commit("Theory", study -> furnish(study));
    }

    private static void person(Study study, String name, Quotable quotable, Permission analysable) {
        Participant person = MAKE.createParticipant();
        person.setIdentifier("P-" + name);
        person.setTranscriptLabel(name);
        Consent consent = MAKE.createConsent();
        consent.setQuotable(quotable);
        consent.setAnalysable(analysable);
        person.setConsent(consent);
        study.getParticipants().add(person);
    }

    private void importText() {
        var file = FileContent.of("group.txt", WORDS.getBytes(StandardCharsets.UTF_8));
        var people = List.copyOf(session.study().getParticipants());
        var details = new SourceDetails("S1", "", SourceKind.FOCUS_GROUP, List.of(), people, InterviewPhase.NONE, "", "", Map.of());
        text = Texts.current(open.imports().add(open.imports().keep(file, new FakeIngest().read(file, Progress.NONE)), details));
    }

    private void furnish(Study study) {
        belonging = MAKE.createFactor();
        belonging.setName("belonging");
        study.getFactors().add(belonging);
        one = configuration(study, "C-01");
        two = configuration(study, "C-02");
        three = configuration(study, "C-03");
        slot(one, Role.REASONING).getFactors().add(belonging);
        theory = Theories.version(study, "v1");
        theory.getMembers().addAll(List.of(two, one));
        inside = link(slot(one, Role.CONTEXT), slot(one, Role.OUTCOME));
        inside.setKind(plait.model.CausalKind.ENABLES);
        ripple = link(slot(one, Role.OUTCOME), slot(two, Role.CONTEXT));
    }

    /** Inside a commit: a whole candidate. */
    static ConfigurationVersion configuration(Study study, String code) {
        Configuration made = MAKE.createConfiguration();
        made.setIdentifier(code);
        made.setName("configuration " + code);
        ConfigurationVersion version = MAKE.createConfigurationVersion();
        version.setNumber(1);
        version.setStatus(ConfigurationStatus.CANDIDATE);
        for (Role role : List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME)) {
            Slot slot = MAKE.createSlot();
            slot.setRole(role);
            slot.setWording(role.getLiteral() + " of " + code);
            version.getSlots().add(slot);
        }
        made.getVersions().add(version);
        study.getConfigurations().add(made);
        return version;
    }

    /** Inside a commit. */
    static CausalLink link(Slot from, Slot to) {
        CausalLink link = MAKE.createCausalLink();
        link.setTo(to);
        from.getEffects().add(link);
        return link;
    }

    static Slot slot(ConfigurationVersion version, Role role) {
        return Configurations.slots(version, role).get(0);
    }

    /** Where these words stand in the text. */
    Span span(String words) {
        int start = open.texts().read(text).slice(new Span(0, text.getCharacters())).indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Inside a commit. */
    EvidenceLink support(ConfigurationVersion version, String words, Slot... slots) {
        return open.evidence().add(version, text, span(words), new Judgement(List.of(slots), Stance.SUPPORTS, Basis.OBSERVED, "", "Amara"));
    }

    /** In one commit. */
    EvidenceLink evidence(ConfigurationVersion version, String words, Slot... slots) {
        var made = new EvidenceLink[1];
        session.commit("Add evidence", study -> made[0] = support(version, words, slots));
        return made[0];
    }

    /** The dataset, in step. */
    JenaDataset dataset() {
        return (JenaDataset) open.theory();
    }

    @Override public void close() {
        open.close();
    }
}
