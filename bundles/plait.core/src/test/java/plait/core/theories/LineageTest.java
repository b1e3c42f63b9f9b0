package plait.core.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Progress;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.study.Key;
import plait.core.theories.Lineage.Generation;
import plait.core.theories.StatusChanges.StatusChange;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Move;
import plait.model.Stance;

/** Where a configuration comes from, through splits and merges, and how its status changed. */
class LineageTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private final Configuration kettle = study.open.newConfigurations().add("CMOC-01", "Kettle first");
    private final Configuration knocking = study.open.newConfigurations().add("CMOC-02", "Knocking");
    private EvidenceLink evidence;

    @BeforeEach void evidence() {
        evidence = study.open.editEvidence().add(Configurations.current(kettle), study.text, study.span("kettle"), new Judgement(List.of(), Stance.REFINES, Basis.OBSERVED, "", "Amara"));
    }

    @AfterEach void allAgrees() {
        study.check();
    }

    private Derive.Reason reason(Move move) {
        return new Derive.Reason(move, Inference.ABDUCTIVE, "it matters who", List.of(evidence));
    }

    private static List<String> names(Configuration configuration) {
        return Lineage.of(configuration).stream().map(each -> each.version().getConfiguration().getIdentifier() + "/" + each.version().getNumber()).toList();
    }

    @Test void aConfigurationThatNeverChangedIsItsWholeLineage() {
        assertEquals(List.of("CMOC-01/1"), names(kettle));
        assertTrue(Lineage.of(kettle).get(0).refinement().isEmpty());
        assertEquals(List.of("v1"), Lineage.of(kettle).get(0).theories());
    }

    @Test void aMergeHasTheLineageOfAllItsParents() {
        study.open.derivations().derive(List.of(Configurations.current(kettle), Configurations.current(knocking)), reason(Move.MERGE), version -> {});
        assertEquals(List.of("CMOC-01/2", "CMOC-01/1", "CMOC-02/1"), names(kettle));
        Generation merged = Lineage.of(kettle).get(0);
        assertEquals(List.of("CMOC-01", "CMOC-02"), merged.parents().stream().map(each -> each.getConfiguration().getIdentifier()).toList());
        assertEquals(List.of(evidence), List.copyOf(merged.refinement().orElseThrow().getEvidence()));
        assertEquals(List.of("CMOC-01/2"), Lineage.of(knocking).get(0).elsewhere().stream().map(each -> each.getConfiguration().getIdentifier() + "/" + each.getNumber()).toList());
    }

    @Test void whatWasSplitOffLeadsBackToWhatItCameFrom() {
        List<ConfigurationVersion> made = study.open.derivations().split(Configurations.current(kettle), List.of("Tea later"), reason(Move.SPLIT));
        Configuration tea = made.get(1).getConfiguration();
        assertEquals(List.of("CMOC-03/1", "CMOC-01/1"), names(tea));
        assertEquals(List.of(made.get(0)), Lineage.of(tea).get(0).siblings());
        assertEquals(List.of(made.get(1)), Lineage.of(kettle).stream().filter(each -> each.version().getNumber() == 1).findFirst().orElseThrow().elsewhere());
    }

    @Test void theJournalTellsWhenTheStatusChanged() {
        ConfigurationVersion version = Configurations.current(kettle);
        study.open.editConfigurations().status(version, ConfigurationStatus.CANDIDATE);
        study.open.editConfigurations().rename(kettle, "Kettle before all");
        study.open.session().author("Ben");
        study.open.editConfigurations().status(version, ConfigurationStatus.TESTED);
        study.open.session().undo();
        List<StatusChange> found = StatusChanges.read(study.open.session(), Set.of(Key.of(version)), study.revision(), Progress.NONE);
        assertEquals(List.of(ConfigurationStatus.FRAGMENT, ConfigurationStatus.CANDIDATE, ConfigurationStatus.TESTED, ConfigurationStatus.CANDIDATE), found.stream().map(StatusChange::after).toList());
        assertEquals(Optional.empty(), found.get(0).before());
        assertEquals(List.of("Amara", "Amara", "Ben", "Ben"), found.stream().map(StatusChange::author).collect(Collectors.toList()));
    }
}
