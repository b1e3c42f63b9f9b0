package plait.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.theories.EditDemiRegularity;
import plait.model.DemiRegularity;
import plait.model.EvidenceLink;
import plait.ui.configurations.Passages;
import plait.ui.theme.FormDialog;

/** Says in which passages a pattern shows and in which it fails: of the evidence for the configurations that it is about. */
final class PatternPassagesDialog extends FormDialog {
    private static final int LINES = 9;
    private static final int CHARACTERS = 90;

    private final OpenStudy study;
    private final DemiRegularity regularity;
    private Ticks<EvidenceLink> shows;
    private Ticks<EvidenceLink> fails;

    PatternPassagesDialog(Shell parent, OpenStudy study, DemiRegularity regularity) {
        super(parent, "Passages of a demi-regularity", "Save");
        this.study = study;
        this.regularity = regularity;
    }

    @Override protected void fields() {
        List<EvidenceLink> offered = Stream.of(EditDemiRegularity.evidence(regularity), regularity.getEvidence(), regularity.getExceptionEvidence()).flatMap(List::stream).distinct().toList();
        sentence(offered.isEmpty() ? "No evidence is there yet for its configurations. Say first in which configurations it shows." : "Tick the passages in which the pattern shows, and those that are exceptions to it.");
        shows = ticks("It shows in", offered, this::words, new ArrayList<>(regularity.getEvidence()), LINES);
        fails = ticks("Exceptions", offered, this::words, new ArrayList<>(regularity.getExceptionEvidence()), LINES);
    }

    private String words(EvidenceLink link) {
        String quote = study.segments().quote(link.getSegment()).replaceAll("\\s+", " ").strip();
        String shown = quote.length() <= CHARACTERS ? quote : quote.substring(0, CHARACTERS).stripTrailing() + "…";
        return link.getIdentifier() + "  " + link.getStance().getLiteral() + ": “" + shown + "” " + Passages.name(study, link.getSegment());
    }

    @Override protected void perform() {
        study.demiRegularities().rest(regularity, shows.ticked(), fails.ticked());
    }
}
