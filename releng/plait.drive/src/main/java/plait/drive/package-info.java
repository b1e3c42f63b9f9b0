/** Drives the real product from within, as a person would. Added to a copy of its configuration by plait.e2e; never shipped. */
package plait.drive;
