package plait.ui.properties;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.cases.EditConsent.Terms;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;
import plait.ui.theme.FormDialog;

/** Records what somebody agreed to. */
final class ConsentDialog extends FormDialog {
    private static final String HINT = "What may be done with what was said, and since when. Dates are year, month, day, such as 2026-06-04.";

    private final OpenStudy study;
    private final Participant participant;
    private Choice<Quotable> quotable;
    private Text quotableSince;
    private Choice<Permission> analysable;
    private Text analysableSince;
    private Choice<Permission> contactable;
    private Text contactableSince;
    private Text note;

    ConsentDialog(Shell parent, OpenStudy study, Participant participant) {
        super(parent, "Consent of " + participant.getIdentifier(), "Save");
        this.study = study;
        this.participant = participant;
    }

    @Override protected void fields() {
        sentence(HINT);
        Terms now = Terms.of(participant);
        quotable = choice("Quoting", Quotable.VALUES, Facts::word, now.quotable());
        quotableSince = text("Quoting since", now.quotableSince(), 1);
        analysable = choice("Analysis", Permission.VALUES, Facts::word, now.analysable());
        analysableSince = text("Analysis since", now.analysableSince(), 1);
        contactable = choice("Contact", Permission.VALUES, Facts::word, now.contactable());
        contactableSince = text("Contact since", now.contactableSince(), 1);
        note = text("Note", now.note(), 3);
    }

    @Override protected void perform() {
        study.editConsent().record(participant, new Terms(quotable.value(), quotableSince.getText(), analysable.value(), analysableSince.getText(), contactable.value(), contactableSince.getText(), note.getText()));
    }
}
