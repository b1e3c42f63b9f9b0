package plait.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.cases.Attributes.Written;
import plait.core.cases.EditCase.Description;
import plait.core.cases.EditConsent.Terms;
import plait.model.AttributeType;
import plait.model.Case;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Profile;
import plait.model.Quotable;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Problems;

class PropertiesViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private final Case row = ModelFactory.eINSTANCE.createCase();
    private final Participant dougie = ModelFactory.eINSTANCE.createParticipant();
    private Source source;
    private PropertiesView view;

    @BeforeEach void make() {
        study.session().commit("Make", all -> {
            row.setIdentifier("C5");
            row.setName("Firethorn Row");
            dougie.setIdentifier("P08");
            dougie.setPseudonym("Dougie");
            dougie.setRole("LERO lead");
            dougie.setCase(row);
            all.getCases().add(row);
            all.getParticipants().add(dougie);
        });
        source = StudyInMemory.add(study, "I08", "DOUGIE: The kettle was on. Nobody came.\n", List.of(row), List.of(dougie));
        view = new PropertiesView(window.shell(), study, new Problems());
        window.open();
    }

    private static <T extends Control> List<T> controls(Control in, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(in)) found.add(type.cast(in));
        if (in instanceof Composite all) for (Control child : all.getChildren()) found.addAll(controls(child, type));
        return found;
    }

    private List<String> words() {
        return Stream.concat(controls(view, Label.class).stream().map(Label::getText), controls(view, Link.class).stream().map(link -> link.getText().replaceAll("<[^>]*>", ""))).filter(text -> !text.isEmpty()).toList();
    }

    private String value(String label) {
        List<String> words = controls(view, Label.class).stream().map(Label::getText).toList();
        int at = words.indexOf(label);
        return at < 0 ? "" : words.get(at + 1);
    }

    @Test void theStudyTellsWhichPartsItsConfigurationsHave() {
        view.show(study.study());
        assertEquals("CMO: context, mechanism, outcome", value("Profile"));
        study.profile().choose(Profile.ICAMO);
        EventLoop.settle();
        assertEquals("ICAMO: intervention, context, actor, resource, reasoning, outcome", value("Profile"));
    }

    @Test void aSourceIsShownWithItsFiguresAndFollowsChanges() {
        view.show(source);
        assertTrue(words().containsAll(List.of("Interview", "I08 Dougie", "C5 Firethorn Row", "P08 Dougie")), () -> words().toString());
        assertEquals("0", value("Codes on passages"));
        assertEquals("refining", value("Phase"));
        study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth");
        view.show(null);
        view.show(source);
        assertEquals("1", value("Codes on passages"));
        study.session().commit("Name", all -> source.setTitle("Another talk"));
        assertEquals("Another talk", value("Title"));
    }

    @Test void aLinkLeadsToWhatItNames() {
        var shown = new ArrayList<EObject>();
        view.onShow(shown::add);
        view.show(dougie);
        Link link = controls(view, Link.class).get(0);
        var event = new Event();
        event.text = "0";
        link.notifyListeners(SWT.Selection, event);
        assertSame(row, shown.get(0));
    }

    @Test void whoHasNoConsentOnRecordIsSaidToAllowNothing() {
        view.show(dougie);
        assertEquals("None, so nothing is allowed", value("Record"));
        study.editConsent().record(dougie, new Terms(Quotable.BY_ROLE_ONLY, "2026-06-04", Permission.YES, "", Permission.NO, "", ""));
        assertEquals("By role only since 4 June 2026", value("Quoting"));
        assertEquals("Not allowed", value("Contact"));
    }

    @Test void aCodeCountsWhatItIsOnAndShowsItsMemos() {
        Factor code = study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth").getFactor();
        study.memos().on(code, "Is it warmth?");
        view.show(code);
        assertEquals("1", value("Passages"));
        assertTrue(words().contains("Is it warmth?"));
        study.memos().change(code, code.getMemos().get(0), "");
        assertFalse(words().contains("Is it warmth?"));
    }

    @Test void whatIsGoneIsNotShown() {
        Factor code = study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth").getFactor();
        view.show(code);
        study.editCodeBook().delete(code);
        assertEquals(1, words().size());
    }

    @Test void whatCannotBeSoIsToldAndNothingIsLost() {
        var dialog = new ConsentDialog(window.shell(), study, dougie);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.settle();
        List<Text> fields = controls(dialog.getShell(), Text.class);
        fields.get(0).setText("last June");
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertTrue(dialog.refusal().contains("last June"), dialog::refusal);
        assertFalse(dialog.getShell().isDisposed());
        fields.get(0).setText("2026-06-04");
        controls(dialog.getShell(), Combo.class).get(0).select(Quotable.VALUES.indexOf(Quotable.YES));
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertEquals(Quotable.YES, dougie.getConsent().getQuotable());
        assertEquals("2026-06-04", dougie.getConsent().getQuotableSince());
    }

    @Test void aCaseIsDescribedWithItsAttributes() {
        study.editCases().describe(row, new Description("Firethorn Row", "LERO", List.of(new Written("Staff", AttributeType.NUMBER, "12"))));
        var dialog = new CaseDialog(window.shell(), study, row);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.settle();
        List<Text> fields = controls(dialog.getShell(), Text.class);
        assertEquals(List.of("Firethorn Row", "LERO", "Staff", "12"), fields.stream().map(Text::getText).toList());
        fields.get(3).setText("13");
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertEquals("13", row.getAttributes().get(0).getValue());
        assertEquals("Change case", study.session().last().label());
    }
}
