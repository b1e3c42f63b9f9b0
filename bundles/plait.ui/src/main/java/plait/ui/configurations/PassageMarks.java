package plait.ui.configurations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import plait.core.sources.FrozenText;
import plait.model.Role;
import plait.model.text.CodePoints;
import plait.model.text.Span;
import plait.ui.theme.Named;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A passage in which words are marked as context, mechanism and outcome: selected by mouse or Shift and arrows, marked by a letter, unmarked by Delete. */
final class PassageMarks {
    private final Theme theme;
    private final FrozenText frozen;
    private final Span passage;
    private final CodePoints words;
    private final List<Role> roles;
    private final UnaryOperator<Role> shown;
    private final StyledText text;
    private final List<Marked> marks = new ArrayList<>();
    private Runnable onChange = () -> {};

    /** Words of the text and what they were marked as. */
    record Marked(Role role, Span span) {}

    /** @param roles that can be marked. @param shown whose sign a role has */
    PassageMarks(Composite parent, FrozenText frozen, Span passage, List<Role> roles, UnaryOperator<Role> shown) {
        theme = Theme.on(parent.getDisplay());
        this.frozen = frozen;
        this.passage = passage;
        this.roles = roles;
        this.shown = shown;
        words = CodePoints.of(frozen.slice(passage));
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        text.setText(words.text());
        text.setFont(theme.serif(14));
        text.setLineSpacing(5);
        text.setMargins(8, 6, 8, 6);
        text.setBackground(theme.colour(Token.SURFACE));
        text.setForeground(theme.colour(Token.INK));
        text.setSelectionBackground(theme.colour(Token.SELFILL));
        text.setSelectionForeground(theme.colour(Token.INK));
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Named.as(text, "Passage: select words, then press the letter of what they are");
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
    }

    StyledText text() {
        return text;
    }

    /** Hears that words were marked or unmarked. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** In the order of the passage. */
    List<Marked> marks() {
        return List.copyOf(marks);
    }

    /** The letter that marks as a role. */
    char key(Role role) {
        return role == Role.UNDECIDED ? 'U' : RoleBadge.letter(shown.apply(role), false).charAt(0);
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) return;
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            at(text.getCaretOffset()).ifPresent(this::remove);
            return;
        }
        for (Role role : roles) {
            if (Character.toUpperCase((char) event.keyCode) != key(role) || event.keyCode >= SWT.KEYCODE_BIT) continue;
            mark(role);
            event.doit = false;
            return;
        }
    }

    /** Marks what is selected; the same words are marked once. @return false where nothing is selected */
    boolean mark(Role role) {
        Point selection = text.getSelection();
        if (selection.x == selection.y) return false;
        Span inside = words.toSpan(selection.x, selection.y);
        Span span = frozen.trimmed(new Span(passage.start() + inside.start(), passage.start() + inside.end()));
        if (span.isEmpty()) return false;
        marks.removeIf(each -> each.span.equals(span));
        marks.add(new Marked(role, span));
        marks.sort(Comparator.comparingInt((Marked each) -> each.span.start()).thenComparingInt(each -> -each.span.end()));
        text.setSelection(selection.y);
        changed();
        return true;
    }

    void remove(Marked mark) {
        if (marks.remove(mark)) changed();
    }

    /** The shortest mark at a place. */
    private Optional<Marked> at(int offset) {
        int position = passage.start() + words.toCodePoint(Math.min(offset, words.text().length()));
        return marks.stream().filter(each -> each.span.start() <= position && position <= each.span.end()).min(Comparator.comparingInt(each -> each.span.end() - each.span.start()));
    }

    private void changed() {
        text.setStyleRange(null);
        for (Marked mark : marks) text.setStyleRange(style(mark)); // what is nested comes later, and lies on top
        onChange.run();
    }

    private StyleRange style(Marked mark) {
        var style = new StyleRange();
        style.start = words.toUtf16(mark.span.start() - passage.start());
        style.length = words.toUtf16(mark.span.end() - passage.start()) - style.start;
        style.underline = true;
        style.underlineStyle = mark.role == Role.OUTCOME ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
        style.foreground = theme.colour(RoleBadge.colour(shown.apply(mark.role), false));
        style.underlineColor = style.foreground;
        return style;
    }
}
