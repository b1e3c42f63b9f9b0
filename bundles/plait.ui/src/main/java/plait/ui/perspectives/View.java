package plait.ui.perspectives;

import java.util.Locale;

/** What a person can be doing with a study; each has a perspective of its own. */
public enum View {
    CODE,
    THEORY,
    SEARCH,
    REVIEW;

    /** The perspective's id in the application's model. */
    String perspective() {
        return "plait.app.perspective." + name().toLowerCase(Locale.ROOT);
    }

    /** How the ids of its menu item and its button end. */
    String item() {
        return ".show." + name().toLowerCase(Locale.ROOT);
    }
}
