package plait.ui.sources;

import java.util.prefs.Preferences;

/** How large transcripts are shown: a preference of the person, kept with their account and not with the study. */
final class Zoom {
    private static final String KEY = "transcript.zoom";
    private static final int[] STEPS = {80, 90, 100, 110, 125, 150, 175, 200};
    private static final int USUAL = 100;

    private Zoom() {}

    static int kept() {
        int kept = preferences().getInt(KEY, USUAL);
        return kept >= STEPS[0] && kept <= STEPS[STEPS.length - 1] ? kept : USUAL;
    }

    static void keep(int percent) {
        preferences().putInt(KEY, percent);
    }

    /** The next step up (1) or down (-1) from here, the usual size (0). */
    static int step(int from, int direction) {
        if (direction == 0) return USUAL;
        int to = from;
        for (int step : STEPS) if (direction > 0 ? step > from && to == from : step < from) to = step;
        return to;
    }

    private static Preferences preferences() {
        return Preferences.userRoot().node("plait");
    }
}
