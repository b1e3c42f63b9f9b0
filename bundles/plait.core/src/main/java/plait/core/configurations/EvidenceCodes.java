package plait.core.configurations;

import plait.model.Configuration;

/** Codes by which people name evidence: the configuration's code and a running number over all of its versions, such as {@code CMOC-02-E7}. */
public final class EvidenceCodes {
    private EvidenceCodes() {}

    /** A code that no evidence of the configuration has. */
    public static String free(Configuration configuration) {
        String prefix = configuration.getIdentifier() + "-E";
        int number = configuration.getVersions().stream().mapToInt(version -> version.getEvidence().size()).sum() + 1;
        while (isTaken(configuration, prefix + number)) number++;
        return prefix + number;
    }

    private static boolean isTaken(Configuration configuration, String code) {
        return configuration.getVersions().stream().flatMap(version -> version.getEvidence().stream()).anyMatch(link -> code.equals(link.getIdentifier()));
    }
}
