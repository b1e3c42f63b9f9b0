package plait.app.command;

import java.util.List;
import plait.core.OpenStudy;

/** A command that lists one kind of thing: as aligned columns for people, as JSON for machines. */
abstract class ListCommand extends StudyCommand {
    /** One for each thing, all with the same fields. */
    abstract List<Fields> list(OpenStudy open);

    @Override final int run(OpenStudy open) {
        List<Fields> lines = list(open);
        if (json()) lines.forEach(line -> out().println(line.json()));
        else new Columns(out()).print(lines);
        return 0;
    }
}
