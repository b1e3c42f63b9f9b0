package plait.ui.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Shell;

/** Shows the list of all commands. */
public final class CommandListHandler {
    private static final String ITSELF = "plait.app.command.commands";

    @Execute
    void execute(MApplication application, MWindow window, ECommandService commands, EHandlerService handlers) {
        Map<String, String> keys = keys(application);
        var choices = new ArrayList<CommandChoices.Choice>();
        for (MCommand each : application.getCommands()) {
            if (each.getElementId().equals(ITSELF)) continue;
            ParameterizedCommand command = commands.createCommand(each.getElementId());
            choices.add(new CommandChoices.Choice(each.getElementId(), each.getCommandName(), keys.getOrDefault(each.getElementId(), ""), handlers.canExecute(command)));
        }
        new CommandList((Shell) window.getWidget(), List.copyOf(choices), id -> handlers.executeHandler(commands.createCommand(id))).open();
    }

    private static Map<String, String> keys(MApplication application) {
        var keys = new HashMap<String, String>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) keys.putIfAbsent(binding.getCommand().getElementId(), key(binding.getKeySequence()));
        }
        return keys;
    }

    private static String key(String sequence) {
        try {
            return KeySequence.getInstance(sequence).format();
        } catch (ParseException e) {
            throw new IllegalStateException("the application model has a key that is none", e);
        }
    }
}
