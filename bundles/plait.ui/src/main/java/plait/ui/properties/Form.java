package plait.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import plait.core.cases.Attributes.Written;
import plait.model.AttributeType;
import plait.ui.theme.Named;

/** Fields of a dialog, one below the other with their words at the left; each says its own name to a screen reader, and gives what it holds when asked. */
final class Form {
    private static final int LINES = 60;

    private final ScrolledComposite scrolled;
    private final Composite body;
    private final Consumer<Event> onKey;

    /** @param onKey hears the keys of each text field */
    Form(Composite parent, Consumer<Event> onKey) {
        this.onKey = onKey;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        body = new Composite(scrolled, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        scrolled.setContent(body);
    }

    Control control() {
        return scrolled;
    }

    void fit() {
        body.layout(true, true);
        scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** One line of text. */
    Supplier<String> line(String word, String value) {
        return text(word, value, SWT.SINGLE | SWT.BORDER, SWT.DEFAULT);
    }

    /** A few lines of text. */
    Supplier<String> lines(String word, String value) {
        return text(word, value, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL, LINES);
    }

    private Supplier<String> text(String word, String value, int style, int height) {
        label(word);
        var text = new Text(body, style);
        text.setText(value);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 280;
        data.heightHint = height;
        text.setLayoutData(data);
        listen(text, word);
        return text::getText;
    }

    private void listen(Text text, String word) {
        text.addListener(SWT.KeyDown, onKey::accept);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
        name(text, word);
    }

    /** One of several. */
    <T> Supplier<T> choice(String word, List<T> all, T value, Function<T, String> words) {
        label(word);
        Combo combo = combo(body, word, all, value, words);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return () -> combo.getSelectionIndex() < 0 ? value : all.get(combo.getSelectionIndex());
    }

    private static <T> Combo combo(Composite parent, String word, List<T> all, T value, Function<T, String> words) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (T each : all) combo.add(words.apply(each));
        combo.select(all.indexOf(value));
        name(combo, word);
        return combo;
    }

    /** Any of several, in their order. */
    <T> Supplier<List<T>> some(String word, List<T> all, List<T> values, Function<T, String> words) {
        label(word);
        var row = new Composite(body, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 10;
        row.setLayout(layout);
        ((GridData) row.getLayoutData()).widthHint = 280;
        var boxes = new ArrayList<Button>();
        for (T each : all) {
            var box = new Button(row, SWT.CHECK);
            box.setText(words.apply(each).replace("&", "&&"));
            box.setSelection(values.contains(each));
            name(box, word + ": " + words.apply(each));
            boxes.add(box);
        }
        return () -> {
            var chosen = new ArrayList<T>();
            for (int i = 0; i < boxes.size(); i++) if (boxes.get(i).getSelection()) chosen.add(all.get(i));
            return List.copyOf(chosen);
        };
    }

    /** Attributes, each with name, type and value; more can be added, and one without name and value is none. */
    Supplier<List<Written>> attributes(List<Written> values) {
        label("Attributes");
        var rows = new Composite(body, SWT.NONE);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(3, false);
        layout.marginWidth = layout.marginHeight = 0;
        rows.setLayout(layout);
        var fields = new ArrayList<Supplier<Written>>();
        for (Written each : values) fields.add(attribute(rows, each));
        label("");
        var add = new Button(body, SWT.PUSH);
        add.setText("Add an attribute");
        add.addListener(SWT.Selection, event -> {
            fields.add(attribute(rows, new Written("", AttributeType.TEXT, "")));
            fit();
            rows.getChildren()[rows.getChildren().length - 3].setFocus();
        });
        return () -> fields.stream().map(Supplier::get).filter(written -> !written.name().isBlank() || !written.value().isBlank()).toList();
    }

    private Supplier<Written> attribute(Composite rows, Written written) {
        Text name = cell(rows, written.name(), "Name of the attribute");
        Combo type = combo(rows, "Type of the attribute", AttributeType.VALUES, written.type(), Facts::word);
        Text value = cell(rows, written.value(), "Value");
        return () -> new Written(name.getText(), AttributeType.VALUES.get(Math.max(0, type.getSelectionIndex())), value.getText());
    }

    private Text cell(Composite rows, String value, String word) {
        var text = new Text(rows, SWT.SINGLE | SWT.BORDER);
        text.setText(value);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 90;
        text.setLayoutData(data);
        listen(text, word);
        return text;
    }

    private void label(String word) {
        var label = new Label(body, SWT.NONE);
        label.setText(word);
        var data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.verticalIndent = 5;
        label.setLayoutData(data);
    }

    private static void name(Control control, String name) {
        Named.as(control, name);
    }
}
