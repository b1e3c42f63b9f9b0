package plait.core;

/** How long work tells that it goes on and hears that it should stop; the window and the command line each show it in their own way. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override public void begin(String task, int steps) {}

        @Override public void worked(int steps) {}

        @Override public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param task what is done, in plain words, without words of the study
     * @param steps how many steps it will take, or 0 if that is not known
     */
    void begin(String task, int steps);

    void worked(int steps);

    /** True once the person asked to stop: finish what would otherwise be left half done, then return. */
    boolean cancelled();
}
