package plait.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import plait.app.command.PlaitCommand;
import plait.core.Problem;

/** The entry of every command that opens no window. Ends with 0 (done), 1 (a problem, said in one line) or 2 (wrong usage). */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String[] args) {
        QuietLogs.silenceEverything();
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return execute(out, err, args);
        } catch (Error e) {
            err.println(sentence(e));
            return 1;
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... args) {
        return new picocli.CommandLine(new PlaitCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(120)
                .setParameterExceptionHandler((e, given) -> {
                    err.println(e.getMessage() + " See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return 2;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    out.flush();
                    err.println(sentence(e));
                    return 1;
                })
                .execute(args);
    }

    /** One line; what is not meant for people is named by its kind and place only, because its message may quote a study. */
    private static String sentence(Throwable e) {
        if (e instanceof Problem) return e.getMessage();
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return "Plait made a mistake (" + e.getClass().getSimpleName() + where + "). What was saved is safe. Please report this line.";
    }
}
