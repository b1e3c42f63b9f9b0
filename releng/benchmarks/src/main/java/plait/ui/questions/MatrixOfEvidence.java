package plait.ui.questions;

import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.EvidenceMatrix.Wanted;

/** Lets the measurements open the matrix, which only its own package sees. */
public final class MatrixOfEvidence {
    private MatrixOfEvidence() {}

    public static Composite open(Composite parent, OpenStudy study, Wanted wanted) {
        EvidenceMatrix matrix = EvidenceMatrix.of(study.study(), wanted);
        return new MatrixPane(parent, study.study(), matrix, matrix.rows(), parent.getSize().x);
    }
}
