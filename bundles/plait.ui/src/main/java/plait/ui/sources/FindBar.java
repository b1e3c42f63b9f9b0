package plait.ui.sources;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.TranscriptCanvas;

/** The line above a transcript in which words are looked for in it: how often they stand there, and the way from one to the next. */
final class FindBar extends Composite {
    private final TranscriptCanvas canvas;
    private final Theme theme;
    private final Text field;
    private final Label count;
    private int found;

    FindBar(Composite parent, TranscriptCanvas canvas) {
        super(parent, SWT.NONE);
        this.canvas = canvas;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SUNK));
        var layout = new GridLayout(3, false);
        layout.marginWidth = 14;
        layout.marginHeight = 5;
        layout.horizontalSpacing = 10;
        setLayout(layout);
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE));
            event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        });
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage("Find in this transcript");
        field.setFont(theme.sans(13));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> look());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) event.doit = false;
            if (event.detail != SWT.TRAVERSE_ESCAPE) return;
            event.doit = false;
            close();
        });
        Named.described(Named.as(field, "Find in this transcript"), this::howMany);
        count = new Label(this, SWT.NONE);
        count.setFont(theme.sans(12));
        count.setForeground(theme.colour(Token.INK3));
        count.setBackground(getBackground());
        var room = new GridData(SWT.END, SWT.CENTER, false, false);
        room.widthHint = 110;
        count.setLayoutData(room);
        var tools = new ToolBar(this, SWT.FLAT);
        tools.setBackground(getBackground());
        tool(tools, Icon.CHEVRON_UP, "Previous place (Shift+F3)", () -> next(false));
        tool(tools, Icon.CHEVRON_DOWN, "Next place (F3)", () -> next(true));
        tool(tools, Icon.X, "Close (Esc)", this::close);
        show(false);
    }

    private void tool(ToolBar tools, Icon icon, String words, Runnable run) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setImage(theme.icon(icon));
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> run.run());
    }

    /** True while somebody types in it: then the letters are not for the transcript. */
    Text field() {
        return field;
    }

    /** Comes up with the words that are selected, if they are few. */
    void open() {
        String words = canvas.selectedWords();
        show(true);
        if (!words.isEmpty() && words.length() <= 60 && words.indexOf('\n') < 0) field.setText(words);
        else look();
        field.setFocus();
        field.selectAll();
    }

    /** Goes on to the next place, or back; opens when nothing was looked for yet. */
    void next(boolean forwards) {
        if (!getVisible() || field.getText().isBlank()) open();
        else tell(canvas.nextHit(forwards));
    }

    private void look() {
        found = canvas.find(field.getText());
        tell(canvas.firstHit());
    }

    private void tell(int number) {
        String words = field.getText().isBlank() ? "" : found == 0 ? "Not found" : number + " of " + found;
        count.setText(words);
    }

    private String howMany() {
        return count.getText();
    }

    void close() {
        canvas.find("");
        show(false);
        canvas.setFocus();
    }

    private void show(boolean visible) {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = !visible;
        setLayoutData(data);
        setVisible(visible);
        getParent().layout();
    }

    private void pressed(Event event) {
        boolean back = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> {
                event.doit = false;
                next(!back);
            }
            case SWT.ARROW_DOWN -> canvas.setFocus();
            default -> {}
        }
    }
}
