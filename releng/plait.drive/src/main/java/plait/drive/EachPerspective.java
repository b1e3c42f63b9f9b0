package plait.drive;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Does something in each perspective of the sample study: each is built, laid out and drawn, the matrix of codes with its words. */
public final class EachPerspective implements Script {
    /** Words in two weights have more shades than lines and grounds alone. */
    private static final int SHADES_OF_WORDS = 16;

    private Drive drive;

    @Override
    public void run(Drive drive) throws Exception {
        this.drive = drive;
        for (String each : new String[] {"theory", "review", "search"}) {
            drive.command("show." + each);
            drive.settled();
        }
        search();
        drive.command("show.code");
        drive.settled();
        drive.command("codeMatrix");
        Control matrix = drive.find(Control.class, control -> control.getClass().getSimpleName().equals("Grid") && control.isVisible() && control.getSize().y > 0);
        Drive.until("the words of the matrix", () -> drive.ui(() -> shades(matrix)) > SHADES_OF_WORDS ? matrix : null);
    }

    /** The words belong to the sample. */
    private void search() throws Exception {
        Text field = drive.find(Text.class, text -> text.getMessage().startsWith("Search every text"));
        drive.ui(() -> {
            field.setText("\"daft sod\"");
            return null;
        });
        drive.find(Label.class, label -> label.getText().equals("1 hit"));
    }

    private static int shades(Control control) {
        Point size = control.getSize();
        var image = new Image(control.getDisplay(), size.x, size.y);
        var gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            ImageData pixels = image.getImageData();
            Set<Integer> shades = new HashSet<>();
            for (int y = 0; y < pixels.height; y++) for (int x = 0; x < pixels.width; x++) shades.add(pixels.getPixel(x, y));
            return shades.size();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
