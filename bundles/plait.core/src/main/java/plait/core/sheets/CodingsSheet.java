package plait.core.sheets;

import plait.core.OpenStudy;
import plait.core.coding.ApplyFactor;
import plait.core.sources.Texts;
import plait.model.Factor;
import plait.model.Source;
import plait.model.Study;

/** {@code source, quote, factor, author}. */
final class CodingsSheet extends SheetImport {
    private final OpenStudy open;
    private final Quotes quotes;
    private final ApplyFactor codings;
    private final Lookup<Source> sources;
    private final Lookup<Factor> factors;

    CodingsSheet(OpenStudy open) {
        this.open = open;
        quotes = new Quotes(open.texts());
        codings = open.codings();
        sources = new Lookup<>("source", open.study().getSources(), Source::getIdentifier);
        factors = new Lookup<>("factor", open.study().getFactors(), Factor::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        Source source = sources.get(row.require("source"));
        Factor factor = factors.get(row.require("factor"));
        codings.add(Texts.current(source), quotes.anchor(source, row.require("quote")), factor, row.get("author", open.session().author()));
    }
}
