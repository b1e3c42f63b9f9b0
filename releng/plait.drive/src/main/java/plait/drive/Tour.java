package plait.drive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * From one theory version to the next, as docs/tour.md tells it: freeze, derive, be refused, recheck, be granted, split, compare. Works on a study whose theory v1 holds CMOC-01
 * and CMOC-03 with evidence. {@code plait.tour.part} says {@code freeze} or {@code refine}, or nothing for both; with {@code plait.tour.folder} it has a picture taken of each step.
 */
public final class Tour implements Script {
    private final String folder = System.getProperty("plait.tour.folder");
    private Drive drive;

    @Override
    public void run(Drive drive) throws Exception {
        this.drive = drive;
        String part = System.getProperty("plait.tour.part", "");
        drive.find(Canvas.class, each -> each.isVisible() && each.isFocusControl()); // the transcript where work stopped: the window is ready
        drive.command("light");
        drive.command("show.theory");
        if (!part.equals("refine")) freeze();
        if (!part.equals("freeze")) refine();
    }

    private void refine() throws Exception {
        derive("CMOC-01", "Situate", "Hope came where the peer was near in time and route; nobody spoke of hope from people far ahead.", null, "3-derive");
        reword(1, "peers one step ahead, of similar background and route, going about ordinary tasks");
        refused("Refined");
        recheck();
        granted("Refined");
        derive("CMOC-03", "Split", "The same reasoning harms where nobody holds the other end of the rope.", "Being counted on pulls people under", "8-split");
        compare();
        part("map");
        picture("10-map");
    }

    private void freeze() throws Exception {
        picture("1-theory");
        drive.later("freezeVersion");
        Shell asks = dialog("Freeze");
        press(asks, "Freeze version");
        gone(asks);
        picture("2-frozen");
    }

    private void derive(String code, String move, String because, String makes, String called) throws Exception {
        choose(code);
        drive.later("derive");
        Shell asks = dialog("Derive version of " + code);
        drive.ui(() -> {
            Combo moves = all(asks, Combo.class).get(0);
            moves.setText(move);
            moves.notifyListeners(SWT.Selection, new Event());
            List<Text> texts = all(asks, Text.class);
            texts.get(0).setText(because);
            if (makes != null) texts.get(1).setText(makes);
            TableItem first = all(asks, Table.class).get(0).getItem(0);
            first.setChecked(true);
            return null;
        });
        picture(called);
        press(asks, "Make refinement");
        gone(asks);
    }

    /** @param part counted from 0, in the order of the configuration */
    private void reword(int part, String words) throws Exception {
        drive.shell().getDisplay().asyncExec(() -> all(drive.shell(), Control.class).stream().filter(each -> each.getClass().getSimpleName().equals("PartName") && each.isVisible()).skip(part).findFirst().orElseThrow()
                .notifyListeners(SWT.MouseUp, new Event()));
        Shell asks = dialog("Change a part");
        drive.ui(() -> {
            all(asks, Text.class).get(0).setText(words);
            return null;
        });
        picture("4-reword");
        press(asks, "Save part");
        gone(asks);
    }

    private void refused(String status) throws Exception {
        status(status);
        Shell told = dialog("The status was not changed");
        String words = drive.ui(() -> String.join(" ", all(told, Label.class).stream().map(Label::getText).toList()));
        if (!words.contains("Check the evidence that was carried over")) throw new AssertionError("refused for another reason: " + words);
        picture("5-refused");
        drive.ui(() -> {
            told.close();
            return null;
        });
        gone(told);
    }

    private void granted(String status) throws Exception {
        choose("CMOC-01");
        status(status);
        part("configurations");
        Drive.until("the status " + status, () -> drive.ui(() -> row("CMOC-01", status.toLowerCase(Locale.ROOT)) != null ? status : null));
        picture("7-refined");
    }

    private void status(String word) throws Exception {
        Control chip = drive.find(Control.class, each -> each.getClass().getSimpleName().equals("Chip") && each.isVisible() && each.getCursor() != null);
        var shown = new ArrayList<Menu>();
        Listener filter = event -> {
            if (event.widget instanceof Menu menu) shown.add(menu);
        };
        drive.ui(() -> {
            chip.getDisplay().addFilter(SWT.Show, filter);
            var key = new Event();
            key.character = ' ';
            chip.notifyListeners(SWT.KeyDown, key);
            return null;
        });
        Menu menu = Drive.until("the menu", () -> drive.ui(() -> shown.isEmpty() ? null : shown.get(0)));
        drive.ui(() -> {
            menu.getDisplay().removeFilter(SWT.Show, filter);
            for (MenuItem item : menu.getItems()) {
                item.setSelection(item.getText().equals(word));
                if (item.getSelection()) item.notifyListeners(SWT.Selection, new Event());
            }
            menu.setVisible(false);
            return null;
        });
    }

    /** Each passage that waits is looked at again: all but the last still hold, and that one is dropped. */
    private void recheck() throws Exception {
        part("recheck");
        Table queue = drive.find(Table.class, each -> each.isVisible() && each.getItemCount() > 0 && each.getColumnCount() == 5);
        picture("6-recheck");
        for (int waiting = drive.ui(queue::getItemCount); waiting > 0; waiting--) {
            char answer = waiting == 1 ? '3' : '1';
            int before = waiting;
            drive.ui(() -> {
                queue.setSelection(0);
                var key = new Event();
                key.character = answer;
                queue.notifyListeners(SWT.KeyDown, key);
                return null;
            });
            Drive.until("one less to recheck", () -> drive.ui(() -> !queue.isVisible() || queue.getItemCount() < before ? queue : null));
        }
    }

    private void compare() throws Exception {
        drive.command("compareVersions");
        Tree changes = drive.find(Tree.class, each -> each.isVisible() && find(each.getItems(), item -> item.getText().contains("CMOC-03") && item.getItemCount() == 2) != null);
        drive.ui(() -> {
            TreeItem split = find(changes.getItems(), item -> item.getText().contains("CMOC-03") && item.getItemCount() == 2);
            if (!split.getText().contains("split")) throw new AssertionError("a split is told as: " + split.getText());
            changes.setSelection(split);
            changes.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        Drive.until("the reason of the split", () -> drive.ui(() -> saysAnywhere("nobody holds the other end of the rope") ? changes : null));
        picture("9-compare");
    }

    private boolean saysAnywhere(String words) {
        return all(drive.shell(), Label.class).stream().anyMatch(each -> each.getText().contains(words)) || all(drive.shell(), Link.class).stream().anyMatch(each -> each.getText().contains(words))
                || all(drive.shell(), Text.class).stream().anyMatch(each -> each.getText().contains(words));
    }

    /** In the list of configurations. */
    private void choose(String code) throws Exception {
        part("configurations");
        TableItem row = Drive.until(code, () -> drive.ui(() -> row(code, "")));
        drive.ui(() -> {
            row.getParent().setSelection(row);
            row.getParent().notifyListeners(SWT.Selection, new Event());
            return null;
        });
        drive.settled();
    }

    private TableItem row(String code, String further) {
        for (Table table : all(drive.shell(), Table.class)) {
            if (!table.isVisible()) continue;
            for (TableItem item : table.getItems()) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < table.getColumnCount(); i++) cells.add(item.getText(i));
                String words = String.join(" ", cells);
                if (words.contains(code) && words.contains(further)) return item;
            }
        }
        return null;
    }

    private void part(String id) throws Exception {
        var parts = drive.service(EPartService.class);
        drive.ui(() -> parts.showPart("plait.app.part." + id, PartState.ACTIVATE));
        drive.settled();
    }

    private Shell dialog(String title) throws Exception {
        return Drive.until("the dialog " + title, () -> drive.ui(() -> {
            for (Shell each : drive.shell().getDisplay().getShells()) if (each.isVisible() && each.getText().startsWith(title)) return each;
            return null;
        }));
    }

    private void press(Shell in, String words) throws Exception {
        drive.shell().getDisplay().asyncExec(() -> {
            all(in, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(words)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
    }

    private void gone(Shell dialog) throws Exception {
        Drive.until("the end of the dialog", () -> drive.ui((Callable<Shell>) () -> dialog.isDisposed() ? drive.shell() : null));
        drive.settled();
    }

    private static <C extends Control> List<C> all(Composite in, Class<C> type) {
        var found = new ArrayList<C>();
        each(in, control -> {
            if (type.isInstance(control)) found.add(type.cast(control));
        });
        return found;
    }

    private static void each(Composite in, Consumer<Control> run) {
        for (Control child : in.getChildren()) {
            run.accept(child);
            if (child instanceof Composite composite) each(composite, run);
        }
    }

    private static TreeItem find(TreeItem[] items, Predicate<TreeItem> fits) {
        for (TreeItem item : items) {
            if (fits.test(item)) return item;
            TreeItem below = find(item.getItems(), fits);
            if (below != null) return below;
        }
        return null;
    }

    private void picture(String name) throws Exception {
        drive.settled();
        if (folder == null) return;
        Path file = Files.createDirectories(Path.of(folder)).resolve(name + ".png");
        int exit = new ProcessBuilder("import", "-window", "root", "-dither", "None", "-colors", "256", "PNG8:" + file).inheritIO().start().waitFor();
        if (exit != 0) throw new IllegalStateException("ImageMagick did not take a picture");
    }
}
