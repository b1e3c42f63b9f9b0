package plait.core.theories;

import java.util.List;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Configuration;
import plait.model.ModelFactory;
import plait.model.SubstantiveTheory;
import plait.model.TheoryVersion;

/** Formal theories that the programme theory draws on: each method is one commit, whose label names no words. */
public final class EditSubstantiveTheory {
    /**
     * What is said of one.
     *
     * @param citation how to cite it; may be empty
     * @param lends what it helps to explain here; may be empty
     * @param configurations those that it helps to explain
     * @param versions of the programme theory that draw on it
     */
    public record Described(String name, String citation, String lends, List<Configuration> configurations, List<TheoryVersion> versions) {
        public static Described of(SubstantiveTheory theory) {
            return new Described(text(theory.getName()), text(theory.getCitation()), text(theory.getLends()), List.copyOf(theory.getConfigurations()), List.copyOf(theory.getTheoryVersions()));
        }

        private static String text(String words) {
            return words == null ? "" : words;
        }
    }

    private final Session session;

    public EditSubstantiveTheory(Session session) {
        this.session = session;
    }

    /** @throws Problem if there is no name, or another one has it */
    public SubstantiveTheory add(Described described) {
        refuse(null, described);
        SubstantiveTheory made = ModelFactory.eINSTANCE.createSubstantiveTheory();
        session.commit("Add substantive theory", study -> {
            fill(made, described);
            study.getSubstantiveTheories().add(made);
        });
        return made;
    }

    /** @throws Problem if there is no name, another one has it, or a frozen version would begin or cease to draw on it */
    public void change(SubstantiveTheory theory, Described described) {
        refuse(theory, described);
        session.commit("Change substantive theory", study -> fill(theory, described));
    }

    private void refuse(SubstantiveTheory own, Described described) {
        if (described.name.isBlank()) throw new Problem("A substantive theory needs a name, such as “Social comparison”.");
        boolean taken = session.study().getSubstantiveTheories().stream().anyMatch(each -> each != own && described.name.strip().equalsIgnoreCase(each.getName()));
        if (taken) throw new Problem("There is a substantive theory of this name already. Choose that one, or name this one more closely.");
    }

    private static void fill(SubstantiveTheory theory, Described described) {
        theory.setName(described.name.strip());
        theory.setCitation(described.citation.isBlank() ? null : described.citation.strip());
        theory.setLends(described.lends.isBlank() ? null : described.lends.strip());
        become(theory.getConfigurations(), described.configurations);
        become(theory.getTheoryVersions(), described.versions);
    }

    /** Leaves alone what stays: a frozen version is not to be touched. */
    static <T> void become(List<T> list, List<T> wanted) {
        list.removeIf(each -> !wanted.contains(each));
        for (T each : wanted) if (!list.contains(each)) list.add(each);
    }

    /** @throws Problem if a frozen theory version draws on it */
    public void remove(SubstantiveTheory theory) {
        theory.getTheoryVersions().stream().filter(TheoryVersion::isFrozen).findFirst().ifPresent(frozen -> {
            throw new Problem("Theory version " + frozen.getLabel() + " is frozen and draws on this theory, so it stays.");
        });
        session.commit("Remove substantive theory", study -> {
            theory.getTheoryVersions().clear();
            study.getSubstantiveTheories().remove(theory);
        });
    }

    /** Says whether it helps to explain a configuration. */
    public void explain(SubstantiveTheory theory, Configuration configuration, boolean wanted) {
        if (theory.getConfigurations().contains(configuration) == wanted) return;
        session.commit(wanted ? "Link substantive theory to a configuration" : "Unlink substantive theory from a configuration", study -> {
            if (wanted) theory.getConfigurations().add(configuration);
            else theory.getConfigurations().remove(configuration);
        });
    }
}
