package plait.ui.access;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader calls a control: its own words, the name it was given, or the label before it. Empty for nothing. */
final class SpokenName {
    private static final boolean GTK = "gtk".equals(SWT.getPlatform());

    private SpokenName() {}

    static String of(Control control) {
        String own = words(control);
        if (!own.isBlank()) return own;
        boolean heard = !GTK || !asksNoListener(control) || !list(control.getAccessible(), "relations").isEmpty(); // else a name that GTK never hears
        String given = heard ? given(control) : "";
        return given.isBlank() ? labelBefore(control) : given;
    }

    /** What the listeners say, as somebody asks them. */
    private static String given(Control control) {
        for (Object listener : list(control.getAccessible(), "accessibleListeners")) {
            var event = new AccessibleEvent(control);
            event.childID = ACC.CHILDID_SELF;
            ((AccessibleListener) listener).getName(event);
            if (event.result != null && !event.result.isBlank()) return event.result;
        }
        return "";
    }

    private static String words(Control control) {
        return switch (control) {
            case Button button -> button.getText().replace("&", "");
            case Link link -> link.getText();
            case Text text when (text.getStyle() & SWT.READ_ONLY) != 0 && (text.getStyle() & SWT.BORDER) == 0 -> text.getText(); // a sentence that can be copied
            case ToolBar tools -> Arrays.stream(tools.getItems()).map(SpokenName::of).anyMatch(String::isBlank) ? "" : of(tools.getItem(0));
            default -> "";
        };
    }

    private static String of(ToolItem item) {
        return !item.getText().isBlank() ? item.getText() : Objects.requireNonNullElse(item.getToolTipText(), "");
    }

    private static boolean asksNoListener(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree || control instanceof Spinner
                || control instanceof org.eclipse.swt.widgets.List;
    }

    /** The platforms take the label that was made just before a control for its name. */
    private static String labelBefore(Control control) {
        if (!asksNoListener(control)) return "";
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int at = siblings.indexOf(control);
        return at > 0 && siblings.get(at - 1) instanceof Label label ? label.getText().replace("&", "") : "";
    }

    /** SWT asks its listeners itself, and nobody else can. */
    private static List<?> list(Accessible accessible, String name) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(accessible) instanceof List<?> list ? new ArrayList<>(list) : List.of();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps them elsewhere now", e);
        }
    }
}
