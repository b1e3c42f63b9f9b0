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
import plait.core.sources.FileContent;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.model.InterviewPhase;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Text;
import plait.model.text.Span;

/** A process that commits for ever is killed (SIGKILL; on Windows TerminateProcess); whatever it acknowledged must be there. */
class KillTest {
    private static final int KILLS = 20;

    @TempDir Path dir;

    @Test void noAcknowledgedCommitIsLost() throws Exception {
        Path study = SampleStudy.make(dir);
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
        private static final Random RANDOM = new Random();

        public static void main(String[] args) {
            OpenStudy open = SampleStudy.open(Path.of(args[0]));
            open.startSearch();
            while (true) {
                change(open);
                System.out.printf("%08d%n", open.session().last().revision());
                System.out.flush();
            }
        }

        private static void change(OpenStudy open) {
            List<Source> sources = open.study().getSources();
            Text text = Texts.current(sources.get(RANDOM.nextInt(sources.size())));
            int start = RANDOM.nextInt(text.getCharacters() - 60);
            var span = new Span(start, start + 1 + RANDOM.nextInt(50));
            switch (RANDOM.nextInt(8)) {
                case 0 -> importText(open);
                case 1 -> open.codings().applyNew(text, span, "code " + RANDOM.nextLong());
                case 2 -> text.getSegments().stream().filter(each -> !each.getCodings().isEmpty()).findFirst()
                        .ifPresent(each -> open.codings().remove(each.getCodings().get(0)));
                case 3 -> {
                    if (open.session().canUndo()) open.session().undo();
                }
                case 4 -> {
                    if (open.session().canRedo()) open.session().redo();
                }
                default -> open.codings().apply(text, span, open.study().getFactors().get(RANDOM.nextInt(9)));
            }
        }

        private static void importText(OpenStudy open) {
            String words = "INT: how was it?\n\nKEV: " + "it were all right ".repeat(20 + RANDOM.nextInt(200)) + RANDOM.nextLong() + "\n\nINT: and then?\n\nKEV: then I left\n";
            var file = FileContent.of("t" + RANDOM.nextLong() + ".txt", words.getBytes(StandardCharsets.UTF_8));
            var details = SourceDetails.of(SourceKind.INTERVIEW, List.of(), InterviewPhase.REFINING);
            open.imports().add(open.imports().keep(file, open.ingest().read(file, Progress.NONE)), details);
        }
    }
}
