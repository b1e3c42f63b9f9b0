package plait.core.theories;

/** What became of configurations between two versions of a theory; in the order in which people want to hear of it. */
public enum Became {
    SPLIT("split"),
    MERGED("merged"),
    RECAST("split and merged"),
    REFINED("refined"),
    REWORDED("reworded"),
    NEW("new"),
    DROPPED("dropped"),
    KEPT("kept");

    private final String word;

    Became(String word) {
        this.word = word;
    }

    /** Such as “split”. */
    public String word() {
        return word;
    }
}
