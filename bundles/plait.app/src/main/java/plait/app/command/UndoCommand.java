package plait.app.command;

import picocli.CommandLine.Command;
import plait.core.study.Committed;
import plait.core.study.Session;

@Command(name = "undo", description = "Take back the newest step.", mixinStandardHelpOptions = true)
final class UndoCommand extends StepsCommand {
    @Override Committed step(Session session) {
        return session.undo();
    }

    @Override boolean isReached(Session session, long revision) {
        return session.undoTarget() <= revision;
    }
}
