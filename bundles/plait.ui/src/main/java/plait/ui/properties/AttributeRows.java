package plait.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import plait.core.cases.Attributes.Written;
import plait.model.AttributeType;

/** Attributes in a dialog, each with name, type and value; more can be added, and one without name and value is none. */
final class AttributeRows {
    private record Fields(Text name, Combo type, Text value) {
        Written written() {
            return new Written(name.getText(), AttributeType.VALUES.get(Math.max(0, type.getSelectionIndex())), value.getText());
        }
    }

    private final BiConsumer<Control, String> field;
    private final Runnable fit;
    private final Composite rows;
    private final List<Fields> fields = new ArrayList<>();

    /** @param field gives a control its name and the keys of a field; @param fit runs when there is one more row */
    AttributeRows(Composite parent, BiConsumer<Control, String> field, Runnable fit, List<Written> values) {
        this.field = field;
        this.fit = fit;
        parent.setLayout(layout(1));
        rows = new Composite(parent, SWT.NONE);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        rows.setLayout(layout(3));
        for (Written each : values) row(each);
        var add = new Button(parent, SWT.PUSH);
        add.setText("Add an attribute");
        add.addListener(SWT.Selection, event -> add());
    }

    private static GridLayout layout(int columns) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        return layout;
    }

    List<Written> written() {
        return fields.stream().map(Fields::written).filter(each -> !each.name().isBlank() || !each.value().isBlank()).toList();
    }

    private void add() {
        Fields added = row(new Written("", AttributeType.TEXT, ""));
        fit.run();
        added.name().setFocus();
    }

    private Fields row(Written written) {
        Text name = text(written.name(), "Name of the attribute");
        var type = new Combo(rows, SWT.READ_ONLY);
        for (AttributeType each : AttributeType.VALUES) type.add(Facts.word(each));
        type.select(AttributeType.VALUES.indexOf(written.type()));
        field.accept(type, "Type of the attribute");
        var made = new Fields(name, type, text(written.value(), "Value"));
        fields.add(made);
        return made;
    }

    private Text text(String words, String name) {
        var text = new Text(rows, SWT.SINGLE | SWT.BORDER);
        text.setText(words);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 90;
        text.setLayoutData(data);
        field.accept(text, name);
        return text;
    }
}
