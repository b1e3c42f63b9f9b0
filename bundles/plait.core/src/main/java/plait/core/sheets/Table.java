package plait.core.sheets;

import java.util.List;

/**
 * A table that leaves the study.
 *
 * @param title of the sheet, at most 31 characters
 * @param rows each as long as there are columns; a cell is a String or an Integer
 */
public record Table(String title, List<String> columns, List<List<Object>> rows) {}
