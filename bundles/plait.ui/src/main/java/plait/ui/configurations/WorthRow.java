package plait.ui.configurations;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import plait.core.configurations.AddEvidence.Worth;
import plait.model.Appraisal;

/** How relevant, rich and rigorous a piece of evidence is: three choices of equal width, each of which names itself while nobody has appraised it. */
final class WorthRow {
    private final Combo relevance;
    private final Combo richness;
    private final Combo rigour;

    WorthRow(Composite form, FormControls controls, Worth now) {
        controls.word("Worth");
        Composite row = controls.row(form, 3);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        relevance = appraisal(controls, row, "Relevance", now.relevance());
        richness = appraisal(controls, row, "Richness", now.richness());
        rigour = appraisal(controls, row, "Rigour", now.rigour());
    }

    private static Combo appraisal(FormControls controls, Composite row, String what, Appraisal now) {
        Combo combo = controls.combo(row, what);
        ((GridData) combo.getLayoutData()).widthHint = 60;
        for (Appraisal each : Appraisal.values()) combo.add(each == Appraisal.UNSTATED ? what : what + ": " + each.getLiteral());
        combo.select(now.ordinal());
        return combo;
    }

    Worth value() {
        return new Worth(value(relevance), value(richness), value(rigour));
    }

    private static Appraisal value(Combo combo) {
        return Appraisal.values()[combo.getSelectionIndex()];
    }
}
