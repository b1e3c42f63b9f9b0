package plait.core.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import plait.core.Problem;

/** Days as they are written in a study: year, month, day. */
final class Dates {
    private Dates() {}

    static boolean isDay(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A day that has come, or null for none. @throws Problem if it is no day, or one to come */
    static String past(String written) {
        String day = written.strip();
        if (day.isEmpty()) return null;
        if (!isDay(day)) throw new Problem("“" + day + "” is not a date. Write year, month and day, such as 2026-06-04.");
        if (LocalDate.parse(day).isAfter(LocalDate.now())) throw new Problem("Consent is dated " + day + ", which is still to come. Write the day on which it was given.");
        return day;
    }
}
