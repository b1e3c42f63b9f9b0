package plait.core.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import plait.core.Problem;
import plait.model.Attribute;
import plait.model.AttributeType;
import plait.model.Described;
import plait.model.ModelFactory;

/** Attributes of the study's own choosing, held to what they say they are. */
public final class Attributes {
    private Attributes() {}

    /** One attribute as somebody writes it. */
    public record Written(String name, AttributeType type, String value) {
        public static Written of(Attribute attribute) {
            return new Written(attribute.getName(), attribute.getType(), attribute.getValue() == null ? "" : attribute.getValue());
        }
    }

    public static List<Written> of(Described described) {
        return described.getAttributes().stream().map(Written::of).toList();
    }

    /** Gives these attributes in this order; within a commit. What stays as it is stays the same object. @throws Problem if one cannot be so */
    static void set(Described described, List<Written> wanted) {
        List<Written> checked = wanted.stream().map(Attributes::checked).toList();
        var names = new HashSet<String>();
        for (Written each : checked) {
            if (!names.add(each.name.toLowerCase(Locale.ROOT))) throw new Problem("Two attributes have the name “" + each.name + "”. Give each its own.");
        }
        if (checked.equals(of(described))) return;
        var left = new ArrayList<>(described.getAttributes());
        var result = new ArrayList<Attribute>();
        for (Written each : checked) {
            Attribute attribute = left.stream().filter(known -> each.name.equals(known.getName())).findFirst().orElseGet(ModelFactory.eINSTANCE::createAttribute);
            left.remove(attribute);
            if (!each.name.equals(attribute.getName())) attribute.setName(each.name);
            if (each.type != attribute.getType()) attribute.setType(each.type);
            if (!Objects.equals(each.value, attribute.getValue())) attribute.setValue(each.value);
            result.add(attribute);
        }
        described.getAttributes().removeAll(left);
        for (int i = 0; i < result.size(); i++) {
            int at = described.getAttributes().indexOf(result.get(i));
            if (at < 0) described.getAttributes().add(i, result.get(i));
            else if (at != i) described.getAttributes().move(i, at);
        }
    }

    private static Written checked(Written written) {
        String name = written.name.strip();
        String value = written.value.strip();
        if (name.isEmpty()) throw new Problem("An attribute needs a name, such as “Region”.");
        if (!value.isEmpty() && !isOne(written.type, value)) throw new Problem("“" + name + "” is to be " + wording(written.type) + ". Change what stands there, or choose another type.");
        return new Written(name, written.type, value);
    }

    private static boolean isOne(AttributeType type, String value) {
        return switch (type) {
            case TEXT -> true;
            case NUMBER -> value.matches("[-+]?\\d+([.]\\d+)?");
            case DATE -> Dates.isDay(value);
            case YES_NO -> value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("no");
        };
    }

    private static String wording(AttributeType type) {
        return switch (type) {
            case TEXT -> "text";
            case NUMBER -> "a number, such as 12 or 3.5";
            case DATE -> "a date, such as 2026-06-04";
            case YES_NO -> "yes or no";
        };
    }
}
