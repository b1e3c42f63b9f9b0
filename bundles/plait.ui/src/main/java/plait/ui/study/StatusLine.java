package plait.ui.study;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The line at the window's foot: where the caret is at the left; whether the study is encrypted, when it was saved and who codes at the right. */
public final class StatusLine {
    /** Under this name the window's context holds the sentence at the left. */
    public static final String PLACE = "plait.place";

    private static final int HEIGHT = 26;
    private static final int PADDING = 12;
    private static final int BAR_WIDTH = 120;
    private static final int BAR = 8;
    private static final int STEPS = 1000;
    private static final String NONE = "No study open";
    private static final String CHANGE_AUTHOR = "plait.app.command.author";
    private static final String ENCRYPTED = "Encrypted";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Consumer<Committed> onCommit = committed -> redraw();
    private OpenStudy study;
    private final Runnable onJobs = this::showJob;
    private Canvas canvas;
    private Jobs jobs;
    private Jobs.Running shown;
    private boolean determinate;
    private ProgressBar progress;
    private Link cancel;
    private String place = "";
    private Runnable onAuthor = () -> {};
    /** Where the name begins, in pixels from the left. */
    private int nameAt = Integer.MAX_VALUE;

    @Inject public StatusLine() {}

    /** Follows from one study to the next. */
    @Inject
    void study(@Optional OpenStudy opened) {
        leave();
        study = opened;
        if (study != null) study.session().listen(onCommit);
        redraw();
    }

    @PostConstruct
    void create(Composite parent) {
        canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED) {
            @Override public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(wHint == SWT.DEFAULT ? 600 : wHint, HEIGHT);
            }
        };
        canvas.setBackground(Theme.on(canvas.getDisplay()).colour(Token.WIN));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && isName(event.x)) onAuthor.run();
        });
        canvas.addListener(SWT.MouseMove, event -> {
            canvas.setCursor(isName(event.x) ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            canvas.setToolTipText(isName(event.x) ? "Change who is coding" : null);
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    /** What runs in the background stands before the middle, with a way to stop it. */
    @Inject
    void jobs(@Optional Jobs all) {
        if (jobs != null) jobs.stopListening(onJobs);
        jobs = all;
        if (jobs != null) jobs.listen(onJobs);
    }

    private void showJob() {
        if (canvas == null || canvas.isDisposed()) return;
        if (progress != null && shown != null && jobs.running().contains(shown) && shown.share().isPresent() == determinate) {
            progress.setSelection((int) Math.round(STEPS * shown.share().orElse(0.0)));
            return;
        }
        if (progress != null) {
            progress.dispose();
            cancel.dispose();
            progress = null;
        }
        if (!jobs.running().isEmpty()) show(jobs.running().getFirst());
        redraw();
    }

    private void show(Jobs.Running job) {
        Theme theme = Theme.on(canvas.getDisplay());
        shown = job;
        determinate = job.share().isPresent();
        progress = new ProgressBar(canvas, determinate ? SWT.HORIZONTAL : SWT.HORIZONTAL | SWT.INDETERMINATE);
        progress.setMaximum(STEPS);
        progress.setSelection((int) Math.round(STEPS * job.share().orElse(0.0)));
        progress.setToolTipText(job.title());
        cancel = new Link(canvas, SWT.NONE);
        cancel.setText("<a>Cancel</a>");
        cancel.setFont(theme.sans(12));
        cancel.setBackground(theme.colour(Token.WIN));
        cancel.setLinkForeground(theme.colour(Token.ACCENT));
        cancel.addListener(SWT.Selection, event -> job.cancel());
        Point words = cancel.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int x = canvas.getClientArea().width / 2;
        progress.setBounds(x, (HEIGHT - BAR) / 2 + 1, BAR_WIDTH, BAR);
        cancel.setBounds(x + BAR_WIDTH + PADDING, (HEIGHT - words.y) / 2 + 1, words.x, words.y);
    }

    @Inject
    void place(@Optional @Named(PLACE) String sentence) {
        place = sentence == null ? "" : sentence;
        redraw();
    }

    /** Somebody else codes from now on. */
    @Inject
    void author(@Optional @Named(AuthorName.CHANGED) String name) {
        redraw();
    }

    /** A click on the name asks who is coding, as the command does. */
    @Inject
    void commands(@Optional ECommandService commands, @Optional EHandlerService handlers) {
        if (commands != null && handlers != null) onAuthor = () -> handlers.executeHandler(commands.createCommand(CHANGE_AUTHOR));
    }

    private void redraw() {
        if (canvas != null && !canvas.isDisposed()) canvas.redraw();
    }

    private void paint(GC gc) {
        Theme theme = Theme.on(canvas.getDisplay());
        int width = canvas.getClientArea().width;
        gc.setForeground(theme.colour(Token.LINE));
        gc.drawLine(0, 0, width, 0);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK2));
        int y = (HEIGHT - gc.textExtent("X").y) / 2 + 1;
        gc.drawText(study == null ? NONE : place, PADDING, y, SWT.DRAW_TRANSPARENT);
        if (progress != null && !jobs.running().isEmpty()) {
            String title = jobs.running().getFirst().title();
            gc.drawText(title, progress.getBounds().x - PADDING - gc.textExtent(title).x, y, SWT.DRAW_TRANSPARENT);
        }
        if (study == null) return;
        int right = width - PADDING;
        right = item(gc, Icon.USER, author(), right, y);
        nameAt = right + 16;
        right = item(gc, Icon.CHECK, saved(), right, y);
        if (study.session().store().encrypted()) item(gc, Icon.LOCK, ENCRYPTED, right, y);
    }

    private boolean isName(int x) {
        return study != null && x >= nameAt;
    }

    private String author() {
        return "Coding as " + study.session().author();
    }

    /** Every change is saved as it is made; this is when the last one was. */
    private String saved() {
        ZonedDateTime last = Instant.ofEpochMilli(study.session().last().time()).atZone(ZoneId.systemDefault());
        boolean today = last.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return "Saved " + (today ? TIME : DATE).format(last);
    }

    /** All that stands in the line, for screen readers. */
    String words() {
        if (study == null) return NONE;
        String encrypted = study.session().store().encrypted() ? ENCRYPTED + ". " : "";
        return (place.isEmpty() ? "" : place + ". ") + encrypted + saved() + ". " + author();
    }

    /** Draws an item that ends at {@code right} and returns where the next one ends. */
    private int item(GC gc, Icon icon, String words, int right, int y) {
        int left = right - gc.textExtent(words).x;
        gc.drawText(words, left, y, SWT.DRAW_TRANSPARENT);
        gc.drawImage(Theme.on(canvas.getDisplay()).icon(icon, 14, Token.INK2), left - 20, (HEIGHT - 14) / 2 + 1);
        return left - 20 - 16;
    }

    @PreDestroy
    void end() {
        leave();
        if (jobs != null) jobs.stopListening(onJobs);
    }

    void leave() {
        if (study != null) study.session().stopListening(onCommit);
    }
}
