package plait.ui.coding;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook.Meaning;
import plait.model.Factor;
import plait.ui.theme.FormDialog;

/** Asks what a code is called, what it means, and when it is used and when not. */
public final class DescribeCode extends FormDialog {
    private final OpenStudy study;
    private final Factor code;
    private Text name;
    private Text meaning;
    private Text include;
    private Text exclude;
    private CodeColours colours;

    public DescribeCode(Shell parent, OpenStudy study, Factor code) {
        super(parent, "Describe code", "Save code");
        this.study = study;
        this.code = code;
    }

    @Override protected void fields() {
        name = text("Name", CodeBook.nameOf(code), 1);
        meaning = text("Meaning", code.getDefinition(), 3);
        include = text("Use for", code.getInclude(), 3);
        exclude = text("Not for", code.getExclude(), 3);
        colours = new CodeColours(row("Colour"), CodeBook.colour(code));
        colours.buttons().forEach(each -> field(each, "Colour: " + each.getText()));
    }

    @Override protected void perform() {
        study.editCodeBook().describe(code, new Meaning(name.getText(), meaning.getText(), include.getText(), exclude.getText(), colours.chosen()));
    }
}
