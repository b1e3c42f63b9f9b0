package plait.core.sheets;

import java.util.List;
import java.util.stream.Collectors;
import plait.core.Problem;

/** A sheet with wrong rows: nothing of it was imported. */
public final class BadSheet extends Problem {
    private static final long serialVersionUID = 1;
    private static final int NAMED = 20;

    /** @param rows each “Row n: why” */
    BadSheet(List<String> rows) {
        super(message(rows));
    }

    private static String message(List<String> rows) {
        String named = rows.stream().limit(NAMED).collect(Collectors.joining(". "));
        String more = rows.size() > NAMED ? ". And " + (rows.size() - NAMED) + " more" : "";
        String count = rows.size() == 1 ? "One row is wrong" : rows.size() + " rows are wrong";
        return count + ", so nothing of this sheet was imported. " + named + more + ".";
    }
}
