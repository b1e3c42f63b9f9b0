package plait.ui.commands;

import jakarta.inject.Inject;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Runs commands by their ids, as a menu would: for what is not a menu itself. */
@Creatable
public final class Commands {
    public static final String QUICK_CODE = "plait.app.command.apply";
    public static final String EVIDENCE = "plait.app.command.evidence";
    public static final String MEMO = "plait.app.command.memo";

    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    public Commands(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    /** Nothing happens where the command cannot be run now. */
    public void run(String id) {
        ParameterizedCommand command = commands.createCommand(id);
        if (handlers.canExecute(command)) handlers.executeHandler(command);
    }
}
