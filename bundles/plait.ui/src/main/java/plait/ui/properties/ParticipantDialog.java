package plait.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.cases.EditParticipant.Description;
import plait.core.search.NaturalOrder;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.ui.sources.SourceNames;
import plait.ui.theme.FormDialog;

/** Describes a participant. */
final class ParticipantDialog extends FormDialog {
    static final List<InterviewPhase> PHASES = InterviewPhase.VALUES.stream().filter(phase -> phase != InterviewPhase.NONE).toList();

    private final OpenStudy study;
    private final Participant participant;
    private Text pseudonym;
    private Text role;
    private Choice<Case> site;
    private Boxes<InterviewPhase> phases;
    private AttributeRows attributes;

    ParticipantDialog(Shell parent, OpenStudy study, Participant participant) {
        super(parent, "Describe participant " + participant.getIdentifier(), "Save");
        this.study = study;
        this.participant = participant;
    }

    @Override protected void fields() {
        sentence("A pseudonym is never the real name. Real names have no place in the study.");
        Description now = Description.of(participant);
        pseudonym = text("Pseudonym", now.pseudonym(), 1);
        role = text("Role", now.role(), 1);
        site = choice("Case", cases(study), each -> each == null ? "None" : SourceNames.of(each), now.site());
        phases = boxes("Phases", PHASES, Facts::word, now.phases());
        attributes = new AttributeRows(row("Attributes"), this::field, this::fit, now.attributes());
    }

    /** None first. */
    private static List<Case> cases(OpenStudy study) {
        var cases = new ArrayList<Case>();
        cases.add(null);
        study.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))).forEach(cases::add);
        return cases;
    }

    @Override protected void perform() {
        study.editParticipants().describe(participant, new Description(pseudonym.getText(), role.getText(), site.value(), phases.ticked(), attributes.written()));
    }
}
