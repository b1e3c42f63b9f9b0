package plait.core.questions;

/**
 * What keeps a query from being asked, or should be looked at, in plain words.
 *
 * @param line from 1; 0 where it is about the whole
 * @param column from 1; 0 where it is about the whole line
 * @param words a sentence without the place
 * @param grave false for what does not keep it from being asked
 */
public record QueryFault(int line, int column, String words, boolean grave) {
    /** With its place: “Line 4: …”. */
    public String sentence() {
        return line == 0 ? words : "Line " + line + ": " + words;
    }
}
