package plait.ui.properties;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.core.sources.EditSource.Description;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;

/** Describes a source; its text stays as it was imported. */
final class SourceDialog extends FormDialog {
    private final OpenStudy study;
    private final Source source;
    private Supplier<String> title;
    private Supplier<SourceKind> kind;
    private Supplier<InterviewPhase> phase;
    private Supplier<String> date;
    private Supplier<List<Case>> cases;
    private Supplier<List<Participant>> participants;

    SourceDialog(Shell parent, OpenStudy study, Source source) {
        super(parent, "Describe source " + source.getIdentifier(), "What is said about the source. Its text stays as it was imported.");
        this.study = study;
        this.source = source;
    }

    @Override void fill(Form form) {
        Description now = Description.of(source);
        Comparator<String> order = Comparator.nullsLast(NaturalOrder.INSTANCE);
        title = form.line("Title", now.title());
        kind = form.choice("Kind", SourceKind.VALUES, now.kind(), Facts::word);
        phase = form.choice("Phase", InterviewPhase.VALUES, now.phase(), Facts::word);
        date = form.line("Date", now.date());
        cases = form.some("Cases", study.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, order)).toList(), now.cases(), Case::getIdentifier);
        participants = form.some("Participants", study.study().getParticipants().stream().sorted(Comparator.comparing(Participant::getIdentifier, order)).toList(), now.participants(), Participant::getIdentifier);
    }

    @Override void save() {
        study.editSources().describe(source, new Description(title.get(), kind.get(), phase.get(), date.get(), cases.get(), participants.get()));
    }
}
