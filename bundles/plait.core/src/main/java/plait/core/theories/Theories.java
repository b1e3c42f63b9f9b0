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
        theory.getVersions().add(place(theory, label), version);
        return version;
    }

    /** Sheets name versions in any order: v1 stands before v2. A label without a number comes last. */
    private static int place(Theory theory, String label) {
        int place = theory.getVersions().size();
        while (place > 0 && isNumbered(label) && number(theory.getVersions().get(place - 1)) > Integer.parseInt(label.substring(1))) place--;
        return place;
    }

    private static boolean isNumbered(String label) {
        return label != null && label.matches("[Vv]\\d{1,6}");
    }

    private static int number(TheoryVersion version) {
        return isNumbered(version.getLabel()) ? Integer.parseInt(version.getLabel().substring(1)) : 0;
    }

    /** The version that is worked on: the last. */
    public static TheoryVersion newest(Theory theory) {
        return theory.getVersions().get(theory.getVersions().size() - 1);
    }

    /** {@code v} and the number after the highest that is there. */
    static String nextLabel(Theory theory) {
        int highest = theory.getVersions().stream().mapToInt(Theories::number).max().orElse(0);
        return "v" + (Math.max(highest, theory.getVersions().size()) + 1);
    }
}
