package plait.core;

/** What was typed does not open the study: it can be tried again. */
public final class WrongPassphrase extends Problem {
    private static final long serialVersionUID = 1;

    public WrongPassphrase(String message) {
        super(message);
    }
}
