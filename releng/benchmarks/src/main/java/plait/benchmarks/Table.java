package plait.benchmarks;

import java.util.Locale;

/** Prints one line for each figure as soon as it is known. */
final class Table {
    Table() {
        System.out.printf("%-58s %6s %10s %10s %10s %10s   %s%n", "", "runs", "median ms", "95 % ms", "median CPU", "95 % CPU", "budget");
    }

    void line(String what, Stopwatch watch, String budget) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %6d %10.2f %10.2f %10.2f %10.2f   %s%n",
                what,
                watch.runs(),
                watch.wall(0.5),
                watch.wall(0.95),
                watch.cpu(0.5),
                watch.cpu(0.95),
                budget);
    }
}
