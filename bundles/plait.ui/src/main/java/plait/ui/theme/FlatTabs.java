package plait.ui.theme;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tabs without boxes: the selected one has stronger ink and an accent line below, and one line divides all from the part. */
public final class FlatTabs extends CTabFolderRenderer {
    /** Of a row of tabs without the line below; the style sheet says the same. */
    static final int HEIGHT = 34;

    private static final int PADDING = 10;
    private static final int UNDERLINE = 2;
    private static final int GAP = 6;
    private static final int ICON = 14;
    /** Under which the workbench leaves with each tab what it stands for. */
    private static final String PART = "modelElement";

    public FlatTabs(CTabFolder parent) {
        super(parent);
    }

    private Theme theme() {
        return Theme.on(parent.getDisplay());
    }

    @Override protected Rectangle computeTrim(int part, int state, int x, int y, int width, int height) {
        if (part == PART_BODY) return new Rectangle(x, y - parent.getTabHeight() - 1, width, height + parent.getTabHeight() + 1);
        if (part == PART_HEADER || part == PART_BORDER) return new Rectangle(x, y, width, height);
        return super.computeTrim(part, state, x, y, width, height);
    }

    @Override protected Point computeSize(int part, int state, GC gc, int wHint, int hHint) {
        if (part < 0) return super.computeSize(part, state, gc, wHint, hHint);
        CTabItem item = parent.getItem(part);
        gc.setFont(theme().strong(13));
        int width = 2 * PADDING + gc.textExtent(item.getText(), SWT.DRAW_TRANSPARENT).x;
        if (item.getImage() != null) width += ICON + GAP;
        if (item.getShowClose()) width += 20;
        return new Point(width, parent.getTabHeight());
    }

    @Override protected void draw(int part, int state, Rectangle bounds, GC gc) {
        switch (part) {
            case PART_BACKGROUND, PART_HEADER -> header(gc);
            case PART_BODY, PART_BORDER, PART_MAX_BUTTON, PART_MIN_BUTTON -> {}
            default -> {
                if (part >= 0) tab(parent.getItem(part), (state & SWT.SELECTED) != 0, state, bounds, gc);
                else super.draw(part, state, bounds, gc);
            }
        }
    }

    private void header(GC gc) {
        Point size = parent.getSize();
        gc.setBackground(theme().colour(Token.WIN));
        gc.fillRectangle(0, 0, size.x, parent.getTabHeight() + 1);
        gc.setBackground(theme().colour(Token.LINE));
        gc.fillRectangle(0, parent.getTabHeight(), size.x, 1);
    }

    private void tab(CTabItem item, boolean selected, int state, Rectangle bounds, GC gc) {
        int x = bounds.x + PADDING;
        int middle = bounds.y + bounds.height / 2;
        if (item.getImage() != null) {
            gc.drawImage(image(item, selected), x, middle - ICON / 2);
            x += ICON + GAP;
        }
        gc.setFont(selected ? theme().strong(13) : theme().sans(13));
        gc.setForeground(theme().colour(selected ? Token.INK : Token.INK2));
        Point extent = gc.textExtent(item.getText(), SWT.DRAW_TRANSPARENT);
        gc.drawText(item.getText(), x, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        if (selected) {
            gc.setBackground(theme().colour(Token.ACCENT));
            gc.fillRectangle(bounds.x, parent.getTabHeight() - UNDERLINE + 1, bounds.width, UNDERLINE);
        }
        if (item.getShowClose() && (selected || (state & SWT.HOT) != 0)) cross(bounds.x + bounds.width - PADDING - 4, middle, gc);
    }

    /** In the ink of the words beside it and of the theme of today; an icon that is none of ours as it is. */
    private Image image(CTabItem item, boolean selected) {
        Object model = item.getData(PART);
        if (model instanceof MPlaceholder place) model = place.getRef();
        Optional<Icon> icon = model instanceof MUILabel label ? Icon.in(label.getIconURI()) : Optional.empty();
        return icon.map(each -> theme().icon(each, ICON, selected ? Token.INK : Token.INK2)).orElseGet(item::getImage);
    }

    private void cross(int x, int y, GC gc) {
        gc.setForeground(theme().colour(Token.INK3));
        gc.setAntialias(SWT.ON);
        gc.drawLine(x - 3, y - 3, x + 3, y + 3);
        gc.drawLine(x - 3, y + 3, x + 3, y - 3);
    }
}
