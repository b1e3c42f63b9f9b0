package plait.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.theories.EditSubstantiveTheory.Described;
import plait.core.theories.TheoryMembers;
import plait.model.Configuration;
import plait.model.SubstantiveTheory;
import plait.model.TheoryVersion;
import plait.ui.memos.OnWhat;
import plait.ui.theme.FormDialog;

/** Describes a formal theory that is drawn on, or a new one. */
public final class SubstantiveTheoryDialog extends FormDialog {
    private final OpenStudy study;
    private SubstantiveTheory theory;
    private Text name;
    private Text citation;
    private Text lends;
    private Ticks<Configuration> explains;
    private Boxes<TheoryVersion> versions;
    private List<TheoryVersion> frozen;

    /** @param theory null for a new one */
    public SubstantiveTheoryDialog(Shell parent, OpenStudy study, SubstantiveTheory theory) {
        super(parent, theory == null ? "New substantive theory" : "Describe substantive theory", theory == null ? "Add" : "Save");
        this.study = study;
        this.theory = theory;
    }

    @Override protected void fields() {
        Described now = theory == null ? new Described("", "", "", List.of(), List.of()) : Described.of(theory);
        sentence("A formal theory from the literature that helps to explain why something works here.");
        name = text("Name", now.name(), 1);
        citation = text("Reference", now.citation(), 2);
        lends = text("What it lends", now.lends(), 4);
        explains = ticks("Helps to explain", Configurations.ordered(study.study()), OnWhat::of, now.configurations(), 7);
        frozen = now.versions().stream().filter(TheoryVersion::isFrozen).toList();
        List<TheoryVersion> open = TheoryMembers.versions(study.study()).stream().filter(version -> !version.isFrozen()).toList();
        versions = boxes("Drawn on by", open, TheoryMembers::title, now.versions());
    }

    @Override protected void perform() {
        var drawn = new ArrayList<>(frozen);
        drawn.addAll(versions.ticked());
        var described = new Described(name.getText(), citation.getText(), lends.getText(), explains.ticked(), drawn);
        if (theory == null) theory = study.substantiveTheories().add(described);
        else study.substantiveTheories().change(theory, described);
    }

    /** What was described; null while a new one was not added. */
    public SubstantiveTheory theory() {
        return theory;
    }
}
