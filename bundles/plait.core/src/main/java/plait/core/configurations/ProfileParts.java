package plait.core.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.ConfigurationVersion;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Study;

/** Which parts a study's profile asks for and in which order, and how a configuration fills them. A profile offers: what is there already stays, whatever is chosen later. */
public final class ProfileParts {
    private static final List<Role> OTHERS = List.of(Role.INTERVENTION, Role.CONTEXT, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME, Role.UNDECIDED);

    private final Session session;

    public ProfileParts(Session session) {
        this.session = session;
    }

    /** The roles of a version as its study reads them: the profile's in its order, then others that it has, then undecided. */
    public static List<Role> roles(Profile profile, ConfigurationVersion version) {
        List<Role> offered = NewConfiguration.roles(profile);
        Stream<Role> more = OTHERS.stream().filter(role -> !offered.contains(role) && !Configurations.slots(version, role).isEmpty());
        return Stream.concat(offered.stream(), more).toList();
    }

    /** The roles that a part can be given: the profile's in its order, undecided, and the one that it has. */
    public static List<Role> choices(Profile profile, Role present) {
        var roles = new ArrayList<>(NewConfiguration.roles(profile));
        roles.add(Role.UNDECIDED);
        if (!roles.contains(present)) roles.add(present);
        return roles;
    }

    /** What a role is called: with one entry for the whole mechanism, its reasoning is the mechanism. */
    public static String word(Profile profile, Role role) {
        String word = shown(profile, role) == role ? role.getLiteral() : "mechanism";
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Which role's sign stands for a role: a mechanism that is not split shows one M. */
    public static Role shown(Profile profile, Role role) {
        return profile == Profile.CMO && role == Role.REASONING ? Role.RESOURCE : role;
    }

    /** A profile in words: its parts in order. */
    public static String words(Profile profile) {
        return String.join(", ", NewConfiguration.roles(profile).stream().map(role -> word(profile, role).toLowerCase(Locale.ROOT)).toList());
    }

    /** How many configurations have a part with words that a profile does not offer; they keep it. */
    public static int beyond(Study study, Profile profile) {
        List<Role> offered = NewConfiguration.roles(profile);
        return (int) study.getConfigurations().stream()
                .map(Configurations::current)
                .filter(version -> version.getSlots().stream().anyMatch(slot -> slot.getRole() != Role.UNDECIDED && !offered.contains(slot.getRole())))
                .count();
    }

    /** One commit; no configuration changes by it. */
    public void choose(Profile profile) {
        if (session.study().getProfile() == profile) return;
        if (profile == null) throw new Problem("Choose which parts a configuration has.");
        session.commit("Change which parts configurations have", study -> study.setProfile(profile));
    }
}
