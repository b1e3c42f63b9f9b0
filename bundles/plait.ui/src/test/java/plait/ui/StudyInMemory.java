package plait.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import plait.core.OpenStudy;
import plait.core.questions.QueryBook;
import plait.core.search.FakeSearch;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.study.FakeStore;
import plait.core.study.RowCodecs;
import plait.core.study.Rule;
import plait.core.study.Session;
import plait.core.theories.RuleShapes;
import plait.core.theories.TheoryDataset;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Study;
import plait.model.text.CodePoints;
import plait.model.text.Paragraph;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** A study for tests, kept in memory, with transcripts written as {@code LABEL: words} lines. */
public final class StudyInMemory {
    private static final Pattern TURN = Pattern.compile("(?m)^([A-Z][A-Z0-9 ]{0,20}): (.*)$");

    private StudyInMemory() {}

    /** @param further rules besides those that every study has */
    public static OpenStudy open(Consumer<Study> define, Rule... further) {
        var rules = new ArrayList<>(OpenStudy.rules(RuleShapes.NONE));
        rules.addAll(List.of(further));
        return open(define, rules, OpenStudy.Adapters.withoutTheory(null, FakeSearch::new, StudyInMemory::fail));
    }

    /** One that can be asked questions. */
    public static OpenStudy open(QueryBook questions, Supplier<TheoryDataset> dataset) {
        var adapters = new OpenStudy.Adapters(null, FakeSearch::new, StudyInMemory::fail, dataset, questions, RuleShapes.NONE, null);
        return open(study -> study.setName("Study"), OpenStudy.rules(RuleShapes.NONE), adapters);
    }

    private static OpenStudy open(Consumer<Study> define, List<Rule> rules, OpenStudy.Adapters adapters) {
        return new OpenStudy(Session.create(new FakeStore(), RowCodecs.binaryOnly(), rules, "Amara", define), adapters);
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    public static OpenStudy open() {
        return open(study -> study.setName("Study"));
    }

    /** Adds a transcript; a line without a label goes on with the turn before, lines before the first label stand outside turns. */
    public static Source add(OpenStudy study, String identifier, String transcript, List<Case> cases, List<Participant> participants) {
        var details = new SourceDetails(identifier, "Interview " + identifier, SourceKind.INTERVIEW, cases, participants, InterviewPhase.REFINING, "2026-06-04", "", Map.of());
        var file = FileContent.of(identifier + ".txt", transcript.getBytes(StandardCharsets.UTF_8));
        var read = new ReadText(transcript, structure(transcript), "text/plain", "UTF-8", List.of());
        return study.imports().add(study.imports().keep(file, read), details);
    }

    public static Source add(OpenStudy study, String identifier, String transcript) {
        return add(study, identifier, transcript, List.of(), List.of());
    }

    public static TextStructure structure(String text) {
        var points = CodePoints.of(text);
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            if (!text.substring(start, end).isBlank()) paragraphs.add(Paragraph.body(points.toSpan(start, end)));
            start = end + 1;
        }
        return new TextStructure(paragraphs, turns(text, points), List.of());
    }

    private static List<Turn> turns(String text, CodePoints points) {
        var labels = TURN.matcher(text).results().toList();
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            while (end > label.start(2) && Character.isWhitespace(text.charAt(end - 1))) end--;
            turns.add(new Turn(i + 1, points.toSpan(label.start(), end), points.toCodePoint(label.start(2)), label.group(1), Turn.NO_TIME));
        }
        return turns;
    }
}
