package plait.core.theories;

import java.util.List;

/**
 * What a question brought: a table.
 *
 * @param columns names as in the query
 * @param rows one value for each column
 */
public record Answer(List<String> columns, List<List<Value>> rows) {}
