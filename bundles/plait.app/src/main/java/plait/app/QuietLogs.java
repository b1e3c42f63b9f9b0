package plait.app;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Libraries may log what they read, and where a study lies. So only Plait's own words reach a log. */
final class QuietLogs {
    /** Held, because loggers that nobody holds forget their level. */
    private static final Logger EVERYTHING = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("plait");

    private QuietLogs() {}

    /** For the window: our own warnings, nothing of the libraries'. */
    static void silenceLibraries() {
        EVERYTHING.setLevel(Level.OFF);
        OURS.setLevel(Level.WARNING);
    }

    /** For the command line, whose problems are said on standard error: nothing at all. */
    static void silenceEverything() {
        LogManager.getLogManager().reset();
        EVERYTHING.setLevel(Level.OFF);
    }
}
