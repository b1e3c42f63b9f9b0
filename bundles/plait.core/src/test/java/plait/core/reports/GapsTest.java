package plait.core.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.core.SpokenStudy;
import plait.core.configurations.Configurations;
import plait.core.reports.Gap.Kind;
import plait.core.theories.Derive;
import plait.model.Basis;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Stance;

/** What is missing in a configuration. */
class GapsTest {
    private final SpokenStudy study = new SpokenStudy();

    private List<Kind> kinds() {
        return Gaps.of(study.version).stream().map(Gap::kind).toList();
    }

    private EvidenceLink gwens(Role role, Stance stance, Basis basis) {
        return study.evidence(study.version, study.gwens, "kettle was on", role, stance, basis);
    }

    private void allParts() {
        for (Role role : List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME)) gwens(role, Stance.SUPPORTS, Basis.OBSERVED);
    }

    @Test void withoutEvidenceThereIsNothingElseToSay() {
        assertEquals(List.of(Kind.NO_EVIDENCE), kinds());
        study.open.session().commit("Open", each -> Configurations.slots(study.version, Role.OUTCOME).get(0).setWording(null));
        assertEquals(List.of(Kind.NO_EVIDENCE, Kind.UNDECIDED), kinds());
    }

    @Test void partsWithoutEvidenceOfTheirOwnAreNamedOneByOne() {
        gwens(Role.CONTEXT, Stance.SUPPORTS, Basis.OBSERVED);
        gwens(null, Stance.SUPPORTS, Basis.OBSERVED);
        assertEquals(List.of("No evidence speaks to the resource alone.", "No evidence speaks to the reasoning alone.", "No evidence speaks to the outcome alone.", "All support comes from one case, C1.",
                "All support comes from one role, lead.", "Nothing speaks against it: nobody may have been asked where it fails."), Gaps.of(study.version).stream().map(Gap::words).toList());
    }

    @Test void supportFromElsewhereAndRefutationEndTheGaps() {
        allParts();
        study.evidence(study.version, study.bevs, "warm bread", null, Stance.SUPPORTS, Basis.OBSERVED);
        study.evidence(study.version, study.bevs, "only ever came", null, Stance.REFUTES, Basis.OBSERVED);
        assertEquals(List.of(), kinds());
    }

    @Test void whatNobodySawIsAGapAndWhatSomebodySawIsNone() {
        for (Role role : List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME)) gwens(role, Stance.SUPPORTS, Basis.ANTICIPATED);
        assertEquals(true, kinds().contains(Kind.NEVER_OBSERVED));
        gwens(null, Stance.SUPPORTS, Basis.OBSERVED);
        assertEquals(false, kinds().contains(Kind.NEVER_OBSERVED));
    }

    @Test void aRivalIsTestedOnceAPassageBearsOnBothOrSomethingRefutesOne() {
        ConfigurationVersion other = study.configuration("C-02", "Bread first");
        study.open.session().commit("Rival", each -> {
            Rival rival = ModelFactory.eINSTANCE.createRival();
            rival.setA(study.version.getConfiguration());
            rival.setB(other.getConfiguration());
            each.getRivals().add(rival);
        });
        assertEquals("It has not been tested against its rival C-02: no evidence decides between them.", Gaps.of(study.version).get(1).words());
        gwens(null, Stance.SUPPORTS, Basis.OBSERVED);
        study.evidence(other, study.gwens, "kettle was on", null, Stance.SUPPORTS, Basis.OBSERVED);
        assertEquals(false, kinds().contains(Kind.RIVAL_NOT_TESTED));
    }

    @Test void whatWaitsToBeRecheckedIsAGapAndWhatIsRetiredHasNone() {
        allParts();
        var reason = new Derive.Reason(Move.SITUATE, Inference.ABDUCTIVE, "It depends.", List.copyOf(study.version.getEvidence()));
        ConfigurationVersion made = study.open.derivations().derive(study.version, reason);
        assertEquals(true, Gaps.of(made).stream().anyMatch(gap -> gap.kind() == Kind.NOT_RECHECKED));
        study.open.session().commit("Retire", each -> made.setStatus(ConfigurationStatus.RETIRED));
        assertEquals(List.of(), Gaps.of(made));
    }
}
