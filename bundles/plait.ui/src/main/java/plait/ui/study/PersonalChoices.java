package plait.ui.study;

import java.util.prefs.Preferences;

/** What is asked for before a study is open: the person's name, and whether to begin with the last study. */
public final class PersonalChoices {
    private static final String AUTHOR = "author";
    private static final String LAST_STUDY = "start.lastStudy";

    private final Preferences kept;

    /** @param preferences the person's own, for this program */
    public PersonalChoices(Preferences preferences) {
        kept = preferences;
    }

    /** Who is named in the history; the account's name until they say another. */
    public String author() {
        String name = kept.get(AUTHOR, "").strip();
        return name.isEmpty() ? System.getProperty("user.name") : name;
    }

    public void author(String name) {
        kept.put(AUTHOR, name.strip());
    }

    /** False for the welcome page. */
    public boolean beginsWithLastStudy() {
        return kept.getBoolean(LAST_STUDY, true);
    }

    public void beginWithLastStudy(boolean wanted) {
        kept.putBoolean(LAST_STUDY, wanted);
    }
}
