package plait.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.questions.Heard;
import plait.core.questions.Parameter;
import plait.core.questions.Question;

@Command(name = "query", description = "Ask one of the questions, built-in or the study's own, or list them.", mixinStandardHelpOptions = true)
final class QueryCommand extends AnswerCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Such as q01; see them all with --list")
    private String name;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "KEY=VALUE", description = "What the question is asked with, such as theory=v1")
    private List<String> given = List.of();

    @Option(names = "--list", description = "List the questions with what they can be asked with")
    private boolean list;

    @Override int run(OpenStudy open) {
        if (list) list(open);
        else if (name == null) throw new ParameterException(commandLine(), "Name a question, or list them with --list.");
        else ask(open);
        return 0;
    }

    private void ask(OpenStudy open) {
        Heard heard = heard(open);
        print(open, heard, open.questions().prepare(open.questions().find(name), values(), heard).apply(Progress.NONE));
    }

    private void list(OpenStudy open) {
        for (Question question : open.questions().all()) {
            if (json()) out().println(fields(question).json());
            else forPeople(question);
        }
    }

    private static Fields fields(Question question) {
        List<Map<String, String>> parameters = question.parameters().stream()
                .map(each -> Map.of("name", each.name(), "kind", each.kind().word(), "default", each.otherwise(), "words", each.words()))
                .toList();
        return new Fields().with("name", question.name()).with("title", question.title()).with("explanation", question.explanation()).with("parameters", parameters);
    }

    private void forPeople(Question question) {
        out().println(question.name() + "  " + question.title());
        out().println("     " + question.explanation());
        for (Parameter parameter : question.parameters()) {
            out().println("     " + parameter.name() + "=" + parameter.otherwise() + "  " + parameter.words() + " (" + parameter.kind().word() + ")");
        }
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : given) {
            int equals = each.indexOf('=');
            if (equals < 1) throw new Problem("“" + each + "” is not understood. Write what the question is asked with as KEY=VALUE, such as theory=v1.");
            values.put(each.substring(0, equals).strip(), each.substring(equals + 1).strip());
        }
        return values;
    }
}
