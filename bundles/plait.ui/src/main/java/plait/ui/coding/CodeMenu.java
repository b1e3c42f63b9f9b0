package plait.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook;
import plait.model.Factor;
import plait.ui.study.Problems;

/** What can be done with the code that is selected in the codebook: by its menu, F2 and Delete. */
final class CodeMenu {
    private static final List<String> COLOURS = List.of("Red", "Teal", "Olive", "Violet", "Blue", "Brown");

    private final Tree tree;
    private final OpenStudy study;
    private final Problems problems;
    private final Consumer<Factor> apply;

    /** @param apply codes what is selected in the transcript */
    CodeMenu(Tree tree, OpenStudy study, Problems problems, Consumer<Factor> apply) {
        this.tree = tree;
        this.study = study;
        this.problems = problems;
        this.apply = apply;
        var menu = new Menu(tree);
        menu.addListener(SWT.Show, event -> fill(menu));
        tree.setMenu(menu);
        tree.addListener(SWT.KeyDown, this::pressed);
    }

    private Factor selected() {
        return tree.getSelectionCount() == 0 ? null : (Factor) tree.getSelection()[0].getData();
    }

    private void pressed(Event event) {
        Factor code = selected();
        if (code == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        if (event.keyCode == SWT.F2) rename(code);
        else if (event.keyCode == SWT.DEL) delete(code);
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) item.dispose();
        Factor code = selected();
        if (code == null) return;
        item(menu, "Code selection\tEnter", () -> apply.accept(code));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Rename…\tF2", () -> rename(code));
        item(menu, "Describe…", () -> describe(code));
        colours(menu, code);
        item(menu, "Put below…", () -> putBelow(code));
        if (!code.getParents().isEmpty()) item(menu, "Put at the top", () -> edit("The code was not moved", book -> book.parents(code, List.of())));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Merge into…", () -> merge(code));
        item(menu, "Delete…\tDelete", () -> delete(code));
    }

    private static void item(Menu menu, String words, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private void colours(Menu menu, Factor code) {
        var item = new MenuItem(menu, SWT.CASCADE);
        item.setText("Colour");
        var colours = new Menu(menu);
        item.setMenu(colours);
        for (int i = 0; i < COLOURS.size(); i++) {
            int colour = i;
            var choice = new MenuItem(colours, SWT.RADIO);
            choice.setText(COLOURS.get(i));
            choice.setSelection(CodeBook.colour(code) == i);
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection() && CodeBook.colour(code) != colour) edit("The colour was not changed", book -> book.colour(List.of(code), colour));
            });
        }
    }

    private void edit(String title, Consumer<EditCodeBook> change) {
        problems.reporting(title, () -> change.accept(study.editCodeBook()));
    }

    private void rename(Factor code) {
        var dialog = new InputDialog(tree.getShell(), "Rename code", "Name of the code", CodeBook.nameOf(code), name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) edit("The code was not renamed", book -> book.rename(code, dialog.getValue()));
    }

    private void describe(Factor code) {
        new DescribeCode(tree.getShell(), code).ask().ifPresent(meaning -> edit("The code was not changed", book -> book.describe(code, meaning)));
    }

    private List<Factor> others(Factor code) {
        var others = new ArrayList<>(CodeBook.ordered(study.study()));
        others.remove(code);
        return others;
    }

    private void putBelow(Factor code) {
        List<Factor> possible = others(code);
        possible.removeAll(EditCodeBook.below(code));
        new ChooseCode(tree.getShell(), "Put code below another", "Below which code does “" + CodeBook.nameOf(code) + "” belong?", "Put below", possible).ask()
                .ifPresent(parent -> edit("The code was not moved", book -> book.parents(code, List.of(parent))));
    }

    private void merge(Factor code) {
        String question = "Which code stays? It takes over the " + codings(code) + " of “" + CodeBook.nameOf(code) + "” and its places in configurations.";
        new ChooseCode(tree.getShell(), "Merge codes", question, "Merge codes", others(code)).ask()
                .ifPresent(stays -> edit("The codes were not merged", book -> book.merge(code, stays)));
    }

    private void delete(Factor code) {
        boolean bare = code.getCodings().isEmpty() && code.getSlots().isEmpty();
        if (bare || confirmed(code)) edit("The code was not deleted", book -> book.delete(code));
    }

    /** Cancel is what Enter takes. */
    private boolean confirmed(Factor code) {
        String slots = code.getSlots().isEmpty() ? "" : " It also stands in " + code.getSlots().size() + (code.getSlots().size() == 1 ? " part" : " parts") + " of configurations.";
        String words = "“" + CodeBook.nameOf(code) + "” has " + codings(code) + ", which go with it." + slots + " You can undo this. To keep them, merge the code into another.";
        String[] buttons = {"Delete code and codings", "Cancel"};
        return new MessageDialog(tree.getShell(), "Delete code", null, words, MessageDialog.QUESTION, 1, buttons).open() == 0;
    }

    private static String codings(Factor code) {
        int count = code.getCodings().size();
        return count + (count == 1 ? " coding" : " codings");
    }
}
