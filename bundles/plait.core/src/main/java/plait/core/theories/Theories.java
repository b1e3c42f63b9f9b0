package plait.core.theories;

import java.util.List;
import java.util.Optional;
import plait.core.Problem;
import plait.model.ModelFactory;
import plait.model.Study;
import plait.model.Theory;
import plait.model.TheoryVersion;

/** Looks theories up. */
public final class Theories {
    /** What to do where a theory version is needed and there is none. */
    public static final String NONE_YET = "This study has no theory version yet. Name one in the column “theory” of the configurations sheet.";

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

    /** As people name it: {@code T-1 v2}. */
    public static String name(TheoryVersion version) {
        return version.getTheory().getIdentifier() + " " + version.getLabel();
    }

    /** The newest version of the study's first theory, if there is one. */
    public static Optional<TheoryVersion> newest(Study study) {
        return study.getTheories().stream().findFirst().flatMap(theory -> before(theory, 1));
    }

    /** The version before the newest of the study's first theory, if there is one. */
    public static Optional<TheoryVersion> previous(Study study) {
        return study.getTheories().stream().findFirst().flatMap(theory -> before(theory, 2));
    }

    private static Optional<TheoryVersion> before(Theory theory, int fromEnd) {
        int at = theory.getVersions().size() - fromEnd;
        return at < 0 ? Optional.empty() : Optional.of(theory.getVersions().get(at));
    }

    /** By {@code v2}, {@code T-1 v2}, or {@code T-1} for its newest version. */
    public static Optional<TheoryVersion> find(Study study, String name) {
        List<TheoryVersion> all = study.getTheories().stream().flatMap(theory -> theory.getVersions().stream()).toList();
        Optional<TheoryVersion> named = all.stream().filter(version -> name.equalsIgnoreCase(version.getLabel()) || name.equalsIgnoreCase(name(version))).findFirst();
        if (named.isPresent()) return named;
        return study.getTheories().stream().filter(theory -> name.equalsIgnoreCase(theory.getIdentifier())).findFirst().flatMap(theory -> before(theory, 1));
    }

    /** @throws Problem that names the versions that there are */
    public static TheoryVersion require(Study study, String name) {
        return find(study, name).orElseThrow(() -> {
            List<String> all = study.getTheories().stream().flatMap(theory -> theory.getVersions().stream()).map(Theories::name).toList();
            return new Problem(all.isEmpty() ? NONE_YET : "There is no theory version “" + name + "”. There are: " + String.join(", ", all) + ".");
        });
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
