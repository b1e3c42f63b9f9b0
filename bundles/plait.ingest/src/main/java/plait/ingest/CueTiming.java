package plait.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says when a cue is shown, as WebVTT and SubRip write it: {@code 00:01:02.500 --> 00:01:04,000}. */
record CueTiming(long startMs, long endMs) {
    private static final String TIME = "(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");

    /** @return null if the line is no timing */
    static CueTiming of(String line) {
        if (!line.contains("-->")) return null;
        Matcher m = TIMING.matcher(line);
        return m.matches() ? new CueTiming(milliseconds(m, 1), milliseconds(m, 5)) : null;
    }

    private static long milliseconds(Matcher m, int group) {
        long hours = m.group(group) == null ? 0 : Long.parseLong(m.group(group));
        long seconds = hours * 3600 + Long.parseLong(m.group(group + 1)) * 60 + Long.parseLong(m.group(group + 2));
        String fraction = m.group(group + 3) == null ? "" : m.group(group + 3);
        return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
    }
}
