package plait.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the numbers away that a word processor prints beside lines or turns so that people can refer to them: numbers alone in the margin, and numbers
 * before the words of a line that count up by one. A few of them prove nothing and stay.
 */
final class PrintedNumbers {
    private static final int FEWEST = 8;

    private final List<PdfLine> lines;
    private final BitSet counted = new BitSet();

    private PrintedNumbers(List<PdfLine> lines) {
        this.lines = lines;
    }

    static List<PdfLine> without(List<PdfLine> lines) {
        var numbers = new PrintedNumbers(lines);
        numbers.findInMargin();
        numbers.findCounting();
        return numbers.counted.isEmpty() ? lines : numbers.rest();
    }

    private void findInMargin() {
        var lefts = new HashMap<Integer, Integer>();
        for (PdfLine line : lines) if (number(line) < 0) lefts.merge(Math.round(line.left()), line.text().length(), Integer::sum);
        int body = lefts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        var margin = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) if (number(lines.get(i)) >= 0 && lines.get(i).cells().size() == 1 && lines.get(i).right() < body - 2) margin.add(i);
        mark(margin);
    }

    private void findCounting() {
        var run = new ArrayList<Integer>();
        int expected = -1;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i));
            if (number < 0 || counted.get(i)) continue;
            // numbering may begin anew on each page
            if (number != expected && !(number == 1 && run.size() >= FEWEST)) {
                mark(run);
                run.clear();
            }
            run.add(i);
            expected = number + 1;
        }
        mark(run);
    }

    private void mark(List<Integer> run) {
        if (run.size() >= FEWEST) run.forEach(counted::set);
    }

    private List<PdfLine> rest() {
        var rest = new ArrayList<PdfLine>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (!counted.get(i)) rest.add(line);
            else if (line.cells().size() > 1) rest.add(line.withoutFirstCell());
        }
        return rest;
    }

    /** The number that stands alone in the line or in the first of two cells, or -1. */
    private static int number(PdfLine line) {
        String first = line.cells().getFirst();
        return first.matches("\\d{1,5}[.)]?") && line.cells().size() <= 2 ? Integer.parseInt(first.replaceAll("\\D", "")) : -1;
    }
}
