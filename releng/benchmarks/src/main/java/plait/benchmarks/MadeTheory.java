package plait.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import plait.core.OpenStudy;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.questions.QueryBook;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.core.study.RowCodecs;
import plait.core.study.Rule;
import plait.core.study.Session;
import plait.core.theories.RuleShapes;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Case;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Consent;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.PlainStatement;
import plait.model.Polarity;
import plait.model.Profile;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Stance;
import plait.model.Study;
import plait.model.Text;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.model.Verdict;
import plait.store.StudyFolder;
import plait.theory.JenaDataset;
import plait.theory.Ontology;
import plait.theory.OntologyShapes;
import plait.theory.RdfRowCodec;

/**
 * A study with a theory, made from a seed: every configuration in two versions, two theory versions of which the first is frozen, chains of ripples
 * that close in a circle, shared factors, rivals, refinements, statements with reviews, and evidence in transcripts of two people each.
 */
final class MadeTheory {
    /** @param configurations decides how many factors there are, so that a larger theory is no denser than a small one */
    record Size(int configurations, int evidence, int sources, int cases) {}

    private static final Role[] ROLES = {Role.CONTEXT, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME};
    private static final int REVIEWERS = 12;
    private static final int WORDS = 6_000;
    private static final int CHAIN = 12;
    private static final int AT_ONCE = 500;
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Random random = new Random(2026);
    private final Size size;
    private final OpenStudy open;
    private final List<ConfigurationVersion> first = new ArrayList<>();
    private final List<ConfigurationVersion> second = new ArrayList<>();
    private final List<EvidenceLink> evidence = new ArrayList<>();

    private MadeTheory(Size size, OpenStudy open) {
        this.size = size;
        this.open = open;
    }

    static OpenStudy open(Path folder, List<Rule> rules, RuleShapes shapes) {
        var session = Session.open(new StudyFolder(folder).open(Optional.empty()), RowCodecs.with(new RdfRowCodec()), rules, "Benchmark");
        return compose(session, shapes);
    }

    private static OpenStudy compose(Session session, RuleShapes shapes) {
        QueryBook questions = new Ontology();
        return new OpenStudy(session, new OpenStudy.Adapters(null, null, failure -> {
            throw new IllegalStateException(failure);
        }, () -> new JenaDataset(() -> (OntologyShapes) shapes), questions, shapes, JenaDataset.frozenHash()));
    }

    /** Makes the study without rules, because they are what is measured, and leaves it on the disk. */
    static void make(Path folder, Size size) {
        var session = Session.create(new StudyFolder(folder).create(), RowCodecs.with(new RdfRowCodec()), List.of(), "Benchmark", study -> {
            study.setName("Benchmark");
            study.setProfile(Profile.CMO_SPLIT);
        });
        try (OpenStudy open = compose(session, RuleShapes.NONE)) {
            new MadeTheory(size, open).make();
        }
    }

    private void make() {
        commit(this::makePeople);
        for (int i = 0; i < size.sources; i++) addSource(i);
        commit(this::makeFactors);
        parts(size.configurations, this::makeConfiguration);
        commit(this::makeTheory);
        parts(size.evidence, (study, i) -> addEvidence(i));
        parts(size.configurations, this::makeHistory);
        parts(size.configurations / 5, this::makeRival);
        open.freezing().freeze(open.study().getTheories().get(0).getVersions().get(0));
        commit(study -> addTheoryVersion(study.getTheories().get(0), "v2", second()));
    }

    /** Of every fourth configuration the theory still holds the first version. */
    private ConfigurationVersion current(int configuration) {
        return (configuration % 4 == 0 ? first : second).get(configuration);
    }

    private List<ConfigurationVersion> second() {
        var members = new ArrayList<ConfigurationVersion>();
        for (int i = 0; i < size.configurations; i++) members.add(current(i));
        return members;
    }

    private void commit(Consumer<Study> change) {
        open.session().commit("Made", change);
    }

    private interface Part {
        void make(Study study, int number);
    }

    private void parts(int count, Part part) {
        for (int from = 0; from < count; from += AT_ONCE) {
            int start = from;
            commit(study -> {
                for (int i = start; i < Math.min(count, start + AT_ONCE); i++) part.make(study, i);
            });
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void makePeople(Study study) {
        for (int i = 0; i < size.cases; i++) {
            Case made = MAKE.createCase();
            made.setIdentifier("C" + i);
            made.setType("type " + i % 4);
            study.getCases().add(made);
        }
        for (int i = 0; i < 2 * size.sources; i++) {
            Participant made = MAKE.createParticipant();
            made.setIdentifier("P" + i);
            made.setRole("role " + i % 7);
            made.setCase(study.getCases().get(i / 2 % size.cases));
            Consent consent = MAKE.createConsent();
            consent.setAnalysable(Permission.YES);
            made.setConsent(consent);
            study.getParticipants().add(made);
        }
        for (int i = 0; i < REVIEWERS; i++) {
            Reviewer made = MAKE.createReviewer();
            made.setIdentifier("R" + i);
            study.getReviewers().add(made);
        }
    }

    /** Two people in each; in every tenth source nobody knows whose labels those are. */
    private void addSource(int number) {
        List<Participant> people = open.study().getParticipants().subList(2 * number, 2 * number + 2);
        List<String> labels = number % 10 == 9 ? List.of("MAN", "WOMAN") : people.stream().map(Participant::getIdentifier).toList();
        ReadText read = MadeStudy.transcript(WORDS, labels, random);
        var file = FileContent.of("T" + number + ".txt", (number + read.text()).getBytes(StandardCharsets.UTF_8));
        var details = new SourceDetails("I" + number, "", SourceKind.INTERVIEW, List.of(people.get(0).getCase()), people, InterviewPhase.REFINING, "", "", Map.of());
        open.imports().add(open.imports().keep(file, read), details);
    }

    private void makeFactors(Study study) {
        for (int i = 0; i < size.configurations + reasonings(); i++) {
            Factor made = MAKE.createFactor();
            made.setIdentifier("F-" + i);
            made.setName("factor " + i);
            if (i >= size.configurations / 10 && i < size.configurations) made.getParents().add(study.getFactors().get(i % (size.configurations / 10)));
            study.getFactors().add(made);
        }
    }

    /** Reasoning has factors of its own, each shared by some five configurations. */
    private int reasonings() {
        return size.configurations / 5;
    }

    private Factor factor(Study study, Role role) {
        int at = role == Role.REASONING ? size.configurations + random.nextInt(reasonings()) : random.nextInt(size.configurations);
        return study.getFactors().get(at);
    }

    private void makeConfiguration(Study study, int number) {
        Configuration made = MAKE.createConfiguration();
        made.setIdentifier("CMOC-%05d".formatted(number));
        made.setName("configuration " + number);
        study.getConfigurations().add(made);
        first.add(makeVersion(study, made, 1));
        second.add(makeVersion(study, made, 2));
        Refinement refinement = MAKE.createRefinement();
        refinement.setMove(Move.CONSOLIDATE);
        refinement.setRationale("what was heard since asked for other words in " + number);
        refinement.setAuthor("Benchmark");
        refinement.setTime(number);
        refinement.getUsed().add(first.get(number));
        refinement.getResults().add(second.get(number));
        study.getRefinements().add(refinement);
    }

    private ConfigurationVersion makeVersion(Study study, Configuration configuration, int number) {
        ConfigurationVersion made = MAKE.createConfigurationVersion();
        made.setNumber(number);
        made.setStatus(ConfigurationStatus.TESTED);
        made.setStatement("If this, then that, because of something else in " + configuration.getIdentifier());
        for (Role role : ROLES) {
            Slot slot = MAKE.createSlot();
            slot.setRole(role);
            slot.setWording("words of " + configuration.getIdentifier() + " for its " + role.getLiteral() + " in version " + number);
            slot.getFactors().add(factor(study, role));
            if (role == Role.OUTCOME) slot.setPolarity(random.nextBoolean() ? Polarity.BENEFICIAL : Polarity.HARMFUL);
            made.getSlots().add(slot);
        }
        configuration.getVersions().add(made);
        return made;
    }

    private void makeTheory(Study study) {
        Theory made = MAKE.createTheory();
        made.setIdentifier("T-1");
        study.getTheories().add(made);
        var members = new ArrayList<ConfigurationVersion>();
        for (int i = 0; i < size.configurations; i++) if (i % 3 != 0) members.add(first.get(i));
        addTheoryVersion(made, "v1", members);
        for (int i = 0; i + 1 < size.configurations; i++) if (i % CHAIN != 0) ripple(i, i % CHAIN == CHAIN - 1 ? i - CHAIN + 2 : i + 1);
        for (int i = 0; i < size.configurations / 30; i++) ripple(random.nextInt(size.configurations), random.nextInt(size.configurations));
    }

    private static void addTheoryVersion(Theory theory, String label, List<ConfigurationVersion> members) {
        TheoryVersion made = MAKE.createTheoryVersion();
        made.setLabel(label);
        made.getMembers().addAll(members);
        theory.getVersions().add(made);
    }

    private void ripple(int from, int to) {
        if (from != to) ripple(current(from), current(to));
    }

    /** From the outcome of one to the context of another; inside a commit. */
    static void ripple(ConfigurationVersion from, ConfigurationVersion to) {
        CausalLink made = MAKE.createCausalLink();
        made.setTo(to.getSlots().get(0));
        made.setAuthor("Benchmark");
        from.getSlots().get(ROLES.length - 1).getEffects().add(made);
    }

    private void addEvidence(int number) {
        int configuration = random.nextInt(size.configurations);
        ConfigurationVersion version = number % 5 == 0 ? first.get(configuration) : current(configuration);
        EvidenceLink made = addEvidence(open, version, random);
        if (number % 7 == 0) made.setCarry(Carry.CARRIED_UNCHECKED);
        evidence.add(made);
    }

    /** A passage anywhere, half of the time on one slot; inside a commit. */
    static EvidenceLink addEvidence(OpenStudy open, ConfigurationVersion version, Random random) {
        List<Source> sources = open.study().getSources();
        Text text = Texts.current(sources.get(random.nextInt(sources.size())));
        List<Slot> slots = random.nextBoolean() ? List.of(version.getSlots().get(random.nextInt(ROLES.length))) : List.of();
        int dice = random.nextInt(12);
        Stance stance = dice == 0 ? Stance.REFUTES : dice == 1 ? Stance.REFINES : Stance.SUPPORTS;
        Basis basis = dice % 3 == 0 ? Basis.ANTICIPATED : Basis.OBSERVED;
        return open.evidence().add(version, text, MadeStudy.span(text, random), new Judgement(slots, stance, basis, "they said so", "Benchmark"));
    }

    private void makeHistory(Study study, int number) {
        Refinement refinement = study.getRefinements().get(number);
        for (int i = 0; i < 3; i++) {
            EvidenceLink because = any(evidence);
            if (!refinement.getEvidence().contains(because)) refinement.getEvidence().add(because);
        }
        PlainStatement statement = MAKE.createPlainStatement();
        statement.setIdentifier("S" + number);
        statement.setText("People try this. It helps some of them.");
        (number % 2 == 0 ? first : second).get(number).getStatements().add(statement);
        for (int i = 0; i < REVIEWERS; i++) {
            Review review = MAKE.createReview();
            review.setReviewer(study.getReviewers().get(i));
            review.setVerdict(i % 2 == 0 ? Verdict.AGREE : Verdict.UNSURE);
            statement.getReviews().add(review);
        }
        refinement.getReviews().add(statement.getReviews().get(0));
    }

    private void makeRival(Study study, int number) {
        Rival made = MAKE.createRival();
        made.setA(any(study.getConfigurations()));
        made.setB(any(study.getConfigurations()));
        if (made.getA() != made.getB()) study.getRivals().add(made);
    }
}
