package plait.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.study.Finding;
import plait.core.theories.Codes;

@Command(name = "check", description = "Hold the theory to the rules of realist evaluation, and list the gaps. Ends with 1 when a rule is broken.", mixinStandardHelpOptions = true)
final class CheckCommand extends StudyCommand {
    @Override int run(OpenStudy open) {
        List<Line> lines = open.theory().check(Progress.NONE).stream().map(finding -> Line.of(open, finding)).sorted(Line.ORDER).toList();
        for (Line line : lines) out().println(json() ? line.fields().json() : line.sentence());
        long broken = lines.stream().filter(line -> line.finding.severity() == Finding.Severity.VIOLATION).count();
        if (!json()) out().println(summary(lines));
        if (broken > 0) warn(broken == 1 ? "One rule is broken." : broken + " times a rule is broken.");
        return broken > 0 ? 1 : 0;
    }

    private static String summary(List<Line> lines) {
        var counts = new StringBuilder();
        for (Finding.Severity severity : Finding.Severity.values()) {
            long n = lines.stream().filter(line -> line.finding.severity() == severity).count();
            counts.append(counts.isEmpty() ? "" : ", ").append(n).append(' ').append(word(severity)).append(n == 1 ? "" : "s");
        }
        return counts.toString();
    }

    private static String word(Finding.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private record Line(Finding finding, String subject) {
        static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> line.finding.severity()).thenComparing(line -> line.finding.rule()).thenComparing(Line::subject);

        static Line of(OpenStudy open, Finding finding) {
            return new Line(finding, finding.subject() == null ? "" : Codes.of(open.session().find(finding.subject())));
        }

        Fields fields() {
            return new Fields().with("severity", word(finding.severity())).with("rule", finding.rule()).with("subject", subject).with("message", finding.message());
        }

        String sentence() {
            return word(finding.severity()) + "  " + (subject.isEmpty() ? "" : subject + ": ") + finding.message();
        }
    }
}
