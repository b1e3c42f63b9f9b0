package plait.ingest;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the parsers from logging: their messages quote what they read, and no word of a study may reach a log. */
final class QuietLibraries {
    /** Held, because the log manager forgets loggers that nobody holds, and their level with them. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.tika"), Logger.getLogger("org.apache.poi"),
                    Logger.getLogger("org.apache.xmlbeans"), Logger.getLogger("org.apache.commons"));

    private QuietLibraries() {}

    static void silence() {
        for (Logger logger : SILENT) logger.setLevel(Level.OFF);
    }
}
