package plait.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plait.core.OpenStudy;
import plait.core.sources.Sources;

@Command(name = "text", description = "Print the frozen text of a source, exactly as offsets count it.", mixinStandardHelpOptions = true)
final class TextCommand extends StudyCommand {
    @Parameters(index = "1", paramLabel = "SOURCE", description = "The code of the source")
    private String source;

    @Override int run(OpenStudy open) {
        out().print(open.texts().read(Sources.get(open.study(), source)).text());
        return 0;
    }
}
