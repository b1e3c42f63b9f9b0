package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plait.core.study.Shape;
import plait.model.ModelPackage;

/** Each question on {@code small-study.ttl}, whose answers were worked out by hand. */
class QuestionsTest {
    private static final String PLAIT = "https://w3id.org/plait/ns#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Set<String> KINDS = Set.of("number", "text", "theory version", "configuration", "case", "participant", "factor", "stance");

    private final Dataset study = DatasetFactory.createTxnMem();
    private final Map<String, RDFNode> values = new HashMap<>(
            Map.of("theory", small("T2"), "from", small("T1"), "to", small("T2"), "cases", number(2), "broader", text("no")));

    QuestionsTest() {
        study.executeWrite(() -> RDFDataMgr.read(study, QuestionsTest.class.getResource("small-study.ttl").toString()));
    }

    // --- every file

    @TestFactory Stream<DynamicTest> everyFileIsAQuestion() {
        return QuestionFiles.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            assertFalse(each.title().isBlank(), "a title");
            assertTrue(each.explanation().endsWith("."), "an explanation in sentences");
            Query query = each.query();
            assertTrue(query.isSelectType() && !query.isQueryResultStar(), "a SELECT of named columns");
            assertTrue(query.hasOrderBy(), "in an order");
            assertTrue(query.getGraphURIs().isEmpty() && query.getNamedGraphURIs().isEmpty(), "of the study alone");
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override public void visit(ElementService service) {
                    throw new AssertionError("asks another machine");
                }
            });
            for (QuestionFiles.Parameter parameter : each.parameters()) {
                assertTrue(KINDS.contains(parameter.kind()), parameter.kind());
                assertTrue(query.toString().matches("(?s).*\\?" + parameter.name() + "\\b.*"), parameter.name());
                assertFalse(query.getResultVars().contains(parameter.name()), "a parameter is no column: " + parameter.name());
                assertFalse(parameter.label().isBlank());
            }
        }));
    }

    @Test void thereAreSixteenAndTheCompanionOfTheMatrix() {
        assertEquals(List.of("q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08", "q08b", "q09", "q10", "q11", "q12", "q13", "q14", "q15", "q16"),
                QuestionFiles.all().stream().map(QuestionFiles.Question::name).toList());
    }

    @Test void anEmptyStudyAnswersNothing() {
        Dataset empty = DatasetFactory.createTxnMem();
        for (QuestionFiles.Question each : QuestionFiles.all()) {
            assertEquals(each.name().equals("q15") ? 3 : 0, each.ask(empty, values).size() - 1, each.name());
        }
    }

    // --- the sixteen

    @Test void q01ThinSupport() {
        // C-1 by P4 alone, rechecked; E-1 by a paper of no case; H2 by nothing. A2 has C1 and C2: what P4 said of it is not rechecked.
        answers("q01", """
                configuration | version | supporting_cases | which_cases | supporting_passages
                C | C-1 | 1 | C3 | 1
                E | E-1 | 0 |  | 1
                H | H2 | 0 |  | 0""");
        values.put("cases", number(3)); // P2 in C2 and a document of C3 make two for B-1: fewer than three
        answers("q01", """
                configuration | version | supporting_cases | which_cases | supporting_passages
                A | A2 | 2 | C1, C2 | 2
                B | B-1 | 2 | C2, C3 | 2
                C | C-1 | 1 | C3 | 1
                E | E-1 | 0 |  | 1
                H | H2 | 0 |  | 0""");
        values.put("cases", number(1));
        values.put("theory", small("T1")); // what refuted or refined the version before was no support; C-1 has its one case
        answers("q01", """
                configuration | version | supporting_cases | which_cases | supporting_passages
                A | A1 | 0 |  | 0
                D | D-1 | 0 |  | 0
                F | F-1 | 0 |  | 0
                G | G-1 | 0 |  | 0
                K | K-1 | 0 |  | 0""");
    }

    @Test void q01CountsTheSpeakersCase() {
        without("e02", PLAIT + "evidenceFor"); // A2 is left with C1
        answers("q01", """
                configuration | version | supporting_cases | which_cases | supporting_passages
                A | A2 | 1 | C1 | 1
                C | C-1 | 1 | C3 | 1
                E | E-1 | 0 |  | 1
                H | H2 | 0 |  | 0""");
        without("sp4", PLAIT + "participant"); // who spoke is not known: the focus group's two cases count for C-1
        answers("q01", """
                configuration | version | supporting_cases | which_cases | supporting_passages
                A | A2 | 1 | C1 | 1
                E | E-1 | 0 |  | 1
                H | H2 | 0 |  | 0""");
    }

    @Test void q02OppositeOutcomes() {
        // Hope helps the settled and harms those still using; being needed helps in C and brings nothing in E.
        answers("q02", """
                reasoning | beneficial_in | its_context | its_outcome | opposite_in | opposite_context | opposite_outcome | opposite
                HOPE | A | is settled | A2s3 | B | still using | Bs2 | harmful
                NEEDED | C | comes back | Cs2 | E | is well; has lost a friend | Es4 | absent""");
        values.put("broader", text("yes")); // hope and being needed are beliefs both
        answers("q02", """
                reasoning | beneficial_in | its_context | its_outcome | opposite_in | opposite_context | opposite_outcome | opposite
                BELIEF | A | is settled | A2s3 | E | is well; has lost a friend | Es4 | absent
                BELIEF | C | comes back | Cs2 | B | still using | Bs2 | harmful
                HOPE | A | is settled | A2s3 | B | still using | Bs2 | harmful
                NEEDED | C | comes back | Cs2 | E | is well; has lost a friend | Es4 | absent""");
        values.put("broader", text("no"));
        without("Es4", PLAIT + "polarity"); // not stated: not compared
        answers("q02", """
                reasoning | beneficial_in | its_context | its_outcome | opposite_in | opposite_context | opposite_outcome | opposite
                HOPE | A | is settled | A2s3 | B | still using | Bs2 | harmful""");
        study.executeWrite(() -> { // the same context in both: another question
            study.getDefaultModel().removeAll(small("Bs0"), property(PLAIT + "factor"), null);
            study.getDefaultModel().add(small("Bs0"), property(PLAIT + "factor"), small("SETTLED"));
        });
        answers("q02", "reasoning | beneficial_in | its_context | its_outcome | opposite_in | opposite_context | opposite_outcome | opposite");
    }

    @Test void q03SlotsWithoutDirectEvidence() {
        // E02 and E03 speak to slots of A2, E05 to one of B-1. E04 waits for its recheck; E14 is on a link; the dropped E13 counts nowhere.
        answers("q03", """
                configuration | version | role | slot | evidence_on_the_whole | waiting_for_recheck
                A | A2 | context | A2s0 | 1 | 1
                A | A2 | resource | A2s1 | 1 | 0
                B | B-1 | context | Bs0 | 2 | 0
                B | B-1 | outcome | Bs2 | 2 | 0
                C | C-1 | context | Cs0 | 2 | 0
                C | C-1 | reasoning | Cs1 | 2 | 0
                C | C-1 | outcome | Cs2 | 2 | 0
                E | E-1 | context | Es0 | 1 | 0
                E | E-1 | context | Es1 | 1 | 0
                E | E-1 | undecided | Es2 | 1 | 0
                E | E-1 | reasoning | Es3 | 1 | 0
                E | E-1 | outcome | Es4 | 1 | 0""");
        without("e04", PLAIT + "carry"); // fresh
        assertFalse(ask("q03").contains("A | A2 | context | A2s0 | 1 | 1"));
        without("e10", PLAIT + "evidenceFor");
        assertTrue(ask("q03").contains("E | E-1 | outcome | Es4 | 0 | 0"), "nothing at all can be told from nothing direct");
    }

    @Test void q04CasesThatContradict() {
        // The case is the speaker's, not the focus group's two. A dropped passage is not listed; one that waits says so.
        answers("q04", """
                case | configuration | version | passage | against | basis | judged | why
                C2 | A | A2 | g3 | outcome | observed | against this version | She stayed away.
                C2 | C | C-1 | g2 | a link | observed | against an earlier version, not rechecked | %1$s""".formatted(""));
        without("e03", PLAIT + "stance"); // supports
        without("g2", PLAIT + "speaker"); // then the source's case
        without("I2", PLAIT + "inCase"); // then none: still a contradiction
        answers("q04", """
                case | configuration | version | passage | against | basis | judged | why
                 | C | C-1 | g2 | a link | observed | against an earlier version, not rechecked | %1$s""".formatted(""));
    }

    @Test void q05WhatChanged() {
        // C-1 stayed. A split into A2 and B-1 because of a passage and a review. F and G merged into H1, which was reworded before the later version was made.
        answers("q05", """
                configuration | what_happened | version | move | change | parents | children | rationale | because | author
                A | split into CMOC-01 (2), CMOC-02 (1) | A2 | split | split | CMOC-01 (1) | CMOC-01 (2), CMOC-02 (1) | Hope turns for those still using. | v2 | Amara
                A | split into CMOC-01 (2), CMOC-02 (1) | A2 | split | split | CMOC-01 (1) | CMOC-01 (2), CMOC-02 (1) | Hope turns for those still using. | g3 | Amara
                B | split from CMOC-01 (1) | B-1 | split | split | CMOC-01 (1) | CMOC-01 (2), CMOC-02 (1) | Hope turns for those still using. | v2 | Amara
                B | split from CMOC-01 (1) | B-1 | split | split | CMOC-01 (1) | CMOC-01 (2), CMOC-02 (1) | Hope turns for those still using. | g3 | Amara
                D | retired | D-1 | retire |  | CMOC-04 (1) |  | Nobody knew it. | v3 | %1$s
                E | added | E-1 |  |  |  |  |  |  | %1$s
                F | merged into CMOC-08 (1) | F-1 | merge |  | CMOC-06 (1), CMOC-07 (1) | CMOC-08 (1) | They say the same. |  | %1$s
                G | merged into CMOC-08 (1) | G-1 | merge |  | CMOC-06 (1), CMOC-07 (1) | CMOC-08 (1) | They say the same. |  | %1$s
                H | merged from CMOC-06 (1), CMOC-07 (1) | H1 | merge |  | CMOC-06 (1), CMOC-07 (1) | CMOC-08 (1) | They say the same. |  | %1$s
                H | new version | H2 | juxtapose |  | CMOC-08 (1) | CMOC-08 (2) | Plainer. |  | %1$s
                K | left out, no reason recorded | K-1 |  |  |  |  |  |  | %1$s""".formatted(""));
        values.put("from", small("T2")); // nothing differs from itself
        assertEquals(1, ask("q05").size());
        values.put("from", small("T1"));
        without("r1", PROV + "used"); // a step without parents explains a version that is there, and cannot tell a split from what is new
        assertTrue(ask("q05").stream().anyMatch(row -> row.startsWith("B | added | B-1")));
        without("r2", PROV + "used");
        assertTrue(ask("q05").contains("D | left out, no reason recorded | D-1 |  |  |  |  |  |  | "));
    }

    @Test void q05SeesNothingOfWhatCameLater() {
        // K was left out of the later version; that somebody took it up again after it is no part of this change.
        study.executeWrite(() -> {
            Model model = study.getDefaultModel();
            model.add(small("r9"), property(PROV + "used"), small("K-1"));
            model.add(small("r9"), property(PROV + "generated"), small("K2"));
            model.add(small("K2"), property(PLAIT + "versionOf"), small("K"));
        });
        assertTrue(ask("q05").contains("K | left out, no reason recorded | K-1 |  |  |  |  |  |  | "));
    }

    @Test void q05TellsWhatWasRewordedBeforeItWasMerged() {
        without("r3", PROV + "used");
        study.executeWrite(() -> {
            Model model = study.getDefaultModel();
            model.add(small("F2"), property(PLAIT + "versionOf"), small("F"));
            model.add(small("F2"), property(PLAIT + "number"), number(2));
            model.add(small("r5"), property(PROV + "used"), small("F-1"));
            model.add(small("r5"), property(PROV + "generated"), small("F2"));
            model.add(small("r5"), RDF.type, ResourceFactory.createResource(PLAIT + "Refinement"));
            model.add(small("r3"), property(PROV + "used"), small("F2"));
            model.add(small("r3"), property(PROV + "used"), small("G-1"));
        });
        List<String> rows = ask("q05");
        assertTrue(rows.contains("F | new version | F-1 | juxtapose |  | CMOC-06 (1) | CMOC-06 (2) |  |  | "), rows::toString);
        assertTrue(rows.contains("F | merged into CMOC-08 (1) | F-1 | merge |  | CMOC-06 (2), CMOC-07 (1) | CMOC-08 (1) | They say the same. |  | "), rows::toString);
    }

    @Test void q06RippleChains() {
        // A starts; C and E lie on a circle, whose links have one number. The kind that is not said is a ripple.
        answers("q06", """
                chain_start | step | from | from_slot | to | to_slot | kind | rationale
                A | 1 | A | A2s3 | C | Cs0 | ripple | Coming back makes a role possible.
                A | 3 | C | Cs2 | E | Es0 | ripple | %1$s
                A | 3 | E | Es4 | C | Cs0 | feedback | %1$s""".formatted(""));
        without("l3", PLAIT + "to"); // no circle
        answers("q06", """
                chain_start | step | from | from_slot | to | to_slot | kind | rationale
                A | 1 | A | A2s3 | C | Cs0 | ripple | Coming back makes a role possible.
                A | 2 | C | Cs2 | E | Es0 | ripple | %1$s""".formatted(""));
    }

    @Test void q06AChainThatIsNothingButACircleStartsAtItsLowestCode() {
        without("l1", PLAIT + "to");
        answers("q06", """
                chain_start | step | from | from_slot | to | to_slot | kind | rationale
                C | 2 | C | Cs2 | E | Es0 | ripple | %1$s
                C | 2 | E | Es4 | C | Cs0 | feedback | %1$s""".formatted(""));
    }

    @Test void q07RipplesNotYetDrawn() {
        // A to C and C to E are drawn; E ends where A begins.
        answers("q07", """
                outcome_of | outcome | context_of | context | fits
                E | Es4 | A | A2s0 | same factor""");
        values.put("broader", text("yes")); // staying away is a loss
        answers("q07", """
                outcome_of | outcome | context_of | context | fits
                B | Bs2 | E | Es1 | the context is broader
                E | Es4 | A | A2s0 | same factor""");
        without("l1", PLAIT + "to");
        without("AWAY", SKOS.broader.getURI());
        answers("q07", """
                outcome_of | outcome | context_of | context | fits
                A | A2s3 | C | Cs0 | same factor
                E | Es4 | A | A2s0 | same factor""");
        Resource dismissed = ResourceFactory.createResource("urn:uuid:00000000-0000-0000-0000-00000000d15b");
        study.executeWrite(() -> study.getDefaultModel()
                .add(dismissed, property(PLAIT + "fromConfiguration"), small("E")).add(dismissed, property(PLAIT + "toConfiguration"), small("A")).add(dismissed, property(PLAIT + "factor"), small("SETTLED")));
        answers("q07", """
                outcome_of | outcome | context_of | context | fits
                A | A2s3 | C | Cs0 | same factor""");
    }

    @Test void q08Matrix() {
        // Codes and all cells. The interviewer's passage E09 has the focus group's two cases; carried, dropped and earlier evidence is not here.
        answers("q08", """
                configuration | case | supports | refutes | refines | generates
                CMOC-01 | C1 | 1 | 0 | 0 | 0
                CMOC-01 | C2 | 1 | 1 | 0 | 0
                CMOC-01 | C3 | 0 | 0 | 0 | 0
                CMOC-02 | C1 | 0 | 0 | 1 | 0
                CMOC-02 | C2 | 1 | 0 | 0 | 0
                CMOC-02 | C3 | 1 | 0 | 0 | 0
                CMOC-03 | C1 | 0 | 0 | 0 | 0
                CMOC-03 | C2 | 0 | 0 | 0 | 1
                CMOC-03 | C3 | 1 | 0 | 0 | 1
                CMOC-05 | C1 | 0 | 0 | 0 | 0
                CMOC-05 | C2 | 0 | 0 | 0 | 0
                CMOC-05 | C3 | 0 | 0 | 0 | 0
                CMOC-08 | C1 | 0 | 0 | 0 | 0
                CMOC-08 | C2 | 0 | 0 | 0 | 0
                CMOC-08 | C3 | 0 | 0 | 0 | 0""");
        without("e04", PLAIT + "carry");
        assertTrue(ask("q08").contains("CMOC-01 | C3 | 1 | 0 | 0 | 0"));
        values.put("theory", small("T1"));
        assertTrue(ask("q08").contains("CMOC-01 | C2 | 0 | 1 | 0 | 0"), "of the version that is asked about");
    }

    @Test void q08bEvidenceOnEarlierVersions() {
        // Both children of the split come from A1; the refinement names E11, not E12.
        answers("q08b", """
                configuration | earlier_version | case | supports | refutes | refines | generates | answered
                CMOC-01 | A1 | C1 | 0 | 0 | 1 | 0 | 0
                CMOC-01 | A1 | C2 | 0 | 1 | 0 | 0 | 1
                CMOC-02 | A1 | C1 | 0 | 0 | 1 | 0 | 0
                CMOC-02 | A1 | C2 | 0 | 1 | 0 | 0 | 1""");
        without("r1", PLAIT + "because");
        without("r1", PROV + "used"); // without the step, the lower number of the same configuration still tells
        answers("q08b", """
                configuration | earlier_version | case | supports | refutes | refines | generates | answered
                CMOC-01 | A1 | C1 | 0 | 0 | 1 | 0 | 0
                CMOC-01 | A1 | C2 | 0 | 1 | 0 | 0 | 0""");
    }

    @Test void q09WhoSupports() {
        // A document does not hide that of the people only a commissioner supports B-1; a rechecked passage makes C-1 a peer worker's.
        answers("q09", """
                configuration | version | only | supported_by | supporting_documents | refuted_by
                A | A2 |  | commissioner (1), member (1) | 0 | member (1)
                B | B-1 | commissioner only | commissioner (1) | 1 | %1$s
                C | C-1 | peer worker only | peer worker (1) | 0 | %1$s
                E | E-1 | documents only |  | 1 | %1$s
                H | H2 | nobody yet |  | 0 | %1$s""".formatted(""));
        without("P2", PLAIT + "participantRole");
        without("e01", PLAIT + "evidenceFor");
        assertTrue(ask("q09").contains("A | A2 | role not stated only | role not stated (1) | 0 | member (1)"));
    }

    @Test void q10StaleStatements() {
        // S1 has two answers on the wording before; D-1 was retired; C-1 has a draft after it. S2 is current, S5 unanswered, S9 of another theory.
        answers("q10", """
                statement | configuration | reviewed_version | version_now | why | answers | agree | disagree | unsure | reword | pass
                S1 | A | A1 | A2 | the theory holds another version | 2 | 1 | 0 | 0 | 1 | 0
                S4 | C | C-1 | C-1 | a newer version exists | 1 | 0 | 0 | 0 | 0 | 1
                S3 | D | D-1 |  | no longer in the theory | 1 | 0 | 1 | 0 | 0 | 0""");
        without("C-2", PLAIT + "number");
        without("v3", PLAIT + "reviewOf");
        answers("q10", """
                statement | configuration | reviewed_version | version_now | why | answers | agree | disagree | unsure | reword | pass
                S1 | A | A1 | A2 | the theory holds another version | 2 | 1 | 0 | 0 | 1 | 0""");
    }

    @Test void q11ReviewsThatChangedTheTheory() {
        // R2's words split A; R1's disagreement retired D, which led to no version.
        answers("q11", """
                configuration | led_to | move | rationale | review | verdict | kind_of_reviewer | mode | their_words | comment | statement
                A | A2 | split | Hope turns for those still using. | v2 | reword | academic | in person | Some people feel hope. |  | S1
                B | B-1 | split | Hope turns for those still using. | v2 | reword | academic | in person | Some people feel hope. |  | S1
                D |  | retire | Nobody knew it. | v3 | disagree | lived experience | paper |  | Not here. | S3""");
        without("r1", PLAIT + "becauseOfReview");
        answers("q11", """
                configuration | led_to | move | rationale | review | verdict | kind_of_reviewer | mode | their_words | comment | statement
                D |  | retire | Nobody knew it. | v3 | disagree | lived experience | paper |  | Not here. | S3""");
        values.put("theory", small("T1")); // neither had happened
        assertEquals(1, ask("q11").size());
    }

    @Test void q12RivalsRestingOnOnePassage() {
        // E02 and E05 share P2's passage; P1's two passages overlap by ten characters; the document's E13 was dropped.
        answers("q12", """
                configuration | rival | passage | its_stance | rival_passage | rival_stance | shared | why_rivals
                A | B | g1 | supports | g7 | refines | overlapping passages | Hope or shame?
                A | B | g2 | supports | g2 | supports | the same passage | Hope or shame?""");
        without("e13", PLAIT + "carry");
        assertTrue(ask("q12").contains("A | B | g5 | refutes | g5 | supports | the same passage | Hope or shame?"));
        without("AB", PLAIT + "rivalB");
        assertEquals(1, ask("q12").size());
    }

    @Test void q13SupportNeverObserved() {
        answers("q13", """
                configuration | version | supporting_passages | basis
                B | B-1 | 2 | implied (1), own theory (1)""");
        without("e01", PLAIT + "evidenceFor"); // A2 has only what P2 expects
        answers("q13", """
                configuration | version | supporting_passages | basis
                A | A2 | 1 | anticipated (1)
                B | B-1 | 2 | implied (1), own theory (1)""");
        without("e05", PLAIT + "basis"); // observed
        answers("q13", """
                configuration | version | supporting_passages | basis
                A | A2 | 1 | anticipated (1)""");
    }

    @Test void q14WhatAWithdrawalTakesAway() {
        values.put("participant", small("P4")); // C-1 rests on P4 alone; what waits for its recheck supports nothing
        answers("q14", """
                person | configuration | version | in_this_theory | evidence | passage | stance | would_be_left
                P4 | A | A2 | yes | e04 | g4 | supports | %1$s
                P4 | C | C-1 | yes | e08 | g4 | supports | without support""".formatted(""));
        values.put("participant", small("P1")); // also where the interviewer speaks with P1, and on the version before
        answers("q14", """
                person | configuration | version | in_this_theory | evidence | passage | stance | would_be_left
                P1 | A | A1 | no | e12 | g1 | refines | %1$s
                P1 | A | A2 | yes | e01 | g1 | supports | supported by 1
                P1 | B | B-1 | yes | e07 | g7 | refines | %1$s""".formatted(""));
        values.remove("participant"); // everybody
        List<String> all = ask("q14");
        assertEquals(1 + 3 + 3 + 2 + 2, all.size(), all::toString);
        assertEquals(all.stream().skip(1).sorted().toList(), all.stream().skip(1).toList(), "by person");
        without("e02", PLAIT + "evidenceFor");
        assertTrue(ask("q14").contains("P1 | A | A2 | yes | e01 | g1 | supports | without support"));
        without("g3", PLAIT + "speaker"); // who spoke is not recorded: it would go with any of the two who took part
        values.put("participant", small("P4"));
        assertTrue(ask("q14").contains("P4 | A | A2 | yes | e03 | g3 | refutes | "));
    }

    @Test void q15DomainsWithNoOutcome() {
        answers("q15", """
                domain | other_slots
                community | 1"""); // a context only
        without("Bs2", PLAIT + "recoveryCapital");
        answers("q15", """
                domain | other_slots
                social | 0
                community | 1""");
        values.put("theory", small("T1"));
        answers("q15", """
                domain | other_slots
                social | 0
                community | 0""");
    }

    @Test void q16HoldsOrFailsByTypeOfCase() {
        // In C2 P2 is for A2 and P3 against; C3 has no type. What refines or generates neither holds nor fails.
        answers("q16", """
                configuration | version | type_of_case | answer | supports | refutes | cases_for | cases_against
                A | A2 | rural | holds | 1 | 0 | C1 | %1$s
                A | A2 | urban | mixed | 1 | 1 | C2 | C2
                B | B-1 | type not stated | holds | 1 | 0 | C3 | %1$s
                B | B-1 | urban | holds | 1 | 0 | C2 | %1$s
                C | C-1 | type not stated | holds | 1 | 0 | C3 | %1$s""".formatted(""));
        without("e02", PLAIT + "evidenceFor");
        assertTrue(ask("q16").contains("A | A2 | urban | fails | 0 | 1 |  | C2"));
    }

    /** Each answer rests on the triple that decides it. */
    @Test void withoutTheDecisiveTripleTheAnswerIsAnother() {
        Map.of("q01", "e08 evidenceFor", "q02", "Bs2 polarity", "q03", "e02 onSlot", "q04", "e03 stance", "q06", "l1 to", "q07", "Es4 factor", "q09", "sp2 participant",
                "q12", "AB rivalA", "q14", "sp1 participant", "q16", "C1 caseType").forEach((question, triple) -> {
            List<String> before = ask(question);
            String[] parts = triple.split(" ");
            List<Statement> gone = without(parts[0], PLAIT + parts[1]);
            assertNotEquals(before, ask(question), question);
            study.executeWrite(() -> study.getDefaultModel().add(gone));
            assertEquals(before, ask(question), question);
        });
    }

    // --- what holds for all of them

    /** A value that nobody set may stand in the study as its default or not at all. */
    @Test void defaultsThatAreWrittenOutChangeNoAnswer() {
        Map<String, List<String>> before = new HashMap<>();
        for (QuestionFiles.Question each : QuestionFiles.all()) before.put(each.name(), ask(each.name()));
        study.executeWrite(() -> {
            writeOut("evidenceFor", "stance", vocabulary("stance/supports"));
            writeOut("evidenceFor", "basis", vocabulary("basis/observed"));
            writeOut("evidenceFor", "carry", vocabulary("carry/fresh"));
            writeOut("slotOf", "slotRole", vocabulary("role/undecided"));
            writeOut("slotOf", "polarity", vocabulary("polarity/unstated"));
            writeOut("slotOf", "recoveryCapital", vocabulary("recovery-capital/unstated"));
            writeOut("effectOf", "causalKind", vocabulary("causal-kind/ripple"));
            writeOut("versionOf", "status", vocabulary("configuration-status/fragment"));
            writeOut("reviewOf", "verdict", vocabulary("verdict/pass"));
            writeOut("reviewOf", "mode", vocabulary("review-mode/paper"));
            writeOut("speakerIn", "interviewer", ResourceFactory.createTypedLiteral(false));
            Model model = study.getDefaultModel();
            model.add(small("r4"), property(PLAIT + "move"), vocabulary("move/juxtapose"));
            model.add(small("R1"), property(PLAIT + "reviewerKind"), vocabulary("reviewer-kind/lived-experience"));
        });
        before.forEach((question, rows) -> assertEquals(rows, ask(question), question));
    }

    private void writeOut(String marker, String property, RDFNode value) {
        Model model = study.getDefaultModel();
        for (Resource each : model.listSubjectsWithProperty(property(PLAIT + marker)).toList()) {
            if (!each.hasProperty(property(PLAIT + property))) model.add(each, property(PLAIT + property), value);
        }
    }

    /** A parameter's value can be put in before a question is translated, or after. */
    @Test void valuesCanBePutIntoTheWordsOrIntoTheAlgebra() {
        values.put("participant", small("P1"));
        for (QuestionFiles.Question each : QuestionFiles.all()) {
            var binding = Binding.builder();
            var words = new HashMap<Var, Node>();
            for (QuestionFiles.Parameter parameter : each.parameters()) {
                binding.add(Var.alloc(parameter.name()), values.get(parameter.name()).asNode());
                words.put(Var.alloc(parameter.name()), values.get(parameter.name()).asNode());
            }
            int inAlgebra = study.calculateRead(() -> {
                DatasetGraph graph = study.asDatasetGraph();
                Plan plan = QueryEngineRegistry.get().find(each.query(), graph, ARQ.getContext()).create(each.query(), graph, binding.build(), ARQ.getContext().copy());
                return Iter.toList(plan.iterator()).size();
            });
            int inWords = new QuestionFiles.Question(each.name(), "", "", List.of(), QueryTransformOps.syntaxSubstitute(each.query(), words)).ask(study, values).size() - 1;
            assertEquals(ask(each.name()).size() - 1, inAlgebra, each.name());
            assertEquals(ask(each.name()).size() - 1, inWords, each.name());
        }
    }

    /** A misspelt term answers nothing and nobody notices, so each must be one of the model's. */
    @Test void everyTermIsTheModels() {
        Set<String> known = new HashSet<>(Set.of(PLAIT + "position"));
        for (EClassifier each : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EEnum values) values.getELiterals().forEach(value -> known.add(Shape.iri(values) + value.getLiteral().replace(' ', '-')));
            else if (each instanceof EClass type && type.getEAnnotation("plait") != null) known.add(Shape.iri(type));
            if (each instanceof EClass type) type.getEStructuralFeatures().stream().filter(feature -> feature.getEAnnotation("plait") != null).forEach(feature -> known.add(Shape.iri(feature)));
        }
        for (QuestionFiles.Question each : QuestionFiles.all()) {
            Query query = each.query();
            Matcher terms = Pattern.compile("(?<![\\w?:/\"])(\\w+):([\\w-]+)").matcher(query.toString().replaceAll("(?m)^PREFIX.*$", ""));
            while (terms.find()) {
                String iri = query.getPrefixMapping().getNsPrefixURI(terms.group(1)) + terms.group(2);
                if (iri.startsWith("https://w3id.org/plait/")) assertTrue(known.contains(iri), each.name() + ": " + terms.group());
            }
        }
    }

    // --- words of these tests

    private void answers(String question, String table) {
        assertEquals(table, String.join("\n", ask(question)));
    }

    private List<String> ask(String question) {
        return QuestionFiles.named(question).ask(study, values);
    }

    private List<Statement> without(String subject, String property) {
        return study.calculateWrite(() -> {
            List<Statement> gone = study.getDefaultModel().listStatements(small(subject), property(property), (RDFNode) null).toList();
            assertFalse(gone.isEmpty(), subject);
            study.getDefaultModel().remove(gone);
            return gone;
        });
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    private static Resource small(String name) {
        return ResourceFactory.createResource("https://example.org/small/" + name);
    }

    private static Resource vocabulary(String value) {
        return ResourceFactory.createResource("https://w3id.org/plait/vocab/" + value);
    }

    private static RDFNode number(int value) {
        return ResourceFactory.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static RDFNode text(String value) {
        return ResourceFactory.createStringLiteral(value);
    }
}
