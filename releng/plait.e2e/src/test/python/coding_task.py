"""From opening a transcript to evidence, by screen reader and keyboard alone. Prints what became of it, as JSON."""

import json

from reader import caret, described, description, find, focused, listen, name, press, selected, text, until, write

SOURCE = "I02 Callum"
WORDS = "My mam. She pretended she’d lost a dish."
CODE = "person has some ground under them (has stopped, or is close to it)"


def focus_on(called):
    return until(f"the focus on {called}", lambda: (lambda at: at if at and name(at) == called else None)(focused()))


def go_to_part(control):
    """F6 goes round the parts; one of them has the control."""
    for _ in range(8):
        at = described(focused())
        if control(focused()):
            return
        press("F6")
        until("another part", lambda: described(focused()) != at)
    raise AssertionError("F6 does not come to it")


def open_from_tree():
    until("the transcript that work stopped at", lambda: name(focused()).startswith("Transcript "))
    go_to_part(lambda at: at.getRoleName() == "table cell" or name(at) == "Find in the study")
    if name(focused()) == "Find in the study":
        press("Down")
        until("the tree", lambda: focused().getRoleName() == "table cell")
    for _ in range(40):
        row = focused().name
        if row == SOURCE:
            break
        press("Down" if row == "Cases" or row[:1] in "CI" else "Home")
        until("the next row", lambda: focused().name != row)
    press("Return")
    return focus_on("Transcript I02")


def select_words(transcript):
    press("Ctrl+G")
    until("the question for a turn", lambda: focused().getRoleName() == "text" and name(focused()) != "Transcript I02")
    write("4")
    press("Return")
    focus_on("Transcript I02")
    until("turn 4", lambda: description(focused()).startswith("Turn 4 of "))
    assert "Callum" in description(transcript), description(transcript)
    at = caret(transcript)
    assert text(transcript)[at:].startswith(WORDS), text(transcript)[at:at + 60]
    for _ in WORDS.split():
        before = selected(transcript)
        press("Ctrl+Shift+Right")
        until("more words", lambda: selected(transcript) != before)
    while selected(transcript) != WORDS:  # a word brings the space behind it
        before = selected(transcript)
        assert before.startswith(WORDS), before
        press("Shift+Left")
        until("fewer letters", lambda: selected(transcript) != before)


def code(transcript):
    press("Return")
    field = focus_on("Find or name a code")
    write("some ground")
    until("the code", lambda: description(field).startswith(CODE + ", "))
    press("Return")
    focus_on("Transcript I02")
    until("the code at the caret", lambda: "Codes: " + CODE in description(transcript))


def use_as_evidence(transcript):
    press("Ctrl+E")
    until("the form", lambda: name(focused()) in ("Configuration", "Bears on: Whole") or name(focused()).startswith("Bears on"))
    if name(focused()) != "Configuration":
        while name(focused()) != "Configuration":
            at = name(focused())
            press("Shift+Tab")
            until("the control before", lambda: name(focused()) != at)
    write("CMOC-02")
    until("the configuration", lambda: description(focused()).startswith("CMOC-02"))
    press("Return")
    until("its parts", lambda: name(focused()).startswith("Bears on: "))
    press("c")
    focus_on("Bears on: Context")
    press("x")
    press("Ctrl+Return")
    until("the evidence at the caret", lambda: "Evidence: context of CMOC-02, refutes" in description(transcript))


listen()
find("tree table", "What the study holds")
opened = open_from_tree()
select_words(opened)
start = caret(opened) - len(WORDS)
code(opened)
use_as_evidence(opened)
print(json.dumps({"source": "I02", "quote": WORDS, "start": start, "code": CODE, "configuration": "CMOC-02", "slot": "context", "stance": "refutes"}, ensure_ascii=False))
press("Ctrl+Q")
