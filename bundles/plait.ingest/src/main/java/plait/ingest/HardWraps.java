package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Undoes the line ends of a text that was wrapped at a fixed width. A text is taken for wrapped only if nearly every line that goes on was
 * as full as its words allowed; then just those lines are joined that were, so that a deliberate short line stays a paragraph.
 */
final class HardWraps {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    /** Fewer pairs of lines prove nothing. */
    private static final int FEWEST = 8;

    private HardWraps() {}

    /**
     * @param lines blank lines are empty strings
     * @param begins true for a line that begins a paragraph whatever stood before it
     * @return the same lines with the wrapped ones joined by a space; where a line was joined to the one before, nothing is left
     */
    static List<String> undo(List<String> lines, IntPredicate begins) {
        int width = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (goesOn(lines, i, begins)) width = Math.max(width, Math.max(lines.get(i - 1).length(), lines.get(i).length()));
        }
        if (width < NARROWEST || width > WIDEST || !wrapped(lines, begins, width)) return lines;
        var joined = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (goesOn(lines, i, begins) && full(lines.get(i - 1), lines.get(i), width)) joined.set(joined.size() - 1, joined.getLast() + " " + lines.get(i));
            else joined.add(lines.get(i));
        }
        return joined;
    }

    private static boolean wrapped(List<String> lines, IntPredicate begins, int width) {
        int pairs = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!goesOn(lines, i, begins)) continue;
            pairs++;
            if (full(lines.get(i - 1), lines.get(i), width)) full++;
        }
        return pairs >= FEWEST && full * 10 >= pairs * 9;
    }

    private static boolean goesOn(List<String> lines, int i, IntPredicate begins) {
        return i > 0 && !lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty() && !begins.test(i) && lines.get(i).indexOf('\t') < 0;
    }

    /** True when the first word of {@code next} had no room left on {@code line}. */
    private static boolean full(String line, String next, int width) {
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space) > width;
    }
}
