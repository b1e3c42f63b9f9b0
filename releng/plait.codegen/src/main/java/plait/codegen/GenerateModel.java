package plait.codegen;

import java.io.File;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Turns a .genmodel into Java: {@code GenerateModel FILE.genmodel TARGET-FOLDER}. Used by the build of plait.model only. */
public final class GenerateModel {
    private GenerateModel() {}

    public static void main(String[] args) {
        GenModelPackage.eINSTANCE.eClass();
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put("app", URI.createFileURI(new File(args[1]).getAbsolutePath() + "/"));
        var resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        var file = URI.createFileURI(new File(args[0]).getAbsolutePath());
        var model = (GenModel) resources.getResource(file, true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        model.setCodeFormatting(false);
        model.setUpdateClasspath(false);
        stopOn(model.diagnose());
        var generator = new WithoutMerging();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        stopOn(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model", new BasicMonitor()));
    }

    private static void stopOn(Diagnostic result) {
        if (result.getSeverity() <= Diagnostic.WARNING) return;
        throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
    }

    /** The code is made anew each time; the merger would need a running JDT. */
    private static final class WithoutMerging extends Generator {
        @Override public JControlModel getJControlModel() {
            return new JControlModel() {
                @Override public boolean canMerge() {
                    return false;
                }
            };
        }
    }
}
