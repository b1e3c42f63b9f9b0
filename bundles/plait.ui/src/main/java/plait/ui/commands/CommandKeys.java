package plait.ui.commands;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The key of each command as menus show it, from the application's model. */
public final class CommandKeys {
    private CommandKeys() {}

    /** The first key of each command that has one, by the command's id. */
    public static Map<String, String> of(MApplication application) {
        var keys = new HashMap<String, String>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) keys.putIfAbsent(binding.getCommand().getElementId(), shown(binding.getKeySequence()));
        }
        return keys;
    }

    /** Such as {@code Ctrl+Shift+Z} for {@code M1+M2+Z}. */
    public static String shown(String sequence) {
        try {
            return KeySequence.getInstance(sequence).format();
        } catch (ParseException e) {
            throw new IllegalStateException("the application model has a key that is none", e);
        }
    }
}
