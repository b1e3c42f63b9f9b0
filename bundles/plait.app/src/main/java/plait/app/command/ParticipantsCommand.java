package plait.app.command;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.model.Consent;
import plait.model.Participant;
import plait.model.Quotable;

@Command(name = "participants", description = "List the participants, by pseudonym, with their consent.", mixinStandardHelpOptions = true)
final class ParticipantsCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return open.study().getParticipants().stream().sorted(Comparator.comparing(Participant::getIdentifier)).map(ParticipantsCommand::line).toList();
    }

    private static Fields line(Participant each) {
        Consent consent = each.getConsent();
        return new Fields()
                .with("id", each.getIdentifier())
                .with("pseudonym", each.getPseudonym())
                .with("role", each.getRole())
                .with("case", each.getCase() == null ? "" : each.getCase().getIdentifier())
                .with("phase", each.getPhases().stream().map(Enumerator::getLiteral).toList())
                .with("quotable", consent == null ? Quotable.NO.getLiteral() : consent.getQuotable().getLiteral())
                .with("analysable", consent == null ? "no" : consent.getAnalysable().getLiteral())
                .with("contactable", consent == null ? "no" : consent.getContactable().getLiteral())
                .with("sources", each.getSources().size());
    }
}
