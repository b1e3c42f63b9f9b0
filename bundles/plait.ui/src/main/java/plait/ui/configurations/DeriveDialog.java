package plait.ui.configurations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.configurations.Tally;
import plait.core.search.NaturalOrder;
import plait.core.theories.Derive;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Move;
import plait.ui.theme.FormDialog;

/** Asks why there is to be a new version: the move, the inference, the reason, and the evidence that it rests on; for a split what it makes, for a merge what it joins. */
final class DeriveDialog extends FormDialog {
    private final OpenStudy study;
    private final ConfigurationVersion from;
    private Choice<Move> move;
    private Choice<Inference> inference;
    private Text rationale;
    private Ticks<EvidenceLink> evidence;
    private Text names;
    private Ticks<Configuration> others;
    private ConfigurationVersion made;

    DeriveDialog(Shell parent, OpenStudy study, ConfigurationVersion from) {
        super(parent, "Derive version of " + from.getConfiguration().getIdentifier(), "Make refinement");
        this.study = study;
        this.from = from;
    }

    /** The new version; null when there is none. */
    ConfigurationVersion made() {
        return made;
    }

    @Override protected void fields() {
        move = choice("Move", Arrays.asList(Move.values()), each -> capital(each.getLiteral()), Move.SITUATE);
        inference = choice("Inference", Arrays.asList(Inference.values()), each -> each == Inference.UNSTATED ? "not stated" : capital(each.getLiteral()), Inference.UNSTATED);
        rationale = text("Because", "", 4);
        List<EvidenceLink> links = Tally.standing(from).stream().sorted(Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))).toList();
        evidence = ticks("Uses", links, this::line, List.of(), 7);
        names = text("Also makes", "", 2);
        names.setToolTipText("The name of each further configuration, one a line");
        List<Configuration> all = Configurations.ordered(study.study()).stream().filter(each -> each != from.getConfiguration()).toList();
        others = ticks("Merges with", all, each -> each.getIdentifier() + "  " + each.getName(), List.of(), 6);
        move.onChange(this::suit);
        suit();
        sentence("The evidence comes along unchecked and waits in the recheck queue.");
    }

    private String line(EvidenceLink link) {
        String words = link.getSegment() == null ? "" : study.segments().quote(link.getSegment()).replace('\n', ' ');
        int end = words.offsetByCodePoints(0, Math.min(90, words.codePointCount(0, words.length())));
        return link.getIdentifier() + "  " + link.getStance().getLiteral() + "  " + words.substring(0, end) + (end < words.length() ? "…" : "");
    }

    private void suit() {
        visible(names, move.value() == Move.SPLIT);
        visible(others.table(), move.value() == Move.MERGE);
        fit();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Override protected void perform() {
        var reason = new Derive.Reason(move.value(), inference.value(), rationale.getText(), evidence.ticked());
        if (move.value() == Move.SPLIT) {
            made = study.derivations().split(from, names.getText().lines().map(String::strip).filter(each -> !each.isEmpty()).toList(), reason).get(0);
            return;
        }
        var parents = new ArrayList<ConfigurationVersion>(List.of(from));
        if (move.value() == Move.MERGE) others.ticked().stream().map(Configurations::current).forEach(parents::add);
        made = study.derivations().derive(parents, reason, version -> {});
    }
}
