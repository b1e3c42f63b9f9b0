package plait.ui.memos;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.text.Span;
import plait.ui.study.Problems;
import plait.ui.theme.FieldKeys;
import plait.ui.theme.Named;
import plait.ui.theme.Popup;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.TranscriptCanvas;

/** The small editor below a passage: Ctrl+Enter or leaving it saves the memo, Escape leaves things as they were. */
public final class MemoPopup {
    private static final int WIDTH = 344;
    private static final int HEIGHT = 150;

    private final OpenStudy study;
    private final TranscriptCanvas canvas;
    private final Problems problems;
    /** What the memo is on; null for the selected words. */
    private final Noted noted;
    private final Memo memo;
    private final Span words;
    private final Popup popup;
    private Text field;
    private boolean closing;

    private MemoPopup(OpenStudy study, TranscriptCanvas canvas, Problems problems, Noted noted) {
        this.study = study;
        this.canvas = canvas;
        this.problems = problems;
        this.noted = noted;
        memo = noted == null || noted.getMemos().isEmpty() ? null : noted.getMemos().get(noted.getMemos().size() - 1);
        words = canvas.selection().orElse(null);
        popup = new Popup(canvas, "Memo");
    }

    /** Opens the editor for what is selected or stands at the caret; without either nothing happens. */
    public static void open(OpenStudy study, TranscriptCanvas canvas, Problems problems) {
        if (canOpen(canvas)) new MemoPopup(study, canvas, problems, canvas.notedAtCaret().orElse(null)).show();
    }

    public static boolean canOpen(TranscriptCanvas canvas) {
        return canvas.selection().isPresent() || canvas.notedAtCaret().isPresent();
    }

    private void show() {
        Theme theme = Theme.on(canvas.getDisplay());
        label(theme.strong(13), "Memo on " + subject(), Token.INK, theme);
        field = new Text(popup.area(), SWT.MULTI | SWT.WRAP | SWT.BORDER);
        field.setFont(theme.sans(13));
        field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (memo != null) field.setText(memo.getText());
        field.setSelection(field.getCharCount());
        Named.as(field, "Memo on " + subject());
        FieldKeys.tabLeaves(field);
        FieldKeys.accepts(field, () -> close(true));
        popup.keepsEscape(field);
        popup.onEscape(() -> close(false));
        popup.onLeave(() -> close(true));
        label(theme.sans(12), "Ctrl+Enter saves · Esc cancels", Token.INK3, theme);
        popup.placeAt(canvas.selectionEnd(), WIDTH, HEIGHT);
        popup.open(field);
    }

    private String subject() {
        return switch (noted) {
            case null -> "this passage";
            case Coding coding -> "this coding";
            case EvidenceLink link -> "this evidence";
            default -> "this passage";
        };
    }

    private void label(Font font, String words, Token ink, Theme theme) {
        var label = new Label(popup.area(), SWT.NONE);
        label.setText(words);
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void close(boolean saves) {
        if (closing) return;
        closing = true;
        String written = field.getText();
        popup.close();
        if (saves) problems.reporting("The memo was not saved", () -> save(written));
    }

    private void save(String written) {
        if (memo != null) study.memos().change(noted, memo, written);
        else if (noted != null) study.memos().on(noted, written);
        else canvas.text().ifPresent(text -> study.memos().on(text, words, written));
    }
}
