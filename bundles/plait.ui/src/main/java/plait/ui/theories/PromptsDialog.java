package plait.ui.theories;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.reports.AskWhom;
import plait.core.reports.ExportPrompts.Wanted;
import plait.core.reports.Gap;
import plait.core.reports.Gaps;
import plait.core.theories.TheoryMembers;
import plait.model.ConfigurationVersion;
import plait.model.TheoryVersion;
import plait.ui.sheets.AskFile;
import plait.ui.theme.FormDialog;

/** Asks what a sheet of interview prompts shall hold, and where it goes. */
final class PromptsDialog extends FormDialog {
    private final OpenStudy study;
    private Choice<TheoryVersion> version;
    private Choice<AskWhom> by;
    private Boxes<String> more;
    private Path file;
    private Wanted wanted;
    private TheoryVersion theory;

    private static final String QUOTES = "Some of what was said, where consent allows";
    private static final String NAMES = "Pseudonyms";

    PromptsDialog(Shell parent, OpenStudy study) {
        super(parent, "Interview prompts", "Export…");
        this.study = study;
    }

    @Override protected void fields() {
        List<TheoryVersion> versions = TheoryMembers.versions(study.study());
        TheoryVersion newest = versions.get(versions.size() - 1);
        sentence("A sheet for realist interviews: what is missing in the theory, who could tell, and the questions that put the theory to them. " + missing(newest));
        version = choice("Theory version", versions, TheoryMembers::title, newest);
        by = choice("Whom to ask", List.of(AskWhom.values()), each -> each == AskWhom.BY_ROLE ? "By role" : "By case", AskWhom.BY_ROLE);
        more = boxes("Put in", List.of(QUOTES, NAMES), each -> each, List.of());
    }

    /** Such as “22 gaps in 13 configurations.” */
    private String missing(TheoryVersion newest) {
        List<List<Gap>> gaps = TheoryMembers.of(study.study(), newest).stream().map((ConfigurationVersion each) -> Gaps.of(each)).filter(each -> !each.isEmpty()).toList();
        int count = gaps.stream().mapToInt(List::size).sum();
        if (count == 0) return "Nothing is missing in " + newest.getLabel() + ".";
        return newest.getLabel() + " has " + (count == 1 ? "1 gap" : count + " gaps") + " in " + (gaps.size() == 1 ? "1 configuration." : gaps.size() + " configurations.");
    }

    /** Where nobody chose a file the dialog stays. */
    @Override protected void okPressed() {
        Optional<Path> chosen = AskFile.of(getShell(), "Export interview prompts", "Interview prompts", AskFile.DOCUMENT);
        if (chosen.isEmpty()) return;
        file = chosen.get();
        super.okPressed();
    }

    @Override protected void perform() {
        theory = version.value();
        wanted = new Wanted(by.value(), more.ticked().contains(QUOTES), more.ticked().contains(NAMES));
    }

    Path file() {
        return file;
    }

    Wanted wanted() {
        return wanted;
    }

    TheoryVersion theory() {
        return theory;
    }
}
