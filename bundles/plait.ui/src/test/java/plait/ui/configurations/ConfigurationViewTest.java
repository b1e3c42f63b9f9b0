package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.sources.Texts;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Stance;
import plait.model.text.Span;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Problems;
import plait.ui.theme.Segmented;

class ConfigurationViewTest {
    private static final String TEXT = "INT: what helped?\nDOUGIE: The kettle was on & I stayed.\n";

    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private final Source source = StudyInMemory.add(study, "I01", TEXT);
    private ConfigurationView view;

    private Configuration configuration() {
        study.session().commit("Add configuration", all -> {
            Configuration made = ModelFactory.eINSTANCE.createConfiguration();
            made.setIdentifier("CMOC-01");
            made.setName("Kettle first");
            ConfigurationVersion version = ModelFactory.eINSTANCE.createConfigurationVersion();
            for (Role role : List.of(Role.CONTEXT, Role.OUTCOME)) {
                Slot slot = ModelFactory.eINSTANCE.createSlot();
                slot.setRole(role);
                slot.setWording("a " + role.getLiteral());
                version.getSlots().add(slot);
            }
            made.getVersions().add(version);
            all.getConfigurations().add(made);
        });
        return study.study().getConfigurations().get(0);
    }

    private void addEvidence(Configuration configuration, Stance stance) {
        ConfigurationVersion version = Configurations.current(configuration);
        Span words = study.texts().read(source).find("The kettle was on & I stayed.").get(0);
        study.session().commit("Add evidence", all -> study.evidence().add(version, Texts.current(source), words, new Judgement(List.of(), stance, Basis.OBSERVED, "", "Amara")));
    }

    private void show() {
        view = new ConfigurationView(window.shell(), study, new Problems());
        window.open();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(ConfigurationViewTest::inside)) : Stream.of(control);
    }

    private List<String> words() {
        return inside(view).filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList();
    }

    private List<Link> links() {
        return inside(view).filter(Link.class::isInstance).map(Link.class::cast).toList();
    }

    @Test void withoutAConfigurationItSaysWhatToDo() {
        show();
        assertEquals(List.of("Choose a configuration in the study, or put the caret into a passage that is evidence."), words());
    }

    @Test void slotsAndEvidenceAreShownByStance() {
        Configuration configuration = configuration();
        addEvidence(configuration, Stance.REFUTES);
        show();
        view.show(configuration);
        assertTrue(words().containsAll(List.of("Kettle first", "a context", "a outcome", "Refutes  1", "The kettle was on && I stayed.")), words().toString());
        assertFalse(words().contains("Supports  0"), "a stance without evidence is no heading");
    }

    @Test void evidenceThatComesAndGoesIsSeenAtOnce() {
        Configuration configuration = configuration();
        show();
        view.show(configuration);
        addEvidence(configuration, Stance.SUPPORTS);
        assertTrue(words().contains("Supports  1"));
        study.session().undo();
        assertFalse(words().contains("Supports  1"));
    }

    @Test void aConfigurationThatIsTakenAwayLeavesTheEmptyWords() {
        Configuration configuration = configuration();
        show();
        view.show(configuration);
        study.session().undo();
        assertEquals(1, words().size());
    }

    @Test void theLinkLeadsToThePassageAndSaysWhetherItMayBeQuoted() {
        Configuration configuration = configuration();
        addEvidence(configuration, Stance.SUPPORTS);
        show();
        var opened = new ArrayList<Segment>();
        view.onPassage(opened::add);
        view.show(configuration);
        Link link = links().stream().filter(each -> each.getText().contains("I01")).findFirst().orElseThrow();
        assertEquals("<a>DOUGIE, I01, turn 2</a> · observed  may not be quoted · <a href=\"context\">in context</a>", link.getText());
        link.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(Texts.current(source).getSegments().get(0)), opened);
    }

    @Test void wordsDroppedOnAPartOpenTheFormOnThatPart() {
        Configuration configuration = configuration();
        show();
        view.show(configuration);
        Slot outcome = Configurations.current(configuration).getSlots().get(1);
        view.use(List.of(new Passage(Texts.current(source), study.texts().read(source).find("The kettle").get(0))), outcome);
        assertTrue(view.isJudging());
        assertEquals(Role.OUTCOME, ((Segmented<?>) inside(view).filter(Segmented.class::isInstance).findFirst().orElseThrow()).value());
        assertTrue(inside(view).filter(Label.class::isInstance).filter(each -> ((Label) each).getText().equals("a outcome")).findFirst().orElseThrow().getData(DND.DROP_TARGET_KEY) != null);
    }
}
