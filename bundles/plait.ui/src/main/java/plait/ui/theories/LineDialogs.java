package plait.ui.theories;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.theories.TheoryMap.Line;
import plait.core.theories.TheoryMap.Link;
import plait.core.theories.TheoryMap.Pair;
import plait.model.CausalLink;
import plait.model.ConfigurationVersion;
import plait.ui.theme.Notice;

/** From a line of the map to what it stands for, which may be several links from part to part. */
final class LineDialogs {
    private LineDialogs() {}

    /** Opens what the line stands for, to change it or, where that cannot be, to read it. */
    static void open(Shell shell, OpenStudy study, List<ConfigurationVersion> members, Line line, boolean frozen) {
        if (frozen) Notice.tell(shell, line.words(), reasons(line));
        else if (line instanceof Pair pair) LinkDialog.change(shell, study, members, pair).open();
        else open(shell, study, members, ((Link) line).causes());
    }

    private static void open(Shell shell, OpenStudy study, List<ConfigurationVersion> members, List<CausalLink> causes) {
        if (causes.size() == 1) {
            LinkDialog.change(shell, study, members, causes.get(0)).open();
            return;
        }
        var menu = new Menu(shell);
        for (CausalLink each : causes) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(LinkDialog.part(each.getFrom()) + " → " + LinkDialog.part(each.getTo()));
            item.addListener(SWT.Selection, event -> LinkDialog.change(shell, study, members, each).open());
        }
        menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static String reasons(Line line) {
        if (line instanceof Pair pair) return Objects.requireNonNullElse(pair.rival().getWhy(), "No reason is given.");
        return ((Link) line).causes().stream()
                .map(each -> LinkDialog.part(each.getFrom()) + "\n→ " + LinkDialog.part(each.getTo()) + "\n" + (each.getRationale() == null ? "No reason is given." : "Because: " + each.getRationale()))
                .collect(Collectors.joining("\n\n"));
    }

    /** Takes away what the line stands for. */
    static void remove(OpenStudy study, Line line) {
        if (line instanceof Pair pair) study.editLinks().removeRival(pair.rival());
        else study.editLinks().remove(((Link) line).causes());
    }
}
