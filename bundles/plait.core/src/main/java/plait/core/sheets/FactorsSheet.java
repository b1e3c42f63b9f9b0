package plait.core.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Study;

/** {@code id, name, parent, definition}: the codebook. Parents may stand below their children. */
final class FactorsSheet extends SheetImport {
    private final Map<Factor, List<String>> parents = new HashMap<>();
    private final Lookup<Factor> factors;

    FactorsSheet(Study study) {
        factors = new Lookup<>("factor", study.getFactors(), Factor::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        Factor made = ModelFactory.eINSTANCE.createFactor();
        made.setIdentifier(row.require("id"));
        made.setName(row.require("name"));
        if (!row.get("definition").isEmpty()) made.setDefinition(row.get("definition"));
        made.setRank(study.getFactors().size() + 1.0);
        made.setColour(row.get("colour", Integer.toString(study.getFactors().size() % CodeBook.COLOURS)));
        factors.add(made.getIdentifier(), made);
        parents.put(made, row.list("parent"));
        study.getFactors().add(made);
    }

    @Override void finish(Study study) {
        parents.forEach((factor, identifiers) -> factor.getParents().addAll(parentsOf(identifiers)));
    }

    private List<Factor> parentsOf(List<String> identifiers) {
        try {
            return factors.all(identifiers);
        } catch (BadRow e) {
            throw new BadSheet(List.of("As a parent, " + e.getMessage()));
        }
    }
}
