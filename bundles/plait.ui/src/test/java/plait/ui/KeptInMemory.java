package plait.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;

/** Preferences for tests, which leave those of the person alone. */
public final class KeptInMemory extends AbstractPreferences {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, KeptInMemory> children = new HashMap<>();

    public KeptInMemory() {
        this(null, "");
    }

    private KeptInMemory(KeptInMemory parent, String name) {
        super(parent, name);
    }

    @Override protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override protected String getSpi(String key) {
        return values.get(key);
    }

    @Override protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override protected void removeNodeSpi() {
        values.clear();
    }

    @Override protected String[] keysSpi() {
        return values.keySet().toArray(String[]::new);
    }

    @Override protected String[] childrenNamesSpi() {
        return children.keySet().toArray(String[]::new);
    }

    @Override protected AbstractPreferences childSpi(String name) {
        return children.computeIfAbsent(name, each -> new KeptInMemory(this, each));
    }

    @Override protected void syncSpi() {}

    @Override protected void flushSpi() {}
}
