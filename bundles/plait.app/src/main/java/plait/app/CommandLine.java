package plait.app;

/** The entry of every command that opens no window. Ends with 0 (done), 1 (a problem, said in one line) or 2 (wrong usage). */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String[] args) {
        System.err.println("usage: plait COMMAND STUDY …");
        return 2;
    }
}
