package plait.ui.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import plait.core.OpenStudy;
import plait.core.StudyFolders;
import plait.core.coding.CodeBook;
import plait.core.questions.QueryBook;
import plait.core.questions.QueryFault;
import plait.core.questions.Question;
import plait.core.search.Hit;
import plait.core.sheets.TableWriter;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Theories;
import plait.core.theories.TheoryDataset;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.Factor;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.model.Source;
import plait.model.Stance;
import plait.model.TheoryStatus;
import plait.model.TheoryVersion;
import plait.model.Verdict;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.FakeFolders;
import plait.ui.KeptInMemory;
import plait.ui.StudyInMemory;
import plait.ui.TheoryInMemory;
import plait.ui.coding.RecentCodes;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.configurations.PassagesPart;
import plait.ui.perspectives.Perspectives;
import plait.ui.study.Chosen;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.transcript.Filter;
import plait.ui.transcript.Reading;
import plait.ui.transcript.ReadingPreference;
import plait.ui.welcome.RecentStudies;
import plait.ui.welcome.Studies;

/** A study in which there is something of everything, and all that a part of the window is made with: the workbench itself does nothing here. */
final class Workplace {
    final TheoryInMemory theory = new TheoryInMemory(StudyInMemory.open(new OneQuestion(), () -> idleOne(TheoryDataset.class)));
    final OpenStudy study = theory.study;
    final Source source = theory.source;
    final Configuration configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    final Configuration other = theory.configuration("CMOC-02", "Being asked", Level.MICRO);
    final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            throw new AssertionError(title + ": " + message);
        }
    };
    final Jobs jobs = new Jobs(Display.getDefault(), problems);
    final IEclipseContext context = EclipseContextFactory.create("window");
    final MPart part = MBasicFactory.INSTANCE.createPart();
    Case site;
    Participant participant;
    Factor code;

    Workplace() {
        theory.evidence(configuration, "The kettle was on", Stance.SUPPORTS);
        theory.evidence(other, "Nobody asked me", Stance.REFUTES);
        study.session().commit("People", all -> {
            site = ModelFactory.eINSTANCE.createCase();
            site.setIdentifier("FORD");
            site.setName("The ford");
            all.getCases().add(site);
            participant = ModelFactory.eINSTANCE.createParticipant();
            participant.setIdentifier("P01");
            participant.setPseudonym("Dougie");
            all.getParticipants().add(participant);
            source.getCases().add(site);
            code = CodeBook.add(all, "Being asked");
        });
        more();
        services();
    }

    /** Two versions of a theory and of a configuration, with evidence that waits, and a statement that was answered. */
    private void more() {
        study.session().commit("Freeze", all -> {
            TheoryVersion version = Theories.newest(all).orElseThrow();
            version.setStatus(TheoryStatus.INITIAL);
            version.setFrozen(true);
        });
        theory.derive(configuration);
        study.session().commit("Answer", all -> {
            PlainStatement statement = ModelFactory.eINSTANCE.createPlainStatement();
            statement.setIdentifier("S01");
            statement.setText("A kettle helps.");
            TheoryInMemory.current(configuration).getStatements().add(statement);
            Reviewer reviewer = ModelFactory.eINSTANCE.createReviewer();
            reviewer.setIdentifier("RV01");
            reviewer.setKind(ReviewerKind.LIVED_EXPERIENCE);
            all.getReviewers().add(reviewer);
            Review review = ModelFactory.eINSTANCE.createReview();
            review.setReviewer(reviewer);
            review.setVerdict(Verdict.REWORD);
            review.setRewording("A kettle can help.");
            statement.getReviews().add(review);
        });
        study.memos().on(source, "Look again.");
    }

    private void services() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        application.setContext(context);
        MWindow window = MBasicFactory.INSTANCE.createWindow();
        window.setContext(context);
        part.setContext(context);
        part.setElementId("part");
        part.getTransientData().put(plait.ui.sources.TranscriptPart.SOURCE, source);
        context.set(MApplication.class, application);
        context.set(MWindow.class, window);
        context.set(MPart.class, part);
        for (Class<?> each : List.of(EPartService.class, EModelService.class, ECommandService.class, EHandlerService.class, EContextService.class, IEventBroker.class, TableWriter.class)) idle(each);
        context.set(Perspectives.class, new Perspectives(application, context.get(EModelService.class)));
        context.set(OpenStudy.class, study);
        context.set(Problems.class, problems);
        context.set(Jobs.class, jobs);
        context.set(Preferences.class, new KeptInMemory());
        context.set(StudyFolders.class, new FakeFolders(Path.of("study")));
        context.set(RecentCodes.class, RecentCodes.of(study.study()));
        context.set(Filter.class, new Filter());
        context.set(ReadingPreference.class, new ReadingPreference(new KeptInMemory()));
        var recent = new RecentStudies(new KeptInMemory());
        recent.opened("Lero", Path.of("lero"), Instant.EPOCH);
        context.set(RecentStudies.class, recent);
        context.set(Studies.class, new Studies(application, context.get(EModelService.class), context.get(IEventBroker.class), context.get(StudyFolders.class), problems, new KeptInMemory(), context.get(Perspectives.class)));
        context.set(ConfigurationPart.SHOWN, configuration);
        context.set(Chosen.OBJECT, source);
        context.set(PassagesPart.SHOWN, new PassagesPart.Place(TheoryInMemory.current(other), "", TheoryInMemory.current(other).getEvidence()));
    }

    private <T> void idle(Class<T> service) {
        context.set(service, idleOne(service));
    }

    /** Does nothing and has nothing. */
    static <T> T idleOne(Class<T> kind) {
        InvocationHandler nothing = (proxy, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> nothing(method.getReturnType());
        };
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, nothing));
    }

    private static final class OneQuestion implements QueryBook {
        @Override public List<Question> builtIn() {
            return List.of(Question.of("q01", "# title: Thin support\n# explanation: Where little lies.\n# parameter: theory | theory version | newest | Which version\nSELECT"));
        }

        @Override public Map<String, String> prefixes() {
            return Map.of("plait", "urn:plait:");
        }

        @Override public Optional<QueryFault> fault(String query) {
            return Optional.empty();
        }

        @Override public void refuseUnlessReadable(String query) {}
    }

    private static Object nothing(Class<?> kind) {
        if (kind == Answer.class) return new Answer(List.of("configuration"), List.of(List.of(new Value.Text("CMOC-01"))));
        if (kind == boolean.class) return false;
        if (kind == int.class) return 0;
        if (kind == long.class) return 0L;
        if (kind == String.class) return "";
        if (kind == Optional.class) return Optional.empty();
        if (kind == Map.class) return Map.of();
        return kind == List.class || kind == Collection.class ? new ArrayList<>() : null;
    }

    /** What a dialog may be about. */
    List<Object> things() {
        var span = new Span(18, 28);
        var hit = new Hit(Key.of(source).id(), "I01", span, span, "The kettle", "", "", new Hit.Unit(span, 2, "DOUGIE", "", "FORD"));
        return List.of(study, study.study(), source, Texts.current(source), configuration, TheoryInMemory.current(configuration), TheoryInMemory.current(other), TheoryInMemory.current(configuration).getSlots().get(0), site, participant, code,
                span, hit, Path.of("I09.txt"), Reading.USUAL);
    }

    /** Makes a part as the workbench does. */
    <P> P make(Class<P> kind, Composite place) {
        context.set(Composite.class, place);
        return ContextInjectionFactory.make(kind, context);
    }

    /** Until nothing is worked on in the background and what came of it is shown. */
    void rest() {
        EventLoop.settle();
        EventLoop.until("nothing is worked on", () -> Job.getJobManager().isIdle());
        EventLoop.settle();
    }

    void focus(Object part) {
        ContextInjectionFactory.invoke(part, Focus.class, context, null);
    }
}
