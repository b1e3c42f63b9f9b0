package plait.ui.theories;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.theories.TheoryMap.Line;
import plait.model.ConfigurationVersion;

/** What can be done with the box that is marked, and with what runs from and to it: by the right button and by the menu key. */
final class MapMenu {
    private final MapCanvas canvas;
    private final Menu menu;

    private MapMenu(MapCanvas canvas) {
        this.canvas = canvas;
        menu = new Menu(canvas);
    }

    static void on(MapCanvas canvas) {
        var made = new MapMenu(canvas);
        made.menu.addListener(SWT.Show, event -> made.fill());
        canvas.setMenu(made.menu);
    }

    /** Made anew each time it is shown. */
    private void fill() {
        for (MenuItem each : menu.getItems()) each.dispose();
        ConfigurationVersion box = canvas.selected();
        if (canvas.line() != null) line(canvas.line());
        else if (box != null) box(box);
        else item(menu, "No box is marked", false, () -> {});
    }

    private void box(ConfigurationVersion box) {
        item(menu, "Link to…", canvas.isOpen(), () -> canvas.deeds().link(box, null));
        var lines = canvas.map().lines(box);
        if (lines.isEmpty()) return;
        new MenuItem(menu, SWT.SEPARATOR);
        for (Line each : lines) {
            var item = new MenuItem(menu, SWT.CASCADE);
            item.setText(each.words());
            var sub = new Menu(item);
            item.setMenu(sub);
            deeds(sub, each);
        }
    }

    private void line(Line line) {
        item(menu, line.words(), false, () -> {});
        new MenuItem(menu, SWT.SEPARATOR);
        deeds(menu, line);
    }

    private void deeds(Menu in, Line line) {
        item(in, canvas.isFrozen() ? "Show why…" : "Change link…", canvas.deeds() != null, () -> canvas.deeds().open(line));
        item(in, "Remove link", canvas.isOpen(), () -> canvas.deeds().remove(line));
    }

    private static void item(Menu in, String word, boolean enabled, Runnable run) {
        var item = new MenuItem(in, SWT.PUSH);
        item.setText(word);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
