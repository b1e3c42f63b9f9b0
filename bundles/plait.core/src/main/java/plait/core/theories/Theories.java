package plait.core.theories;

import plait.model.ModelFactory;
import plait.model.Study;
import plait.model.Theory;
import plait.model.TheoryVersion;

/** Looks theories up. */
public final class Theories {
    private Theories() {}

    /** Inside a commit: the version of the study's programme theory with this label; theory and version are made if there is none. */
    public static TheoryVersion version(Study study, String label) {
        Theory theory = study.getTheories().isEmpty() ? create(study) : study.getTheories().get(0);
        return theory.getVersions().stream().filter(version -> label.equals(version.getLabel())).findFirst().orElseGet(() -> create(theory, label));
    }

    private static Theory create(Study study) {
        Theory theory = ModelFactory.eINSTANCE.createTheory();
        theory.setIdentifier("T-1");
        theory.setName("Programme theory");
        study.getTheories().add(theory);
        return theory;
    }

    private static TheoryVersion create(Theory theory, String label) {
        TheoryVersion version = ModelFactory.eINSTANCE.createTheoryVersion();
        version.setLabel(label);
        theory.getVersions().add(version);
        return version;
    }
}
