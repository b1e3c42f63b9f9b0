package plait.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;
import plait.ui.KeptInMemory;

class RecentStudiesTest {
    private static final Instant NOON = Instant.parse("2026-06-04T12:00:00Z");

    private final Preferences preferences = new KeptInMemory();
    private final RecentStudies recent = new RecentStudies(preferences);

    @Test
    void nobodyHasOpenedAnythingYet() {
        assertEquals(List.of(), recent.list());
    }

    @Test
    void theNewestComesFirstAndEachOnce() {
        recent.opened("One", Path.of("one.plait"), NOON);
        recent.opened("Two", Path.of("two.plait"), NOON.plusSeconds(1));
        recent.opened("One, renamed", Path.of("one.plait"), NOON.plusSeconds(2));

        assertEquals(List.of("One, renamed", "Two"), names(recent));
    }

    @Test
    void theyAreThereTheNextTime() {
        recent.opened("One", Path.of("one.plait"), NOON);

        assertEquals(List.of(new RecentStudies.Recent("One", Path.of("one.plait"), NOON)), new RecentStudies(preferences).list());
    }

    @Test
    void theListDoesNotGrowWithoutEnd() {
        for (int i = 0; i < 20; i++) recent.opened("Study " + i, Path.of(i + ".plait"), NOON.plusSeconds(i));

        assertEquals(RecentStudies.KEPT, recent.list().size());
        assertEquals("Study 19", recent.list().getFirst().name());
    }

    @Test
    void nothingButNameFolderAndTimeIsKept() throws Exception {
        recent.opened("One", Path.of("one.plait"), NOON);

        assertEquals(Set.of("name0", "folder0", "opened0"), Set.of(preferences.node("recent").keys()));
    }

    @Test
    void clearingLeavesNothingBehind() throws Exception {
        recent.opened("One", Path.of("one.plait"), NOON);
        recent.clear();

        assertEquals(List.of(), recent.list());
        assertEquals(0, preferences.node("recent").keys().length);
    }

    private static List<String> names(RecentStudies recent) {
        return recent.list().stream().map(RecentStudies.Recent::name).toList();
    }
}
