package plait.app.command;

import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.search.NaturalOrder;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Role;
import plait.model.Stance;
import plait.model.TheoryVersion;

@Command(name = "configurations", description = "List the configurations.", mixinStandardHelpOptions = true)
final class ConfigurationsCommand extends ListCommand {
    private static final List<Role> ROLES = List.of(Role.CONTEXT, Role.INTERVENTION, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME);

    @Override List<Fields> list(OpenStudy open) {
        return Configurations.ordered(open.study()).stream().map(this::line).toList();
    }

    private Fields line(Configuration each) {
        ConfigurationVersion version = Configurations.current(each);
        var fields = new Fields()
                .with("id", each.getIdentifier())
                .with("name", each.getName())
                .with("version", version.getNumber())
                .with("status", version.getStatus().getLiteral())
                .with("theory", version.getTheoryVersions().stream().map(TheoryVersion::getLabel).sorted(NaturalOrder.INSTANCE).toList());
        for (Stance stance : Stance.values()) fields.with(stance.getLiteral(), version.getEvidence().stream().filter(link -> link.getStance() == stance).count());
        if (json()) for (Role role : ROLES) fields.with(role.getLiteral(), Configurations.slots(version, role).stream().map(slot -> slot.getWording() == null ? "" : slot.getWording()).toList());
        return fields;
    }
}
