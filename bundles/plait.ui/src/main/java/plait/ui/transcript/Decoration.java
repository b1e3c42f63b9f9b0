package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/** What codings add to one block: computed once, drawn often. Rectangles as {@link BlockLayout} gives them. */
record Decoration(List<Fill> fills, List<Stripe> stripes, List<Label> labels, int lanes) {
    /**
     * Coded words on one line.
     *
     * @param depth how many codings lie inside, for the underline: at most {@link #DEEPEST}
     */
    record Fill(Rectangle words, int colour, int depth) {}

    /** A line in the margin; runs to the block's edge where its coding goes on. */
    record Stripe(int lane, int top, int bottom, int colour) {}

    /** @param middle where its line of text has its middle */
    record Label(String text, int middle) {}

    static final int DEEPEST = 1;
    static final int LABEL_LINE = 16;
    private static final Decoration NONE = new Decoration(List.of(), List.of(), List.of(), 0);

    static Decoration of(BlockLayout layout, List<Mark> marks) {
        if (marks.isEmpty()) return NONE;
        int[] lanes = lanes(layout, marks);
        var fills = new ArrayList<Fill>();
        var stripes = new ArrayList<Stripe>();
        var wanted = new ArrayList<Label>();
        int used = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int depth = Math.min(DEEPEST, depth(mark, i, marks));
            for (Rectangle words : layout.rectangles(mark.start(), mark.end())) fills.add(new Fill(words, mark.colour(), depth));
            stripes.add(stripe(layout, mark, lanes[i]));
            used = Math.max(used, lanes[i] + 1);
            if (opens(mark, layout.block())) wanted.add(new Label(mark.label(), middle(layout, mark)));
        }
        return new Decoration(fills, stripes, stacked(wanted, layout), used);
    }

    private static int[] lanes(BlockLayout layout, List<Mark> marks) {
        var extents = new ArrayList<Lanes.Extent>(marks.size());
        for (Mark mark : marks) extents.add(new Lanes.Extent(layout.lineOf(mark.start()), layout.lineOf(mark.end() - 1), mark.lane()));
        return Lanes.assign(extents);
    }

    private static int depth(Mark mark, int index, List<Mark> marks) {
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark other = marks.get(i);
            boolean inside = i != index && other.overlaps(mark) && (other.length() < mark.length() || other.length() == mark.length() && i > index);
            if (inside) depth++;
        }
        return depth;
    }

    private static boolean opens(Mark mark, Block block) {
        return mark.firstBlock() == block.index();
    }

    private static Stripe stripe(BlockLayout layout, Mark mark, int lane) {
        Block block = layout.block();
        int top = opens(mark, block) ? layout.lineTop(layout.lineOf(mark.start())) : 0;
        int bottom = mark.lastBlock() == block.index() ? layout.lineBottom(layout.lineOf(mark.end() - 1)) : layout.height();
        return new Stripe(lane, top, bottom, mark.colour());
    }

    private static int middle(BlockLayout layout, Mark mark) {
        return layout.lineTop(layout.lineOf(mark.start())) + layout.type().natural() / 2;
    }

    /** Labels below one another; what finds no room in the block is counted in the last line. */
    private static List<Label> stacked(List<Label> wanted, BlockLayout layout) {
        var placed = new ArrayList<Label>(wanted.size());
        int free = Integer.MIN_VALUE;
        int lowest = layout.height() - LABEL_LINE / 2 + 4;
        for (int i = 0; i < wanted.size(); i++) {
            int middle = Math.max(wanted.get(i).middle(), free);
            if (middle > lowest && !placed.isEmpty()) {
                placed.set(placed.size() - 1, new Label("+ " + (wanted.size() - i + 1) + " more", placed.get(placed.size() - 1).middle()));
                return placed;
            }
            placed.add(new Label(wanted.get(i).text(), middle));
            free = middle + LABEL_LINE;
        }
        return placed;
    }
}
