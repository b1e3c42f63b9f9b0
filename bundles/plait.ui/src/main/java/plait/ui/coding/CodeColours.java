package plait.ui.coding;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;

/** The six colours that a code may have, as radio buttons with their names: a hue is never the only sign. */
final class CodeColours extends Composite {
    static final List<String> NAMES = List.of("Red", "Teal", "Olive", "Violet", "Blue", "Brown");

    private static final int HEIGHT = Swatch.SIZE + 4;
    /** Parts a swatch from the name before it, which is not its own. */
    private static final int APART = 10;

    private final List<Button> buttons;

    CodeColours(Composite parent, int colour) {
        super(parent, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 3;
        layout.center = true;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (int i = 0; i < NAMES.size(); i++) choice(i, i == colour);
        buttons = Stream.of(getChildren()).filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    private void choice(int colour, boolean chosen) {
        var swatch = new Canvas(this, SWT.NO_FOCUS);
        swatch.setLayoutData(new RowData(APART + Swatch.SIZE, HEIGHT));
        swatch.addListener(SWT.Paint, event -> Swatch.draw(event.gc, Theme.on(getDisplay()), colour, APART, HEIGHT / 2));
        var button = new Button(this, SWT.RADIO);
        button.setText(NAMES.get(colour));
        button.setSelection(chosen);
    }

    List<Button> buttons() {
        return buttons;
    }

    /** Its place in the palette. */
    int chosen() {
        for (int i = 0; i < buttons.size(); i++) if (buttons.get(i).getSelection()) return i;
        return 0;
    }
}
