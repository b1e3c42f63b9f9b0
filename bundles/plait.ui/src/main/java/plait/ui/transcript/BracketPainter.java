package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import plait.model.Role;
import plait.model.Stance;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;

/** Draws the brackets of evidence left of the text: a line of the role's kind, its badge, and the stance below. */
final class BracketPainter {
    private static final int HOOK = 5;
    private static final int LANE = 8;
    private static final int BADGE_STEP = RoleBadge.SIZE + 17;

    private final Theme theme;
    private final RoleBadge badge;
    private final StanceMark stance;
    /** Where the lines and the badges stand, from the canvas's left edge. */
    private final int line;
    private final int badgeLeft;

    BracketPainter(Theme theme, Columns columns) {
        line = columns.text() - 11;
        badgeLeft = columns.text() - 42;
        this.theme = theme;
        badge = new RoleBadge(theme);
        stance = new StanceMark(theme);
    }

    void paint(GC gc, BlockLayout block, List<EvidenceMark> marks, int top) {
        if (marks.isEmpty()) return;
        int[] lanes = lanes(block, marks);
        int free = Integer.MIN_VALUE;
        for (int i = 0; i < marks.size(); i++) {
            EvidenceMark mark = marks.get(i);
            boolean opens = mark.firstBlock() == block.block().index();
            boolean closes = mark.lastBlock() == block.block().index();
            int from = opens ? block.lineTop(block.lineOf(mark.start())) : 0;
            int to = closes ? block.lineBottom(block.lineOf(mark.end() - 1)) : block.height();
            bracket(gc, line - Math.min(1, lanes[i]) * LANE, top + from, top + to, mark, opens, closes);
            int badgeTop = Math.max(from, free);
            if (!opens || badgeTop + BADGE_STEP > block.height() + RoleBadge.SIZE) continue;
            badge(gc, top + badgeTop, mark.role(), mark.whole(), mark.stance());
            free = badgeTop + BADGE_STEP;
        }
    }

    private static int[] lanes(BlockLayout block, List<EvidenceMark> marks) {
        var extents = new ArrayList<Lanes.Extent>(marks.size());
        for (EvidenceMark mark : marks) extents.add(new Lanes.Extent(block.lineOf(mark.start()), block.lineOf(mark.end() - 1), Mark.FREE));
        return Lanes.assign(extents);
    }

    private void badge(GC gc, int y, Role role, boolean whole, Stance judged) {
        badge.draw(gc, badgeLeft, y, role, whole);
        stance.draw(gc, badgeLeft + (RoleBadge.SIZE - StanceMark.SIZE) / 2, y + RoleBadge.SIZE + 3, judged);
    }

    private void bracket(GC gc, int x, int top, int bottom, EvidenceMark mark, boolean opens, boolean closes) {
        gc.setForeground(theme.colour(RoleBadge.colour(mark.role(), mark.whole())));
        gc.setAntialias(SWT.ON);
        boolean twice = !mark.whole() && mark.role() == Role.OUTCOME;
        gc.setLineWidth(twice ? 1 : 2);
        style(gc, mark);
        gc.drawLine(x, top, x, bottom);
        if (twice) gc.drawLine(x + 3, top, x + 3, bottom);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (opens) gc.drawLine(x, top, x + HOOK, top);
        if (closes) gc.drawLine(x, bottom, x + HOOK, bottom);
        gc.setLineWidth(1);
    }

    private static void style(GC gc, EvidenceMark mark) {
        if (mark.whole()) return;
        if (mark.role() == Role.RESOURCE) gc.setLineDash(new int[] {5, 3});
        else if (mark.role() == Role.REASONING) gc.setLineDash(new int[] {2, 3});
    }
}
