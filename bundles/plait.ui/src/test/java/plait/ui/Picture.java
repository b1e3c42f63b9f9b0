package plait.ui;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What stands on the screen now, pixel by pixel. */
public final class Picture {
    private final ImageData pixels;

    private Picture(ImageData pixels) {
        this.pixels = pixels;
    }

    public static Picture of(Control control) {
        Rectangle area = new Rectangle(0, 0, control.getSize().x, control.getSize().y);
        var image = new Image(control.getDisplay(), area.width, area.height);
        var gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var picture = new Picture(image.getImageData());
        image.dispose();
        return picture;
    }

    /** How many pixels of an area have exactly this colour. */
    public int count(RGB colour, Rectangle area) {
        Rectangle inside = area.intersection(new Rectangle(0, 0, pixels.width, pixels.height));
        int count = 0;
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) if (pixels.palette.getRGB(pixels.getPixel(x, y)).equals(colour)) count++;
        }
        return count;
    }

    /** Whether an area looks the same in both. */
    public boolean isSame(Picture other, Rectangle area) {
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) if (pixels.getPixel(x, y) != other.pixels.getPixel(x, y)) return false;
        }
        return true;
    }

    public Rectangle bounds() {
        return new Rectangle(0, 0, pixels.width, pixels.height);
    }
}
