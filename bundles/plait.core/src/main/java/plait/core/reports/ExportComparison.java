package plait.core.reports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plait.core.LeavingFile;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.configurations.IfThenBecause;
import plait.core.retrieval.Cited;
import plait.core.search.NaturalOrder;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;
import plait.core.sources.TextByText;
import plait.core.theories.Became;
import plait.core.theories.Codes;
import plait.core.theories.Comparison.Change;
import plait.core.theories.Comparison;
import plait.core.theories.LinkChange;
import plait.core.theories.PartChange;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Inference;
import plait.model.Quotable;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Segment;

/**
 * Writes what changed between two theory versions as a table: a row for each statement, status and part that differs, for each link, and for each passage
 * or answer that a step rests on. Quotes follow consent, and who was quoted is recorded.
 */
public final class ExportComparison {
    private static final List<String> COLUMNS = List.of("What happened", "Configuration", "Name", "About", "Before", "After", "Move", "Change", "Inference", "Reason", "Who", "When",
            "Evidence", "Stance", "Passage", "Speaker", "Role", "Source", "Place", "Cases");

    private final OpenStudy open;
    private final TableWriter tables;
    private final OnSession session;
    private final QuoteConsent consent;

    /** @param session the way to the session thread, from the thread that exports */
    public ExportComparison(OpenStudy open, TableWriter tables, OnSession session) {
        this.open = open;
        this.tables = tables;
        this.session = session;
        consent = new QuoteConsent(open.texts());
    }

    /** How many passages went with their words, and how many without because of consent. */
    public record Exported(int quotes, int withheld) {}

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws plait.core.Problem if the file cannot be written, or consent changed meanwhile
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public Exported export(Path file, Comparison comparison, Progress progress) {
        List<Segment> passages = session.call(() -> comparison.changes().stream().flatMap(change -> change.steps().stream()).flatMap(step -> causes(step).stream()).map(EvidenceLink::getSegment).distinct().toList());
        Map<Segment, Cited> cited = new HashMap<>();
        new TextByText(open.texts(), session, progress).read(passages, there -> there.forEach(passage -> cited.put(passage, Cited.of(passage, open.texts(), consent))));
        Map<Segment, Quotable> quoted = new LinkedHashMap<>();
        cited.forEach((passage, words) -> {
            if (words.isQuotable()) quoted.put(passage, words.quotable());
        });
        var table = new Table("Changes", COLUMNS, session.call(() -> new Rows(comparison, cited).all()));
        var leaving = new LeavingFile.Leaving("Export changes of the theory", "Changes between two theory versions as a table", quoted);
        new LeavingFile(open.session(), session).write(file, leaving, out -> tables.write(table, file.getFileName().toString(), out));
        return new Exported(quoted.size(), cited.size() - quoted.size());
    }

    /** The codes whose names stand for parts that have no words of their own. */
    public static Set<Factor> codes(Comparison comparison) {
        return comparison.changes().stream()
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .flatMap(version -> version.getSlots().stream())
                .flatMap(slot -> slot.getFactors().stream())
                .collect(Collectors.toSet());
    }

    private static List<EvidenceLink> causes(Refinement step) {
        return step.getEvidence().stream()
                .filter(link -> link.getSegment() != null && link.getSegment().getText() != null)
                .sorted(Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
    }

    /** The rows of one comparison. */
    private static final class Rows {
        private final Comparison comparison;
        private final Map<Segment, Cited> cited;
        private final List<List<Object>> rows = new ArrayList<>();

        Rows(Comparison comparison, Map<Segment, Cited> cited) {
            this.comparison = comparison;
            this.cited = cited;
        }

        List<List<Object>> all() {
            comparison.changes().forEach(this::change);
            comparison.links().forEach(this::link);
            return rows;
        }

        private void change(Change change) {
            if (change.after().isEmpty()) {
                for (ConfigurationVersion was : change.before()) differs(change, was, "statement", IfThenBecause.of(was), "");
                change.steps().forEach(step -> step(change, change.before().get(0), step));
            }
            for (ConfigurationVersion now : change.after()) one(change, now);
            ConfigurationVersion first = (change.after().isEmpty() ? change.before() : change.after()).get(0);
            if (!change.after().isEmpty()) change.steps().stream().filter(step -> change.after().stream().noneMatch(step.getResults()::contains)).forEach(step -> step(change, first, step));
        }

        private void one(Change change, ConfigurationVersion now) {
            if (change.became() == Became.KEPT) {
                differs(change, now, "statement", IfThenBecause.of(now), IfThenBecause.of(now));
                return;
            }
            differs(change, now, "statement", change.sentenceBefore(), IfThenBecause.of(now));
            String status = change.before().stream().map(each -> each.getStatus().getLiteral()).distinct().collect(Collectors.joining(", "));
            if (!status.equals(now.getStatus().getLiteral())) differs(change, now, "status", status, now.getStatus().getLiteral());
            for (PartChange part : change.parts(now)) {
                String role = part.role().getLiteral();
                if (!part.wordsBefore().equals(part.wordsAfter())) differs(change, now, role, part.wordsBefore(), part.wordsAfter());
                for (PartChange.Trait trait : part.traits()) differs(change, now, role + ", " + trait.what(), trait.before(), trait.after());
            }
            change.stepsOf(now).forEach(step -> step(change, now, step));
            if (change.isUnexplained()) differs(change, now, "no reason is recorded", "", "");
        }

        private void differs(Change change, ConfigurationVersion about, String what, String before, String after) {
            row(change, about, what, before, after, null, List.of());
        }

        private void step(Change change, ConfigurationVersion about, Refinement step) {
            List<EvidenceLink> causes = causes(step);
            if (causes.isEmpty() && step.getReviews().isEmpty()) row(change, about, "reason", "", "", step, List.of());
            for (EvidenceLink cause : causes) {
                Cited leaving = cited.containsKey(cause.getSegment()) ? cited.get(cause.getSegment()).leaving() : null;
                if (leaving == null) continue;
                row(change, about, "because of a passage", "", "", step, List.of(text(cause.getIdentifier()), cause.getStance().getLiteral(), leaving.words(), leaving.speaker(), leaving.role(), leaving.source(), leaving.place(), leaving.cases()));
            }
            for (Review review : step.getReviews()) row(change, about, "because of a review", "", "", step, List.of(Codes.of(review), review.getVerdict().getLiteral()));
        }

        private void link(LinkChange change) {
            var row = new ArrayList<Object>(List.of(change.isNew() ? "link new" : "link gone", Codes.of(change.link().getFrom().getVersion().getConfiguration()), "", change.words(), "", "", "", "", "", text(change.link().getRationale()), text(change.link().getAuthor()), day(change.link().getTime())));
            rows.add(filled(row));
        }

        private void row(Change change, ConfigurationVersion about, String what, String before, String after, Refinement step, List<String> cause) {
            var row = new ArrayList<Object>(List.of(change.sentence(comparison.to()), Codes.of(about.getConfiguration()), text(about.getConfiguration().getName()), what, before, after));
            if (step != null) {
                row.addAll(List.of(step.getMove().getLiteral(), text(step.getChange()), step.getInference() == Inference.UNSTATED ? "" : step.getInference().getLiteral(), text(step.getRationale()), text(step.getAuthor()), day(step.getTime())));
                row.addAll(cause);
            }
            rows.add(filled(row));
        }

        private static List<Object> filled(List<Object> row) {
            while (row.size() < COLUMNS.size()) row.add("");
            return row;
        }

        private static String day(long time) {
            return time == 0 ? "" : Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()).toLocalDate().toString();
        }

        private static String text(String words) {
            return words == null ? "" : words;
        }
    }
}
