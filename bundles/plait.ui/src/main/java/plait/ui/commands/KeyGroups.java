package plait.ui.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;

/** All keys with what they do, by where they work: those of commands from the application's model, and those that a part listens to itself. */
final class KeyGroups {
    /** One key, or several that do the same. */
    record Key(String keys, String does) {}

    /** @param where they work */
    record Group(String where, List<Key> keys) {}

    private static final List<Key> READING = List.of(
            new Key("M1+ARROW_UP  M1+ARROW_DOWN", "Turn before, next turn"),
            new Key("M1+M2+ARROW_UP  M1+M2+ARROW_DOWN", "Select whole turns"),
            new Key("M2+ARROW_LEFT  M2+ARROW_RIGHT", "Select letter by letter; with Ctrl word by word"),
            new Key("HOME  END", "Start and end of the line; with Ctrl of the transcript"));
    private static final List<Key> EVIDENCE = List.of(
            new Key("C  M  R  O  W  L", "Context, resource, reasoning, outcome, the whole configuration, or a link"),
            new Key("S  X  F  G", "Supports, refutes, refines, generates"),
            new Key("M1+CR", "Add the evidence"),
            new Key("ESC", "Cancel"));
    private static final List<Key> FROM_PASSAGE = List.of(
            new Key("C  M  R  O  U", "Mark the selected words as context, resource, reasoning, outcome, or undecided"),
            new Key("DEL", "Unmark what the caret stands in"),
            new Key("M1+CR", "Make the configuration"));

    private static final List<Key> QUICK_CODE = List.of(
            new Key("CR", "Apply the code"),
            new Key("M1+SPACE", "Collect several codes"),
            new Key("M1+CR", "Make a new code of what was typed"),
            new Key("M1+I", "Make a code in their words"));
    private static final List<Key> CODEBOOK = List.of(
            new Key("CR", "Code the selection with all codes that are selected"),
            new Key("F2", "Rename"),
            new Key("DEL", "Delete"),
            new Key("M3+ARROW_UP  M3+ARROW_DOWN", "Move up or down"));

    private KeyGroups() {}

    static List<Group> of(MApplication application) {
        var groups = new ArrayList<Group>();
        for (MBindingTable table : application.getBindingTables()) {
            var byCommand = new LinkedHashMap<String, List<String>>();
            for (MKeyBinding binding : table.getBindings()) {
                byCommand.computeIfAbsent(binding.getCommand().getCommandName(), name -> new ArrayList<>()).add(CommandKeys.shown(binding.getKeySequence()));
            }
            var keys = new ArrayList<Key>();
            for (Map.Entry<String, List<String>> each : byCommand.entrySet()) keys.add(new Key(String.join("  ", each.getValue()), each.getKey()));
            String context = table.getBindingContext().getName();
            boolean transcript = context.equals("Transcript");
            if (transcript) keys.addAll(shown(READING));
            groups.add(new Group(transcript ? "In a transcript" : context.equals("Window") ? "Everywhere" : "In: " + context, keys));
        }
        groups.add(new Group("In quick code", shown(QUICK_CODE)));
        groups.add(new Group("In the codebook", shown(CODEBOOK)));
        groups.add(new Group("In the form for evidence", shown(EVIDENCE)));
        groups.add(new Group("In a new configuration from a passage", shown(FROM_PASSAGE)));
        return groups;
    }

    private static List<Key> shown(List<Key> keys) {
        return keys.stream().map(key -> new Key(String.join("  ", List.of(key.keys.split(" {2}")).stream().map(CommandKeys::shown).toList()), key.does)).toList();
    }
}
