package plait.core.provenance;

import java.util.List;
import java.util.stream.Stream;
import plait.model.base.Entity;

/**
 * One thing that a claim rests on or that a passage is used for, with what it rests on in turn.
 *
 * @param about where it leads; null for a group
 * @param words what it is; for a passage its place is told and its words are looked up where they are shown
 * @param detail stance, basis and reasons in a few words; may be empty
 * @param author who coded, linked or changed it; empty where nobody is recorded
 * @param time milliseconds since 1970; 0 where none is recorded
 */
public record Trace(Kind kind, Entity about, String words, String detail, String author, long time, List<Trace> below) {
    /** What stands in a row. */
    public enum Kind {
        GROUP,
        CONFIGURATION,
        PART,
        PASSAGE,
        LINK,
        VERSION,
        STEP,
        ANSWER,
        CODE,
        PATTERN,
        THEORY,
        STATEMENT,
        SOURCE,
        MEMO,
        /** A step of the history. */
        CHANGE
    }

    public static Trace group(String words, List<Trace> below) {
        return new Trace(Kind.GROUP, null, words, "", "", 0, below);
    }

    /** Itself and everything below. */
    public Stream<Trace> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Trace::all));
    }
}
