package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plait.core.PlainStudy;
import plait.core.configurations.EditConfiguration.Part;
import plait.model.ConfigurationVersion;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;

class ProfilePartsTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private final ConfigurationVersion version = Configurations.current(study.open.newConfigurations().add("CMOC-01", "Kettle first"));

    @AfterEach void allAgrees() {
        study.check();
    }

    @ParameterizedTest @EnumSource(Profile.class) void aNewConfigurationHasExactlyTheProfilesPartsInOrder(Profile profile) {
        study.open.profile().choose(profile);
        ConfigurationVersion made = Configurations.current(study.open.newConfigurations().add("CMOC-02", "Knocking"));
        assertEquals(NewConfiguration.roles(profile), made.getSlots().stream().map(Slot::getRole).toList());
        assertEquals(NewConfiguration.roles(profile), ProfileParts.roles(profile, made));
    }

    @Test void whatAConfigurationHasBeyondTheProfileStaysAndComesBehind() {
        study.open.profile().choose(Profile.CMO);
        assertEquals(List.of(Role.CONTEXT, Role.REASONING, Role.OUTCOME, Role.RESOURCE), ProfileParts.roles(Profile.CMO, version));
        assertEquals(1, ProfileParts.beyond(study.open.study(), Profile.CMO));
        assertEquals(0, ProfileParts.beyond(study.open.study(), Profile.ICAMO));
    }

    @Test void undecidedEntriesComeLast() {
        study.open.editConfigurations().add(version, Part.undecided(Role.UNDECIDED));
        assertEquals(List.of(Role.INTERVENTION, Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME, Role.UNDECIDED), ProfileParts.roles(Profile.ICMO, version));
    }

    @Test void aMechanismThatIsNotSplitIsCalledMechanism() {
        assertEquals("Mechanism", ProfileParts.word(Profile.CMO, Role.REASONING));
        assertEquals("Reasoning", ProfileParts.word(Profile.CMO_SPLIT, Role.REASONING));
        assertEquals("context, mechanism, outcome", ProfileParts.words(Profile.CMO));
    }

    @Test void anotherProfileIsOneCommitThatCanBeTakenBack() {
        Study all = study.open.study();
        long before = study.revision();
        study.open.profile().choose(Profile.ICAMO);
        study.open.profile().choose(Profile.ICAMO);
        assertEquals(before + 1, study.revision());
        study.open.session().undo();
        assertEquals(Profile.CMO_SPLIT, all.getProfile());
    }
}
