package plait.ui.study;

import java.util.prefs.Preferences;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.ui.theme.AskLine;

/** Asks under which name a person works, while a study is open. It is named in the history and with what they make from then on. */
public final class AuthorName {
    /** Under this name the window's context holds it after it was changed. */
    static final String CHANGED = "plait.author";

    private static final int LONGEST = 60;

    private AuthorName() {}

    static void ask(Shell shell, OpenStudy study, Preferences preferences, MWindow window) {
        String sentence = "Your name in this and other studies. It stands in the history and beside what you code from now on; what was made before keeps its name.";
        new AskLine(shell, "Who is coding?", sentence, study.session().author(), "Use this name", AuthorName::refused).ask().ifPresent(name -> change(name, study, preferences, window));
    }

    /** @param study whose next steps bear it, or null for none */
    public static void change(String name, OpenStudy study, Preferences preferences, MWindow window) {
        new PersonalChoices(preferences).author(name);
        if (study == null) return;
        study.session().author(name.strip());
        window.getContext().set(CHANGED, study.session().author());
    }

    /** Why a name cannot be so; null when it can. */
    public static String refused(String name) {
        if (name.isBlank()) return "Write a name or initials.";
        return name.strip().length() > LONGEST ? "Write a name of at most " + LONGEST + " characters." : null;
    }
}
