package plait.ui.coding;

import java.util.Comparator;
import java.util.prefs.Preferences;
import plait.core.coding.CodeBook;
import plait.core.coding.CodeCounts;
import plait.model.Factor;

/** In which order the codebook is shown: a preference of the person, kept with their account and not with the study. */
enum CodeSort {
    FREE("By hand"),
    NAME("By name"),
    COUNT("By count");

    private static final String KEY = "codebook.sort";

    final String words;

    CodeSort(String words) {
        this.words = words;
    }

    Comparator<Factor> order(CodeCounts counts) {
        return switch (this) {
            case FREE -> CodeBook.ORDER;
            case NAME -> Comparator.comparing(CodeBook::nameOf, String.CASE_INSENSITIVE_ORDER).thenComparing(CodeBook.ORDER);
            case COUNT -> Comparator.comparingInt((Factor factor) -> -counts.of(factor)).thenComparing(CodeBook.ORDER);
        };
    }

    static CodeSort kept() {
        String kept = preferences().get(KEY, FREE.name());
        for (CodeSort sort : values()) if (sort.name().equals(kept)) return sort;
        return FREE;
    }

    void keep() {
        preferences().put(KEY, name());
    }

    private static Preferences preferences() {
        return Preferences.userRoot().node("plait");
    }
}
