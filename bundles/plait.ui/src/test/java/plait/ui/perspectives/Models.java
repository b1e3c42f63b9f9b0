package plait.ui.perspectives;

import java.lang.reflect.Proxy;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.internal.workbench.ModelServiceImpl;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** A workbench without OSGi: its model and what finds things in it are the real ones, nothing is drawn and nobody hears of changes. */
public final class Models {
    public final MApplication application = MApplicationFactory.INSTANCE.createApplication();
    public final MWindow window = MBasicFactory.INSTANCE.createWindow();
    public final EModelService service;

    public Models() {
        IEclipseContext context = EclipseContextFactory.create();
        context.set(IExtensionRegistry.class, RegistryFactory.createRegistry(null, null, null));
        context.set(IEventBroker.class, (IEventBroker) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {IEventBroker.class}, (proxy, method, arguments) -> true));
        application.setContext(context);
        window.setContext(context.createChild());
        application.getChildren().add(window);
        service = new ModelServiceImpl(context);
        context.set(EModelService.class, service);
    }

    /** @param share of the room that its parent has */
    public MPartSashContainer sash(String id, String share, MUIElement... children) {
        MPartSashContainer made = MBasicFactory.INSTANCE.createPartSashContainer();
        return with(made, id, share, children);
    }

    public MPartStack stack(String id, String share, MUIElement... parts) {
        return with(MBasicFactory.INSTANCE.createPartStack(), id, share, parts);
    }

    public MPart part(String id, String label) {
        MPart made = MBasicFactory.INSTANCE.createPart();
        made.setElementId(id);
        made.setLabel(label);
        return made;
    }

    @SuppressWarnings("unchecked")
    private static <C extends MElementContainer<?>> C with(C made, String id, String share, MUIElement... children) {
        made.setElementId(id);
        made.setContainerData(share);
        for (MUIElement child : children) ((MElementContainer<MUIElement>) made).getChildren().add(child);
        return made;
    }
}
