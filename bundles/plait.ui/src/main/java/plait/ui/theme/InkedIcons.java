package plait.ui.theme;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.e4.ui.workbench.swt.util.ISWTResourceUtilities;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;

/** Reads the icons that the application model names; those that are asked for in dark get the ink of the dark theme. */
final class InkedIcons implements ISWTResourceUtilities {
    private static final String DARK = "?dark";
    private static final int SIZE = 16;

    private final ISWTResourceUtilities files;

    InkedIcons(IEclipseContext context) {
        files = (ISWTResourceUtilities) context.get(IResourceUtilities.class.getName());
    }

    /** The name under which an icon is found in the light or dark theme. */
    static String in(String uri, boolean dark) {
        String plain = uri.endsWith(DARK) ? uri.substring(0, uri.length() - DARK.length()) : uri;
        return dark ? plain + DARK : plain;
    }

    @Override public ImageDescriptor imageDescriptorFromURI(URI uri) {
        if (!uri.hasQuery()) return files.imageDescriptorFromURI(uri);
        String svg = Icon.inked(Icon.read("/icons/" + uri.lastSegment()), Token.INK2, true);
        return ImageDescriptor.createFromImageDataProvider((ImageDataProvider) zoom -> Icon.rendered(svg, SIZE * zoom / 100));
    }

    @Override public Image adornImage(Image toAdorn, Image adornment) {
        return files.adornImage(toAdorn, adornment);
    }
}
