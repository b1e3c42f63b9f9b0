package plait.app.command;

import java.util.HexFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plait.core.OpenStudy;
import plait.core.theories.Theories;
import plait.model.TheoryVersion;

@Command(name = "freeze", description = "Freeze a theory version: it can be cited and never changed again.", mixinStandardHelpOptions = true)
final class FreezeCommand extends StudyCommand {
    @Parameters(index = "1", paramLabel = "THEORY", description = "A version such as v2, or a theory such as T-1 for its newest version")
    private String theory;

    @Override int run(OpenStudy open) {
        TheoryVersion version = Theories.require(open.study(), theory);
        open.freezing().freeze(version);
        String hash = HexFormat.of().formatHex(version.getFrozenHash());
        if (json()) out().println(new Fields().with("theory", Theories.name(version)).with("configurations", version.getMembers().size()).with("hash", hash).json());
        else out().println(Theories.name(version) + " is frozen, with " + version.getMembers().size() + " configurations. SHA-256 " + hash);
        return 0;
    }
}
