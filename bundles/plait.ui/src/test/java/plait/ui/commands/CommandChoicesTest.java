package plait.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.ui.commands.CommandChoices.Choice;

class CommandChoicesTest {
    private static final List<Choice> ALL = List.of(
            new Choice("1", "Undo", "Ctrl+Z", false), new Choice("2", "New study", "Ctrl+N", true), new Choice("3", "Close study", "", true), new Choice("4", "Study notes", "", true));

    @Test
    void allAreThereAtFirstThoseThatCanBeRunBeforeTheOthers() {
        assertEquals(List.of("Close study", "New study", "Study notes", "Undo"), names(""));
    }

    @Test
    void whatBeginsWithTheWordComesFirst() {
        assertEquals(List.of("Study notes", "Close study", "New study"), names("study"));
    }

    @Test
    void everyWordMustOccurInAnyCaseAndOrder() {
        assertEquals(List.of("New study"), names("STUDY new"));
    }

    @Test
    void whatCannotBeRunIsFoundAllTheSame() {
        assertEquals(List.of("Undo"), names("und"));
    }

    @Test
    void noneIsNone() {
        assertEquals(List.of(), names("zebra"));
    }

    private static List<String> names(String typed) {
        return CommandChoices.of(ALL, typed).stream().map(Choice::name).toList();
    }
}
