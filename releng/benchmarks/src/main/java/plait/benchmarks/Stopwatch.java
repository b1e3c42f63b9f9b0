package plait.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Times the same work many times on this thread: wall time, and the thread's own CPU time, which a busy machine does not change much. */
final class Stopwatch {
    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** One measurement in milliseconds. */
    private record Time(double wall, double cpu) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Time> times = new ArrayList<>();

    void time(Work work) throws Exception {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        work.run();
        times.add(new Time((System.nanoTime() - wall) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6));
    }

    /** As {@code time}, of work that gives something and does not fail. */
    <T> T of(Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        times.add(new Time((System.nanoTime() - wall) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6));
        return made;
    }

    /** Forgets what was measured so far. */
    void reset() {
        times.clear();
    }

    int runs() {
        return times.size();
    }

    /** @param share 0.5 for the median */
    double wall(double share) {
        return quantile(times.stream().map(Time::wall).sorted().toList(), share);
    }

    double cpu(double share) {
        return quantile(times.stream().map(Time::cpu).sorted().toList(), share);
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
