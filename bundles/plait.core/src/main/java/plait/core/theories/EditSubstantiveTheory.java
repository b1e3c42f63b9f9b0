package plait.core.theories;

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
     */
    public record Described(String name, String citation, String lends) {
        public static Described of(SubstantiveTheory theory) {
            return new Described(text(theory.getName()), text(theory.getCitation()), text(theory.getLends()));
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

    /** @throws Problem if there is no name, or another one has it */
    public void change(SubstantiveTheory theory, Described described) {
        refuse(theory, described);
        if (!Described.of(theory).equals(stripped(described))) session.commit("Change substantive theory", study -> fill(theory, described));
    }

    private void refuse(SubstantiveTheory own, Described described) {
        if (described.name.isBlank()) throw new Problem("A substantive theory needs a name, such as “Social comparison”.");
        boolean taken = session.study().getSubstantiveTheories().stream().anyMatch(each -> each != own && described.name.strip().equalsIgnoreCase(each.getName()));
        if (taken) throw new Problem("There is a substantive theory of this name already. Choose that one, or name this one more closely.");
    }

    private static Described stripped(Described described) {
        return new Described(described.name.strip(), described.citation.strip(), described.lends.strip());
    }

    private static void fill(SubstantiveTheory theory, Described described) {
        theory.setName(described.name.strip());
        theory.setCitation(described.citation.isBlank() ? null : described.citation.strip());
        theory.setLends(described.lends.isBlank() ? null : described.lends.strip());
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

    /**
     * Says whether a version of the theory draws on it.
     *
     * @throws Problem if that version is frozen
     */
    public void drawOn(TheoryVersion version, SubstantiveTheory theory, boolean wanted) {
        if (version.getDrawsOn().contains(theory) == wanted) return;
        session.commit(wanted ? "Draw on substantive theory" : "Draw on substantive theory no longer", study -> {
            if (wanted) version.getDrawsOn().add(theory);
            else version.getDrawsOn().remove(theory);
        });
    }
}
