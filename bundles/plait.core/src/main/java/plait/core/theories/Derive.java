package plait.core.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.study.Session;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Refinement;
import plait.model.Study;

/**
 * The use case of moving on: new versions of configurations, each with the reason for it, in one commit. What was judged against the old version is carried
 * unchecked. The reason stands in the refinement and not in the journal's head, because it may quote and a withdrawal must reach it.
 */
public final class Derive {
    /**
     * Why there is a new version.
     *
     * @param because the evidence that it rests on; only a rewording may go without
     */
    public record Reason(Move move, Inference inference, String rationale, Collection<EvidenceLink> because) {}

    private final Session session;

    public Derive(Session session) {
        this.session = session;
    }

    /** A new version of one configuration. With the move retire it is retired, and no longer a member of the theory. */
    public ConfigurationVersion derive(ConfigurationVersion from, Reason reason) {
        return derive(List.of(from), reason, made -> {});
    }

    /**
     * A new version of the first one's configuration, whose parents are all that are given.
     *
     * @param revise words it anew, inside the same commit
     * @throws Problem if there is no sufficient reason
     */
    public ConfigurationVersion derive(List<ConfigurationVersion> from, Reason reason, Consumer<ConfigurationVersion> revise) {
        refuseWithout(reason);
        refuseUnlessDistinct(from);
        if (reason.move() == Move.SPLIT) throw new Problem("A split makes further configurations. Name them.");
        if (reason.move() == Move.MERGE && from.size() < 2) throw new Problem("A merge needs at least two configurations. Name the others too.");
        if (reason.move() == Move.RETIRE && from.size() > 1) throw new Problem("Retire one configuration at a time.");
        boolean retired = reason.move() == Move.RETIRE;
        var made = new ArrayList<ConfigurationVersion>();
        session.commit(retired ? "Retire configuration" : from.size() > 1 ? "Merge configurations" : "New version of a configuration", study -> {
            ConfigurationVersion version = VersionCopy.add(from.get(0).getConfiguration(), from);
            if (retired) version.setStatus(ConfigurationStatus.RETIRED);
            revise.accept(version);
            made.add(version);
            Succession.settle(study, from, retired ? List.of() : made);
            study.getRefinements().add(refinement(from, made, reason));
        });
        return made.get(0);
    }

    /**
     * Makes several of one: a new version of its own configuration, and a new configuration for each name.
     *
     * @return the new versions, that of the configuration itself first
     * @throws Problem if there is no sufficient reason or no name
     */
    public List<ConfigurationVersion> split(ConfigurationVersion from, List<String> names, Reason reason) {
        refuseWithout(reason);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) throw new Problem("A split makes further configurations. Name them.");
        if (reason.move() == Move.RETIRE || reason.move() == Move.MERGE) throw new Problem("A split cannot be a " + reason.move().getLiteral() + ". Choose another move.");
        var made = new ArrayList<ConfigurationVersion>();
        session.commit("Split configuration", study -> {
            made.add(VersionCopy.add(from.getConfiguration(), List.of(from)));
            for (String name : names) made.add(VersionCopy.add(create(study, name, from.getConfiguration()), List.of(from)));
            Succession.settle(study, List.of(from), made);
            study.getRefinements().add(refinement(List.of(from), made, reason));
        });
        return made;
    }

    private static Configuration create(Study study, String name, Configuration like) {
        Configuration made = ModelFactory.eINSTANCE.createConfiguration();
        made.setIdentifier(Configurations.freeIdentifier(study, like));
        made.setName(name.strip());
        study.getConfigurations().add(made);
        return made;
    }

    private static void refuseWithout(Reason reason) {
        if (reason.rationale().isBlank()) throw new Problem("Say why: a new version needs a rationale.");
        if (reason.because().isEmpty() && reason.move() != Move.REWORD) {
            throw new Problem("Name the evidence that this change rests on. Only a rewording may go without.");
        }
    }

    private static void refuseUnlessDistinct(List<ConfigurationVersion> from) {
        if (from.stream().map(ConfigurationVersion::getConfiguration).distinct().count() < from.size()) throw new Problem("A configuration cannot be merged with itself.");
    }

    private Refinement refinement(List<ConfigurationVersion> used, List<ConfigurationVersion> results, Reason reason) {
        Refinement made = ModelFactory.eINSTANCE.createRefinement();
        made.setMove(reason.move());
        made.setInference(Optional.ofNullable(reason.inference()).orElse(Inference.UNSTATED));
        made.setRationale(reason.rationale().strip());
        made.setAuthor(session.author());
        made.setTime(System.currentTimeMillis());
        made.getUsed().addAll(used);
        made.getResults().addAll(results);
        made.getEvidence().addAll(reason.because());
        return made;
    }
}
