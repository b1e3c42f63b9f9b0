package plait.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecDataset;
import org.apache.jena.sparql.exec.RowSet;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.theories.Answer;
import plait.core.theories.Value;

/**
 * A query that can only read, and only the study: no updates, no other services, no files, no network, no code of its own.
 * Stops within a moment when the person cancels.
 */
final class ReadOnlyQuery {
    /** What nobody reads, and what would fill the memory before the person can stop it. */
    private static final int MOST_ROWS = 200_000;
    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    private final Query query;
    private final Map<String, Value> bound;

    /** @throws Problem if it is no query, or would reach out of the study */
    ReadOnlyQuery(String text, Map<String, Value> bound) {
        this.bound = bound;
        try {
            query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            throw new Problem("This is not a query that Plait can read" + place(e) + ". Queries ask with SELECT, ASK, CONSTRUCT or DESCRIBE; they cannot change the study.", e);
        }
        new Reach(query).refuse();
    }

    private static String place(QueryException e) {
        if (!(e instanceof org.apache.jena.query.QueryParseException parse) || parse.getLine() < 1) return "";
        return ": look at line " + parse.getLine() + ", column " + parse.getColumn();
    }

    Answer run(DatasetGraph dataset, Progress progress) {
        QueryExecBuilder builder = QueryExecDataset.newBuilder().query(query).dataset(dataset).context(Reach.context());
        bound.forEach((name, value) -> builder.substitution(Var.alloc(name), Values.term(value)));
        try (QueryExec execution = builder.build(); var watch = new CancelWatch(progress, execution::abort)) {
            Answer answer = read(execution, new Values(dataset.getDefaultGraph()));
            if (progress.cancelled()) throw stopped(null); // what came so far is not the answer
            return answer;
        } catch (RuntimeException e) {
            if (progress.cancelled()) throw stopped(e); // stopped between two rows, Jena fails in several ways
            if (e instanceof QueryException) throw new Problem("This query cannot be answered. Simplify it, or look at the names that it uses.", e);
            throw e;
        }
    }

    private static Problem stopped(Exception why) {
        return new Problem("The query was stopped.", why);
    }

    private Answer read(QueryExec execution, Values values) {
        if (query.isAskType()) return new Answer(List.of("answer"), List.of(List.of(new Value.Text(execution.ask() ? "yes" : "no"))));
        if (query.isConstructType()) return table(execution.construct(), values);
        if (query.isDescribeType()) return table(execution.describe(), values);
        RowSet found = execution.select();
        List<String> columns = found.getResultVars().stream().map(Var::getVarName).toList();
        var rows = new ArrayList<List<Value>>();
        while (found.hasNext()) {
            if (rows.size() == MOST_ROWS) throw new Problem("This query brings more than " + String.format(Locale.UK, "%,d", MOST_ROWS) + " rows. Ask for less: add a condition, or a LIMIT.");
            rows.add(row(found.next(), found.getResultVars(), values));
        }
        return new Answer(columns, rows);
    }

    private static List<Value> row(Binding binding, List<Var> columns, Values values) {
        return columns.stream().map(column -> values.of(binding.get(column))).toList();
    }

    private static Answer table(Graph graph, Values values) {
        var rows = new ArrayList<List<Value>>();
        for (Triple triple : graph.find().toList()) {
            rows.add(List.of(values.of(triple.getSubject()), values.of(triple.getPredicate()), values.of(triple.getObject())));
        }
        return new Answer(TRIPLE, rows);
    }
}
