package plait.core.theories;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.configurations.Tally;
import plait.core.search.NaturalOrder;
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
     * Says in which evidence the pattern shows and in which it fails.
     *
     * @throws Problem if it is said of some evidence that it does both
     */
    public void rest(DemiRegularity regularity, List<EvidenceLink> shows, List<EvidenceLink> fails) {
        if (meet(shows, fails)) throw new Problem("A passage cannot both show the pattern and be an exception to it. Decide which.");
        if (Set.copyOf(shows).equals(Set.copyOf(regularity.getEvidence())) && Set.copyOf(fails).equals(Set.copyOf(regularity.getExceptionEvidence()))) return;
        session.commit("Choose the passages of a demi-regularity", study -> {
            EditSubstantiveTheory.become(regularity.getEvidence(), shows);
            EditSubstantiveTheory.become(regularity.getExceptionEvidence(), fails);
        });
    }

    /** What could bear on it: the evidence of the configurations that it is about, as it is judged now. */
    public static List<EvidenceLink> evidence(DemiRegularity regularity) {
        return Stream.concat(regularity.getConfigurations().stream(), regularity.getExceptions().stream())
                .distinct()
                .filter(configuration -> !configuration.getVersions().isEmpty())
                .sorted(Comparator.comparing(Configuration::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .flatMap(configuration -> Tally.standing(Configurations.current(configuration)).stream().sorted(Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))))
                .filter(link -> link.getSegment() != null)
                .toList();
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
        EditSubstantiveTheory.become(regularity.getConfigurations(), described.configurations);
        EditSubstantiveTheory.become(regularity.getExceptions(), described.exceptions);
        EditSubstantiveTheory.become(regularity.getCases(), described.cases);
        EditSubstantiveTheory.become(regularity.getExceptionCases(), described.exceptionCases);
    }
}
