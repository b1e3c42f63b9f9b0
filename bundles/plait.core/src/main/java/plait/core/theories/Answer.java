package plait.core.theories;

import java.util.List;

/**
 * What a question brought: a table.
 *
 * @param columns names as in the query
 * @param rows one value for each column
 * @param narrowed whether the question came upon something that it was asked without
 */
public record Answer(List<String> columns, List<List<Value>> rows, boolean narrowed) {
    public Answer(List<String> columns, List<List<Value>> rows) {
        this(columns, rows, false);
    }
}
