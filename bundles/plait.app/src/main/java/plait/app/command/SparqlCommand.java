package plait.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.questions.Heard;

@Command(name = "sparql", description = "Ask the theory a SPARQL query from a file. It can only read, and only this study.", mixinStandardHelpOptions = true)
final class SparqlCommand extends AnswerCommand {
    @Parameters(index = "1", paramLabel = "FILE.rq", description = "SELECT, ASK, CONSTRUCT or DESCRIBE, in UTF-8")
    private Path file;

    @Override int run(OpenStudy open) {
        Heard heard = heard(open);
        print(open, heard, open.theory().ask(query(), Map.of(), heard.leftOut(), Progress.NONE));
        return 0;
    }

    private String query() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Problem("The query file cannot be read. Check its name, that it is text in UTF-8, and that you may read it.", e);
        }
    }
}
