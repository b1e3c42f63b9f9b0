package plait.core.configurations;

import java.util.List;
import java.util.Objects;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Activation;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.CoreOutcome;
import plait.model.Factor;
import plait.model.Intention;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Polarity;
import plait.model.Proximity;
import plait.model.RecoveryCapital;
import plait.model.Role;
import plait.model.Slot;

/** A configuration by hand: each method is one commit, whose label names no words. A version that is frozen in a theory refuses. */
public final class EditConfiguration {
    /**
     * What a part says.
     *
     * @param wording free words; empty while it is undecided, or where the factors say it
     * @param shortLabel a few words for figures; empty for none
     * @param coreOutcome what of the core outcome set an outcome is; null for none
     */
    public record Part(
            Role role, String wording, String shortLabel, List<Factor> factors, Level level, RecoveryCapital capital, Polarity polarity, Proximity proximity, Intention intention, CoreOutcome coreOutcome, Activation activation) {
        public static Part of(Slot slot) {
            String wording = slot.getWording() == null ? "" : slot.getWording();
            String label = slot.getShortLabel() == null ? "" : slot.getShortLabel();
            return new Part(
                    slot.getRole(), wording, label, List.copyOf(slot.getFactors()), slot.getLevel(), slot.getRecoveryCapital(), slot.getPolarity(), slot.getProximity(), slot.getIntention(), slot.getCoreOutcome(), slot.getActivation());
        }

        /** A part without words, to begin with. */
        public static Part undecided(Role role) {
            return new Part(role, "", "", List.of(), Level.UNSTATED, RecoveryCapital.UNSTATED, Polarity.UNSTATED, Proximity.UNSTATED, Intention.UNKNOWN, null, Activation.UNSTATED);
        }
    }

    private final Session session;

    public EditConfiguration(Session session) {
        this.session = session;
    }

    public Slot add(ConfigurationVersion version, Part part) {
        Slot slot = ModelFactory.eINSTANCE.createSlot();
        session.commit("Add part of a configuration", study -> {
            fill(slot, part);
            version.getSlots().add(slot);
        });
        return slot;
    }

    /** What only an outcome or only reasoning has goes when the role changes. What was answered about the part before it had these words leaves its question open. */
    public void change(Slot slot, Part part) {
        session.commit("Change part of a configuration", study -> {
            boolean other = slot.getRole() != part.role() || !Objects.equals(slot.getWording(), blankless(part.wording())) || !slot.getFactors().equals(part.factors());
            fill(slot, part);
            if (other) slot.getReflections().forEach(each -> each.setOutdated(true));
        });
    }

    /** @throws Problem if evidence or a causal link rests on it, because that would lose its place without a word */
    public void remove(Slot slot) {
        if (!slot.getEvidence().isEmpty()) throw new Problem("Evidence bears on this part. Let it bear on another part or on the whole first, so that nothing loses its place.");
        if (!slot.getEffects().isEmpty() || !slot.getCauses().isEmpty()) throw new Problem("A ripple or another causal link begins or ends at this part. Remove that first.");
        session.commit("Remove part of a configuration", study -> slot.getVersion().getSlots().remove(slot));
    }

    /** @throws Problem if a gate is not passed, in plain words */
    public void status(ConfigurationVersion version, ConfigurationStatus status) {
        if (version.getStatus() == status) return;
        session.commit("Change status of a configuration", study -> version.setStatus(status));
    }

    /** @param words empty to go back to the sentence that is put together from the parts */
    public void statement(ConfigurationVersion version, String words) {
        String wanted = words.isBlank() ? null : words.strip();
        if (Objects.equals(version.getStatement(), wanted)) return;
        session.commit("Word the statement of a configuration", study -> version.setStatement(wanted));
    }

    /** @throws Problem if there is no name */
    public void rename(Configuration configuration, String name) {
        if (name.isBlank()) throw new Problem("A configuration needs a name. Two or three words will do; they can be changed later.");
        if (name.strip().equals(configuration.getName())) return;
        session.commit("Rename configuration", study -> configuration.setName(name.strip()));
    }

    private static void fill(Slot slot, Part part) {
        boolean outcome = part.role() == Role.OUTCOME;
        slot.setRole(part.role());
        slot.setWording(blankless(part.wording()));
        slot.setShortLabel(blankless(part.shortLabel()));
        if (!slot.getFactors().equals(part.factors())) {
            slot.getFactors().clear();
            slot.getFactors().addAll(part.factors());
        }
        slot.setLevel(part.level());
        slot.setRecoveryCapital(part.capital());
        slot.setPolarity(outcome ? part.polarity() : Polarity.UNSTATED);
        slot.setProximity(outcome ? part.proximity() : Proximity.UNSTATED);
        slot.setIntention(outcome ? part.intention() : Intention.UNKNOWN);
        slot.setCoreOutcome(outcome ? part.coreOutcome() : null);
        slot.setActivation(part.role() == Role.REASONING ? part.activation() : Activation.UNSTATED);
    }

    private static String blankless(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
