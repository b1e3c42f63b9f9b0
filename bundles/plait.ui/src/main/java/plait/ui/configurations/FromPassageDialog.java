package plait.ui.configurations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.FromPassage;
import plait.core.configurations.FromPassage.Mark;
import plait.core.configurations.FromPassage.Seen;
import plait.core.configurations.NewConfiguration;
import plait.core.configurations.ProfileParts;
import plait.core.sources.FrozenText;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Stance;
import plait.ui.configurations.PassageMarks.Marked;
import plait.ui.theme.FlatButton;
import plait.ui.theme.FormDialog;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Shortened;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;

/** Makes a configuration out of a passage: its words are marked as context, mechanism and outcome, and each mark becomes a part with its own evidence. */
final class FromPassageDialog extends FormDialog {
    private static final int HEIGHT = 190;
    private static final int QUOTE = 42;

    private final OpenStudy study;
    private final Passage passage;
    private final FrozenText frozen;
    private final Profile profile;
    private final List<Role> roles;
    private final Map<Marked, String> worded = new HashMap<>();
    private PassageMarks marks;
    private Composite list;
    private Text code;
    private Text name;
    private Choice<Stance> stance;
    private Choice<Basis> basis;
    private Configuration made;

    FromPassageDialog(Shell parent, OpenStudy study, Passage passage) {
        super(parent, "New configuration from this passage", "Make configuration");
        this.study = study;
        this.passage = passage;
        frozen = study.texts().read(passage.text());
        profile = study.study().getProfile();
        roles = ProfileParts.choices(profile, Role.UNDECIDED);
    }

    /** Null where none was made. */
    Configuration made() {
        return made;
    }

    @Override protected void fields() {
        code = text("Code", NewConfiguration.freeCode(study.study()), 1);
        name = text("Name", "", 1);
        name.setMessage("Two or three words, such as “Hope from one step ahead”");
        String warning = Passages.warning(study, passage);
        if (!warning.isEmpty()) sentence(warning.replace("&", "&&"));
        passageRow();
        list = row("Parts");
        stance = choice("This passage", Arrays.asList(Stance.values()), each -> StanceMark.word(each) + (each == Stance.GENERATES ? " them: the idea comes from here" : " them"), Stance.GENERATES);
        basis = choice("Basis", Arrays.asList(Basis.values()), EvidenceForm::word, Basis.OBSERVED);
        String consent = Passages.consent(study, passage);
        if (!consent.isEmpty()) sentence(consent.replace("&", "&&"));
        refill();
    }

    /** Work begins in the passage; a name is found easier when something is marked. */
    @Override public void create() {
        super.create();
        marks.text().setFocus();
    }

    private void passageRow() {
        Composite row = row("Passage");
        marks = new PassageMarks(row, frozen, passage.span(), roles, role -> ProfileParts.shown(profile, role));
        ((GridData) marks.text().getLayoutData()).heightHint = HEIGHT;
        ((GridData) marks.text().getLayoutData()).widthHint = convertWidthInCharsToPixels(60);
        marks.onChange(this::refill);
        var buttons = new Composite(row, SWT.NONE);
        var layout = new RowLayout();
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 6;
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (Role role : roles) button(buttons, role);
    }

    /** The letter is on the button, so that it need not be learnt first. */
    private void button(Composite buttons, Role role) {
        var button = new FlatButton(buttons, SWT.PUSH);
        button.setText(ProfileParts.word(profile, role) + "  " + marks.key(role));
        button.setToolTipText("Mark the selected words (" + marks.key(role) + ")");
        button.addListener(SWT.Selection, event -> {
            if (!marks.mark(role)) refuse("Select the words of the passage that are meant first.");
            marks.text().setFocus();
        });
    }

    /** The marks, each with its words, what the part is called in the researcher's own words, and the way to take it back. */
    private void refill() {
        for (Control child : list.getChildren()) child.dispose();
        var theme = Theme.on(list.getDisplay());
        ((GridLayout) list.getLayout()).numColumns = 4;
        if (marks.marks().isEmpty()) {
            var hint = new Label(list, SWT.WRAP);
            hint.setText("Select words above and press the letter of what they are. What you do not mark stays undecided.");
            var data = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
            data.widthHint = convertWidthInCharsToPixels(60);
            hint.setLayoutData(data);
        }
        for (Marked mark : marks.marks()) line(theme, mark);
        list.requestLayout();
        fit();
    }

    private void line(Theme theme, Marked mark) {
        Role sign = ProfileParts.shown(profile, mark.role());
        String role = ProfileParts.word(profile, mark.role());
        var badge = new Sign(list, RoleBadge.SIZE, role, gc -> new RoleBadge(theme).draw(gc, 0, 0, sign, false));
        badge.setBackground(list.getBackground());
        badge.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        var quote = new Label(list, SWT.NONE);
        quote.setText(Shortened.at(frozen.slice(mark.span()), QUOTE).replace("&", "&&"));
        quote.setFont(theme.serif(13));
        quote.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        var words = field(new Text(list, SWT.SINGLE | SWT.BORDER), role + " in your words");
        words.setMessage("in your words");
        words.setText(worded.getOrDefault(mark, ""));
        words.addListener(SWT.Modify, event -> worded.put(mark, words.getText()));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var remove = new FlatButton(list, SWT.PUSH | SWT.FLAT);
        remove.icon(Icon.X);
        remove.setToolTipText("Unmark");
        Named.as(remove, "Unmark this " + role.toLowerCase(Locale.UK));
        remove.addListener(SWT.Selection, event -> list.getDisplay().asyncExec(() -> {
            if (!list.isDisposed()) marks.remove(mark);
        }));
    }

    /** One commit. */
    @Override protected void perform() {
        var parts = new ArrayList<Mark>();
        for (Marked mark : marks.marks()) parts.add(new Mark(mark.role(), mark.span(), worded.getOrDefault(mark, "")));
        made = study.newConfigurations().fromPassage(new FromPassage(code.getText(), name.getText(), passage.text(), parts), new Seen(stance.value(), basis.value()), study.evidence());
    }

    PassageMarks marks() {
        return marks;
    }
}
