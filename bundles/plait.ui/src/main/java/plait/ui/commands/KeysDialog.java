package plait.ui.commands;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A list of all keys that is read, and searched by typing. */
final class KeysDialog extends Dialog {
    private final List<KeyGroups.Group> groups;
    private Table table;
    private Text find;

    KeysDialog(Shell parent, List<KeyGroups.Group> groups) {
        super(parent);
        this.groups = groups;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Keys");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).marginWidth = ((GridLayout) area.getLayout()).marginHeight = 14;
        find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a key");
        Named.as(find, "Find a key");
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find.addListener(SWT.Modify, event -> fill());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Named.as(table, "Keys");
        var does = new TableColumn(table, SWT.LEFT);
        var keys = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> {
            int width = table.getClientArea().width;
            does.setWidth(width * 64 / 100);
            keys.setWidth(width - width * 64 / 100);
        });
        fill();
        return area;
    }

    private void fill() {
        Theme theme = Theme.on(table.getDisplay());
        String wanted = find.getText().strip().toLowerCase();
        table.setRedraw(false);
        table.removeAll();
        for (KeyGroups.Group group : groups) {
            List<KeyGroups.Key> found = group.keys().stream().filter(key -> (key.does() + " " + key.keys()).toLowerCase().contains(wanted)).toList();
            if (found.isEmpty()) continue;
            var heading = new TableItem(table, SWT.NONE);
            heading.setText(group.where());
            heading.setFont(theme.strong(13));
            for (KeyGroups.Key key : found) {
                var item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {"   " + key.does(), key.keys()});
                item.setForeground(1, theme.colour(Token.INK2));
            }
        }
        table.setRedraw(true);
    }

    @Override protected Point getInitialSize() {
        return new Point(640, 640);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Close", true);
    }
}
