package plait.app.command;

import picocli.CommandLine.Option;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.model.Segment;
import plait.model.Source;

/** A list that shows quotes, as far as consent allows. */
abstract class QuotesCommand extends ListCommand {
    @Option(names = "--for-analysis", description = "Show also what may not be quoted; for analysis only, never for a paper")
    private boolean forAnalysis;

    String quote(OpenStudy open, Segment segment) {
        String words = open.segments().isOrphan(segment) ? "" : open.segments().quote(segment);
        return forAnalysis ? words : new QuoteConsent(open.texts()).shown(segment, words);
    }

    static Source source(Segment segment) {
        return segment.getText().getSource();
    }
}
