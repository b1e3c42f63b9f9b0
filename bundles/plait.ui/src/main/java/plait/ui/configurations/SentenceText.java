package plait.ui.configurations;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The sentence that a configuration amounts to, with its “if”, “then” and “because” in bold; to be read, selected and copied. */
final class SentenceText {
    private static final Pattern KEYWORD = Pattern.compile("(?i)(?:^|(?<=[ ,;]))(if|then|because)(?=[ ,])");

    private SentenceText() {}

    static StyledText on(Composite ground, Theme theme, String words, Token ink) {
        var text = new StyledText(ground, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        text.setText(words);
        text.setFont(theme.sans(13));
        text.setBackground(ground.getBackground());
        text.setForeground(theme.colour(ink));
        text.setCaret(null);
        text.setLineSpacing(3);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        var styles = new ArrayList<StyleRange>();
        KEYWORD.matcher(words).results().forEach(found -> styles.add(new StyleRange(found.start(), found.end() - found.start(), null, null, SWT.BOLD)));
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        text.setLayoutData(data);
        Named.as(text, "Statement");
        return text;
    }
}
