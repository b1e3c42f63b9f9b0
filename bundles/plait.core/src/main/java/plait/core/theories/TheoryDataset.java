package plait.core.theories;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import plait.core.Progress;
import plait.core.study.Entry;
import plait.core.study.Finding;
import plait.core.study.Key;

/**
 * Port: the study as RDF in memory, with each frozen theory version as a graph of its own. A derived view: it is loaded from rows and kept in step.
 * {@code load} and {@code apply} are called by one thread; everything else may be called by any and sees whole commits only.
 */
public interface TheoryDataset extends AutoCloseable {
    /**
     * Begins anew with these rows.
     *
     * @param rows gives every row once
     * @param row the row stored now, or null
     */
    void load(Consumer<BiConsumer<Key, byte[]>> rows, Function<Key, byte[]> row);

    /** Takes in one commit; taking in again what was taken in already changes nothing in the end. */
    void apply(Entry entry);

    /** Asks of everything there is. */
    default Answer ask(String query, Map<String, Value> bound, Progress progress) {
        return ask(query, bound, Set.of(), progress);
    }

    /**
     * Asks a question.
     *
     * @param query SPARQL: SELECT or ASK, or CONSTRUCT or DESCRIBE, whose answer has the columns subject, predicate, object
     * @param bound values of variables
     * @param without objects that are not there for this question, nor anything that points at them
     * @throws plait.core.Problem if it is no query, or one that would change something or reach out of the study, or was cancelled
     */
    Answer ask(String query, Map<String, Value> bound, Set<Key> without, Progress progress);

    /** Holds everything to all rules and lists the gaps; frozen versions are compared with their hashes. */
    List<Finding> check(Progress progress);

    /** Writes the dataset in one of the forms of {@link RdfForm}. */
    void write(RdfForm form, List<Quotation> quotations, OutputStream out);

    /** How many triples there are, over all graphs. */
    long size();

    @Override void close();
}
