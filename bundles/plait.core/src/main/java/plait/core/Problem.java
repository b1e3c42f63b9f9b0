package plait.core;

/**
 * Something that a person can do something about. The message is a plain sentence that says what is so and what to do;
 * it goes to the screen and to logs, so it never quotes a study.
 */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Problem(String message) {
        super(message);
    }

    /** @param cause for the log; its message is not shown */
    public Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
