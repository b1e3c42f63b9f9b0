package plait.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.VerifyStudy;
import plait.core.study.RandomChanges;

/** A process that commits for ever is killed (SIGKILL; on Windows TerminateProcess); whatever it acknowledged must be there. */
class KillTest {
    private static final int KILLS = 20;

    @TempDir Path dir;

    @Test void noAcknowledgedCommitIsLost() throws Exception {
        Path study = dir.resolve("s.plait");
        assertEquals(0, SampleStudy.run("new", study).code());
        var random = new Random(20);
        for (int kill = 1; kill <= KILLS; kill++) {
            long acknowledged = commitUntilKilled(study, 1 + random.nextInt(40), random.nextInt(3_000_000));
            try (OpenStudy open = SampleStudy.open(study)) {
                long revision = open.session().last().revision();
                assertTrue(revision >= acknowledged, "kill " + kill + " lost " + (acknowledged - revision) + " commits");
                assertEquals(List.of(), new VerifyStudy(open).run(Progress.NONE).problems(), "after kill " + kill);
            }
        }
    }

    /** @return the last revision that the process acknowledged before it died */
    private static long commitUntilKilled(Path study, int commits, int thenNanos) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        study.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int seen = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Long.parseLong(line);
                if (++seen < commits) continue;
                for (long end = System.nanoTime() + thenNanos; System.nanoTime() < end;) Thread.onSpinWait(); // somewhere inside a later commit
                process.toHandle().destroyForcibly(); // and not by the process itself, which would close the pipe with what was still acknowledged
                for (line = out.readLine(); line != null; line = out.readLine()) if (!line.isEmpty()) acknowledged = Math.max(acknowledged, number(line));
                break;
            }
        }
        process.waitFor();
        assertTrue(acknowledged > 0, "the process never committed");
        return acknowledged;
    }

    /** The last line may be cut. */
    private static long number(String line) {
        return line.length() >= 8 ? Long.parseLong(line) : 0;
    }

    /** The process that is killed: prints each revision, in eight digits, after its commit returned. */
    public static final class Committing {
        public static void main(String[] args) {
            OpenStudy open = SampleStudy.open(Path.of(args[0]));
            open.startSearch();
            var changes = new RandomChanges(new Random());
            var random = new Random();
            while (true) {
                try {
                    int die = random.nextInt(10);
                    if (die == 0 && open.session().canUndo()) open.session().undo();
                    else if (die == 1 && open.session().canRedo()) open.session().redo();
                    else open.session().commit("Change", study -> changes.make(study, 1 + random.nextInt(6)));
                } catch (RuntimeException e) {
                    continue; // a random change that the rules refuse
                }
                System.out.printf("%08d%n", open.session().last().revision());
                System.out.flush();
            }
        }
    }
}
