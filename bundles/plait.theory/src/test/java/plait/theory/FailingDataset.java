package plait.theory;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import plait.core.Progress;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.core.study.Entry;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.theories.Quotation;
import plait.core.theories.RdfForm;
import plait.core.theories.TheoryDataset;

/** Fails as often as it is told to, then is the other dataset again. */
final class FailingDataset implements TheoryDataset {
    private final TheoryDataset other;
    volatile int failures;

    FailingDataset(TheoryDataset other) {
        this.other = other;
    }

    private void perhapsFail() {
        if (failures == 0) return;
        failures--;
        throw new IllegalStateException("as told");
    }

    @Override public void load(Consumer<BiConsumer<Key, byte[]>> rows, Function<Key, byte[]> row) {
        perhapsFail();
        other.load(rows, row);
    }

    @Override public void apply(Entry entry) {
        perhapsFail();
        other.apply(entry);
    }

    @Override public Answer ask(String query, Map<String, Value> bound, Set<Key> without, Progress progress) {
        return other.ask(query, bound, without, progress);
    }

    @Override public List<Finding> check(Progress progress) {
        return other.check(progress);
    }

    @Override public void write(RdfForm form, List<Quotation> quotations, OutputStream out) {
        other.write(form, quotations, out);
    }

    @Override public long size() {
        return other.size();
    }

    @Override public void close() {
        other.close();
    }
}
