package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import plait.model.text.Paragraph;

/** Collects the cells of a table's row. A table within a cell is read as that cell's words. */
final class TableRow {
    private final List<List<String>> cells = new ArrayList<>();
    private int depth;

    boolean isOpen() {
        return depth > 0;
    }

    void open() {
        depth++;
    }

    void cell() {
        if (depth == 1) cells.add(new ArrayList<>());
    }

    void add(String line) {
        if (cells.isEmpty()) cells.add(new ArrayList<>());
        cells.getLast().add(line);
    }

    /** The row as paragraphs: one, or each paragraph by itself where a table of one cell is only a frame around them. */
    List<Block> close() {
        if (--depth > 0) return List.of();
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var texts = new ArrayList<String>();
        for (List<String> cell : cells) texts.add(String.join(" ", cell));
        cells.clear();
        if (filled.isEmpty()) return List.of();
        if (filled.size() == 1 && filled.getFirst().size() > 1) return filled.getFirst().stream().map(line -> Block.body(line, false)).toList();
        // strip: empty cells at the ends would leave white space around the paragraph
        return List.of(Block.of(Paragraph.Kind.TABLE_ROW, String.join("\t", texts).strip(), false));
    }
}
