package plait.app.command;

import picocli.CommandLine.Command;
import plait.core.study.Committed;
import plait.core.study.Session;
import plait.core.study.UndoTo;

@Command(name = "undo", description = "Take back the newest step.", mixinStandardHelpOptions = true)
final class UndoCommand extends StepsCommand {
    @Override Committed step(Session session) {
        return session.undo();
    }

    @Override boolean isReached(Session session, long revision) {
        return new UndoTo(session, revision).isReached();
    }
}
