/** The composition root: starts the window and the command line over the same core. Holds no rule of the domain. */
package plait.app;
