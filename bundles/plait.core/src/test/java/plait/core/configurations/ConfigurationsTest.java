package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.model.Configuration;

class ConfigurationsTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");

    private String next(String code) {
        Configuration made = study.open.newConfigurations().add(code, "Kettle first");
        return Configurations.freeIdentifier(study.open.study(), made);
    }

    @Test void aFreeCodeIsCountedOnFromTheHighest() {
        assertEquals("CMOC-08", next("CMOC-07"));
        assertEquals("CMOC-100", next("CMOC-99"));
        assertEquals("CMOC-100", next("CMOC-1"));
    }

    @Test void aCodeWithoutANumberIsCountedOnToo() {
        assertEquals("Kettle-1", next("Kettle"));
        study.open.newConfigurations().add("Kettle-1", "Kettle after all");
        Configuration first = Configurations.find(study.open.study(), "Kettle").orElseThrow();
        assertEquals("Kettle-2", Configurations.freeIdentifier(study.open.study(), first));
    }
}
