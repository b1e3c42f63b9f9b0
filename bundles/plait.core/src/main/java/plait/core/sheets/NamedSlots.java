package plait.core.sheets;

import java.util.List;
import plait.core.configurations.Configurations;
import plait.model.ConfigurationVersion;
import plait.model.Role;
import plait.model.Slot;

/** Slots as cells name them: a role, or a role and the number of its entry such as {@code context.2}. */
final class NamedSlots {
    private NamedSlots() {}

    /** All of the role, or the one that is numbered. @throws BadRow if there is none, with a reason that names the header */
    static List<Slot> get(ConfigurationVersion version, String header, String cell) {
        String[] parts = cell.split("\\.", 2);
        Role role = Literals.find(parts[0], Role.VALUES)
                .orElseThrow(() -> new BadRow("“" + header + "” must be whole, a role, or a role and a number such as context.2"));
        return get(version, role, parts.length == 1 ? "" : parts[1]);
    }

    /** @param entry number of the entry, or empty for all of the role */
    static List<Slot> get(ConfigurationVersion version, Role role, String entry) {
        List<Slot> ofRole = Configurations.slots(version, role);
        String configuration = version.getConfiguration().getIdentifier();
        if (ofRole.isEmpty()) throw new BadRow(configuration + " has no " + role.getLiteral());
        if (entry.isEmpty()) return ofRole;
        int number = entry.matches("\\d{1,3}") ? Integer.parseInt(entry) : 0;
        if (number < 1 || number > ofRole.size()) throw new BadRow(configuration + " has no " + role.getLiteral() + "." + entry);
        return List.of(ofRole.get(number - 1));
    }
}
