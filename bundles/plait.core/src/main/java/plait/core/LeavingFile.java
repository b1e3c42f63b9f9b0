package plait.core;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import plait.core.cases.QuoteConsent;
import plait.core.study.Committed;
import plait.core.study.Session;
import plait.model.ExportRecord;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Speaker;

/**
 * A file that leaves the study, with the record that a withdrawal recalls it by. The record is made when the file is complete and before it stands
 * where it was wanted, so that nothing leaves unrecorded, and what stood there before is lost to no file that may not leave.
 */
public final class LeavingFile {
    private final Session session;
    private final OnSession onSession;

    /** @param onSession the way to the session thread, from the thread that writes */
    public LeavingFile(Session session, OnSession onSession) {
        this.session = session;
        this.onSession = onSession;
    }

    /**
     * What the record says.
     *
     * @param label of the commit; never quotes
     * @param what in words that hold nothing of the study
     * @param quoted the passages whose words are in the file, each with what consent allowed when they were read
     */
    public record Leaving(String label, String what, Map<Segment, Quotable> quoted) {
        public Leaving {
            quoted = Collections.unmodifiableMap(new LinkedHashMap<>(quoted));
        }

        public static Leaving withoutQuotes(String label, String what) {
            return new Leaving(label, what, Map.of());
        }
    }

    /**
     * Writes the file, whole or not at all, and records it. Should the complete file not come to its place, the record stays: rather one too many.
     *
     * @throws Problem if the file cannot be written, or consent changed meanwhile
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public void write(Path file, Leaving leaving, WholeFile.Writing writing) {
        WholeFile.write(file, writing, () -> onSession.call(() -> record(file, leaving)));
    }

    private Committed record(Path file, Leaving leaving) {
        leaving.quoted.forEach((passage, allowed) -> {
            if (passage.getText() == null || !QuoteConsent.stillAllows(passage, allowed)) throw new Problem("Consent changed while the file was written, so it was not kept. Export once more.");
        });
        return session.commit(leaving.label, study -> {
            ExportRecord record = ModelFactory.eINSTANCE.createExportRecord();
            record.setFileName(file.getFileName().toString());
            record.setWhat(leaving.what);
            record.setAuthor(session.author());
            record.setTime(System.currentTimeMillis());
            record.getQuoted().addAll(people(leaving.quoted.keySet()));
            study.getExports().add(record);
        });
    }

    private static Set<Participant> people(Collection<Segment> quoted) {
        var people = new LinkedHashSet<Participant>();
        for (Segment passage : quoted) for (Speaker speaker : passage.getSpeakers()) if (speaker.getParticipant() != null) people.add(speaker.getParticipant());
        return people;
    }
}
