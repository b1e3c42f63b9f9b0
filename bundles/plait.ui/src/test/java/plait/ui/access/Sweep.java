package plait.ui.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import plait.ui.EventLoop;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Segmented;

/** Looks through all controls of a part or a dialog for those that cannot be heard or cannot be reached by keyboard. */
final class Sweep {
    private static final int MOST_STEPS = 400;
    private static final int MOST_INSIDE = 20;

    private final Composite root;
    private final List<Control> focusable = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Sweep(Composite root) {
        this.root = root;
        collect(root);
    }

    /** What is wrong, in words; empty when nothing is. The window must be open. */
    static List<String> faults(Composite root) {
        var sweep = new Sweep(root);
        sweep.names();
        sweep.round(false);
        sweep.round(true);
        return sweep.faults;
    }

    /** Every control that can have the focus. */
    static List<Control> focusable(Composite root) {
        return new Sweep(root).focusable;
    }

    private void collect(Control control) {
        if (!control.isVisible() || !control.isEnabled()) return;
        if (takesFocus(control)) focusable.add(control);
        if (control instanceof Composite parent && !isNative(control)) for (Control child : parent.getChildren()) collect(child);
    }

    private static boolean isNative(Control control) {
        return control instanceof Table || control instanceof Tree || control instanceof Combo || control instanceof Spinner || control instanceof ToolBar;
    }

    private static boolean takesFocus(Control control) {
        if ((control.getStyle() & SWT.NO_FOCUS) != 0) return false;
        if (control instanceof ToolBar tools) return tools.getItemCount() > 0;
        return isNative(control) || control instanceof Text || control instanceof Button || control instanceof Link link && link.getText().contains("<a") || control instanceof org.eclipse.swt.widgets.List || control instanceof CTabFolder
                || control instanceof Composite && !(control instanceof ScrolledComposite) && hearsKeys(control);
    }

    /** SWT gives the focus by Tab to those places of one's own that hear keys, and there keeps Tab for them. */
    private static boolean hearsKeys(Control control) {
        return control.isListening(SWT.KeyDown) || control.isListening(SWT.KeyUp);
    }

    private void names() {
        var known = new HashMap<Composite, Set<String>>();
        for (Control each : focusable) {
            String name = SpokenName.of(each);
            if (name.isBlank()) faults.add("without a name: " + place(each));
            else if (!known.computeIfAbsent(each.getParent(), parent -> new LinkedHashSet<>()).add(kind(each) + name)) faults.add("two are called “" + name + "”: " + place(each));
        }
    }

    /** Presses Tab until it comes back to where it began. */
    private void round(boolean backwards) {
        if (focusable.isEmpty()) return;
        String way = backwards ? "Shift+Tab" : "Tab";
        Control first = focusable.get(0).getParent() instanceof Segmented<?> choices ? choices.getTabList()[0] : focusable.get(0);
        if (!first.forceFocus()) {
            faults.add("takes no focus: " + place(first));
            return;
        }
        var reached = new LinkedHashSet<Control>();
        Control at = focus();
        while (at != null && reached.add(at) && reached.size() < MOST_STEPS) {
            Control next = after(at, backwards);
            if (next == at && focusable.size() > 1 && !isAlone(at)) {
                faults.add(way + " stays at " + place(at));
                return;
            }
            at = next;
        }
        for (Control each : focusable) if (!reached.contains(each) && !isByNeighbour(each, reached)) faults.add(way + " does not reach " + place(each));
    }

    /** What has the focus after the control that has it now, inside of which Tab may go from place to place. */
    private static Control after(Control at, boolean backwards) {
        Control next = at;
        for (int inside = 0; next == at && inside < MOST_INSIDE; inside++) {
            press(at, backwards);
            next = focus();
        }
        return next;
    }

    private boolean isAlone(Control at) {
        return focusable.stream().allMatch(each -> each == at || isByNeighbour(each, Set.of(at)));
    }

    private static Control focus() {
        EventLoop.settle();
        return Display.getCurrent().getFocusControl();
    }

    private static void press(Control control, boolean backwards) {
        var key = new Event();
        key.keyCode = SWT.TAB;
        key.character = SWT.TAB;
        key.stateMask = backwards ? SWT.SHIFT : SWT.NONE;
        key.doit = !keepsTab(control, backwards);
        control.traverse(backwards ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT, key);
    }

    /** Whether Tab is the control's own until somebody hears of it and lets it go. */
    private static boolean keepsTab(Control control, boolean backwards) {
        if (control instanceof Text) return (control.getStyle() & SWT.MULTI) != 0 && (control.getStyle() & SWT.READ_ONLY) == 0 && !backwards;
        return !isNative(control) && control instanceof Composite && hearsKeys(control);
    }

    /** Of radio buttons one is reached by Tab, the others by arrows. */
    private static boolean isByNeighbour(Control control, Set<Control> reached) {
        boolean radio = control.getParent() instanceof Segmented || (control instanceof Button || control instanceof FlatButton) && (control.getStyle() & SWT.RADIO) != 0;
        return radio && Arrays.stream(control.getParent().getChildren()).anyMatch(reached::contains);
    }

    private static String kind(Control control) {
        return control instanceof Canvas || control instanceof Button || control instanceof Link ? "button " : control.getClass().getSimpleName() + " ";
    }

    private String place(Control control) {
        var words = new StringBuilder(control.getClass().getSimpleName());
        String name = SpokenName.of(control);
        if (!name.isBlank()) words.append(" “").append(name).append("”");
        for (Composite at = control.getParent(); at != null && at != root.getParent(); at = at.getParent()) words.append(" in ").append(at.getClass().getSimpleName());
        return words.toString();
    }
}
