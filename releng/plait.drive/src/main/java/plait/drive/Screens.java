package plait.drive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Goes through the window and has a picture taken of each screen, as {@code NAME-SUFFIX.png}. Run by releng/screens/run, which says what by properties:
 * {@code plait.screens.folder}, {@code plait.screens.suffix} and {@code plait.screens.dark}. The picture is taken by ImageMagick of the whole display.
 */
public final class Screens implements Script {
    private final Path folder = Path.of(System.getProperty("plait.screens.folder"));
    private final String suffix = System.getProperty("plait.screens.suffix", "");
    private Drive drive;

    @Override
    public void run(Drive drive) throws Exception {
        this.drive = drive;
        Files.createDirectories(folder);
        drive.command(Boolean.getBoolean("plait.screens.dark") ? "dark" : "light");
        if (System.getProperty("plait.study") == null) {
            picture("welcome");
            return;
        }
        code();
        perspective("theory");
        search("hope");
        perspective("review");
    }

    private void code() throws Exception {
        drive.command("show.code");
        open("I01 Gwen");
        drive.later("goToTurn");
        drive.until("the question for a turn", () -> drive.dialog());
        drive.answer("28");
        chooseConfiguration();
        picture("code");
    }

    private void chooseConfiguration() throws Exception {
        TreeItem item = item("CMOC-02");
        drive.ui(() -> {
            var event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
            return null;
        });
    }

    private void search(String words) throws Exception {
        drive.command("show.search");
        Text field = drive.find(Text.class, text -> text.getMessage().startsWith("Search every text"));
        drive.ui(() -> {
            field.setText(words);
            return null;
        });
        drive.find(Label.class, label -> label.getText().endsWith(" hits"));
        picture("search");
    }

    private void perspective(String name) throws Exception {
        drive.command("show." + name);
        picture(name);
    }

    private void open(String source) throws Exception {
        TreeItem item = item(source);
        drive.ui(() -> {
            for (TreeItem at = item.getParentItem(); at != null; at = at.getParentItem()) at.setExpanded(true);
            item.getParent().setSelection(item);
            var event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.DefaultSelection, event);
            return null;
        });
    }

    private TreeItem item(String words) throws Exception {
        Tree tree = drive.find(Tree.class, each -> find(each.getItems(), words) != null);
        return drive.ui(() -> find(tree.getItems(), words));
    }

    private static TreeItem find(TreeItem[] items, String words) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(words)) return item;
            TreeItem below = find(item.getItems(), words);
            if (below != null) return below;
        }
        return null;
    }

    private void picture(String name) throws Exception {
        drive.settled();
        Path file = folder.resolve((name + suffix + ".png").toLowerCase(Locale.ROOT));
        int exit = new ProcessBuilder("import", "-window", "root", "-dither", "None", "-colors", "256", "PNG8:" + file).inheritIO().start().waitFor();
        if (exit != 0) throw new IllegalStateException("ImageMagick did not take a picture");
    }
}
