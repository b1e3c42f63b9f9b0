package plait.ui.commands;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.configurations.Configurations;
import plait.model.Source;
import plait.model.Study;
import plait.ui.coding.CodebookPart;
import plait.ui.commands.GoChoices.Choice;
import plait.ui.commands.GoChoices.Group;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.perspectives.Parts;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.SourceNames;
import plait.ui.sources.StudyPart;
import plait.ui.sources.Transcripts;
import plait.ui.theme.Icon;

/** All that can be gone to: what the study holds, the parts of the window, and every command. */
@Creatable
public final class Destinations {
    private final MApplication application;
    private final MWindow window;
    private final EModelService models;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Perspectives perspectives;
    private final Parts parts;
    private final Transcripts transcripts;

    @Inject
    @Optional
    private OpenStudy study;

    @Inject
    public Destinations(MApplication application, MWindow window, EModelService models, ECommandService commands, EHandlerService handlers, Perspectives perspectives, Parts parts, Transcripts transcripts) {
        this.application = application;
        this.window = window;
        this.models = models;
        this.commands = commands;
        this.handlers = handlers;
        this.perspectives = perspectives;
        this.parts = parts;
        this.transcripts = transcripts;
    }

    List<Choice> all() {
        var all = new ArrayList<Choice>();
        if (study != null) study(all, study.study());
        commands(all);
        if (study != null) for (Parts.Place each : parts.all()) all.add(choice(Group.PARTS, Icon.COLUMNS_2, "Show " + each.label(), "", () -> parts.show(each)));
        return all;
    }

    private void study(List<Choice> all, Study study) {
        study.getSources().stream().sorted(Comparator.comparing(Source::getKind).thenComparing(Source::getIdentifier, CODES)).forEach(source ->
                all.add(choice(Group.SOURCES, Icon.FILE_TEXT, SourceNames.of(source), source.getKind().getLiteral().replace('-', ' '), () -> {
                    perspectives.show(View.CODE);
                    transcripts.open(source);
                })));
        CodeBook.ordered(study).forEach(factor ->
                all.add(new Choice(Group.CODES, null, CodeBook.colour(factor), CodeBook.nameOf(factor), "", true, () -> show("plait.app.part.codebook", CodebookPart.CHOSEN, factor))));
        Configurations.ordered(study).forEach(configuration ->
                all.add(choice(Group.CONFIGURATIONS, Icon.WORKFLOW, configuration.getIdentifier() + " " + configuration.getName(), "", () -> configuration(configuration))));
        study.getCases().stream().sorted(Comparator.comparing(each -> each.getIdentifier(), CODES)).forEach(each ->
                all.add(choice(Group.CASES, Icon.BUILDING, SourceNames.of(each), "", () -> show("plait.app.part.study", StudyPart.CHOSEN, each))));
        study.getParticipants().stream().sorted(Comparator.comparing(each -> each.getIdentifier(), CODES)).forEach(each ->
                all.add(choice(Group.PARTICIPANTS, Icon.USER, each.getIdentifier() + " " + SourceNames.of(each), each.getRole() == null ? "" : each.getRole(),
                        () -> show("plait.app.part.study", StudyPart.CHOSEN, each))));
    }

    private static final Comparator<String> CODES = Comparator.nullsLast(Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    /** Where configurations are seen one stays; else it is shown beside the transcript. */
    private void configuration(Object configuration) {
        if (perspectives.shown().filter(view -> view == View.THEORY || view == View.REVIEW).isEmpty()) {
            perspectives.show(View.CODE);
            parts.show("plait.app.part.configuration");
        }
        window.getContext().set(ConfigurationPart.CHOSEN, configuration);
    }

    private void show(String part, String name, Object what) {
        perspectives.show(View.CODE);
        parts.show(part);
        window.getContext().remove(name); // so that the same again is heard again
        window.getContext().set(name, what);
    }

    private static Choice choice(Group group, Icon icon, String name, String key, Runnable go) {
        return new Choice(group, icon, GoChoices.NO_SWATCH, name, key, true, go);
    }

    private void commands(List<Choice> all) {
        Map<String, String> keys = CommandKeys.of(application);
        List<MHandledMenuItem> items = models.findElements(application, null, MHandledMenuItem.class, null, EModelService.ANYWHERE | EModelService.IN_MAIN_MENU);
        application.getCommands().stream().filter(each -> !each.getElementId().equals(CommandField.COMMAND)).sorted(Comparator.comparing(MCommand::getCommandName, String.CASE_INSENSITIVE_ORDER)).forEach(each -> {
            String id = each.getElementId();
            boolean can = handlers.canExecute(commands.createCommand(id));
            all.add(new Choice(Group.COMMANDS, icon(items, id), GoChoices.NO_SWATCH, each.getCommandName(), keys.getOrDefault(id, ""), can, () -> handlers.executeHandler(commands.createCommand(id))));
        });
    }

    /** The one that it has in the menu, or null. */
    private static Icon icon(List<MHandledMenuItem> items, String command) {
        return items.stream()
                .filter(item -> item.getIconURI() != null && item.getCommand() != null && command.equals(item.getCommand().getElementId()))
                .map(item -> item.getIconURI().replaceFirst(".*/", "").replaceFirst("\\.svg.*", "").toUpperCase(Locale.ROOT).replace('-', '_'))
                .findFirst().map(Icon::valueOf).orElse(null);
    }
}
