package plait.ui.theme;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * What a screen reader calls a control that has no words of its own, and what it says besides.
 * GTK's own controls ask no listener for a name: there the name is that of a label which is not seen, a child that
 * has no size. (An Accessible without a control of its own would do, but GTK asks such a one for what it does not have.)
 */
public final class Named {
    private static final boolean GTK = "gtk".equals(SWT.getPlatform());

    private Named() {}

    /** @return the control */
    public static <C extends Control> C as(C control, String name) {
        return as(control, () -> name);
    }

    /** @param name asked each time */
    public static <C extends Control> C as(C control, Supplier<String> name) {
        var names = new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) event.result = name.get();
            }
        };
        control.getAccessible().addAccessibleListener(names);
        if (GTK) relate(control, ACC.RELATION_LABELLED_BY, names);
        return control;
    }

    /** @param words asked each time: what changes while the control has the focus */
    public static <C extends Control> C described(C control, Supplier<String> words) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getDescription(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) event.result = words.get();
            }
        });
        if (GTK && !(control instanceof FlatButton)) relate(control, ACC.RELATION_DESCRIBED_BY, new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = words.get();
            }
        });
        return control;
    }

    /** A field whose keys choose from a list keeps the focus: what is chosen is heard through the field. @param counts false for headings */
    public static void choosing(Text field, Table list, Predicate<TableItem> counts) {
        described(field, () -> list.isDisposed() || !list.isVisible() ? "" : chosen(list, counts));
    }

    /** Such as “Warmth, 2 of 6”. */
    static String chosen(Table list, Predicate<TableItem> counts) {
        List<TableItem> lines = Stream.of(list.getItems()).filter(counts).toList();
        if (list.getSelectionCount() == 0) return lines.size() + " found";
        TableItem chosen = list.getSelection()[0];
        return chosen.getText() + ", " + (lines.indexOf(chosen) + 1) + " of " + lines.size();
    }

    private static void relate(Control control, int relation, AccessibleAdapter names) {
        Composite place = control instanceof Composite composite ? composite : control.getParent();
        boolean grid = place.getLayout() instanceof GridLayout;
        if (!grid && place.getLayout() != null) return; // it would take room
        var label = new Canvas(place, SWT.NO_FOCUS);
        label.setVisible(false);
        if (grid) {
            var none = new GridData();
            none.exclude = true;
            label.setLayoutData(none);
        }
        label.getAccessible().addAccessibleListener(names);
        control.getAccessible().addRelation(relation, label.getAccessible());
        control.addListener(SWT.Dispose, event -> label.dispose());
    }
}
