package plait.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import plait.model.text.CodePoints;

/** What a conversion of offsets costs in a text of 60,000 characters, some of them outside the basic plane. */
@State(Scope.Benchmark)
public class CodePointsBenchmark {
    private final CodePoints text = CodePoints.of("What works, for whom? 😀 ".repeat(2_500));

    @Benchmark
    public int toUtf16() {
        return text.toUtf16(text.length() / 2);
    }
}
