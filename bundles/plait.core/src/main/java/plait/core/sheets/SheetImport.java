package plait.core.sheets;

import java.util.ArrayList;
import java.util.List;
import plait.core.sources.ImportWarning;
import plait.model.Study;

/** Adds the rows of one kind of sheet to a study, inside one commit. */
abstract class SheetImport {
    private final List<ImportWarning> warnings = new ArrayList<>();

    /** Adds one row. @throws BadRow if it cannot be imported; the other rows are looked at all the same, to name every bad one */
    abstract void add(Study study, SheetRow row);

    /** After the last row. */
    void finish(Study study) {}

    void warn(ImportWarning warning) {
        warnings.add(warning);
    }

    List<ImportWarning> warnings() {
        return warnings;
    }

    /** @throws BadSheet if any row is wrong; thrown inside the commit, so everything is taken back */
    final void addAll(Study study, Sheet sheet) {
        var bad = new ArrayList<String>();
        for (SheetRow row : sheet.rows()) {
            try {
                add(study, row);
            } catch (BadRow e) {
                bad.add("Row " + row.number() + ": " + e.getMessage());
            }
        }
        if (!bad.isEmpty()) throw new BadSheet(bad);
        finish(study);
    }
}
