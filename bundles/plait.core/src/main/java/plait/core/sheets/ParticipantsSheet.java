package plait.core.sheets;

import java.util.List;
import plait.core.sources.ImportSource;
import plait.core.sources.ImportWarning;
import plait.core.sources.Speakers;
import plait.model.Case;
import plait.model.Consent;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;
import plait.model.Study;

/**
 * {@code id, pseudonym, role, case, phase, quotable, analysable, contactable, consent note, transcript label, …}.
 * A wording of consent that is not recognised means no, and is reported.
 */
final class ParticipantsSheet extends SheetImport {
    private static final List<String> KNOWN =
            List.of("id", "pseudonym", "role", "case", "phase", "quotable", "analysable", "contactable", "consent note", "transcript label");

    private final Lookup<Case> cases;
    private final Lookup<Participant> participants;

    ParticipantsSheet(Study study) {
        cases = new Lookup<>("case", study.getCases(), Case::getIdentifier);
        participants = new Lookup<>("participant", study.getParticipants(), Participant::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        Participant made = ModelFactory.eINSTANCE.createParticipant();
        made.setIdentifier(row.require("id"));
        made.setPseudonym(row.require("pseudonym"));
        if (!row.get("role").isEmpty()) made.setRole(row.get("role"));
        if (!row.get("case").isEmpty()) made.setCase(cases.get(row.get("case")));
        for (String phase : row.list("phase")) {
            made.getPhases().add(Literals.find(phase, InterviewPhase.VALUES).orElseThrow(() -> new BadRow("“phase” must be gleaning, refining or consolidating")));
        }
        if (!row.get("transcript label").isEmpty()) made.setTranscriptLabel(row.get("transcript label"));
        made.setConsent(consent(row));
        ImportSource.addAttributes(made, row.without(KNOWN));
        participants.add(made.getIdentifier(), made);
        study.getParticipants().add(made);
    }

    private Consent consent(SheetRow row) {
        Consent consent = ModelFactory.eINSTANCE.createConsent();
        consent.setQuotable(Literals.quotable(row.get("quotable")).orElseGet(() -> unclear(row, "quotable", Quotable.NO)));
        consent.setAnalysable(Literals.find(row.get("analysable"), Permission.VALUES).orElseGet(() -> unclear(row, "analysable", Permission.NO)));
        consent.setContactable(Literals.find(row.get("contactable"), Permission.VALUES).orElseGet(() -> unclear(row, "contactable", Permission.NO)));
        if (!row.get("consent note").isEmpty()) consent.setNote(row.get("consent note"));
        return consent;
    }

    private <E> E unclear(SheetRow row, String header, E no) {
        warn(new ImportWarning(
                ImportWarning.CONSENT_UNCLEAR,
                "Row " + row.number() + ": what stands under “" + header + "” was not recognised, so it was taken as no. Check the consent of " + row.get("id") + "."));
        return no;
    }

    @Override void finish(Study study) {
        Speakers.linkUnknown(study);
    }
}
