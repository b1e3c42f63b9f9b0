package plait.core.sources;

import plait.core.Problem;

/** A file that no person could read either; the message says why, without quoting it. */
public final class UnreadableFile extends Problem {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
