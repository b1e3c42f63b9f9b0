package plait.core.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plait.core.Problem;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Study;

/** The factors of a study. They are free of role: a slot of a configuration gives a factor its role. */
public final class CodeBook {
    /** How many colours the palette of the screen has; a factor's colour is an index into it. */
    public static final int COLOURS = 6;

    /** The order that people gave the codes. */
    public static final Comparator<Factor> ORDER = Comparator.comparingDouble(Factor::getRank).thenComparing(CodeBook::nameOf, String.CASE_INSENSITIVE_ORDER);

    private CodeBook() {}

    /** All factors in the order of the codebook: by rank, then name. */
    public static List<Factor> ordered(Study study) {
        return study.getFactors().stream().sorted(ORDER).toList();
    }

    /** What stands below a code, or at the top where there is none, in the order of the codebook. */
    public static List<Factor> ordered(Study study, Factor parent) {
        if (parent != null) return parent.getChildren().stream().sorted(ORDER).toList();
        return study.getFactors().stream().filter(factor -> factor.getParents().isEmpty()).sorted(ORDER).toList();
    }

    public static String nameOf(Factor factor) {
        return factor.getName() == null ? "" : factor.getName();
    }

    /** By identifier or by name, both without regard to case. */
    public static Optional<Factor> find(Study study, String identifierOrName) {
        String wanted = fold(identifierOrName);
        return study.getFactors().stream()
                .filter(factor -> wanted.equals(fold(factor.getIdentifier())) || wanted.equals(fold(factor.getName())))
                .findFirst();
    }

    /**
     * Adds a factor; inside a commit.
     *
     * @throws Problem if the name is empty or taken
     */
    public static Factor add(Study study, String name) {
        if (name.isBlank()) throw new Problem("A code needs a name.");
        if (find(study, name).isPresent()) throw new Problem("There is a code of this name already.");
        Factor factor = ModelFactory.eINSTANCE.createFactor();
        factor.setName(name.strip());
        factor.setIdentifier(freeIdentifier(study));
        factor.setRank(study.getFactors().size() + 1.0);
        factor.setColour(Integer.toString(study.getFactors().size() % COLOURS));
        study.getFactors().add(factor);
        return factor;
    }

    private static String freeIdentifier(Study study) {
        int n = study.getFactors().size() + 1;
        while (find(study, "F-" + n).isPresent()) n++;
        return "F-" + n;
    }

    /** Index into the palette, 0 to {@link #COLOURS} - 1. */
    public static int colour(Factor factor) {
        try {
            return factor.getColour() == null ? 0 : Math.floorMod(Integer.parseInt(factor.getColour()), COLOURS);
        } catch (NumberFormatException e) {
            return Math.floorMod(factor.getColour().hashCode(), COLOURS);
        }
    }

    private static String fold(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
