package plait.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plait.ui.commands.GoChoices.Choice;
import plait.ui.commands.GoChoices.Group;

class GoChoicesTest {
    private static final List<Choice> ALL = List.of(
            choice(Group.SOURCES, "I01 Gwen", true),
            choice(Group.SOURCES, "I02 Callum", true),
            choice(Group.CODES, "counted on by the group", true),
            choice(Group.COMMANDS, "Close study", true),
            choice(Group.COMMANDS, "New study", true),
            choice(Group.COMMANDS, "Study notes", true),
            choice(Group.COMMANDS, "Undo", false));

    @Test
    void sourcesComeBeforeCodesAndCommandsWhileNothingIsTyped() {
        assertEquals(ALL.stream().map(Choice::name).toList(), names(""));
    }

    @Test
    void whatBeginsWithTheWordComesFirst() {
        assertEquals(List.of("Study notes", "Close study", "New study"), names("study"));
    }

    @Test
    void theGroupWithTheBestMatchComesFirst() {
        assertEquals(List.of("Undo", "counted on by the group"), names("un"));
    }

    @Test
    void ofManyThatAreFoundSomeOfEachGroupAreShown() {
        var many = new ArrayList<Choice>();
        for (int i = 0; i < 20; i++) many.add(choice(Group.SOURCES, "I" + i, true));
        many.add(choice(Group.COMMANDS, "In vivo", true));
        List<Choice> shown = GoChoices.of(many, "i");
        assertEquals(GoChoices.OF_EACH + 1, shown.size());
        assertEquals("In vivo", shown.get(GoChoices.OF_EACH).name());
    }

    @Test
    void everyWordMustOccurInAnyCaseAndOrder() {
        assertEquals(List.of("New study"), names("STUDY new"));
    }

    @Test
    void noneIsNone() {
        assertEquals(List.of(), names("zebra"));
    }

    private static Choice choice(Group group, String name, boolean enabled) {
        return new Choice(group, null, GoChoices.NO_SWATCH, name, "", enabled, () -> {});
    }

    private static List<String> names(String typed) {
        return GoChoices.of(ALL, typed).stream().map(Choice::name).toList();
    }
}
