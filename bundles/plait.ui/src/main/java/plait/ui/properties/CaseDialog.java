package plait.ui.properties;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.cases.Attributes.Written;
import plait.core.cases.EditCase.Description;
import plait.model.Case;

/** Describes a case. */
final class CaseDialog extends FormDialog {
    private final OpenStudy study;
    private final Case site;
    private Supplier<String> name;
    private Supplier<String> type;
    private Supplier<List<Written>> attributes;

    CaseDialog(Shell parent, OpenStudy study, Case site) {
        super(parent, "Describe case " + site.getIdentifier(), "Use the name by which the study knows this case, not its real one.");
        this.study = study;
        this.site = site;
    }

    @Override void fill(Form form) {
        Description now = Description.of(site);
        name = form.line("Name", now.name());
        type = form.line("Type", now.type());
        attributes = form.attributes(now.attributes());
    }

    @Override void save() {
        study.editCases().describe(site, new Description(name.get(), type.get(), attributes.get()));
    }
}
