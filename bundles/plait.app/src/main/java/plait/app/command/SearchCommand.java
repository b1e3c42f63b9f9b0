package plait.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.search.Hit;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;

@Command(name = "search", description = "Find words in all texts.", mixinStandardHelpOptions = true)
final class SearchCommand extends StudyCommand {
    @Parameters(index = "1", paramLabel = "QUERY", description = "Words, \"phrases\", AND OR NOT ( ), fields such as speaker:")
    private String query;

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to print; 50 if not given")
    private int limit = 50;

    @Override int run(OpenStudy open) {
        if (limit < 1) throw new Problem("--limit must be 1 or more.");
        open.awaitSearch();
        long begin = System.nanoTime();
        SearchResult result = open.search().find(new SearchRequest(query, limit));
        long ms = (System.nanoTime() - begin) / 1_000_000;
        for (Hit hit : result.hits()) out().println(json() ? fields(hit).json() : line(hit));
        var summary = new Fields().with("hits", result.total()).with("sources", result.sources()).with("ms", ms).with("capped", result.capped());
        if (json()) out().println(summary.json());
        else out().println(count(result.total(), "hit") + " in " + count(result.sources(), "source") + (result.capped() ? "; there may be more: a wildcard stood for too many words" : ""));
        return 0;
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static Fields fields(Hit hit) {
        return new Fields()
                .with("source", hit.source())
                .with("start", hit.span().start())
                .with("end", hit.span().end())
                .with("quote", hit.quote())
                .with("before", hit.before())
                .with("after", hit.after())
                .with("speaker", hit.speaker())
                .with("case", hit.caseId());
    }

    private static String line(Hit hit) {
        String words = (hit.before() + "»" + hit.quote() + "«" + hit.after()).replace('\n', ' ');
        return hit.source() + " " + hit.span().start() + "–" + hit.span().end() + (hit.speaker().isEmpty() ? "" : " " + hit.speaker()) + ": " + words;
    }
}
