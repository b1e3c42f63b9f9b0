package plait.core.configurations;

import java.util.List;
import plait.core.Problem;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;

/** A configuration that begins as a fragment: a code, a name, and the parts that the study's profile asks for, all undecided in words. */
public final class NewConfiguration {
    private static final String FIRST_CODE = "CMOC-01";

    private NewConfiguration() {}

    /**
     * Called inside a commit.
     *
     * @throws Problem if code or name is empty, or the code is taken
     */
    public static Configuration add(Study study, String code, String name) {
        if (code.isBlank()) throw new Problem("A configuration needs a code, such as " + freeCode(study) + ".");
        if (name.isBlank()) throw new Problem("A configuration needs a name. Two or three words will do; they can be changed later.");
        if (Configurations.find(study, code.strip()).isPresent()) throw new Problem("Another configuration has this code. " + freeCode(study) + " is free.");
        ConfigurationVersion version = ModelFactory.eINSTANCE.createConfigurationVersion();
        version.setNumber(1);
        version.setStatus(ConfigurationStatus.FRAGMENT);
        for (Role role : roles(study.getProfile())) version.getSlots().add(slot(role));
        Configuration made = ModelFactory.eINSTANCE.createConfiguration();
        made.setIdentifier(code.strip());
        made.setName(name.strip());
        made.getVersions().add(version);
        study.getConfigurations().add(made);
        return made;
    }

    /** A code that no configuration has, in the manner of those that there are. */
    public static String freeCode(Study study) {
        List<Configuration> known = Configurations.ordered(study);
        return known.isEmpty() ? FIRST_CODE : Configurations.freeIdentifier(study, known.get(known.size() - 1));
    }

    /** The roles that a study of this profile offers for a new configuration. */
    public static List<Role> roles(Profile profile) {
        return switch (profile) {
            case CMO -> List.of(Role.CONTEXT, Role.REASONING, Role.OUTCOME);
            case CMO_SPLIT -> List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME);
            case ICMO -> List.of(Role.INTERVENTION, Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME);
            case ICAMO -> List.of(Role.INTERVENTION, Role.CONTEXT, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME);
        };
    }

    private static Slot slot(Role role) {
        Slot slot = ModelFactory.eINSTANCE.createSlot();
        slot.setRole(role);
        return slot;
    }
}
