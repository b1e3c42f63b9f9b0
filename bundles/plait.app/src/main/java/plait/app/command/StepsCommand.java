package plait.app.command;

import picocli.CommandLine.Option;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.study.Committed;
import plait.core.study.Session;

/** Undo and redo: one step, or as many as lead to a revision. */
abstract class StepsCommand extends StudyCommand {
    @Option(names = "--to", paramLabel = "REVISION", description = "Go on until the study is as it was after this step")
    private Long to;

    abstract Committed step(Session session);

    /** True when no further step leads to the study as it was after this revision. */
    abstract boolean isReached(Session session, long revision);

    @Override final int run(OpenStudy open) {
        Session session = open.session();
        if (to == null) {
            print(step(session));
            return 0;
        }
        if (to < 1 || to > session.last().revision()) throw new Problem("There is no step " + to + ". List them with: plait history STUDY");
        while (!isReached(session, to)) print(step(session));
        return 0;
    }

    private void print(Committed committed) {
        var fields = new Fields().with("revision", committed.revision()).with("label", committed.entry().label());
        out().println(json() ? fields.json() : committed.entry().label());
    }
}
