package plait.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plait}: names the commands. */
@Command(
        name = "plait",
        description = "A workbench for realist evaluation. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        version = "Plait 1.0.0",
        subcommands = {
            NewCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            SourcesCommand.class,
            CasesCommand.class,
            ParticipantsCommand.class,
            FactorsCommand.class,
            SegmentsCommand.class,
            ConfigurationsCommand.class,
            EvidenceCommand.class,
            TheoriesCommand.class,
            RefinementsCommand.class,
            DeriveCommand.class,
            StatementsCommand.class,
            ReviewsCommand.class,
            NetworkCommand.class,
            MeasuresCommand.class,
            ExportsCommand.class,
            TextCommand.class,
            CodeCommand.class,
            SearchCommand.class,
            QueryCommand.class,
            SparqlCommand.class,
            CheckCommand.class,
            FreezeCommand.class,
            ExportCommand.class,
            TableCommand.class,
            PromptsCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            RedoCommand.class,
            VerifyCommand.class,
            picocli.CommandLine.HelpCommand.class
        })
public final class PlaitCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
