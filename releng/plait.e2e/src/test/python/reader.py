"""What a screen reader and a keyboard can do, and nothing else: finds by role and name, reads text, presses keys, waits for conditions."""

import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 30
Atspi.set_timeout(5000, 15000)  # milliseconds for an answer, and for the first one of an application
# where every X server's keyboard has its modifiers, and the names of keys that are no letters
KEYCODES = {"Ctrl": 37, "Shift": 50, "Alt": 64}
KEYSYMS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Delete": 0xFFFF, "Home": 0xFF50, "End": 0xFF57,
           "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "F6": 0xFFC3, "F10": 0xFFC7, "Menu": 0xFF67, "space": 0x20}
last_focus = []
found_application = []


def until(what, question):
    """The first answer of the question that is true; fails in words."""
    end = time.monotonic() + PATIENCE
    gone = None
    while time.monotonic() < end:
        try:
            pump()
            answer = question()
            if answer:
                return answer
        except Exception as problem:  # what was being looked at has gone: look again
            gone = problem
        time.sleep(0.02)
    at = described(focused()) if found_application else "nothing"
    raise AssertionError("waited in vain for " + what + "; the focus is on " + at + (f"; last problem: {gone!r}" if gone else ""))


def application():
    if not found_application:
        found_application.append(until("the application", plait))
    return found_application[0]


def plait():
    for each in pyatspi.Registry.getDesktop(0):
        # What AT-SPI keeps is left to it: without its cache it asks back while it reads the list of accessibles, and waits for itself for ever.
        if each is not None and each.name == "Plait" and each.childCount:
            return each
    return None


def has(node, *states):
    held = node.getState()
    return all(held.contains(state) for state in states)


def showing(node):
    return has(node, pyatspi.STATE_SHOWING)


def inside(node):
    """The node and what stands in it, in order. What does not show is left out, as a reader leaves it out."""
    yield node
    for child in node:
        if child is not None and (showing(child) or child.getRole() in (pyatspi.ROLE_APPLICATION, pyatspi.ROLE_MENU_ITEM)):
            yield from inside(child)


def said(node, relation, own):
    """What a relation names, such as the label of a field; else the node's own words."""
    for each in node.getRelationSet():
        if each.getRelationType() == relation:
            words = " ".join(each.getTarget(i).name for i in range(each.getNTargets())).strip()
            if words:
                return words
    return own


def name(node):
    return said(node, Atspi.RelationType.LABELLED_BY, node.name)


def description(node):
    return said(node, Atspi.RelationType.DESCRIBED_BY, node.description)


def find(role, called, within=None):
    return until(f"{role} {called}", lambda: next((n for n in inside(within or application()) if n.getRoleName() == role and name(n) == called), None))


def heard(event):
    if event.detail1:
        last_focus[:] = [event.source]


def listen():
    pyatspi.Registry.registerEventListener(heard, "object:state-changed:focused")


def pump():
    while GLib.MainContext.default().iteration(False):
        pass


def focused():
    """What has the focus: what was heard to have got it, else what says so. A dialog comes after its window, and has it while it is there."""
    pump()
    if last_focus and has(last_focus[0], pyatspi.STATE_FOCUSED, pyatspi.STATE_SHOWING) and last_focus[0].getRole() != pyatspi.ROLE_TOGGLE_BUTTON:
        return deepest(last_focus[0]) if "table" in last_focus[0].getRoleName() else last_focus[0]
    found = deepest(application())
    if found is None and last_focus and last_focus[0].getRole() == pyatspi.ROLE_TOGGLE_BUTTON:
        return around(last_focus[0])  # GTK gives a list's focus to a button in it, which stands in no tree
    return found


def deepest(within):
    found = None
    for node in inside(within):
        if has(node, pyatspi.STATE_FOCUSED):
            found = node
    return found


def around(button):
    at = button.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    for frame in application():
        for node in inside(frame):
            if node.getRole() == pyatspi.ROLE_COMBO_BOX and node.queryComponent().contains(at.x + 1, at.y + 1, pyatspi.DESKTOP_COORDS):
                return node
    return button


def described(node):
    return "nothing" if node is None else f"{node.getRoleName()} '{name(node)}' {description(node)}"


def stroke(keysym):
    Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)


def press(chord, times=1):
    """For instance Ctrl+E, Shift+Right, Return."""
    *modifiers, key = chord.split("+")
    keysym = KEYSYMS.get(key) or ord(key.lower())
    for _ in range(times):
        for modifier in modifiers:
            Atspi.generate_keyboard_event(KEYCODES[modifier], None, Atspi.KeySynthType.PRESS)
        stroke(keysym)
        for modifier in reversed(modifiers):
            Atspi.generate_keyboard_event(KEYCODES[modifier], None, Atspi.KeySynthType.RELEASE)


def write(words):
    for letter in words:
        stroke(ord(letter))


def text(node):
    return node.queryText().getText(0, -1)


def caret(node):
    return node.queryText().caretOffset


def selected(node):
    words = node.queryText()
    return words.getText(*words.getSelection(0)) if words.getNSelections() else ""
