package plait.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plait.core.sheets.ImportResult;
import plait.core.sheets.ImportResult.Status;
import plait.core.sources.ImportWarning;

/** What became of files, in sentences. */
final class ImportWords {
    private ImportWords() {}

    /** @param asked how many files there were */
    static String summary(List<ImportResult> results, int asked) {
        long imported = results.stream().filter(each -> each.status() == Status.IMPORTED).count();
        long known = results.stream().filter(each -> each.status() == Status.DUPLICATE).count();
        long refused = results.stream().filter(each -> each.status() == Status.REFUSED).count();
        var parts = new ArrayList<String>();
        parts.add(imported == 0 ? "Nothing new was imported." : of(imported, "was", "were") + " imported.");
        if (known > 0) parts.add(of(known, "was", "were") + " there already.");
        if (refused > 0) parts.add(of(refused, "was", "were") + " refused.");
        if (results.size() < asked) parts.add("Stopped before the rest.");
        return String.join(" ", parts);
    }

    private static String of(long count, String one, String several) {
        return count == 1 ? "1 file " + one : count + " files " + several;
    }

    static String sentence(ImportResult result) {
        return switch (result.status()) {
            case REFUSED -> "Refused. " + result.problem();
            case DUPLICATE -> "There already as " + result.source() + "; nothing was added.";
            case IMPORTED -> result.source().isEmpty() ? count(result.rows(), "row") + "." : result.source() + ": " + count(result.words(), "word") + turns(result) + ".";
        };
    }

    private static String turns(ImportResult result) {
        if (result.turns() == 0) return "";
        return ", " + count(result.turns(), "turn") + " of " + count(result.speakers().size(), "speaker");
    }

    private static String count(int number, String noun) {
        return String.format(Locale.UK, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** All of it, to be copied or kept. */
    static String report(List<ImportResult> results, int asked) {
        var lines = new ArrayList<String>();
        lines.add(summary(results, asked));
        for (ImportResult each : results) {
            lines.add("");
            lines.add(each.file());
            lines.add(sentence(each));
            for (ImportWarning warning : each.warnings()) lines.add("Look at this: " + warning.message());
        }
        return String.join("\n", lines) + "\n";
    }
}
