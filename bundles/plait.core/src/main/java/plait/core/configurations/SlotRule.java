package plait.core.configurations;

import plait.core.Problem;
import plait.core.study.Rule;
import plait.model.Activation;
import plait.model.Polarity;
import plait.model.Role;
import plait.model.Slot;
import plait.model.base.Tracked;

/** Only an outcome has a polarity, only reasoning has an activation. */
public final class SlotRule implements Rule {
    @Override public void check(Tracked object) {
        if (!(object instanceof Slot slot)) return;
        if (slot.getPolarity() != Polarity.UNSTATED && slot.getRole() != Role.OUTCOME) throw new Problem("Only an outcome can be beneficial or harmful.");
        if (slot.getActivation() != Activation.UNSTATED && slot.getRole() != Role.REASONING) throw new Problem("Only reasoning can be more or less strong.");
    }
}
