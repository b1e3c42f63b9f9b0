package plait.ui.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/** The studies that were opened here, newest first. Of each it knows name, folder and time, and nothing from inside. */
public final class RecentStudies {
    static final int KEPT = 8;

    private static final String NODE = "recent";
    private static final String NAME = "name";
    private static final String FOLDER = "folder";
    private static final String OPENED = "opened";

    private final Preferences kept;

    /** One study. */
    public record Recent(String name, Path folder, Instant opened) {}

    /** @param preferences the person's own, for this program */
    public RecentStudies(Preferences preferences) {
        kept = preferences.node(NODE);
    }

    public List<Recent> list() {
        var list = new ArrayList<Recent>();
        for (int i = 0; i < KEPT; i++) read(i).ifPresent(list::add);
        return list;
    }

    public void opened(String name, Path folder, Instant when) {
        var list = new ArrayList<>(list());
        list.removeIf(each -> each.folder.equals(folder));
        list.addFirst(new Recent(name, folder, when));
        write(list);
    }


    public void clear() {
        write(List.of());
    }

    private Optional<Recent> read(int place) {
        String folder = kept.get(FOLDER + place, "");
        if (folder.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Recent(kept.get(NAME + place, ""), Path.of(folder), Instant.ofEpochMilli(kept.getLong(OPENED + place, 0))));
        } catch (InvalidPathException fromElsewhere) {
            return Optional.empty();
        }
    }

    private void write(List<Recent> list) {
        for (int i = 0; i < KEPT; i++) {
            if (i < list.size()) {
                Recent recent = list.get(i);
                kept.put(NAME + i, shortened(recent.name));
                kept.put(FOLDER + i, recent.folder.toString());
                kept.putLong(OPENED + i, recent.opened.toEpochMilli());
            } else {
                kept.remove(NAME + i);
                kept.remove(FOLDER + i);
                kept.remove(OPENED + i);
            }
        }
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            return; // the list is a convenience: it is then kept until the program ends
        }
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
