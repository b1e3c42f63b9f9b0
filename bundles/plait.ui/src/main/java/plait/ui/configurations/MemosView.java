package plait.ui.configurations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.configurations.Configurations;
import plait.core.configurations.IfThenBecause;
import plait.core.configurations.ProfileParts;
import plait.core.memos.Memos;
import plait.core.study.Committed;
import plait.core.theories.Lineage;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Slot;
import plait.ui.configurations.BesidePart.Around;
import plait.ui.memos.MemoDialog;
import plait.ui.memos.MemoNotes;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Token;

/** Memos on a configuration, its parts, its evidence and the passages of this; those of other versions stay with these and come behind. */
final class MemosView extends BesideView {
    private final Around around;

    MemosView(Composite parent, Around around) {
        super(parent, around.study(), around.problems());
        this.around = around;
    }

    @Override String empty() {
        return "Choose a configuration to see what was noted on it.";
    }

    @Override boolean concerns(Committed committed) {
        return committed.touched().stream().anyMatch(each -> each instanceof Memo || each instanceof Configuration || each instanceof Slot || each instanceof ConfigurationVersion);
    }

    @Override void sections(ConfigurationVersion version) {
        Composite head = title(version, "memos");
        var buttons = new Composite(head, SWT.NONE);
        buttons.setBackground(head.getBackground());
        var layout = new RowLayout();
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 8;
        buttons.setLayout(layout);
        buttons.setLayoutData(wide());
        var write = new FlatButton(buttons, SWT.PUSH);
        write.setText("Write a memo…");
        write.icon(Icon.NOTEBOOK_PEN);
        write.addListener(SWT.Selection, event -> subjects(write, version));
        List<Noted> noted = Memos.around(version);
        if (noted.isEmpty()) lines.label(section(), "No memos on " + Lineage.name(version, version.getConfiguration()) + " yet.", theme.sans(13), Token.INK2);
        else notes(section(), noted);
        for (ConfigurationVersion other : version.getConfiguration().getVersions().reversed()) {
            List<Noted> theirs = other == version ? List.of() : Memos.around(other).stream().filter(each -> each != version.getConfiguration() && !noted.contains(each)).toList();
            if (theirs.isEmpty()) continue;
            Composite section = section();
            lines.label(section, "On " + Lineage.name(other, other.getConfiguration()), theme.strong(13), Token.INK2);
            notes(section, theirs);
        }
    }

    private void notes(Composite section, List<Noted> noted) {
        new MemoNotes(section, study, problems, noted, Optional.of(around.show())).setLayoutData(wide());
    }

    /** What a memo can be on. */
    private void subjects(FlatButton button, ConfigurationVersion version) {
        var menu = new Menu(button);
        item(menu, "On the configuration…", version.getConfiguration());
        item(menu, "On " + Lineage.name(version, version.getConfiguration()) + " of it…", version);
        for (Slot slot : Configurations.parts(version)) {
            String words = IfThenBecause.words(slot);
            item(menu, "On the " + ProfileParts.word(study.study().getProfile(), slot.getRole()).toLowerCase(Locale.UK) + (words.isEmpty() ? "" : ": " + Shortened.at(words, 40)) + "…", slot);
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void item(Menu menu, String words, Noted noted) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> Lines.later(body, () -> MemoDialog.write(getShell(), study, noted)));
    }
}
