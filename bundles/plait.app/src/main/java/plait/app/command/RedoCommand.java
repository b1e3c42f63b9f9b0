package plait.app.command;

import picocli.CommandLine.Command;
import plait.core.study.Committed;
import plait.core.study.Session;

@Command(name = "redo", description = "Do again what was taken back.", mixinStandardHelpOptions = true)
final class RedoCommand extends StepsCommand {
    @Override Committed step(Session session) {
        return session.redo();
    }

    @Override boolean isReached(Session session, long revision) {
        return !session.canRedo() || session.redoTarget() > revision;
    }
}
