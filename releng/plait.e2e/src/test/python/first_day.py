"""A first day: from the welcome page to an encrypted study of one's own, a transcript in it, a code, evidence for a new configuration, steps back and forth; and the next morning. By screen reader and keyboard alone.

first_day.py evening STUDY PASSPHRASE FILE
first_day.py morning STUDY PASSPHRASE FILE
"""

import sys

from reader import application, described, description, find, focused, inside, listen, name, press, selected, text, until, write

PART, STUDY, PASSPHRASE, FILE = sys.argv[1:]
FOLDER, NAME = STUDY.rsplit("/", 1)
SOURCE = FILE.rsplit("/", 1)[1].removesuffix(".txt")
WORDS = "the kettle was on"
CODE = "made welcome"
CODED = "Codes: " + CODE
EVIDENCE = "Evidence: whole of CMOC-01, refutes"


def focus_on(called):
    return until(f"the focus on {called}", lambda: (lambda at: at if at and name(at) == called else None)(focused()))


def tab_to(called):
    for _ in range(20):
        at = described(focused())
        if name(focused()) == called:
            return
        press("Tab")
        until("the next control", lambda: described(focused()) != at)
    raise AssertionError(f"Tab does not come to {called}")


def fill(called, words):
    tab_to(called)
    press("Ctrl+A")
    write(words)


def make_study():
    press("Ctrl+N")
    focus_on("Name")
    write(NAME.removesuffix(".plait"))
    fill("Folder", FOLDER)
    fill("Passphrase", PASSPHRASE)
    fill("Passphrase again", PASSPHRASE)
    press("Return")
    key = find("text", "Recovery key")
    assert len(text(key)) > 20, "the recovery key"
    tab_to("I have kept the key")
    press("space")
    press("Return")
    find("tree table", "What the study holds")


def import_file():
    press("Ctrl+Shift+I")
    until("the desktop's own question for files", lambda: any(n.getRoleName() == "file chooser" for n in application()))
    write(FILE)
    until("the name of the file", lambda: text(focused()) == FILE)
    shown = lambda: next((n for n in inside(application()) if n.getRoleName() == "push button" and name(n) == "Import file"), None)
    press("Return")  # the first one may only take what the desktop proposes
    until("the question what the file is", lambda: shown() or (text(focused()) == FILE and press("Return")))
    press("Return")
    focus_on("What became of each file")
    assert SOURCE in text(focused()), text(focused())
    press("Escape")
    return focus_on("Transcript " + SOURCE)


def find_words(transcript):
    press("Ctrl+F")
    focus_on("Find in this transcript")
    write(WORDS)
    until("the place", lambda: description(focused()) == "1 of 1")
    press("Escape")
    until("the words", lambda: selected(transcript) == WORDS)


def code(transcript):
    press("Return")
    field = focus_on("Find or name a code")
    write(CODE)
    until("the offer of a new code", lambda: description(field).startswith(f"New code “{CODE}”"))
    press("Return")
    until("the code at the caret", lambda: CODED in description(transcript))


def use_as_evidence(transcript):
    press("Ctrl+E")
    focus_on("Name of the new configuration")
    write("A door that is open")
    tab_to("Bears on: Whole")
    press("x")
    press("Ctrl+Return")
    until("the evidence at the caret", lambda: EVIDENCE in description(transcript))


def steps_back_and_forth(transcript):
    press("Ctrl+Z")
    until("no evidence", lambda: "Evidence" not in description(transcript) and CODED in description(transcript))
    press("Ctrl+Z")
    until("no code", lambda: CODED not in description(transcript))
    press("Ctrl+Shift+Z", 2)
    until("both again", lambda: EVIDENCE in description(transcript) and CODED in description(transcript))


def open_again():
    until("the question for the passphrase", lambda: next((n for n in inside(application()) if n.getRoleName() == "password text"), None))
    write("not the passphrase")
    press("Return")
    until("that it is asked again", lambda: any("does not open" in name(n) for n in inside(application())))
    write(PASSPHRASE)
    press("Return")
    transcript = focus_on("Transcript " + SOURCE)
    find_words(transcript)
    until("code and evidence of yesterday", lambda: EVIDENCE in description(transcript) and CODED in description(transcript))


listen()
if PART == "evening":
    make_study()
    opened = import_file()
    find_words(opened)
    code(opened)
    use_as_evidence(opened)
    steps_back_and_forth(opened)
else:
    open_again()
press("Ctrl+Q")
