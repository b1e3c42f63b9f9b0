package plait.core.cases;

import static plait.core.cases.EditCase.orNull;
import static plait.core.cases.EditCase.text;

import java.util.Objects;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Consent;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;

/** Consent by hand; one commit, whose label names nobody. */
public final class EditConsent {
    private final Session session;

    public EditConsent(Session session) {
        this.session = session;
    }

    /**
     * What somebody agreed to, each part with the day.
     *
     * @param quotableSince year, month, day; empty when it is not known
     */
    public record Terms(Quotable quotable, String quotableSince, Permission analysable, String analysableSince, Permission contactable, String contactableSince, String note) {
        /** Without a record, nothing is allowed. */
        public static final Terms NONE = new Terms(Quotable.NO, "", Permission.NO, "", Permission.NO, "", "");

        public static Terms of(Participant participant) {
            Consent consent = participant.getConsent();
            if (consent == null) return NONE;
            return new Terms(consent.getQuotable(), text(consent.getQuotableSince()), consent.getAnalysable(), text(consent.getAnalysableSince()), consent.getContactable(),
                    text(consent.getContactableSince()), text(consent.getNote()));
        }
    }

    /** @throws Problem if a date is none, or still to come */
    public void record(Participant participant, Terms terms) {
        String quotable = Dates.past(terms.quotableSince);
        String analysable = Dates.past(terms.analysableSince);
        String contactable = Dates.past(terms.contactableSince);
        session.commit("Change consent", study -> {
            if (participant.getConsent() == null) participant.setConsent(ModelFactory.eINSTANCE.createConsent());
            Consent consent = participant.getConsent();
            if (consent.getQuotable() != terms.quotable) consent.setQuotable(terms.quotable);
            if (consent.getAnalysable() != terms.analysable) consent.setAnalysable(terms.analysable);
            if (consent.getContactable() != terms.contactable) consent.setContactable(terms.contactable);
            if (!Objects.equals(consent.getQuotableSince(), quotable)) consent.setQuotableSince(quotable);
            if (!Objects.equals(consent.getAnalysableSince(), analysable)) consent.setAnalysableSince(analysable);
            if (!Objects.equals(consent.getContactableSince(), contactable)) consent.setContactableSince(contactable);
            if (!Objects.equals(consent.getNote(), orNull(terms.note))) consent.setNote(orNull(terms.note));
        });
    }
}
