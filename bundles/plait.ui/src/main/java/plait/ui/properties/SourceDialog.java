package plait.ui.properties;

import java.util.Comparator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.core.sources.EditSource.Description;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;
import plait.ui.theme.FormDialog;

/** Describes a source; its text stays as it was imported. */
final class SourceDialog extends FormDialog {
    private final OpenStudy study;
    private final Source source;
    private Text title;
    private Choice<SourceKind> kind;
    private Choice<InterviewPhase> phase;
    private Text date;
    private Boxes<Case> cases;
    private Boxes<Participant> participants;

    SourceDialog(Shell parent, OpenStudy study, Source source) {
        super(parent, "Describe source " + source.getIdentifier(), "Save");
        this.study = study;
        this.source = source;
    }

    @Override protected void fields() {
        sentence("What is said about the source. Its text stays as it was imported.");
        Description now = Description.of(source);
        Comparator<String> order = Comparator.nullsLast(NaturalOrder.INSTANCE);
        title = text("Title", now.title(), 1);
        kind = choice("Kind", SourceKind.VALUES, Facts::word, now.kind());
        phase = choice("Phase", InterviewPhase.VALUES, Facts::word, now.phase());
        date = text("Date", now.date(), 1);
        cases = boxes("Cases", study.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, order)).toList(), Case::getIdentifier, now.cases());
        participants = boxes("Participants", study.study().getParticipants().stream().sorted(Comparator.comparing(Participant::getIdentifier, order)).toList(), Participant::getIdentifier, now.participants());
    }

    @Override protected void perform() {
        study.editSources().describe(source, new Description(title.getText(), kind.value(), phase.value(), date.getText(), cases.ticked(), participants.ticked()));
    }
}
