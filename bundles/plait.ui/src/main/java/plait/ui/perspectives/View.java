package plait.ui.perspectives;

import java.util.Locale;

/** What a person can be doing with a study; each has a perspective of its own. */
public enum View {
    CODE("study"),
    THEORY("map"),
    SEARCH("search"),
    REVIEW("statements");

    private final String first;

    View(String first) {
        this.first = first;
    }

    /** The id of the part that has the focus when one comes here for the first time. */
    String firstPart() {
        return "plait.app.part." + first;
    }

    /** The perspective's id in the application's model. */
    String perspective() {
        return "plait.app.perspective." + name().toLowerCase(Locale.ROOT);
    }

    /** How the ids of its menu item and its button end. */
    String item() {
        return ".show." + name().toLowerCase(Locale.ROOT);
    }
}
