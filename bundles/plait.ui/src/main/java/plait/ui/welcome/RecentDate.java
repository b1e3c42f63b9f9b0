package plait.ui.welcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When something was, as one would say it: “today, 14:32”, “Thursday”, “2 October”. */
final class RecentDate {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private RecentDate() {}

    static String words(Instant when, Instant now) {
        ZonedDateTime then = when.atZone(ZoneId.systemDefault());
        LocalDate today = now.atZone(ZoneId.systemDefault()).toLocalDate();
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        if (days == 0) return "today, " + TIME.format(then);
        if (days == 1) return "yesterday, " + TIME.format(then);
        if (days > 1 && days < 7) return DateTimeFormatter.ofPattern("EEEE", Locale.UK).format(then);
        return DateTimeFormatter.ofPattern(then.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy", Locale.UK).format(then);
    }
}
