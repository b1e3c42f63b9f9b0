package plait.app.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as lists show them: in UTC for machines, local for people. */
final class Times {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private Times() {}

    static String shown(Instant time, boolean json) {
        return json ? time.toString() : LOCAL.format(time);
    }

    /** @param milliseconds since 1970; 0 is not known */
    static String shown(long milliseconds, boolean json) {
        return milliseconds == 0 ? "" : shown(Instant.ofEpochMilli(milliseconds), json);
    }
}
