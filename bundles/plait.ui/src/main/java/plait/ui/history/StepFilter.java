package plait.ui.history;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import plait.core.history.Concern;
import plait.core.history.Concerned;
import plait.core.history.Step;

/**
 * Which steps are wanted.
 *
 * @param words lower case, empty for any
 * @param author null for anybody
 * @param concern null for any kind
 * @param about null for anything
 */
record StepFilter(String words, String author, Concern concern, EObject about) {
    static final StepFilter ALL = new StepFilter("", null, null, null);

    boolean takes(Step step, Concerned concerned, Words names) {
        if (author != null && !author.equals(step.author())) return false;
        if (concern != null && concern != step.concern()) return false;
        if (about != null && !concerned.concerns(step, about)) return false;
        return words.isEmpty() || contains(step.label()) || contains(step.author()) || contains(names.about(step));
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
