package plait.app.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.theories.Derive;
import plait.model.Carry;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Move;
import plait.model.TheoryVersion;

@Command(name = "derive", description = "Make a new version of a configuration, with the reason for it; its evidence waits to be checked again.", mixinStandardHelpOptions = true)
final class DeriveCommand extends StudyCommand {
    @Parameters(index = "1", paramLabel = "CONFIGURATION", description = "The code of the configuration")
    private String configuration;

    @Option(names = "--move", required = true, paramLabel = "M", description = "juxtapose, reconcile, adjudicate, consolidate, situate, split, merge, reword or retire")
    private String move;

    @Option(names = "--rationale", required = true, paramLabel = "TEXT", description = "Why")
    private String rationale;

    @Option(names = "--because", arity = "1..*", paramLabel = "EVIDENCE", description = "The codes of the evidence that it rests on; only reword may go without")
    private List<String> because = List.of();

    @Option(names = "--inference", paramLabel = "I", description = "abductive, retroductive, deductive or inductive")
    private String inference = Inference.UNSTATED.getLiteral();

    @Option(names = "--statement", paramLabel = "TEXT", description = "What the new version says")
    private String statement;

    @Option(names = "--with", arity = "1..*", paramLabel = "CONFIGURATION", description = "The codes of the configurations that are merged into it")
    private List<String> others = List.of();

    @Option(names = "--into", arity = "1..*", paramLabel = "NAME", description = "The names of the further configurations that a split makes")
    private List<String> names = List.of();

    @Override int run(OpenStudy open) {
        var reason = new Derive.Reason(Literal.of("--move", move, Move.values()), Literal.of("--inference", inference, Inference.values()), rationale, evidence(open));
        var from = new ArrayList<ConfigurationVersion>();
        from.add(current(open, configuration));
        for (String other : others) from.add(current(open, other));
        for (ConfigurationVersion made : derive(open, from, reason)) print(made);
        return 0;
    }

    private List<ConfigurationVersion> derive(OpenStudy open, List<ConfigurationVersion> from, Derive.Reason reason) {
        if (names.isEmpty()) {
            return List.of(open.derivations().derive(from, reason, made -> {
                if (statement != null) made.setStatement(statement);
            }));
        }
        if (from.size() > 1) throw new Problem("Either --with or --into, not both.");
        if (statement != null) throw new Problem("A split makes several versions, so --statement does not say whose it is. Leave it out.");
        return open.derivations().split(from.get(0), names, reason);
    }

    private static ConfigurationVersion current(OpenStudy open, String code) {
        return Configurations.find(open.study(), code).map(Configurations::current)
                .orElseThrow(() -> new Problem("There is no configuration “" + code + "”. List them with: plait configurations STUDY"));
    }

    private List<EvidenceLink> evidence(OpenStudy open) {
        return because.stream()
                .map(code -> Configurations.findEvidence(open.study(), code)
                        .orElseThrow(() -> new Problem("There is no evidence “" + code + "”. List it with: plait evidence STUDY")))
                .toList();
    }

    private void print(ConfigurationVersion made) {
        String code = made.getConfiguration().getIdentifier();
        List<String> theory = made.getTheoryVersions().stream().map(TheoryVersion::getLabel).toList();
        long unchecked = made.getEvidence().stream().filter(link -> link.getCarry() == Carry.CARRIED_UNCHECKED).count();
        if (!json()) {
            String place = theory.isEmpty() ? "in no theory version" : "in theory version " + String.join(", ", theory);
            out().println(code + " version " + made.getNumber() + ", " + made.getStatus().getLiteral() + ", " + place + "; evidence to check again: " + unchecked);
            return;
        }
        out().println(new Fields()
                .with("configuration", code)
                .with("name", made.getConfiguration().getName())
                .with("version", made.getNumber())
                .with("status", made.getStatus().getLiteral())
                .with("theory", theory)
                .with("statement", made.getStatement())
                .with("unchecked", unchecked)
                .json());
    }
}
