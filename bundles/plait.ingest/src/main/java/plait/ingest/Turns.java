package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import plait.model.text.Paragraph;
import plait.model.text.Turn;

/** Marks the paragraphs of a document at which turns open, if it is a transcript. */
final class Turns {
    private Turns() {}

    static List<Block> mark(List<Block> blocks) {
        var labels = new ArrayList<Label>(blocks.size());
        for (Block block : blocks) labels.add(label(block));
        var speakers = SpeakerRule.speakers(labels);
        if (speakers.labels().isEmpty()) return blocks;
        var marked = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Label label = labels.get(i);
            Block block = blocks.get(i);
            if (!speakers.speaks(i, label)) marked.add(block);
            else marked.add(block.opening(new Opening(label.speaker(), label.speechAt(), label.stamped() ? label.startMs() : stampBefore(blocks, i))));
        }
        return marked;
    }

    private static Label label(Block block) {
        if (block.endsTurn()) return null;
        Label label = Label.at(block.text());
        return label == null && block.kind() == Paragraph.Kind.TABLE_ROW ? inCell(block.text()) : label;
    }

    /** A transcript set as a table: the speaker in a cell, the words in the last one. */
    private static Label inCell(String row) {
        String[] cells = row.split("\t");
        if (cells.length < 2 || cells.length > 4) return null;
        long stamp = Turn.NO_TIME;
        int at = 0;
        for (int i = 0; i < cells.length - 1; at += cells[i].length() + 1, i++) {
            long time = Label.stampAlone(cells[i]);
            boolean number = cells[i].isBlank() || cells[i].matches("\\d+\\.?");
            if (time != Turn.NO_TIME) stamp = time;
            else if (!number) {
                Label label = Label.at(cells[i].strip() + (cells[i].strip().endsWith(":") ? "" : ":"));
                int speech = at + cells[i].length() + 1;
                if (label == null || i < cells.length - 2) return null;
                return new Label(label.speaker(), label.stamped() ? label.startMs() : stamp, speech, false);
            }
        }
        return null;
    }

    private static long stampBefore(List<Block> blocks, int i) {
        return i > 0 ? Label.stampAlone(blocks.get(i - 1).text()) : Turn.NO_TIME;
    }
}
