/** Questions to the theory, on screen: which there are, what they are asked with, and what they bring. */
package plait.ui.questions;
