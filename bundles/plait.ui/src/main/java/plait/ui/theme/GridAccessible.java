package plait.ui.theme;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What assistive technology hears of a {@link Grid}: a table of so many rows, and the cell of the cursor with its heads, told at each move. */
final class GridAccessible {
    private final Grid grid;
    private final Accessible cursor;

    GridAccessible(Grid grid) {
        this.grid = grid;
        Accessible table = grid.getAccessible();
        table.addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = grid.name;
            }

            @Override public void getDescription(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        table.addAccessibleControlListener(new Whole());
        table.addAccessibleTableListener(new Cells());
        cursor = new Accessible(table);
        cursor.addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        cursor.addAccessibleControlListener(new AtCursor());
    }

    void moved() {
        cursor.sendEvent(ACC.EVENT_NAME_CHANGED, null);
        if (grid.isFocusControl()) cursor.setFocus(ACC.CHILDID_SELF);
    }

    /** In a list the whole row, in a matrix the cell with its two heads. */
    private String spoken() {
        int row = grid.row();
        if (row == Grid.NONE) return grid.content.rows() == 0 ? "Empty" : "";
        if (!grid.form.wholeRows()) {
            int column = Math.max(0, grid.column());
            String text = grid.content.text(column, row);
            return flat(grid.content.rowHead(row)) + ", " + flat(grid.content.head(column)) + ": " + (text.isEmpty() ? "none" : text);
        }
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < grid.content.columns(); column++) {
            String text = grid.content.text(column, row);
            if (!text.isEmpty()) parts.add(text);
        }
        return String.join(", ", parts);
    }

    private static String flat(String head) {
        return head.replace('\n', ' ');
    }

    private final class Whole extends AccessibleControlAdapter {
        @Override public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLE;
        }

        @Override public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0) | (grid.form.wholeRows() ? ACC.STATE_MULTISELECTABLE : 0);
        }

        @Override public void getChildCount(AccessibleControlEvent event) {
            event.detail = 1;
        }

        @Override public void getChildren(AccessibleControlEvent event) {
            event.children = new Object[] {cursor};
        }

        @Override public void getFocus(AccessibleControlEvent event) {
            if (!grid.isFocusControl()) event.childID = ACC.CHILDID_NONE;
            else if (grid.row() == Grid.NONE) event.childID = ACC.CHILDID_SELF;
            else event.accessible = cursor;
        }
    }

    private final class AtCursor extends AccessibleControlAdapter {
        @Override public void getRole(AccessibleControlEvent event) {
            event.detail = grid.form.wholeRows() ? ACC.ROLE_ROW : ACC.ROLE_TABLECELL;
        }

        @Override public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_READONLY
                | (grid.isFocusControl() ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : ACC.STATE_SELECTED);
        }

        @Override public void getValue(AccessibleControlEvent event) {
            event.result = spoken();
        }

        @Override public void getLocation(AccessibleControlEvent event) {
            Rectangle box = grid.cursorBox();
            Point corner = grid.toDisplay(box.x, box.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = box.width;
            event.height = box.height;
        }
    }

    private final class Cells extends AccessibleTableAdapter {
        @Override public void getRowCount(AccessibleTableEvent event) {
            event.count = grid.content.rows();
        }

        @Override public void getColumnCount(AccessibleTableEvent event) {
            event.count = grid.content.columns();
        }

        @Override public void getColumnDescription(AccessibleTableEvent event) {
            event.result = flat(grid.content.head(event.column));
        }

        @Override public void getRowDescription(AccessibleTableEvent event) {
            event.result = flat(grid.content.rowHead(event.row));
        }

        @Override public void getCaption(AccessibleTableEvent event) {
            event.accessible = null;
        }

        /** Only the cell of the cursor is an object of its own: a grid may have a million. */
        @Override public void getCell(AccessibleTableEvent event) {
            event.accessible = event.row == grid.row() && (grid.form.wholeRows() || event.column == grid.column()) ? cursor : null;
        }
    }
}
