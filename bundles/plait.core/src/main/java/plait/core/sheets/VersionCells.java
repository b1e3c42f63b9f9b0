package plait.core.sheets;

import java.util.List;
import plait.model.Activation;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Intention;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Polarity;
import plait.model.Proximity;
import plait.model.RecoveryCapital;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;

/**
 * Reads what a configuration version says from a row: {@code statement}, a column for each role and its {@code … factors}, and {@code level,
 * polarity, intended, proximity, activation, recovery capital}. The sheets of configurations and of earlier wordings share it.
 */
final class VersionCells {
    private static final List<Role> ROLES = List.of(Role.CONTEXT, Role.INTERVENTION, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME);

    private final Lookup<Factor> factors;

    VersionCells(Study study) {
        factors = new Lookup<>("factor", study.getFactors(), Factor::getIdentifier);
    }

    /** A new version with the slots that the row gives; the caller sees to number, status and place. An empty role is undecided, and no slot is made of it. */
    ConfigurationVersion read(SheetRow row) {
        ConfigurationVersion version = ModelFactory.eINSTANCE.createConfigurationVersion();
        if (!row.get("statement").isEmpty()) version.setStatement(row.get("statement"));
        for (Role role : ROLES) addSlots(version, role, row);
        return version;
    }

    static ConfigurationStatus status(SheetRow row, ConfigurationStatus otherwise) {
        return Literals.read(row, "status", ConfigurationStatus.VALUES, otherwise);
    }

    private void addSlots(ConfigurationVersion version, Role role, SheetRow row) {
        List<String> wordings = row.list(role.getLiteral());
        List<Factor> ofRole = factors.all(row.list(role.getLiteral() + " factors"));
        if (!ofRole.isEmpty() && !wordings.isEmpty() && ofRole.size() != wordings.size()) {
            throw new BadRow("“" + role.getLiteral() + "” has " + wordings.size() + " entries, but “" + role.getLiteral() + " factors” has " + ofRole.size());
        }
        for (int i = 0; i < Math.max(wordings.size(), ofRole.size()); i++) {
            Slot slot = ModelFactory.eINSTANCE.createSlot();
            slot.setRole(role);
            slot.setWording(i < wordings.size() ? wordings.get(i) : ofRole.get(i).getName());
            if (i < ofRole.size()) slot.getFactors().add(ofRole.get(i));
            describe(slot, row);
            version.getSlots().add(slot);
        }
    }

    private static void describe(Slot slot, SheetRow row) {
        slot.setLevel(Literals.read(row, "level", Level.VALUES, Level.UNSTATED));
        if (slot.getRole() == Role.REASONING) slot.setActivation(Literals.read(row, "activation", Activation.VALUES, Activation.UNSTATED));
        if (slot.getRole() != Role.OUTCOME) return;
        slot.setPolarity(Literals.read(row, "polarity", Polarity.VALUES, Polarity.UNSTATED));
        slot.setIntention(Literals.read(row, "intended", Intention.VALUES, Intention.UNKNOWN));
        slot.setProximity(Literals.read(row, "proximity", Proximity.VALUES, Proximity.UNSTATED));
        slot.setRecoveryCapital(Literals.read(row, "recovery capital", RecoveryCapital.VALUES, RecoveryCapital.UNSTATED));
    }
}
