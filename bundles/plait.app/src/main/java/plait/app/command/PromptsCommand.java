package plait.app.command;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plait.app.Composition;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.reports.AskWhom;
import plait.core.reports.ExportPrompts;
import plait.core.theories.Theories;
import plait.model.TheoryVersion;

@Command(name = "prompts", description = "Write what is missing in the theory as a sheet of realist interview prompts.", mixinStandardHelpOptions = true)
final class PromptsCommand extends StudyCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "FILE.docx")
    private Path file;

    @Option(names = "--theory", paramLabel = "VERSION", description = "The theory version; the newest if not given")
    private String theory;

    @Option(names = "--by", paramLabel = "role|case", description = "Whom to ask, by role (if not given) or by case")
    private String by = "role";

    @Option(names = "--quotes", description = "Put in some of what was said, as far as consent allows")
    private boolean quotes;

    @Option(names = "--names", description = "Put in pseudonyms")
    private boolean names;

    @Override int run(OpenStudy open) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx")) throw new Problem("The file's ending must be .docx.");
        if (!by.equals("role") && !by.equals("case")) throw new Problem("People can be put together by role or by case. Say --by role or --by case.");
        TheoryVersion version = theory == null ? Theories.newest(open.study()).orElseThrow(() -> new Problem(Theories.NONE_YET)) : Theories.require(open.study(), theory);
        var wanted = new ExportPrompts.Wanted(by.equals("role") ? AskWhom.BY_ROLE : AskWhom.BY_CASE, quotes, names);
        ExportPrompts.Exported done = new ExportPrompts(open, Composition.documents(), OnSession.HERE).export(file, version, wanted, Progress.NONE);
        if (json()) out().println(new Fields().with("file", file.toString()).with("gaps", done.gaps()).with("quotes", done.quotes()).with("withheld", done.withheld()).json());
        else out().println(file + ": " + done.gaps() + " gaps, " + done.quotes() + " quotes" + (done.withheld() == 0 ? "." : ", " + done.withheld() + " wordings left out because they may not be quoted."));
        return 0;
    }
}
