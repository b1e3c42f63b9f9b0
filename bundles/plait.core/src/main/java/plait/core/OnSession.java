package plait.core;

import java.util.function.Supplier;

/** The way to the session thread from work in the background: hands over something short, and waits for it. */
public interface OnSession {
    /** For who is there already. */
    OnSession HERE = Supplier::get;

    /**
     * What {@code work} gives, or the exception that it threw.
     *
     * @throws java.util.concurrent.CancellationException if the person stopped before it began; then it never begins
     */
    <T> T call(Supplier<T> work);
}
