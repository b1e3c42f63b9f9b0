package plait.ui.properties;

import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.cases.EditConsent.Terms;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;

/** Records what somebody agreed to. */
final class ConsentDialog extends FormDialog {
    private static final String HINT = "What may be done with what was said, and since when. Dates are year, month, day, such as 2026-06-04.";

    private final OpenStudy study;
    private final Participant participant;
    private Supplier<Quotable> quotable;
    private Supplier<String> quotableSince;
    private Supplier<Permission> analysable;
    private Supplier<String> analysableSince;
    private Supplier<Permission> contactable;
    private Supplier<String> contactableSince;
    private Supplier<String> note;

    ConsentDialog(Shell parent, OpenStudy study, Participant participant) {
        super(parent, "Consent of " + participant.getIdentifier(), HINT);
        this.study = study;
        this.participant = participant;
    }

    @Override void fill(Form form) {
        Terms now = Terms.of(participant);
        quotable = form.choice("Quoting", Quotable.VALUES, now.quotable(), Facts::word);
        quotableSince = form.line("Quoting since", now.quotableSince());
        analysable = form.choice("Analysis", Permission.VALUES, now.analysable(), Facts::word);
        analysableSince = form.line("Analysis since", now.analysableSince());
        contactable = form.choice("Contact", Permission.VALUES, now.contactable(), Facts::word);
        contactableSince = form.line("Contact since", now.contactableSince());
        note = form.lines("Note", now.note());
    }

    @Override void save() {
        study.editConsent().record(participant, new Terms(quotable.get(), quotableSince.get(), analysable.get(), analysableSince.get(), contactable.get(), contactableSince.get(), note.get()));
    }
}
