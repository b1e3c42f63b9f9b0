package plait.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
    /** The folder below the target that the .genmodel names. */
    private static final String CODE = "src-gen";

    private GenerateModel() {}

    public static void main(String[] args) throws Exception {
        var genmodel = Path.of(args[0]).toAbsolutePath();
        var target = Path.of(args[1]).toAbsolutePath();
        if (isCurrent(target.resolve(CODE), genmodel)) return;
        delete(target.resolve(CODE));
        generate(genmodel, target);
    }

    /** Whether the code is newer than the model and this generator; else every build would compile the model, and all that uses it, again. */
    private static boolean isCurrent(Path code, Path genmodel) throws Exception {
        if (!Files.exists(code)) return false;
        var made = Files.getLastModifiedTime(code);
        var generator = Path.of(GenerateModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.getLastModifiedTime(generator).compareTo(made) > 0) return false;
        try (var model = Files.newDirectoryStream(genmodel.getParent())) {
            for (var file : model) if (Files.getLastModifiedTime(file).compareTo(made) > 0) return false;
        }
        return true;
    }

    /** What the model no longer knows must not be compiled. */
    private static void delete(Path code) throws IOException {
        if (!Files.exists(code)) return;
        try (var files = Files.walk(code)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void generate(Path genmodel, Path target) {
        GenModelPackage.eINSTANCE.eClass();
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put("app", URI.createFileURI(target + "/"));
        var resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        var model = (GenModel) resources.getResource(URI.createFileURI(genmodel.toString()), true).getContents().get(0);
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
