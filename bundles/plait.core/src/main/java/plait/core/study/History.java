package plait.core.study;

import java.util.ArrayList;
import java.util.List;

/** Reads the journal for people. */
public final class History {
    private History() {}

    /** All entries, oldest first. */
    public static List<Entry> entries(Store store) {
        var entries = new ArrayList<Entry>();
        long last = store.last().map(Entry::revision).orElse(0L);
        for (long revision = 1; revision <= last; revision++) entries.add(store.entry(revision));
        return entries;
    }
}
