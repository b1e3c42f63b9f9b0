package plait.ui.properties;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.cases.EditCase.Description;
import plait.model.Case;
import plait.ui.theme.FormDialog;

/** Describes a case. */
final class CaseDialog extends FormDialog {
    private final OpenStudy study;
    private final Case site;
    private Text name;
    private Text type;
    private AttributeRows attributes;

    CaseDialog(Shell parent, OpenStudy study, Case site) {
        super(parent, "Describe case " + site.getIdentifier(), "Save");
        this.study = study;
        this.site = site;
    }

    @Override protected void fields() {
        sentence("Use the name by which the study knows this case, not its real one.");
        Description now = Description.of(site);
        name = text("Name", now.name(), 1);
        type = text("Type", now.type(), 1);
        attributes = new AttributeRows(row("Attributes"), this::field, this::fit, now.attributes());
    }

    @Override protected void perform() {
        study.editCases().describe(site, new Description(name.getText(), type.getText(), attributes.written()));
    }
}
