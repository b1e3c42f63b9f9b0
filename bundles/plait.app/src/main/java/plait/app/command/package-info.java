/**
 * The commands of the command line: each reads its words, calls one use case of the core and prints what came of it.
 * None has logic of its own.
 */
package plait.app.command;
