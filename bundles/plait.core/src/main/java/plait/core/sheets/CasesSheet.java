package plait.core.sheets;

import java.util.List;
import plait.core.sources.ImportSource;
import plait.model.Case;
import plait.model.ModelFactory;
import plait.model.Study;

/** {@code id, name, type, …}: further columns become attributes of the case. */
final class CasesSheet extends SheetImport {
    private static final List<String> KNOWN = List.of("id", "name", "type");
    private final Lookup<Case> cases;

    CasesSheet(Study study) {
        cases = new Lookup<>("case", study.getCases(), Case::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        Case made = ModelFactory.eINSTANCE.createCase();
        made.setIdentifier(row.require("id"));
        made.setName(row.require("name"));
        if (!row.get("type").isEmpty()) made.setType(row.get("type"));
        ImportSource.addAttributes(made, row.without(KNOWN));
        cases.add(made.getIdentifier(), made);
        study.getCases().add(made);
    }
}
