package plait.core.theories;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.DemiRegularity;
import plait.model.EvidenceLink;
import plait.model.ModelFactory;
import plait.model.base.Entity;

/** Patterns that recur across configurations and cases, with where they fail: each method is one commit, whose label names no words. */
public final class EditDemiRegularity {
    /**
     * What is said of one.
     *
     * @param description what recurs; may be empty
     * @param whyExceptions what may explain where it fails; may be empty
     */
    public record Described(String name, String description, String whyExceptions, List<Configuration> configurations, List<Configuration> exceptions, List<Case> cases, List<Case> exceptionCases) {
        public static Described of(DemiRegularity regularity) {
            return new Described(text(regularity.getName()), text(regularity.getDescription()), text(regularity.getWhyExceptions()), List.copyOf(regularity.getConfigurations()),
                    List.copyOf(regularity.getExceptions()), List.copyOf(regularity.getCases()), List.copyOf(regularity.getExceptionCases()));
        }

        private static String text(String words) {
            return words == null ? "" : words;
        }
    }

    private final Session session;

    public EditDemiRegularity(Session session) {
        this.session = session;
    }

    /** @throws Problem if there is no name, or something is an instance and an exception at once */
    public DemiRegularity add(Described described) {
        refuse(described);
        DemiRegularity made = ModelFactory.eINSTANCE.createDemiRegularity();
        session.commit("Add demi-regularity", study -> {
            fill(made, described);
            made.setAuthor(session.author());
            made.setTime(System.currentTimeMillis());
            study.getDemiRegularities().add(made);
        });
        return made;
    }

    /** @throws Problem as {@link #add} */
    public void change(DemiRegularity regularity, Described described) {
        refuse(described);
        session.commit("Change demi-regularity", study -> fill(regularity, described));
    }

    public void remove(DemiRegularity regularity) {
        session.commit("Remove demi-regularity", study -> study.getDemiRegularities().remove(regularity));
    }

    /**
     * Says what a piece of evidence shows of a pattern.
     *
     * @param shows true where the pattern shows in it, false where it fails, empty for neither
     */
    public void bear(DemiRegularity regularity, EvidenceLink evidence, Optional<Boolean> shows) {
        if (shows(regularity, evidence).equals(shows)) return;
        session.commit(shows.isEmpty() ? "Take evidence from a demi-regularity" : shows.get() ? "Evidence shows a demi-regularity" : "Evidence is an exception to a demi-regularity", study -> {
            regularity.getEvidence().remove(evidence);
            regularity.getExceptionEvidence().remove(evidence);
            shows.ifPresent(yes -> (yes ? regularity.getEvidence() : regularity.getExceptionEvidence()).add(evidence));
        });
    }

    /** True where the pattern shows in this evidence, false where it fails, empty for neither. */
    public static Optional<Boolean> shows(DemiRegularity regularity, EvidenceLink evidence) {
        if (regularity.getEvidence().contains(evidence)) return Optional.of(true);
        return regularity.getExceptionEvidence().contains(evidence) ? Optional.of(false) : Optional.empty();
    }

    private static void refuse(Described described) {
        if (described.name.isBlank()) throw new Problem("A demi-regularity needs a name: what recurs, in a few words.");
        if (meet(described.configurations, described.exceptions)) throw new Problem("A configuration cannot both show the pattern and be an exception to it. Decide which.");
        if (meet(described.cases, described.exceptionCases)) throw new Problem("A case cannot both show the pattern and be an exception to it. Decide which.");
    }

    private static boolean meet(Collection<? extends Entity> one, Collection<? extends Entity> other) {
        Set<Entity> both = new HashSet<>(one);
        both.retainAll(Set.copyOf(other));
        return !both.isEmpty();
    }

    private static void fill(DemiRegularity regularity, Described described) {
        regularity.setName(described.name.strip());
        regularity.setDescription(described.description.isBlank() ? null : described.description.strip());
        regularity.setWhyExceptions(described.whyExceptions.isBlank() ? null : described.whyExceptions.strip());
        become(regularity.getConfigurations(), described.configurations);
        become(regularity.getExceptions(), described.exceptions);
        become(regularity.getCases(), described.cases);
        become(regularity.getExceptionCases(), described.exceptionCases);
    }

    /** Leaves alone what stays. */
    private static <T> void become(List<T> list, List<T> wanted) {
        list.removeIf(each -> !wanted.contains(each));
        for (T each : wanted) if (!list.contains(each)) list.add(each);
    }
}
