package plait.core.theories;

import java.util.LinkedHashMap;
import java.util.Map;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Configuration;
import plait.model.MapGrouping;
import plait.model.MapPlace;
import plait.model.ModelFactory;
import plait.model.TheoryVersion;

/**
 * Where people put the boxes of a theory version's map. A map that nobody arranged has no places and is laid out by itself; once a box was moved, all of them keep
 * their places, so that none jumps, and what joins the theory later finds a free one. Levels and recovery capital have an arrangement each.
 */
public final class Arrangement {
    /**
     * A cell of the map.
     *
     * @param column counted from the left, 0 first
     * @param row counted from the top of the group that the configuration belongs to, 0 first
     */
    public record Place(int column, int row) {
        public Place {
            if (column < 0 || row < 0) throw new IllegalArgumentException("a place beyond the map's edge");
        }
    }

    private final Session session;

    public Arrangement(Session session) {
        this.session = session;
    }

    /** The places that people chose; empty for a map that is laid out by itself. @param version or null where the study has none yet */
    public static Map<Configuration, Place> of(TheoryVersion version, MapGrouping grouping) {
        var places = new LinkedHashMap<Configuration, Place>();
        if (version == null) return places;
        for (MapPlace each : version.getPlaces()) {
            if (each.getGrouping() == grouping) places.put(each.getConfiguration(), new Place(Math.max(0, each.getColumn()), Math.max(0, each.getRow())));
        }
        return places;
    }

    /**
     * Keeps an arrangement, in one commit that touches only what moved. A configuration that is not named loses its place.
     *
     * @throws Problem if there is no theory version to keep it with, or it is frozen
     */
    public void keep(TheoryVersion version, MapGrouping grouping, Map<Configuration, Place> places) {
        if (version == null) throw new Problem("The places of boxes are kept with a theory version, and this study has none yet. " + Theories.NONE_YET);
        if (of(version, grouping).equals(places)) return;
        session.commit("Move on the map", study -> put(version, grouping, places));
    }

    private static void put(TheoryVersion version, MapGrouping grouping, Map<Configuration, Place> places) {
        var missing = new LinkedHashMap<>(places);
        version.getPlaces().removeIf(each -> each.getGrouping() == grouping && !places.containsKey(each.getConfiguration()));
        for (MapPlace each : version.getPlaces()) {
            if (each.getGrouping() != grouping) continue;
            Place wanted = missing.remove(each.getConfiguration());
            if (wanted == null) continue;
            if (each.getColumn() != wanted.column()) each.setColumn(wanted.column());
            if (each.getRow() != wanted.row()) each.setRow(wanted.row());
        }
        missing.forEach((configuration, place) -> version.getPlaces().add(place(configuration, grouping, place.column(), place.row())));
    }

    /** The map is laid out by itself again. @throws Problem if the version is frozen */
    public void forget(TheoryVersion version, MapGrouping grouping) {
        if (version == null || of(version, grouping).isEmpty()) return;
        session.commit("Arrange the map anew", study -> version.getPlaces().removeIf(each -> each.getGrouping() == grouping));
    }

    /** Inside a commit: the arrangement goes along into the version that follows. */
    static void carry(TheoryVersion from, TheoryVersion to) {
        for (MapPlace each : from.getPlaces()) to.getPlaces().add(place(each.getConfiguration(), each.getGrouping(), each.getColumn(), each.getRow()));
    }

    private static MapPlace place(Configuration configuration, MapGrouping grouping, int column, int row) {
        MapPlace made = ModelFactory.eINSTANCE.createMapPlace();
        made.setConfiguration(configuration);
        made.setGrouping(grouping);
        made.setColumn(column);
        made.setRow(row);
        return made;
    }
}
