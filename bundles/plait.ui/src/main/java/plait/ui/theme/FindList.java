package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;

/** A field above a list, in a dialog laid out as a grid: what is typed finds rows, an arrow down goes to them, a double click or Enter there takes one. Both say their names. */
public record FindList(Text field, List list) {
    /**
     * @param message what to find, such as "Find a code"
     * @param name what the list holds
     * @param size of the list in pixels at 100 %, as hints
     * @param fill brings the rows, whenever something was typed
     * @param take what is chosen
     */
    public static FindList in(Composite parent, String message, String name, GridData size, Runnable fill, Runnable take) {
        var field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        var list = new List(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        field.setMessage(message);
        field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.addListener(SWT.Modify, event -> fill.run());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) list.setFocus();
        });
        Named.as(field, message);
        list.setLayoutData(size);
        list.addListener(SWT.DefaultSelection, event -> take.run());
        Named.as(list, name);
        return new FindList(field, list);
    }
}
