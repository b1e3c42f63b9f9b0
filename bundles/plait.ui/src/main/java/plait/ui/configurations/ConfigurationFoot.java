package plait.ui.configurations;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import plait.core.configurations.Tally;
import plait.model.ConfigurationVersion;
import plait.model.Role;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The line below a configuration: which parts no evidence speaks to by themselves, and the way to a new version. */
final class ConfigurationFoot extends Composite {
    private final Label gaps;
    private final FlatButton derive;

    ConfigurationFoot(Composite parent) {
        super(parent, SWT.NONE);
        var theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 14;
        layout.marginHeight = 8;
        setLayout(layout);
        addListener(SWT.Paint, event -> {
            event.gc.setForeground(theme.colour(Token.LINE));
            event.gc.drawLine(0, 0, getSize().x, 0);
        });
        gaps = new Label(this, SWT.WRAP);
        gaps.setFont(theme.sans(12));
        gaps.setForeground(theme.colour(Token.INK2));
        gaps.setBackground(getBackground());
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        gaps.setLayoutData(data);
        derive = new FlatButton(this, SWT.PUSH);
        derive.setText("Derive version…");
        derive.icon(Icon.GIT_BRANCH);
    }

    void onDerive(Runnable run) {
        derive.addListener(SWT.Selection, event -> run.run());
    }

    /** @param version null for none */
    void show(ConfigurationVersion version) {
        gaps.setText(version == null ? "" : words(version));
        setVisible(version != null);
        ((GridData) getLayoutData()).exclude = version == null;
        getParent().layout();
        layout();
    }

    /** Such as “No evidence yet on the outcome alone”. */
    static String words(ConfigurationVersion version) {
        if (Tally.standing(version).isEmpty()) return "No evidence yet";
        List<Role> without = Tally.withoutDirect(version);
        if (without.isEmpty()) return "";
        return "No evidence yet on the " + without.stream().map(Role::getLiteral).collect(Collectors.joining(", nor the ")) + " alone";
    }
}
