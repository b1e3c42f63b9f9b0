package plait.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.cases.Attributes.Written;
import plait.core.cases.EditParticipant.Description;
import plait.core.search.NaturalOrder;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.ui.sources.SourceNames;

/** Describes a participant. */
final class ParticipantDialog extends FormDialog {
    static final List<InterviewPhase> PHASES = InterviewPhase.VALUES.stream().filter(phase -> phase != InterviewPhase.NONE).toList();

    private final OpenStudy study;
    private final Participant participant;
    private Supplier<String> pseudonym;
    private Supplier<String> role;
    private Supplier<Case> site;
    private Supplier<List<InterviewPhase>> phases;
    private Supplier<List<Written>> attributes;

    ParticipantDialog(Shell parent, OpenStudy study, Participant participant) {
        super(parent, "Describe participant " + participant.getIdentifier(), "A pseudonym is never the real name. Real names have no place in the study.");
        this.study = study;
        this.participant = participant;
    }

    @Override void fill(Form form) {
        Description now = Description.of(participant);
        pseudonym = form.line("Pseudonym", now.pseudonym());
        role = form.line("Role", now.role());
        site = form.choice("Case", cases(study), now.site(), each -> each == null ? "None" : SourceNames.of(each));
        phases = form.some("Phases", PHASES, now.phases(), Facts::word);
        attributes = form.attributes(now.attributes());
    }

    /** None first. */
    private static List<Case> cases(OpenStudy study) {
        var cases = new ArrayList<Case>();
        cases.add(null);
        study.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))).forEach(cases::add);
        return cases;
    }

    @Override void save() {
        study.editParticipants().describe(participant, new Description(pseudonym.get(), role.get(), site.get(), phases.get(), attributes.get()));
    }
}
