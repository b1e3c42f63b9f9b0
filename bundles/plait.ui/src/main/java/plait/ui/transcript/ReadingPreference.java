package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import plait.ui.transcript.Reading.Width;

/** How a person likes transcripts to be set: kept with their account and not with the study, and followed at once by every transcript that is open. */
public final class ReadingPreference {
    private static final String ZOOM = "transcript.zoom";
    private static final String WIDTH = "transcript.width";
    private static final String SANS = "transcript.sans";
    private static final String NUMBERS = "transcript.paragraphNumbers";

    private final Preferences preferences;
    private final List<Runnable> listeners = new ArrayList<>();

    public ReadingPreference(Preferences preferences) {
        this.preferences = preferences;
    }

    public Reading now() {
        return new Reading(preferences.getInt(ZOOM, Reading.USUAL.zoom()), width(), preferences.getBoolean(SANS, false), preferences.getBoolean(NUMBERS, false));
    }

    private Width width() {
        String kept = preferences.get(WIDTH, Width.USUAL.name());
        for (Width each : Width.values()) if (each.name().equals(kept)) return each;
        return Width.USUAL;
    }

    public void set(Reading wanted) {
        if (wanted.equals(now())) return;
        preferences.putInt(ZOOM, wanted.zoom());
        preferences.put(WIDTH, wanted.width().name());
        preferences.putBoolean(SANS, wanted.sans());
        preferences.putBoolean(NUMBERS, wanted.numbers());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Hears of every change until it is forgotten. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
