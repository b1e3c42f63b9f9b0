/**
 * Values about a frozen text: spans in Unicode code points, paragraphs, turns and pages.
 * They hold positions only, never the text itself.
 */
package plait.model.text;
