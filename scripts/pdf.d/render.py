"""render.py FOLDER it|en: makes the PDF of a job folder. Called by scripts/pdf, which says what the folder holds.

Exit status: 0 made; 1 not made, standard error says why; 3 a library is missing.
"""

import gc
import os
import signal
import stat
import sys
import threading
from pathlib import Path
from typing import NoReturn

from job import Job, JobError, read_job

MADE, FAILED, MISSING = 0, 1, 3


def main() -> int:
    folder, language = Path(sys.argv[1]), sys.argv[2]
    try:
        job = read_job(folder)
    except JobError as problem:
        print(problem, file=sys.stderr)
        return FAILED
    watch_for_the_end(job)
    # What a layout makes is kept to its end: looking for what could be thrown away only takes time.
    gc.disable()
    try:
        from rendering import render
    except OSError as problem:  # what cffi raises
        print(missing_library(str(problem), language), file=sys.stderr)
        return MISSING
    return MADE if render(job) else FAILED


def missing_library(problem: str, language: str) -> str:
    if language == "en":
        return f"The PDF needs the Pango library, which could not be loaded on this computer:\n{problem}"
    return f"Per il PDF serve la libreria Pango, che su questo computer non si carica:\n{problem}"


def watch_for_the_end(job: Job) -> None:
    """Stops at once, and quietly, on Ctrl-C and when whoever holds our standard input is gone."""

    def stop(status: int) -> NoReturn:
        job.remove_unfinished()
        os._exit(status)

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _frame: stop(128 + number))

    def wait() -> None:
        while os.read(0, 4096):
            pass
        stop(FAILED)

    # Only a pipe tells that somebody is gone: a terminal stays, and /dev/null has ended before it begins.
    if stat.S_ISFIFO(os.fstat(0).st_mode):
        threading.Thread(target=wait, daemon=True).start()


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # taking the whole layout apart would take a second
