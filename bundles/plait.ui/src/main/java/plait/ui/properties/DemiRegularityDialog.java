package plait.ui.properties;

import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.search.NaturalOrder;
import plait.core.theories.EditDemiRegularity.Described;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.DemiRegularity;
import plait.ui.memos.OnWhat;
import plait.ui.theme.FormDialog;

/** Describes a pattern that recurs across configurations and cases, with where it fails; or a new one. */
public final class DemiRegularityDialog extends FormDialog {
    private static final int LINES = 5;

    private final OpenStudy study;
    private DemiRegularity regularity;
    private Text name;
    private Text description;
    private Text why;
    private Ticks<Configuration> configurations;
    private Ticks<Configuration> exceptions;
    private Boxes<Case> cases;
    private Boxes<Case> exceptionCases;

    /** @param regularity null for a new one */
    public DemiRegularityDialog(Shell parent, OpenStudy study, DemiRegularity regularity) {
        super(parent, regularity == null ? "New demi-regularity" : "Describe demi-regularity", regularity == null ? "Add" : "Save");
        this.study = study;
        this.regularity = regularity;
    }

    @Override protected void fields() {
        Described now = regularity == null ? new Described("", "", "", List.of(), List.of(), List.of(), List.of()) : Described.of(regularity);
        List<Configuration> all = Configurations.ordered(study.study());
        List<Case> sites = study.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))).toList();
        sentence("A pattern that recurs, though not always. Where it fails says most about why it holds.");
        name = text("Name", now.name(), 1);
        description = text("What recurs", now.description(), 3);
        configurations = ticks("Shows in", all, OnWhat::of, now.configurations(), LINES);
        cases = boxes("In cases", sites, Case::getIdentifier, now.cases());
        exceptions = ticks("Exceptions", all, OnWhat::of, now.exceptions(), LINES);
        exceptionCases = boxes("Exception cases", sites, Case::getIdentifier, now.exceptionCases());
        why = text("Why there", now.whyExceptions(), 3);
    }

    @Override protected void perform() {
        var described = new Described(name.getText(), description.getText(), why.getText(), configurations.ticked(), exceptions.ticked(), cases.ticked(), exceptionCases.ticked());
        if (regularity == null) regularity = study.demiRegularities().add(described);
        else study.demiRegularities().change(regularity, described);
    }

    /** What was described; null while a new one was not added. */
    public DemiRegularity regularity() {
        return regularity;
    }
}
