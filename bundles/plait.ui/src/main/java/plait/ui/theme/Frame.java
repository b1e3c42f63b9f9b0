package plait.ui.theme;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

/** Divides the parts of the window by lines of one pixel: draws what is seen of the sashes, which the workbench makes wider so that they can be grasped. */
public final class Frame {
    @Inject
    public Frame() {}

    /** Containers inside containers have no control of their own: the outermost holds all parts. */
    @Inject
    void shown(@Optional @UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
        if (event == null || !(event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartSashContainer)) return;
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Composite pane) pane.addListener(SWT.Paint, paint -> lines(paint.gc, pane));
    }

    /** The first layout was made before the menu bar took its height. */
    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application) {
        if (event == null) return;
        for (MWindow window : application.getChildren()) if (window.getWidget() instanceof Composite shell) shell.layout(true, true);
    }

    private static void lines(GC gc, Composite pane) {
        Theme theme = Theme.on(pane.getDisplay());
        List<Rectangle> parts = Arrays.stream(pane.getChildren()).filter(Control::isVisible).map(Control::getBounds).toList();
        for (Rectangle part : parts) leftOf(gc, theme, part, parts);
        for (Rectangle part : parts) above(gc, theme, part, parts);
    }

    /** Beside the tabs in their colour, beside the part in its. */
    private static void leftOf(GC gc, Theme theme, Rectangle part, List<Rectangle> parts) {
        OptionalInt edge = parts.stream().mapToInt(each -> each.x + each.width).filter(right -> right <= part.x).max();
        if (edge.isEmpty()) return;
        int x = edge.getAsInt();
        int width = part.x - x;
        gc.setBackground(theme.colour(Token.WIN));
        gc.fillRectangle(x, part.y, width, FlatTabs.HEIGHT);
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRectangle(x, part.y + FlatTabs.HEIGHT, width, part.height - FlatTabs.HEIGHT);
        gc.setBackground(theme.colour(Token.LINE));
        gc.fillRectangle(x, part.y + FlatTabs.HEIGHT, width, 1);
        gc.fillRectangle(x, part.y, 1, part.height);
    }

    private static void above(GC gc, Theme theme, Rectangle part, List<Rectangle> parts) {
        OptionalInt edge = parts.stream().mapToInt(each -> each.y + each.height).filter(bottom -> bottom <= part.y).max();
        if (edge.isEmpty()) return;
        int y = edge.getAsInt();
        gc.setBackground(theme.colour(Token.WIN));
        gc.fillRectangle(part.x, y, part.width, part.y - y);
        gc.setBackground(theme.colour(Token.LINE));
        gc.fillRectangle(part.x, y, part.width, 1);
    }
}
