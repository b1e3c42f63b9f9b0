package plait.core.study;

import plait.core.Problem;

/** Stored bytes are not what was stored; the message says what is hit, in plain words. */
public final class DamagedStudy extends Problem {
    private static final long serialVersionUID = 1;

    public DamagedStudy(String message) {
        super(message);
    }

    public DamagedStudy(String message, Throwable cause) {
        super(message, cause);
    }
}
