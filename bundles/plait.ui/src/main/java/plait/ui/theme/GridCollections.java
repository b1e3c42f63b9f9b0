package plait.ui.theme;

import org.eclipse.nebula.widgets.nattable.NatTable;

/**
 * Lets NatTable find the collections that it works with. They are looked up by name in the thread's class loader, and the one of the workbench sees
 * no bundle that the asking one does not import: without them a grid stays blank.
 */
final class GridCollections {
    private static final String PREFIX = "org.eclipse.collections.impl.";
    /** Of the only package of them that NatTable itself imports. */
    private static final String KNOWN = PREFIX + "factory.primitive.IntShortMaps";

    private GridCollections() {}

    /** For this thread and those that it begins. */
    static void makeKnown() {
        Thread thread = Thread.currentThread();
        if (thread.getContextClassLoader() instanceof WithCollections) return;
        try {
            ClassLoader collections = Class.forName(KNOWN, false, NatTable.class.getClassLoader()).getClassLoader();
            thread.setContextClassLoader(new WithCollections(thread.getContextClassLoader(), collections));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the collections of NatTable are missing", e);
        }
    }

    private static final class WithCollections extends ClassLoader {
        private final ClassLoader collections;

        WithCollections(ClassLoader parent, ClassLoader collections) {
            super(parent);
            this.collections = collections;
        }

        @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(PREFIX)) return collections.loadClass(name);
            throw new ClassNotFoundException(name);
        }
    }
}
