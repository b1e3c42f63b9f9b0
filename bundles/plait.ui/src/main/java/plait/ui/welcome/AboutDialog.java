package plait.ui.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The program's name, version and purpose, where data stays, and the licences of what ships with it. */
final class AboutDialog extends Dialog {
    private static final int WIDTH = 500;
    private static final String LICENCES = "/licences.txt";

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Plait");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Theme theme = Theme.on(area.getDisplay());
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 20;
        layout.horizontalSpacing = 20;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        var mark = new Mark(area);
        mark.setBackground(area.getBackground());
        mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false, 1, 4));
        words(area, "Plait").setFont(theme.strong(20));
        words(area, "Version " + version() + ", on Java " + Runtime.version().feature()).setForeground(theme.colour(Token.INK2));
        words(area, "A workbench for realist evaluation: context, mechanism and outcome plaited into one theory, every strand traceable to what somebody said.");
        words(area, "Nothing that you bring in leaves this computer.").setForeground(theme.colour(Token.INK2));
        Label heading = words(area, "Plait stands on the work of others");
        heading.setFont(theme.strong(13));
        ((GridData) heading.getLayoutData()).horizontalSpan = 2;
        ((GridData) heading.getLayoutData()).verticalIndent = 8;
        var licences = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        licences.setText(read(LICENCES));
        Named.as(licences, "Licences");
        var data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = WIDTH;
        data.heightHint = 190;
        licences.setLayoutData(data);
        return area;
    }

    private static Label words(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH - Mark.WIDTH - 20;
        label.setLayoutData(data);
        return label;
    }

    private static String version() {
        var bundle = FrameworkUtil.getBundle(AboutDialog.class);
        return bundle == null ? "in a test" : bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
    }

    static String read(String file) {
        try (InputStream text = AboutDialog.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of licences could not be read", e);
        }
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Close", true);
    }
}
