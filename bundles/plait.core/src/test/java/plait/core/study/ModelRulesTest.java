package plait.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import plait.model.ModelPackage;

/** The rules that the .ecore must keep, or the write path breaks. */
class ModelRulesTest {
    private static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    private static Stream<EReference> references() {
        return classes().stream().flatMap(type -> type.getEReferences().stream());
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    @Test void everyConcreteClassHasAnIriAndATagOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (EClass type : classes()) {
            if (type.isAbstract()) continue;
            assertNotNull(Shape.annotation(type, "iri"), type.getName());
            assertTrue(tags.add(Shape.annotation(type, "tag")), type.getName() + " shares its tag");
        }
    }

    @Test void everyStoredFeatureHasAnIriAndATagOfItsOwn() {
        for (EClass type : classes()) {
            Set<Integer> tags = new HashSet<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                boolean container = feature instanceof EReference reference && reference.isContainer();
                if (feature.isTransient() || container) continue;
                assertNotNull(Shape.iri(feature), name(feature));
                assertTrue(tags.add(Shape.tagOf(feature)), name(feature) + " shares its tag");
            }
        }
    }

    @Test void everyIriOfAClassNamesOneOfItsFeatures() {
        for (EClass type : classes()) {
            Set<String> iris = new HashSet<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!feature.isTransient() && !(feature instanceof EReference reference && reference.isContainment())) {
                    assertTrue(iris.add(Shape.iri(feature)), name(feature) + " shares its IRI");
                }
            }
        }
    }

    @Test void everyCrossReferenceHasAnOppositeAndOneSideIsStored() {
        references().filter(reference -> !reference.isContainment() && !reference.isContainer()).forEach(reference -> {
            assertNotNull(reference.getEOpposite(), name(reference));
            assertTrue(reference.isTransient() != reference.getEOpposite().isTransient(), name(reference));
        });
    }

    @Test void noReferenceResolvesProxies() {
        references().forEach(reference -> assertFalse(reference.isResolveProxies(), name(reference)));
    }

    @Test void theContainerOfWhatIsStoredAsRdfIsAConcreteClass() {
        references().filter(EReference::isContainment).filter(reference -> "rdf".equals(Shape.annotation(reference.getEReferenceType(), "row"))).forEach(
                reference -> assertFalse(reference.getEContainingClass().isAbstract(), name(reference)));
    }

    @Test void whatAnRdfRowRefersToIsAConcreteClass() {
        references().filter(reference -> !reference.isContainment() && !reference.isContainer()).forEach(
                reference -> assertFalse(reference.getEReferenceType().isAbstract(), name(reference)));
    }

    @Test void everyValueListHasAnIri() {
        ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).forEach(list -> assertTrue(
                Shape.annotation(list, "iri").startsWith("https://w3id.org/plait/vocab/"), list.getName()));
    }

    @Test void unknownTagsAreSteppedOver() {
        var session = Session.create(new FakeStore(), RowCodecs.binaryOnly(), List.of(), "Amara", study -> study.setName("Study"));
        Key key = Key.of((plait.model.base.Tracked) session.study());
        byte[] known = session.store().row(key);
        byte[] newer = new ByteWriter().plain(known)
                .var(900 << 3).var(7)
                .var(901 << 3 | 1).i64(7)
                .var(902 << 3 | 2).text("of a newer version")
                .var(903 << 3 | 3).key(key)
                .bytes();
        var codec = new BinaryRowCodec();
        assertEquals(java.util.Arrays.deepToString(codec.decode(key, known).values()), java.util.Arrays.deepToString(codec.decode(key, newer).values()));
    }
}
