package plait.core.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plait.model.Case;
import plait.model.Participant;
import plait.model.Source;

/**
 * Where words come from: somebody who speaks in a passage, or a document.
 *
 * @param person null where nobody known speaks
 * @param places the cases that the words count for
 */
public record Voice(Participant person, Set<Case> places, Source source) {
    /** Of several voices the cases, each once. */
    public static Set<Case> places(List<Voice> voices) {
        var all = new LinkedHashSet<Case>();
        voices.forEach(voice -> all.addAll(voice.places));
        return all;
    }
}
