"""What the renderer says while it works: steps on standard output, problems on standard error."""

import logging
import re
import sys

# How WeasyPrint's own progress messages begin, and the word of our protocol.
STEPS = (
    (re.compile(r"Step 1 "), "parse"),
    (re.compile(r"Step 3 "), "style"),
    (re.compile(r"Step 4 "), "layout"),
    (re.compile(r"Step 5 .* Page (\d+)"), r"page \1"),
    (re.compile(r"Step 5 .* Repagination #(\d+)"), r"repagination \1"),
    (re.compile(r"Step 6 "), "write"),
)


def say(step: str) -> None:
    """One line of the protocol."""
    print(step, flush=True)


class ProgressHandler(logging.Handler):
    """Turns WeasyPrint's progress messages into lines of the protocol."""

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        for pattern, step in STEPS:
            if match := pattern.match(message):
                say(match.expand(step))
                return


class ProblemHandler(logging.Handler):
    """Prints each problem once (pages are often made twice), and counts those that make the PDF wrong."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.errors = 0
        self._said: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if message in self._said:
            return
        self._said.add(message)
        # A character that no font has is drawn as an empty box: no archive may keep that.
        self.errors += record.levelno >= logging.ERROR or message.startswith(".notdef ")
        print(f"weasyprint: {message}", file=sys.stderr, flush=True)


def listen() -> ProblemHandler:
    """Sends what WeasyPrint logs to where it belongs."""
    progress = logging.getLogger("weasyprint.progress")
    progress.setLevel(logging.INFO)
    progress.propagate = False
    progress.addHandler(ProgressHandler())
    problems = ProblemHandler()
    logging.getLogger("weasyprint").addHandler(problems)
    return problems
