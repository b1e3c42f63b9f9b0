package plait.core.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.configurations.AddEvidence.Judgement;
import plait.model.Basis;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Noted;
import plait.model.Stance;

class AllMemosTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final WriteMemo write = study.open.memos();

    private List<Noted> noted() {
        return Memos.newestFirst(study.open.session()).stream().map(Memos.Kept::noted).toList();
    }

    @Test void allMemosAreFoundWhereverTheyAreAndNoneThatIsGone() {
        Factor code = study.open.codings().applyNew(study.text, study.span("kettle"), "Warmth").getFactor();
        write.on(code, "On a code.");
        write.on(study.open.study(), "On the study.");
        write.on(study.text, study.span("Nobody"), "On a passage.");
        assertEquals(3, noted().size());
        study.open.editCodeBook().delete(code);
        assertEquals(2, noted().size());
        study.open.session().undo();
        assertEquals(3, noted().size());
    }

    @Test void aroundAConfigurationAreItsPartsItsEvidenceAndTheirPassages() {
        var judgement = new Judgement(List.of(), Stance.SUPPORTS, Basis.OBSERVED, "", "Amara");
        EvidenceLink link = study.open.editEvidence().addToNew("CMOC-01", "Kettle first", study.text, study.span("kettle"), null, judgement);
        ConfigurationVersion version = link.getVersion();
        write.on(study.open.study(), "Elsewhere.");
        assertEquals(List.of(), Memos.around(version));
        write.on(link.getSegment(), "On its passage.");
        write.on(version.getConfiguration(), "On itself.");
        write.on(version.getSlots().get(0), "On a part.");
        assertEquals(List.of(version.getConfiguration(), version.getSlots().get(0), link.getSegment()), Memos.around(version));
    }
}
