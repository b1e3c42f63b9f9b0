package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the text over which the same person speaks under the same codes and evidence.
 *
 * @param start in UTF-16 units of the frozen text
 * @param attributes names and values, one after the other, for assistive technology
 */
record TextRun(int start, int end, String[] attributes) {
    /** The run that a position lies in; between blocks, where labels and empty lines are, a run that says nothing. */
    static TextRun at(Shown shown, int position) {
        Block block = shown.blocks.at(position);
        if (position < block.start()) return new TextRun(0, block.start(), new String[0]);
        if (position >= block.end()) return new TextRun(block.end(), block.index() + 1 < shown.blocks.size() ? shown.blocks.get(block.index() + 1).start() : shown.frozen.text().length(), new String[0]);
        List<Mark> marks = shown.marks().in(block.index());
        List<EvidenceMark> evidence = shown.evidence().in(block.index());
        int start = block.start();
        int end = block.end();
        for (Mark mark : marks) {
            start = after(start, position, mark.start(), mark.end());
            end = before(end, position, mark.start(), mark.end());
        }
        for (EvidenceMark mark : evidence) {
            start = after(start, position, mark.start(), mark.end());
            end = before(end, position, mark.start(), mark.end());
        }
        return new TextRun(start, end, attributes(shown, block, position));
    }

    private static int after(int start, int position, int... edges) {
        int latest = start;
        for (int edge : edges) if (edge <= position) latest = Math.max(latest, edge);
        return latest;
    }

    private static int before(int end, int position, int... edges) {
        int earliest = end;
        for (int edge : edges) if (edge > position) earliest = Math.min(earliest, edge);
        return earliest;
    }

    private static String[] attributes(Shown shown, Block block, int position) {
        var here = new AtCaret(shown, Selected.at(position));
        var attributes = new ArrayList<String>();
        put("speaker", block.speaker(), attributes);
        put("codes", String.join(", ", shown.marks().at(position, block.index()).stream().map(Mark::label).distinct().toList()), attributes);
        put("evidence", String.join("; ", here.evidenceInWords()), attributes);
        return attributes.toArray(String[]::new);
    }

    private static void put(String name, String value, List<String> into) {
        if (value.isEmpty()) return;
        into.add(name);
        into.add(value);
    }
}
