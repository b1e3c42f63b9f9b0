package plait.core.sheets;

import plait.core.OpenStudy;
import plait.model.Configuration;
import plait.model.ModelFactory;
import plait.model.Rival;
import plait.model.Study;

/** {@code a, b, why}: configurations that compete to explain the same. */
final class RivalsSheet extends SheetImport {
    private final OpenStudy open;
    private final Lookup<Configuration> configurations;

    RivalsSheet(OpenStudy open) {
        this.open = open;
        configurations = new Lookup<>("configuration", open.study().getConfigurations(), Configuration::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        Configuration a = configurations.get(row.require("a"));
        Configuration b = configurations.get(row.require("b"));
        if (a == b) throw new BadRow("“a” and “b” are the same configuration");
        if (study.getRivals().stream().anyMatch(known -> isBetween(known, a, b))) throw new BadRow("these two are rivals already");
        Rival made = ModelFactory.eINSTANCE.createRival();
        made.setA(a);
        made.setB(b);
        made.setWhy(row.require("why"));
        made.setAuthor(row.get("author", open.session().author()));
        made.setTime(System.currentTimeMillis());
        study.getRivals().add(made);
    }

    private static boolean isBetween(Rival rival, Configuration a, Configuration b) {
        return rival.getA() == a && rival.getB() == b || rival.getA() == b && rival.getB() == a;
    }
}
