package plait.ui.configurations;

import plait.model.Text;
import plait.model.text.Span;

/** Words that somebody selected, by their place in a text. */
public record Passage(Text text, Span span) {}
