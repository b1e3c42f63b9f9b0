package plait.core.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plait.core.sources.ImportSource;
import plait.core.sources.ImportWarning;
import plait.model.Case;
import plait.model.Measure;
import plait.model.ModelFactory;
import plait.model.Study;

/** {@code case, measure, wave, date, value, subgroup, source, …}: numbers about cases; further columns become attributes. An empty value was not collected. */
final class MeasuresSheet extends SheetImport {
    private static final List<String> KNOWN = List.of("case", "measure", "wave", "date", "value", "subgroup", "source");

    private final Lookup<Case> cases;
    private final List<Integer> empty = new ArrayList<>();

    MeasuresSheet(Study study) {
        cases = new Lookup<>("case", study.getCases(), Case::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        Case measured = cases.get(row.require("case"));
        Measure made = ModelFactory.eINSTANCE.createMeasure();
        made.setMeasure(row.require("measure"));
        if (row.get("value").isEmpty()) {
            empty.add(row.number());
            return;
        }
        made.setValue(row.number("value"));
        if (!row.get("wave").isEmpty()) made.setWave(row.get("wave"));
        if (!row.get("date").isEmpty()) made.setDate(row.get("date"));
        if (!row.get("subgroup").isEmpty()) made.setSubgroup(row.get("subgroup"));
        if (!row.get("source").isEmpty()) made.setOrigin(row.get("source"));
        ImportSource.addAttributes(made, row.without(KNOWN));
        measured.getMeasures().add(made);
    }

    @Override void finish(Study study) {
        if (empty.isEmpty()) return;
        String rows = empty.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")) + (empty.size() > 20 ? " …" : "");
        String message = empty.size() == 1 ? "One row has no value (row " + rows + "), so no measure was made of it."
                : empty.size() + " rows have no value (rows " + rows + "), so no measures were made of them.";
        warn(new ImportWarning(ImportWarning.EMPTY_VALUE, message));
    }
}
