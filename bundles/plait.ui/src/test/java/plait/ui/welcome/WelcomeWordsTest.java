package plait.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WelcomeWordsTest {
    private static final Instant NOW = at(2026, 6, 4, 15, 0);

    @Test
    void aDateIsSaidAsOneWouldSayIt() {
        assertEquals("today, 14:32", RecentDate.words(at(2026, 6, 4, 14, 32), NOW));
        assertEquals("yesterday, 09:05", RecentDate.words(at(2026, 6, 3, 9, 5), NOW));
        assertEquals("Sunday", RecentDate.words(at(2026, 5, 31, 9, 0), NOW));
        assertEquals("28 May", RecentDate.words(at(2026, 5, 28, 9, 0), NOW));
        assertEquals("2 October 2025", RecentDate.words(at(2025, 10, 2, 9, 0), NOW));
    }

    @Test
    void aStudysFolderHasANameThatEveryFileSystemTakes() {
        assertEquals("Dusk study.plait", NewStudyDialog.folderName(" Dusk study "));
        assertEquals("What works- For whom.plait", NewStudyDialog.folderName("What works? For whom"));
        assertEquals("a-b-c.plait", NewStudyDialog.folderName("a/b\\c"));
        assertEquals("Study.plait", NewStudyDialog.folderName("..."));
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(ZoneId.systemDefault()).toInstant();
    }
}
