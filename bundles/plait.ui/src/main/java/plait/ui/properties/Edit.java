package plait.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.model.Case;
import plait.model.DemiRegularity;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Source;
import plait.model.Study;
import plait.model.SubstantiveTheory;
import plait.ui.coding.DescribeCode;

/**
 * A way in which something is described by hand.
 *
 * @param word on its button
 */
record Edit(String word, Dialog dialog) {
    /** Opens a dialog that saves by itself. */
    interface Dialog {
        void open(Shell shell, OpenStudy study);
    }

    /** What can be said about a thing. */
    static List<Edit> of(EObject object) {
        return switch (object) {
            case Source source -> List.of(new Edit("Describe…", (shell, study) -> new SourceDialog(shell, study, source).open()));
            case Case site -> List.of(new Edit("Describe…", (shell, study) -> new CaseDialog(shell, study, site).open()));
            case Participant participant -> List.of(
                    new Edit("Describe…", (shell, study) -> new ParticipantDialog(shell, study, participant).open()),
                    new Edit("Consent…", (shell, study) -> new ConsentDialog(shell, study, participant).open()));
            case Factor code -> List.of(new Edit("Describe…", (shell, study) -> new DescribeCode(shell, study, code).open()));
            case Study whole -> List.of(new Edit("Parts of configurations…", (shell, study) -> new ProfileDialog(shell, study).open()));
            case SubstantiveTheory theory -> List.of(
                    new Edit("Describe…", (shell, study) -> new SubstantiveTheoryDialog(shell, study, theory).open()),
                    new Edit("Remove", (shell, study) -> study.substantiveTheories().remove(theory)));
            case DemiRegularity pattern -> List.of(
                    new Edit("Describe…", (shell, study) -> new DemiRegularityDialog(shell, study, pattern).open()),
                    new Edit("Passages…", (shell, study) -> new PatternPassagesDialog(shell, study, pattern).open()),
                    new Edit("Remove", (shell, study) -> study.demiRegularities().remove(pattern)));
            default -> List.of();
        };
    }

    void open(Shell shell, OpenStudy study) {
        dialog.open(shell, study);
    }
}
