package plait.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives words that are spelt in two ways, here and across the ocean, one spelling, for words that are looked up by their stems. What it makes of
 * a word need not be a word: it only has to be the same for both spellings, and no other word's. Whoever changes it raises the format of the index.
 */
final class BritishSpelling {
    /** Not in short words, where the letter makes another word: prize, size, seize. */
    private static final Pattern Z = Pattern.compile("(\\p{L}{3,})(i|y)z(e|es|ed|er|ers|ing|ation|ations|ational)");

    private static final List<String> OUR = List.of(
            "behavior", "neighbor", "endeavor", "splendor", "color", "favor", "honor", "labor", "harbor", "rumor", "humor", "vapor", "flavor", "savior", "parlor", "rigor", "vigor", "candor", "clamor", "armor", "tumor",
            "fervor", "glamor", "odor");

    private static final List<String> DOUBLED = List.of(
            "travel", "counsel", "cancel", "model", "label", "fuel", "level", "signal", "channel", "quarrel", "marvel", "shovel", "tunnel", "equal", "total", "rival", "spiral", "initial", "dial", "jewel");

    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("program", "programme"),
            Map.entry("programs", "programmes"),
            Map.entry("gray", "grey"),
            Map.entry("mom", "mum"),
            Map.entry("moms", "mums"),
            Map.entry("defense", "defence"),
            Map.entry("offense", "offence"),
            Map.entry("pretense", "pretence"),
            Map.entry("license", "licence"),
            Map.entry("licenses", "licences"),
            Map.entry("licensed", "licenced"),
            Map.entry("practise", "practice"),
            Map.entry("practised", "practiced"),
            Map.entry("practising", "practicing"),
            Map.entry("practises", "practices"),
            Map.entry("dialog", "dialogue"),
            Map.entry("catalog", "catalogue"),
            Map.entry("judgment", "judgement"),
            Map.entry("judgments", "judgements"),
            Map.entry("aging", "ageing"),
            Map.entry("jewelry", "jewellery"),
            Map.entry("centred", "centered"),
            Map.entry("centring", "centering"),
            Map.entry("enroll", "enrol"),
            Map.entry("enrolls", "enrols"),
            Map.entry("fulfill", "fulfil"),
            Map.entry("fulfills", "fulfils"),
            Map.entry("learnt", "learned"),
            Map.entry("spelt", "spelled"),
            Map.entry("burnt", "burned"),
            Map.entry("dreamt", "dreamed"));

    static {
        BEGINNINGS.put("centre", "center");
        BEGINNINGS.put("theatre", "theater");
        BEGINNINGS.put("litre", "liter");
        BEGINNINGS.put("fibre", "fiber");
        BEGINNINGS.put("enrollment", "enrolment");
        BEGINNINGS.put("fulfillment", "fulfilment");
        BEGINNINGS.put("skillful", "skilful");
        BEGINNINGS.put("willful", "wilful");
        BEGINNINGS.put("paed", "ped");
        BEGINNINGS.put("anaesth", "anesth");
        BEGINNINGS.put("anaem", "anem");
        BEGINNINGS.put("haem", "hem");
        BEGINNINGS.put("oestr", "estr");
        BEGINNINGS.put("foet", "fet");
        BEGINNINGS.put("faec", "fec");
        BEGINNINGS.put("gynaec", "gynec");
        BEGINNINGS.put("diarrhoea", "diarrhea");
        BEGINNINGS.put("orthopaed", "orthoped");
        BEGINNINGS.put("manoeuv", "maneuv");
    }

    private BritishSpelling() {}

    /** @param word folded */
    static String of(String word) {
        if (word.length() < 3) return word;
        String known = WORDS.get(word);
        if (known != null) return known;
        for (var each : BEGINNINGS.entrySet()) if (word.startsWith(each.getKey())) return each.getValue() + word.substring(each.getKey().length());
        String spelt = word;
        for (String or : OUR) spelt = spelt.replace(or, or.substring(0, or.length() - 1) + "ur");
        for (String base : DOUBLED) if (spelt.startsWith(base + "l") && spelt.length() > base.length() + 2) spelt = base + spelt.substring(base.length() + 1);
        var z = Z.matcher(spelt);
        return z.matches() ? z.group(1) + z.group(2) + "s" + z.group(3) : spelt;
    }
}
