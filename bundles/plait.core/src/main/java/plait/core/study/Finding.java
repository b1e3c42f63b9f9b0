package plait.core.study;

/**
 * What a rule says about one object of the study.
 *
 * @param rule short name of the rule, the same in messages, documents and JSON
 * @param subject the object to look at, or null where it is the study as a whole
 * @param message a plain sentence for a researcher: what is so, and what to do; never quotes
 * @param gate true where an edit that would leave this so is refused
 */
public record Finding(Severity severity, String rule, Key subject, String message, boolean gate) {
    /** How much it matters. A gap is no fault: work that is still to be done. */
    public enum Severity {
        VIOLATION,
        WARNING,
        GAP
    }
}
