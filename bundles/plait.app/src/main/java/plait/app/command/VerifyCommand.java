package plait.app.command;

import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.VerifyStudy;
import plait.core.study.Verification;

@Command(name = "verify", description = "Check everything that is stored.", mixinStandardHelpOptions = true)
final class VerifyCommand extends StudyCommand {
    @Override int run(OpenStudy open) {
        Verification found = new VerifyStudy(open).run(Progress.NONE);
        var fields = new Fields()
                .with("sound", found.sound())
                .with("steps", found.revisions())
                .with("parts", found.rows())
                .with("files", found.blobs())
                .with("problems", found.problems());
        if (json()) out().println(fields.json());
        else if (found.sound()) out().printf("%s is sound: %,d steps, %,d parts, %,d texts and originals checked.%n", study(), found.revisions(), found.rows(), found.blobs());
        if (!found.sound()) warn(study() + " is not sound: " + String.join(" ", found.problems()));
        return found.sound() ? 0 : 1;
    }
}
