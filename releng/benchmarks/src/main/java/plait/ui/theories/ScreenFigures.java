package plait.ui.theories;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.EvidenceMatrix.Wanted;
import plait.core.questions.Heard;
import plait.core.questions.Question;
import plait.core.questions.Subgroup;
import plait.core.questions.Trait;
import plait.core.study.Finding;
import plait.core.theories.Comparison;
import plait.core.theories.RippleSuggestions;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMembers;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.RecoveryCapital;
import plait.model.TheoryVersion;
import plait.ui.configurations.ListOfConfigurations;
import plait.ui.provenance.OneTrail;
import plait.ui.questions.MatrixOfEvidence;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

/**
 * What a person waits for on the screens of a large theory, on real controls in a real window: from the command to the last pixel. Here, because only this package sees its views.
 */
public final class ScreenFigures {
    /** Takes a line of figures: what was done, and the work to time. */
    public interface Timed {
        void measure(String what, int runs, Work before, Work work) throws Exception;
    }

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    private static final int AGAIN_MS = 500;
    private static final int RUNS = Integer.getInteger("plait.runs", 15);

    private final OpenStudy open;
    private final Timed timed;
    private final Random random = new Random(4);
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);

    /** @param open of a size that the caller says */
    public ScreenFigures(OpenStudy open, Timed timed) {
        this.open = open;
        this.timed = timed;
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 830);
        shell.open();
    }

    public void measure() throws Exception {
        place();
        List<ConfigurationVersion> members = TheoryMembers.of(open.study(), newest());
        TheoryMap map = TheoryMap.of(open.study(), newest());
        System.out.printf("Screens: %s; the figures of the window's thread, command to painted%n", map.words());
        opening("Open the theory map", () -> new MapView(shell, open, new Jobs(display, new Problems()), new Problems()));
        map(members);
        opening("Open the list of configurations", () -> ListOfConfigurations.open(shell, open));
        opening("Open the list of links", () -> new LinksView(shell, open, new Problems()));
        timed.measure("  Suggest ripples", RUNS, () -> {}, () -> RippleSuggestions.of(open.study(), newest()));
        opening("Open the recheck queue", () -> new RecheckList(shell, open, new Problems()));
        opening("Open the matrix", () -> MatrixOfEvidence.open(shell, open, Wanted.of(newest())));
        timed.measure("  … its counts alone", RUNS, () -> {}, () -> EvidenceMatrix.of(open.study(), Wanted.of(newest())));
        opening("Open a configuration", () -> ListOfConfigurations.open(shell, open, members.get(1)));
        opening("Open what changed between two versions", () -> new CompareView(shell, open));
        timed.measure("  … the comparison alone", RUNS, () -> {}, () -> Comparison.between(TheoryMembers.versions(open.study()).getFirst(), newest()));
        opening("Open the trail of a configuration", () -> OneTrail.open(shell, open, members.get(1)));
        background();
        shell.dispose();
    }

    /** Levels and recovery capital, so that the groups of the map are filled. */
    private void place() {
        open.session().commit("Levels", study -> {
            for (ConfigurationVersion each : TheoryMembers.of(study, newest())) {
                each.getSlots().getLast().setLevel(Level.get(1 + random.nextInt(3)));
                each.getSlots().getLast().setRecoveryCapital(RecoveryCapital.get(random.nextInt(4)));
            }
        });
    }

    private TheoryVersion newest() {
        return TheoryMembers.versions(open.study()).getLast();
    }

    private interface Opened {
        Composite open();
    }

    private void opening(String what, Opened opened) throws Exception {
        timed.measure(what, RUNS, this::clear, () -> {
            opened.open();
            shell.layout();
            settle((Composite) shell.getChildren()[0]);
        });
        refreshing(opened);
        clear();
    }

    /** What each commit costs while the view stands open. */
    private void refreshing(Opened opened) throws Exception {
        clear();
        Composite view = opened.open();
        shell.layout();
        settle(view);
        ConfigurationVersion any = TheoryMembers.of(open.study(), newest()).get(1);
        int[] number = {0};
        timed.measure("  … and follow a commit", RUNS, () -> {}, () -> {
            open.session().commit("Measured", study -> any.getSlots().get(0).setWording("words " + number[0]++));
            settle(view);
        });
    }

    private void clear() {
        for (Control each : shell.getChildren()) each.dispose();
    }

    private void map(List<ConfigurationVersion> members) throws Exception {
        clear();
        var view = new MapView(shell, open, new Jobs(display, new Problems()), new Problems());
        shell.layout();
        MapCanvas canvas = view.canvas();
        canvas.setFocus();
        settle(canvas);
        timed.measure("  Mark a box and follow its ripples", RUNS, () -> {}, () -> {
            canvas.select(members.get(random.nextInt(members.size())));
            canvas.redraw();
            settle(canvas);
        });
        timed.measure("  Scroll by a page", RUNS, () -> {}, () -> {
            var bar = canvas.getVerticalBar();
            int to = bar.getSelection() + 700;
            bar.setSelection(to > bar.getMaximum() - bar.getThumb() ? 0 : to);
            bar.notifyListeners(SWT.Selection, new Event());
            settle(canvas);
        });
        timed.measure("  Move a box", RUNS, () -> canvas.select(members.get(random.nextInt(members.size()))), () -> {
            var event = new Event();
            event.keyCode = SWT.ARROW_DOWN;
            event.stateMask = SWT.ALT;
            canvas.notifyListeners(SWT.KeyDown, event);
            settle(canvas);
        });
        timed.measure("  Group by recovery capital", RUNS, () -> view.group(Grouping.LEVEL), () -> {
            view.group(Grouping.CAPITAL);
            settle(canvas);
        });
        timed.measure("  Filter by a word", RUNS, () -> view.filter().find(""), () -> {
            view.filter().find("1" + random.nextInt(10));
            settle(canvas);
        });
        timed.measure("  See the whole at 50 %", RUNS, () -> canvas.zoom(6), () -> {
            canvas.zoom(-6);
            settle(canvas);
        });
    }

    /** What runs away from the window's thread. */
    private void background() throws Exception {
        open.theory();
        Function<Progress, List<Finding>> check = progress -> open.theory().check(progress);
        timed.measure("Problems (in the background)", 5, () -> {}, () -> check.apply(Progress.NONE));
        Question question = open.questions().find(EvidenceMatrix.QUESTION);
        timed.measure("The question of the matrix (in the background)", 5, () -> {}, () -> open.questions().ask(question, Map.of(), Progress.NONE));
        Heard half = Heard.in(open.study(), Subgroup.of(open.study(), List.of("case=" + Trait.CASE.values(open.study()).getFirst())));
        timed.measure("  … held to one case", 5, () -> {}, () -> open.questions().prepare(question, Map.of(), half).apply(Progress.NONE));
    }

    /** Lets the window draw until what is seen of the view has been painted. */
    private void settle(Composite view) {
        Control seen = seen(view);
        var painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        seen.addListener(SWT.Paint, listener);
        seen.redraw(0, 0, 1, 1, false); // so that a paint comes even when nothing in sight changed
        // a window system may swallow what it thinks nobody sees: ask again rather than wait for ever
        display.timerExec(AGAIN_MS, () -> {
            if (!painted[0] && !seen.isDisposed()) seen.redraw(0, 0, 1, 1, false);
        });
        while (!painted[0]) if (!display.readAndDispatch()) display.sleep();
        seen.removeListener(SWT.Paint, listener);
    }

    /** The table or canvas that a view is about, else the view. */
    private static Control seen(Composite view) {
        if (view instanceof Table || view instanceof MapCanvas) return view;
        for (Control each : view.getChildren()) {
            if (!(each instanceof Composite inner) || !each.isVisible()) continue;
            Control found = seen(inner);
            if (found instanceof Table || found instanceof MapCanvas) return found;
        }
        return view;
    }
}
