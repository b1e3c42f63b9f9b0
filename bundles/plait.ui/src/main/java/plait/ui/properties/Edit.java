package plait.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.model.Case;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Source;
import plait.ui.coding.DescribeCode;
import plait.ui.study.Problems;

/**
 * A way in which something is described by hand.
 *
 * @param word on its button
 */
record Edit(String word, Dialog dialog) {
    /** Opens a dialog that saves by itself. */
    interface Dialog {
        void open(Shell shell, OpenStudy study, Problems problems);
    }

    /** What can be said about a thing. */
    static List<Edit> of(EObject object) {
        return switch (object) {
            case Source source -> List.of(new Edit("Describe…", (shell, study, problems) -> new SourceDialog(shell, study, source).open()));
            case Case site -> List.of(new Edit("Describe…", (shell, study, problems) -> new CaseDialog(shell, study, site).open()));
            case Participant participant -> List.of(
                    new Edit("Describe…", (shell, study, problems) -> new ParticipantDialog(shell, study, participant).open()),
                    new Edit("Consent…", (shell, study, problems) -> new ConsentDialog(shell, study, participant).open()));
            case Factor code -> List.of(new Edit("Describe…", (shell, study, problems) -> new DescribeCode(shell, code).ask().ifPresent(meaning -> problems.reporting("The code was not changed", () -> study.editCodeBook().describe(code, meaning)))));
            default -> List.of();
        };
    }

    void open(Shell shell, OpenStudy study, Problems problems) {
        dialog.open(shell, study, problems);
    }
}
