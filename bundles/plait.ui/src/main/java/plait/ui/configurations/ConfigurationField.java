package plait.ui.configurations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.core.configurations.FindConfiguration;
import plait.model.Configuration;
import plait.model.Study;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A field that finds a configuration by code, name or the words of its parts; below it the configurations that fit, while one is looked for. */
final class ConfigurationField extends Composite {
    private static final int MOST = 6;

    private final Study study;
    private final Supplier<List<Configuration>> recent;
    private final Text field;
    private final Table found;
    private Consumer<Configuration> onChoose = configuration -> {};
    private Consumer<String> onNew = name -> {};
    private Runnable onResize = () -> {};
    private Configuration chosen;
    private boolean filling;

    ConfigurationField(Composite parent, Study study, Supplier<List<Configuration>> recent) {
        super(parent, SWT.NONE);
        this.study = study;
        this.recent = recent;
        Theme theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        setLayout(layout);
        field = new Text(this, SWT.SINGLE | SWT.BORDER);
        field.setMessage("Find by code, name or words");
        field.setFont(theme.sans(13));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Named.as(field, "Configuration");
        field.addListener(SWT.Modify, event -> {
            if (!filling) look();
        });
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        field.addListener(SWT.FocusOut, event -> event.display.asyncExec(this::left));
        field.addListener(SWT.MouseDown, event -> look());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, this::traverse);
        found = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SCROLL);
        found.setFont(theme.sans(13));
        found.setBackground(theme.colour(Token.SURFACE));
        Named.as(found, "Configurations that fit");
        Named.choosing(field, found, item -> true);
        found.addListener(SWT.MouseUp, event -> {
            if (found.getItem(new Point(event.x, event.y)) != null) take();
        });
        found.addListener(SWT.DefaultSelection, event -> take());
        show(false);
    }

    /** Hears which configuration is meant. */
    void onChoose(Consumer<Configuration> listener) {
        onChoose = listener;
    }

    /** Hears that a new one is wanted, and what was typed. */
    void onNew(Consumer<String> listener) {
        onNew = listener;
    }

    /** Hears that the field needs more room or less. */
    void onResize(Runnable listener) {
        onResize = listener;
    }

    static String nameOf(Configuration configuration) {
        return configuration.getIdentifier() + " " + configuration.getName();
    }

    /** Shows what is chosen; null for none yet. */
    void choose(Configuration configuration) {
        chosen = configuration;
        write(configuration == null ? "" : nameOf(configuration));
        show(false);
    }

    /** Shows that a new one will be made. */
    void chooseNew() {
        chosen = null;
        write("New configuration");
        show(false);
    }

    Text text() {
        return field;
    }

    private void write(String words) {
        filling = true;
        field.setText(words);
        filling = false;
    }

    /** What fits what was typed; everything while the field still names what is chosen. */
    private void look() {
        String typed = chosen != null && field.getText().equals(nameOf(chosen)) ? "" : field.getText();
        List<Configuration> fitting = FindConfiguration.find(study, typed, recent.get());
        found.removeAll();
        for (Configuration each : fitting.subList(0, Math.min(MOST, fitting.size()))) row(nameOf(each), each);
        row(typed.isBlank() ? "New configuration…" : "New configuration “" + typed.strip() + "”…", typed.strip());
        found.setSelection(0);
        show(true);
    }

    private void row(String words, Object data) {
        var item = new TableItem(found, SWT.NONE);
        item.setText(words);
        item.setData(data);
    }

    private void show(boolean visible) {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = !visible;
        data.heightHint = visible ? found.getItemHeight() * found.getItemCount() + 2 : 0;
        data.widthHint = 100;
        found.setLayoutData(data);
        found.setVisible(visible);
        onResize.run();
    }

    private void left() {
        if (isDisposed() || found.isFocusControl() || field.isFocusControl() || !found.getVisible()) return;
        if (chosen == null) show(false);
        else choose(chosen);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                event.doit = false;
                if (!found.getVisible()) look();
                else found.setSelection(Math.floorMod(found.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), found.getItemCount()));
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || !found.getVisible()) return;
                event.doit = false;
                take();
            }
            default -> {}
        }
    }

    /** Escape first closes the list and leaves what was chosen. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) event.doit = false;
        if (event.detail != SWT.TRAVERSE_ESCAPE || !found.getVisible()) return;
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        choose(chosen);
    }

    private void take() {
        if (found.getSelectionCount() == 0) return;
        switch (found.getSelection()[0].getData()) {
            case Configuration configuration -> {
                choose(configuration);
                onChoose.accept(configuration);
            }
            case String typed -> {
                chooseNew();
                onNew.accept(typed);
            }
            default -> throw new IllegalStateException();
        }
    }
}
