package plait.core.configurations;

import java.util.List;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.Study;
import plait.model.Text;
import plait.model.text.Span;

/**
 * A configuration that somebody read out of a passage: which words of it are context, mechanism and outcome. What is not marked stays undecided, for two-part
 * fragments are normal. The quoted words stand in the text alone: a part is worded by the researcher, or not yet.
 *
 * @param marks in the order of the passage
 */
public record FromPassage(String code, String name, Text text, List<Mark> marks) {
    /**
     * Words of the passage and what they are.
     *
     * @param wording of the part in the researcher's words; empty while it is undecided
     */
    public record Mark(Role role, Span span, String wording) {}

    /** What the passage does for the parts, and how the speaker knows. */
    public record Seen(Stance stance, Basis basis) {}

    /**
     * Called inside a commit. Marks of one role become several entries of it, except where they are worded alike: those are one entry with several passages.
     *
     * @throws Problem if code or name is empty, the code is taken, or nothing is marked
     */
    public Configuration add(Study study, Seen seen, AddEvidence evidence, String author) {
        if (marks.isEmpty()) throw new Problem("Mark the words that are a context, a mechanism or an outcome. One is enough to begin with.");
        Configuration made = NewConfiguration.add(study, code, name);
        ConfigurationVersion version = Configurations.current(made);
        for (Mark mark : marks) {
            Slot slot = slotFor(version, mark);
            evidence.add(version, text, mark.span(), new Judgement(List.of(slot), seen.stance(), seen.basis(), "", author));
        }
        return made;
    }

    private static Slot slotFor(ConfigurationVersion version, Mark mark) {
        String wording = mark.wording().strip();
        for (Slot slot : Configurations.slots(version, mark.role())) {
            boolean free = slot.getEvidence().isEmpty();
            boolean alike = !wording.isEmpty() && wording.equals(slot.getWording());
            if (free && !wording.isEmpty()) slot.setWording(wording);
            if (free || alike) return slot;
        }
        Slot slot = ModelFactory.eINSTANCE.createSlot();
        slot.setRole(mark.role());
        if (!wording.isEmpty()) slot.setWording(wording);
        version.getSlots().add(slot);
        return slot;
    }
}
