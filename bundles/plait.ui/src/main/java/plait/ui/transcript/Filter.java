package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import plait.core.coding.ShowOnly;
import plait.model.Study;

/** What the open transcripts of a study show until somebody wants something else. It goes when the study closes and is stored nowhere. */
public final class Filter {
    private final List<Runnable> listeners = new ArrayList<>();
    private ShowOnly only = ShowOnly.ALL;

    public ShowOnly only() {
        only = only.existing();
        return only;
    }

    public void only(ShowOnly wanted) {
        if (wanted.equals(only)) return;
        only = wanted;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Hears of every change until it is forgotten. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Such as “All codes”, “3 of 56 codes, 1 coder” or “No codes, no memos”. */
    public String words(Study study) {
        ShowOnly now = only();
        var parts = new ArrayList<String>();
        if (!now.codings()) parts.add("No codes");
        else if (!now.codes().isEmpty()) parts.add(now.codes().size() + " of " + counted(study.getFactors().size(), "code"));
        else if (now.coders().isEmpty() && now.cases().isEmpty()) parts.add("All codes");
        if (now.codings() && !now.coders().isEmpty()) parts.add(counted(now.coders().size(), "coder"));
        if (now.codings() && !now.cases().isEmpty()) parts.add(counted(now.cases().size(), "case"));
        if (!now.evidence()) parts.add("no evidence");
        if (!now.memos()) parts.add("no memos");
        return String.join(", ", parts);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
