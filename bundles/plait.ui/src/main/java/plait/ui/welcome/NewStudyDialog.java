package plait.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.StudyFolders;
import plait.core.StudyFolders.NewStudy;
import plait.model.Profile;
import plait.ui.theme.Named;

/** Asks how a new study begins: its name, where it lies, how mechanisms are split, and its passphrase. */
final class NewStudyDialog extends TitleAreaDialog {
    static final int SHORTEST = 8;

    private static final String[] PROFILES = {
        "Context, mechanism, outcome",
        "Context, resource, reasoning, outcome",
        "Intervention, context, mechanism, outcome",
        "Intervention, context, actor, mechanism, outcome"
    };
    private static final Profile[] PROFILE_ORDER = {Profile.CMO, Profile.CMO_SPLIT, Profile.ICMO, Profile.ICAMO};
    private static final String PURPOSE = "A study is one folder on this computer. Nothing leaves it.";

    private Text title;
    private Text place;
    private Combo profile;
    private Button encrypt;
    private Text passphrase;
    private Text again;
    private Path folder;
    private NewStudy define;

    NewStudyDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Where it is to be made; after OK. */
    Path folder() {
        return folder;
    }

    /** How it begins; after OK. */
    NewStudy define() {
        return define;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New study");
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle("New study");
        setMessage(PURPOSE);
        var area = (Composite) super.createDialogArea(parent);
        var form = new Composite(area, SWT.NONE);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout(3, false);
        layout.marginWidth = layout.marginHeight = 16;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        form.setLayout(layout);
        title = text(form, "&Name", SWT.NONE, 2);
        place = text(form, "&Folder", SWT.NONE, 1);
        place.setText(Path.of(System.getProperty("user.home")).toString());
        var browse = new Button(form, SWT.PUSH);
        browse.setText("Choose…");
        browse.addListener(SWT.Selection, event -> choosePlace());
        label(form, "&Configurations");
        profile = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        profile.setItems(PROFILES);
        profile.select(1);
        Named.as(profile, "Configurations");
        profile.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        encryption(form);
        title.setFocus();
        return area;
    }

    private void encryption(Composite form) {
        label(form, "");
        encrypt = new Button(form, SWT.CHECK);
        encrypt.setText("&Encrypt everything on the disk");
        encrypt.setSelection(true);
        encrypt.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        passphrase = text(form, "&Passphrase", SWT.PASSWORD, 2);
        again = text(form, "Passphrase &again", SWT.PASSWORD, 2);
        label(form, "");
        var words = new Label(form, SWT.WRAP);
        words.setText("Only the passphrase opens the study, or the recovery key that you can print next. Nobody can open it without one of the two. Four words that you can remember are best.");
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 380;
        words.setLayoutData(data);
        encrypt.addListener(SWT.Selection, event -> {
            passphrase.setEnabled(encrypt.getSelection());
            again.setEnabled(encrypt.getSelection());
            words.setText(encrypt.getSelection()
                    ? "Only the passphrase opens the study, or the recovery key that you can print next. Nobody can open it without one of the two. Four words that you can remember are best."
                    : "Without a passphrase, everybody who can read this disk can read what people said.");
            form.layout(true, true);
            check();
        });
    }

    private void choosePlace() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText("Folder");
        dialog.setMessage("Choose where the study's own folder is made.");
        dialog.setFilterPath(place.getText());
        String chosen = dialog.open();
        if (chosen != null) place.setText(chosen);
    }

    private static void label(Composite form, String words) {
        var label = new Label(form, SWT.NONE);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private Text text(Composite form, String name, int style, int columns) {
        label(form, name);
        var text = new Text(form, SWT.SINGLE | SWT.BORDER | style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        text.addListener(SWT.Modify, event -> check());
        return Named.as(text, name.replace("&", ""));
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Make study", true);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) return;
        Optional<String> missing = missing();
        boolean untouched = title.getText().isBlank() && passphrase.getText().isEmpty();
        setMessage(missing.isEmpty() || untouched ? PURPOSE : missing.get(), missing.isEmpty() || untouched ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        getButton(IDialogConstants.OK_ID).setEnabled(missing.isEmpty());
    }

    /** What is still to be done, in plain words. */
    private Optional<String> missing() {
        if (title.getText().isBlank()) return Optional.of("Give the study a name.");
        if (place.getText().isBlank() || !Files.isDirectory(Path.of(place.getText()))) return Optional.of("Choose a folder that is there.");
        if (Files.exists(target())) return Optional.of("There is something called “" + target().getFileName() + "” in this folder. Choose another name.");
        if (!encrypt.getSelection()) return Optional.empty();
        if (passphrase.getText().length() < SHORTEST) return Optional.of("A passphrase needs at least " + SHORTEST + " characters.");
        if (!Arrays.equals(passphrase.getTextChars(), again.getTextChars())) return Optional.of("Type the same passphrase twice.");
        return Optional.empty();
    }

    private Path target() {
        return Path.of(place.getText()).toAbsolutePath().normalize().resolve(folderName(title.getText()));
    }

    /** A name that every file system takes. */
    static String folderName(String title) {
        String name = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("^[.\\s]+|[.\\s]+$", "");
        return (name.isEmpty() ? "Study" : name) + StudyFolders.SUFFIX;
    }

    @Override protected void okPressed() {
        folder = target();
        Optional<char[]> chosen = encrypt.getSelection() ? Optional.of(passphrase.getTextChars()) : Optional.empty();
        define = new NewStudy(title.getText().strip(), PROFILE_ORDER[profile.getSelectionIndex()], chosen);
        super.okPressed();
    }
}
