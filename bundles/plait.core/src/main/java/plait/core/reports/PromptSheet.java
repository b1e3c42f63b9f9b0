package plait.core.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import plait.core.configurations.Configurations;
import plait.core.configurations.IfThenBecause;
import plait.core.configurations.Tally;
import plait.core.reports.AskWhom.Group;
import plait.core.reports.Document.Block;
import plait.core.retrieval.Cited;
import plait.core.theories.Theories;
import plait.core.theories.TheoryMembers;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.PlainStatement;
import plait.model.Segment;
import plait.model.Study;
import plait.model.TheoryVersion;

/** The gap report as a sheet to interview with: what is missing, and for each group of people the questions that could tell. */
final class PromptSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int QUOTES = 2;
    private static final int LINES = 4;

    private final Study study;
    private final TheoryVersion theory;
    private final ExportPrompts.Wanted wanted;
    private final Map<Segment, Cited> cited;
    private final BorrowedWords borrowed = new BorrowedWords();
    private final Map<ConfigurationVersion, List<Gap>> gaps = new LinkedHashMap<>();
    private final Map<Segment, Cited> quoted = new LinkedHashMap<>();
    private final List<ConfigurationVersion> withheld = new ArrayList<>();
    private final List<Group> groups;

    /** @param cited the passages of the theory with what consent allows; on the session thread */
    PromptSheet(Study study, TheoryVersion theory, ExportPrompts.Wanted wanted, Map<Segment, Cited> cited) {
        this.study = study;
        this.theory = theory;
        this.wanted = wanted;
        this.cited = cited;
        cited.values().stream().filter(each -> !each.isQuotable()).forEach(each -> borrowed.add(each.words()));
        for (ConfigurationVersion version : TheoryMembers.of(study, theory)) gaps.put(version, Gaps.of(version));
        groups = wanted.by().groups(study);
    }

    /** Whose words stand in it. */
    Map<Segment, Cited> quoted() {
        return quoted;
    }

    /** Those that could not be put into words that may be quoted. */
    int withheld() {
        return (int) withheld.stream().distinct().count();
    }

    int count() {
        return gaps.values().stream().mapToInt(List::size).sum();
    }

    Document document(String author) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Document.Paragraph("Put one theory at a time to the other person, and let them teach you where it holds and where it fails. Leave out what does not fit. Nobody needs to answer."));
        blocks.add(new Document.Note("What is missing shows where evidence lies, not how strong it is: one rich account may suffice."));
        if (wanted.quotes()) blocks.add(new Document.Note("What was said before stands here only where consent allows it. It is for you, and not to be read out."));
        blocks.add(new Document.Heading(1, "What is missing"));
        overview(blocks);
        for (Group group : groups) group(group, blocks);
        return new Document("Interview prompts", Theories.name(theory) + (theory.isFrozen() ? ", frozen" : ", draft") + " · " + DAY.format(LocalDate.now()) + " · " + author, blocks);
    }

    private void overview(List<Block> blocks) {
        var rows = new ArrayList<List<String>>();
        gaps.forEach((version, missing) -> {
            if (missing.isEmpty()) return;
            String whom = groups.stream().filter(group -> missing.stream().anyMatch(group::canTell)).map(Group::name).collect(Collectors.joining(", "));
            rows.add(List.of(name(version), missing.stream().map(Gap::words).collect(Collectors.joining("\n")), whom.isEmpty() ? "nobody has taken part yet" : whom));
        });
        if (rows.isEmpty()) blocks.add(new Document.Paragraph("Nothing is missing in this version of the theory."));
        else blocks.add(new Document.Grid(List.of("Configuration", "Missing", "Who could tell"), List.of(26, 46, 28), rows));
        String complete = gaps.entrySet().stream().filter(each -> each.getValue().isEmpty()).map(each -> code(each.getKey())).collect(Collectors.joining(", "));
        if (!complete.isEmpty() && !rows.isEmpty()) blocks.add(new Document.Paragraph("Nothing is missing in " + complete + "."));
    }

    private void group(Group group, List<Block> blocks) {
        Map<ConfigurationVersion, List<Gap>> asked = new LinkedHashMap<>();
        gaps.forEach((version, missing) -> {
            List<Gap> told = missing.stream().filter(group::canTell).toList();
            if (!told.isEmpty()) asked.put(version, told);
        });
        if (asked.isEmpty()) return;
        blocks.add(new Document.NewPage());
        blocks.add(new Document.Heading(1, "Ask: " + group.name()));
        blocks.add(new Document.Note(group.howMany() + (wanted.names() && !group.names().isEmpty() ? " " + group.names() + "." : "")));
        asked.forEach((version, missing) -> one(version, missing, blocks));
    }

    private void one(ConfigurationVersion version, List<Gap> missing, List<Block> blocks) {
        blocks.add(new Document.Heading(2, name(version)));
        blocks.add(new Document.Items(missing.stream().map(Gap::words).toList()));
        if (wanted.quotes()) quotes(version, blocks);
        blocks.add(new Document.Asked(Prompts.all(put(version), missing, this::rival)));
        blocks.add(new Document.Room(LINES));
    }

    private void quotes(ConfigurationVersion version, List<Block> blocks) {
        Tally.standing(version).stream()
                .map(EvidenceLink::getSegment)
                .filter(passage -> cited.containsKey(passage) && cited.get(passage).isQuotable())
                .distinct()
                .sorted(Comparator.comparingInt(passage -> cited.get(passage).words().length()))
                .limit(QUOTES)
                .forEach(passage -> {
                    quoted.put(passage, cited.get(passage));
                    Cited leaving = cited.get(passage).leaving();
                    blocks.add(new Document.Quote(leaving.words(), wanted.names() && !leaving.speaker().isEmpty() && !leaving.speaker().equals(leaving.role()) ? leaving.speaker() + ", " + leaving.role() : leaving.role()));
                });
    }

    /** As it is read out: in plain words where somebody wrote them. */
    private String put(ConfigurationVersion version) {
        String plain = version.getStatements().stream().map(PlainStatement::getText).filter(text -> text != null && !text.isBlank()).reduce((first, second) -> second).orElse(IfThenBecause.of(version)).strip();
        if (!borrowed.areIn(plain)) return "“" + plain + "”";
        withheld.add(version);
        return "[put it in your own words: its wording may not be quoted]";
    }

    private String rival(Gap gap) {
        if (gap.rival() == null) return "";
        Configuration other = gap.rival().getA() == gap.version().getConfiguration() ? gap.rival().getB() : gap.rival().getA();
        return put(Configurations.current(other));
    }

    private String name(ConfigurationVersion version) {
        String name = version.getConfiguration().getName();
        return name == null || name.isBlank() || borrowed.areIn(name) ? code(version) : code(version) + "  " + name;
    }

    private static String code(ConfigurationVersion version) {
        return version.getConfiguration().getIdentifier();
    }
}
