package plait.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
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
import plait.ui.theme.AskLine;

/** What can be done with the codes that are selected in the codebook: by its menu, F2, Delete, and Alt with the arrows up and down. */
final class CodeMenu {
    private final CodeTree codes;
    private final Tree tree;
    private final OpenStudy study;
    private final Problems problems;
    private final Consumer<List<Factor>> apply;

    /** @param apply codes what is selected in the transcript */
    CodeMenu(CodeTree codes, OpenStudy study, Problems problems, Consumer<List<Factor>> apply) {
        this.codes = codes;
        tree = codes.tree();
        this.study = study;
        this.problems = problems;
        this.apply = apply;
        var menu = new Menu(tree);
        menu.addListener(SWT.Show, event -> fill(menu));
        tree.setMenu(menu);
        tree.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        List<Factor> selected = codes.selected();
        if (selected.isEmpty()) return;
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean vertical = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN;
        if (modifiers == SWT.ALT && vertical) {
            event.doit = false;
            step(event.keyCode == SWT.ARROW_UP);
        } else if (modifiers == 0 && event.keyCode == SWT.F2) rename(selected.get(0));
        else if (modifiers == 0 && event.keyCode == SWT.DEL) delete(selected);
    }

    private void step(boolean up) {
        if (codes.sort() != CodeSort.FREE) return;
        edit("The code was not moved", book -> book.step(codes.selected().get(0), codes.parentOfSelected(), up));
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) item.dispose();
        List<Factor> selected = codes.selected();
        if (!selected.isEmpty()) {
            item(menu, selected.size() > 1 ? "Code selection with these " + selected.size() + "\tEnter" : "Code selection\tEnter", () -> apply.accept(selected));
            new MenuItem(menu, SWT.SEPARATOR);
            if (selected.size() == 1) {
                item(menu, "Rename…\tF2", () -> rename(selected.get(0)));
                item(menu, "Describe…", () -> describe(selected.get(0)));
            }
            colours(menu, selected);
            new MenuItem(menu, SWT.SEPARATOR);
            places(menu, selected);
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "Merge into…", () -> merge(selected));
            item(menu, "Delete…\tDelete", () -> delete(selected));
            new MenuItem(menu, SWT.SEPARATOR);
        }
        sorts(menu);
    }

    private static MenuItem item(Menu menu, String words, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    private static Menu below(Menu menu, String words) {
        var item = new MenuItem(menu, SWT.CASCADE);
        item.setText(words);
        var below = new Menu(menu);
        item.setMenu(below);
        return below;
    }

    private void places(Menu menu, List<Factor> selected) {
        if (selected.size() == 1 && codes.sort() == CodeSort.FREE) {
            item(menu, "Move up\tAlt+Up", () -> step(true));
            item(menu, "Move down\tAlt+Down", () -> step(false));
        }
        item(menu, "Put below…", () -> putBelow(selected, false));
        item(menu, "Also put below…", () -> putBelow(selected, true));
        Factor parent = codes.parentOfSelected();
        boolean several = selected.size() == 1 && parent != null && selected.get(0).getParents().size() > 1;
        if (several) item(menu, "Take away from here only", () -> edit("The code was not moved", book -> book.removeParent(selected.get(0), parent)));
        if (selected.stream().anyMatch(code -> !code.getParents().isEmpty())) item(menu, "Put at the top", () -> edit("The code was not moved", book -> book.place(selected, null, null, null)));
    }

    private void colours(Menu menu, List<Factor> selected) {
        Menu colours = below(menu, "Colour");
        for (int i = 0; i < CodeColours.NAMES.size(); i++) {
            int colour = i;
            var choice = new MenuItem(colours, SWT.RADIO);
            choice.setText(CodeColours.NAMES.get(i));
            choice.setSelection(selected.stream().allMatch(code -> CodeBook.colour(code) == colour));
            choice.addListener(SWT.Selection, event -> {
                boolean other = selected.stream().anyMatch(code -> CodeBook.colour(code) != colour);
                if (choice.getSelection() && other) edit("The colour was not changed", book -> book.colour(selected, colour));
            });
        }
    }

    private void sorts(Menu menu) {
        Menu sorts = below(menu, "Order");
        for (CodeSort sort : CodeSort.values()) {
            var choice = new MenuItem(sorts, SWT.RADIO);
            choice.setText(sort.words);
            choice.setSelection(codes.sort() == sort);
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection()) codes.sort(sort);
            });
        }
    }

    private void edit(String title, Consumer<EditCodeBook> change) {
        problems.reporting(title, () -> change.accept(study.editCodeBook()));
    }

    private void rename(Factor code) {
        new AskLine(tree.getShell(), "Rename code", "Name of the code", CodeBook.nameOf(code), "Rename code", AskLine.ANYTHING).ask()
                .ifPresent(name -> edit("The code was not renamed", book -> book.rename(code, name)));
    }

    private void describe(Factor code) {
        new DescribeCode(tree.getShell(), study, code).open();
    }

    private static String named(List<Factor> selected) {
        return selected.size() == 1 ? "“" + CodeBook.nameOf(selected.get(0)) + "”" : "these " + selected.size() + " codes";
    }

    /** @param also true where they stay where they stood, too */
    private void putBelow(List<Factor> selected, boolean also) {
        var possible = new ArrayList<>(CodeBook.ordered(study.study()));
        possible.removeIf(parent -> selected.stream().anyMatch(code -> !EditCodeBook.canStandBelow(code, parent) || also && code.getParents().contains(parent)));
        Factor from = codes.parentOfSelected();
        String question = "Below which code " + (selected.size() == 1 ? "does " : "do ") + named(selected) + (also ? " belong too?" : " belong?");
        new ChooseCode(tree.getShell(), "Put below another code", question, "Put below", possible).ask()
                .ifPresent(parent -> edit("The code was not moved", book -> {
                    if (also) book.addParent(selected, parent);
                    else book.place(selected, from, parent, null);
                }));
    }

    private void merge(List<Factor> selected) {
        var others = new ArrayList<>(CodeBook.ordered(study.study()));
        if (selected.size() == 1) others.removeAll(selected);
        String question = "Which code stays? It takes over the " + codings(selected) + " of " + named(selected) + " and their places in configurations.";
        new ChooseCode(tree.getShell(), "Merge codes", question, "Merge codes", others).ask().ifPresent(stays -> {
            var goes = new ArrayList<>(selected);
            goes.remove(stays);
            edit("The codes were not merged", book -> book.merge(goes, stays));
        });
    }

    private void delete(List<Factor> selected) {
        boolean bare = selected.stream().allMatch(code -> code.getCodings().isEmpty() && code.getSlots().isEmpty());
        if (bare || confirmed(selected)) edit("The code was not deleted", book -> book.delete(selected));
    }

    /** Cancel is what Enter takes. */
    private boolean confirmed(List<Factor> selected) {
        int parts = selected.stream().mapToInt(code -> code.getSlots().size()).sum();
        boolean one = selected.size() == 1;
        String slots = parts == 0 ? "" : (one ? " It also stands in " : " They also stand in ") + parts + (parts == 1 ? " part" : " parts") + " of configurations.";
        String who = one ? named(selected) + " has " : "These " + selected.size() + " codes have ";
        String words = who + codings(selected) + ", which go too." + slots + " You can undo this. To keep them, merge into another code.";
        String[] buttons = {one ? "Delete code and codings" : "Delete codes and codings", "Cancel"};
        return new MessageDialog(tree.getShell(), one ? "Delete code" : "Delete codes", null, words, MessageDialog.QUESTION, 1, buttons).open() == 0;
    }

    private static String codings(List<Factor> selected) {
        int count = selected.stream().mapToInt(code -> code.getCodings().size()).sum();
        return count + (count == 1 ? " coding" : " codings");
    }
}
