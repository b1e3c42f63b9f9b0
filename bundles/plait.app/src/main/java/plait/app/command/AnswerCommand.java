package plait.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import plait.app.Composition;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.cases.QuoteConsent;
import plait.core.questions.BesideQuotes;
import plait.core.questions.Cells;
import plait.core.questions.Heard;
import plait.core.questions.Subgroup;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Codes;
import plait.core.theories.Value;
import plait.model.Quotable;
import plait.model.Segment;

/** A command that asks and prints a table: for people, as CSV, or as JSON. Quotes follow consent. */
abstract class AnswerCommand extends StudyCommand {
    @Option(names = "--csv", description = "Comma-separated values")
    private boolean csv;

    @Option(names = "--for-analysis", description = "Show also what may not be quoted; for analysis only, never for a paper")
    private boolean forAnalysis;

    @Option(names = "--only", paramLabel = "KEY=VALUE", description = "Hold the question to some people or cases, such as role=member or type=peer-led; several values as “a|b”, several times for several conditions")
    private List<String> only = List.of();

    /** Whom the question is held to. */
    final Heard heard(OpenStudy open) {
        return Heard.in(open.study(), Subgroup.of(open.study(), only));
    }

    /** Says above the answer whom it is held to: beside a table, on standard error. */
    final void print(OpenStudy open, Heard heard, Answer brought) {
        if (!heard.subgroup().isEverybody()) {
            warn(heard.words());
            if (heard.isSmall()) warn(heard.warning());
            if (!brought.narrowed()) warn(Heard.UNTOUCHED);
        }
        print(open, heard.marked(brought));
    }

    private void print(OpenStudy open, Answer answer) {
        if (csv && json()) throw new Problem("Choose --csv or --json, not both.");
        var consent = new QuoteConsent(open.texts());
        var cells = new Cells(open.session(), open.segments(), consent, forAnalysis);
        Predicate<Segment> byRole = passage -> !forAnalysis && consent.of(passage) == Quotable.BY_ROLE_ONLY;
        var beside = new BesideQuotes(open.session(), byRole);
        var shown = new Answer(answer.columns(), answer.rows().stream().map(beside::within).toList());
        if (csv) Composition.csv(shown.columns(), text(shown, cells), out());
        else if (json()) shown.rows().forEach(row -> out().println(fields(open, shown, row, cells, byRole).json()));
        else forPeople(shown, cells);
    }

    private void forPeople(Answer answer, Cells cells) {
        if (answer.rows().isEmpty()) {
            out().println("Nothing was found.");
            return;
        }
        var lines = new ArrayList<Fields>();
        for (List<String> row : text(answer, cells)) {
            var line = new Fields();
            for (int i = 0; i < row.size(); i++) line.with(answer.columns().get(i).replace('_', ' '), row.get(i));
            lines.add(line);
        }
        new Columns(out()).print(lines);
    }

    private static List<List<String>> text(Answer answer, Cells cells) {
        return answer.rows().stream().map(row -> row.stream().map(cells::text).toList()).toList();
    }

    /** A passage also says where it stands, unless that would say who is quoted by role only. */
    private static Fields fields(OpenStudy open, Answer answer, List<Value> row, Cells cells, Predicate<Segment> byRole) {
        var fields = new Fields();
        for (int i = 0; i < row.size(); i++) {
            String column = answer.columns().get(i);
            fields.with(column, cells.plain(row.get(i)));
            if (!(row.get(i) instanceof Value.Thing(Key key)) || !(open.session().find(key) instanceof Segment segment) || byRole.test(segment)) continue;
            fields.with(column + "_source", Codes.of(segment.getText().getSource())).with(column + "_start", segment.getStart()).with(column + "_end", segment.getEnd());
        }
        return fields;
    }
}
