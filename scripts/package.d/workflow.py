"""Carries out, in the bare Debian, the steps of publish.yml that are commands, and Netlify's command.

workflow.py DEBIAN SCRATCH: the system's folder, and one for this program's own files.

What GitHub does itself is done here instead: a clone is the checkout, a server on this machine's loopback has the
releases, and the expressions of the steps get the values below. Actions (uses:) are not carried out.
"""

import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading
import tomllib
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
DEBIAN, SCRATCH = (Path(argument) for argument in sys.argv[1:])
ARCHIVE = REPOSITORY / "dist" / "bilancio-linux-x86_64.tar.gz"
WORKFLOW = yaml.safe_load((REPOSITORY / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
ADDRESS = "https://rovere.example/sito/"

failures = []


def expect(holds, what, result=None):
    print(("ok: " if holds else "NOT SO: ") + what)
    if not holds:
        failures.append(what)
        if result:
            print(result.stdout + result.stderr)


class Job:
    """One job of the workflow, in a folder of the bare Debian, as GitHub runs it: steps have variables, and files for
    what they want to tell those that follow."""

    def __init__(self, name, folder, values):
        self.folder, self.values = folder, values
        self.steps = WORKFLOW["jobs"][name]["steps"]
        self.runner = DEBIAN / "home/writer/runner"
        shutil.rmtree(self.runner, ignore_errors=True)
        for file in ("output", "summary", "path"):
            self.file(file).parent.mkdir(parents=True, exist_ok=True)
            self.file(file).write_text("", encoding="utf-8")

    def file(self, name):
        return self.runner / name

    @property
    def outputs(self):
        return self.file("output").read_text(encoding="utf-8")

    @property
    def summary(self):
        return self.file("summary").read_text(encoding="utf-8")

    def run(self, name):
        """Carries out the step whose English name this is."""
        steps = [step for step in self.steps if step.get("name", "").endswith("— " + name)]
        if len(steps) != 1 or "run" not in steps[0]:
            sys.exit(f"publish.yml has no command named “{name}”")
        if "${{" in steps[0]["run"]:
            sys.exit(f"“{name}”: what GitHub puts into a command could be a command")
        script = DEBIAN / "home/writer/runner/step.sh"
        script.write_text(steps[0]["run"], encoding="utf-8")
        environment = {"HOME": "/home/writer", "LANG": "C.UTF-8", "CI": "true"}
        environment |= {
            "GITHUB_SERVER_URL": releases.address, "GITHUB_OUTPUT": "/home/writer/runner/output",
            "GITHUB_STEP_SUMMARY": "/home/writer/runner/summary", "GITHUB_PATH": "/home/writer/runner/path",
            "RUNNER_TEMP": "/home/writer/runner",
        }
        for variables in (WORKFLOW["env"], steps[0].get("env", {})):
            environment |= {key: self.value(value) for key, value in variables.items()}
        added = self.file("path").read_text(encoding="utf-8").split()
        environment["PATH"] = ":".join([*added, "/usr/bin", "/bin"])
        shell = {"bash": ["bash", "--noprofile", "--norc", "-eo", "pipefail"]}[WORKFLOW["defaults"]["run"]["shell"]]
        return inside(self.folder, environment, [*shell, "/home/writer/runner/step.sh"])

    def value(self, text):
        """A variable's text with the values of its expressions, all of which have to be known here."""
        return re.sub(r"\$\{\{ *(.*?) *\}\}", lambda found: self.values[found[1]], str(text))


def inside(folder, environment, command):
    """Runs a command as an ordinary user of the bare Debian."""
    subprocess.run(["chown", "-R", "--reference", DEBIAN / "home/writer/.bashrc", DEBIAN / "home/writer"], check=True)
    variables = [f"{key}={value}" for key, value in environment.items()]
    inner = 'mount -t proc proc "$0/proc" && exec chroot --userspec=writer:writer "$0" "${@:1}"'
    enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--", "bash", "-c", inner, str(DEBIAN)]
    change = ["env", "-i", *variables, "bash", "-c", 'cd -- "$0" && exec "$@"', folder]
    return subprocess.run([*enter, *change, *command], capture_output=True, text=True, timeout=300)


class Releases:
    """Stands in the place of github.com: has what was released, and no more."""

    def __init__(self):
        self.folder = SCRATCH / "releases"
        self.folder.mkdir()
        handler = functools.partial(Quiet, directory=str(self.folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{server.server_port}"

    def release(self, repository):
        folder = self.folder / repository / "releases/latest/download"
        folder.mkdir(parents=True)
        shutil.copy(ARCHIVE, folder)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def clone():
    """A checkout of the program's repository, as it was committed."""
    folder = DEBIAN / "home/writer/program"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["git", "clone", "-q", "--no-local", "--depth", "1", REPOSITORY.as_uri(), folder], check=True)
    return "/home/writer/program"


def consortium():
    """A repository with the content of a new consortium and what publishes it, and nothing of the program."""
    folder = DEBIAN / "home/writer/rovere"
    script = """
      bilancio init rovere --language it --name "Consorzio Rovere" --short-name Rovere --languages it,en \
        --street "Via Roma 12/B" --postcode 42121 --town "Reggio Emilia" --province RE --tax-code 12345678903 \
        --base-url https://www.rovere.example --accent-colour '#0b5d5b' &&
      cp -r /usr/share/bilancio/publishing/. rovere/ && cmp /usr/share/bilancio/publishing/netlify.toml rovere/netlify.toml &&
      cd rovere && git init -q && git add . && git -c user.name=x -c user.email=x@x.example commit -q -m begun"""
    shutil.rmtree(folder, ignore_errors=True)
    made = inside("/home/writer", {"HOME": "/home/writer", "PATH": "/usr/bin:/bin"}, ["bash", "-c", script])
    expect(made.returncode == 0 and (folder / ".github/workflows/publish.yml").is_file(), "a new repository is begun", made)
    return "/home/writer/rovere"


def values(repository, address=""):
    return {
        "vars.BILANCIO_LANGUAGE || 'it'": "it",
        "vars.BILANCIO_REPOSITORY || github.repository": repository,
        "steps.pages.outputs.base_url": address,
        "vars.BILANCIO_SEARCH": "",
    }


def look(folder, repository):
    job = Job("program", folder, values(repository))
    return job, job.run("Look for the released one")


def build(folder, address=""):
    """The job “site” up to the site; what each step said."""
    job = Job("site", folder, values("", address))
    # The artifact that the job before left.
    place = DEBIAN / folder[1:] / "dist"
    place.mkdir(exist_ok=True)
    shutil.copy(ARCHIVE, place)
    return job, [job.run("Get the program ready"), job.run("Check"), job.run("Build")]


def try_program_repository():
    folder = clone()
    job, looked = look(folder, "somebody/bilancio")
    expect(looked.returncode == 0 and "found" not in job.outputs, "without a release, the program is compiled", looked)
    commands = [step["run"] for step in WORKFLOW["jobs"]["compile"]["steps"] if "run" in step]
    made = [line.split() for command in commands for line in command.splitlines() if "scripts/" in line]
    expect(made == [["scripts/package", "--archive"]], "by scripts/package, which has made this archive")
    releases.release("bilancio/bilancio")
    job, looked = look(folder, "bilancio/bilancio")
    expect(looked.returncode == 0 and "found=true" in job.outputs, "a release of the same sources is taken", looked)
    job, steps = build(folder)
    expect([step.returncode for step in steps] == [0, 0, 0], "the sample site is checked and built", steps[-1])
    changes = inside(folder, {"PATH": "/usr/bin"}, ["git", "status", "--porcelain", "site"])
    expect(changes.returncode == 0 and changes.stdout == "", "byte for byte the committed one", changes)
    source = DEBIAN / folder[1:] / "Sources/new.swift"
    source.write_text("// changed\n", encoding="utf-8")
    commit = "git add Sources && git -c user.name=x -c user.email=x@x.example commit -q -m changed"
    inside(folder, {"PATH": "/usr/bin:/bin"}, ["bash", "-c", commit])
    job, looked = look(folder, "bilancio/bilancio")
    expect(looked.returncode == 0 and "found" not in job.outputs, "a release of other sources is not taken", looked)


def try_consortium():
    folder = consortium()
    job, looked = look(folder, "rovere/sito")
    told = "::error::" in looked.stdout and "BILANCIO_REPOSITORY" in looked.stdout
    expect(looked.returncode == 1 and told, "a consortium without the program is told what to set", looked)
    job, looked = look(folder, "bilancio/bilancio")
    expect(looked.returncode == 0 and "found=true" in job.outputs, "with it set, the program is found", looked)
    job, steps = build(folder, ADDRESS)
    expect([step.returncode for step in steps] == [0, 0, 0], "its site is checked and built", steps[-1])
    page = (DEBIAN / folder[1:] / "site/index.html").read_text(encoding="utf-8")
    expect(f'href="{ADDRESS}"' in page, "for the address where it will be published")
    try_netlify(folder)
    home = DEBIAN / folder[1:] / "content/it/index.md"
    home.write_text(home.read_text(encoding="utf-8") + "\n[qui](nessuna.md)\n", encoding="utf-8")
    job, steps = build(folder, ADDRESS)
    expect(steps[1].returncode == 1, "a broken link stops it", steps[1])
    line = next((line for line in steps[1].stdout.splitlines() if line.startswith("::error ")), "")
    place = f"file=content/it/index.md,line={len(home.read_text(encoding='utf-8').splitlines())},"
    expect(place in line, "at its file and line", steps[1])
    expect("errore:" in job.summary and "nessuna.md" in job.summary, "and is explained, in Italian, in the summary", steps[1])


def try_netlify(folder):
    command = tomllib.loads((REPOSITORY / "netlify.toml").read_text(encoding="utf-8"))["build"]["command"]
    address = "https://rovere-netlify.example"
    environment = {
        "HOME": "/home/writer", "PATH": "/usr/bin:/bin", "URL": address,
        "REPOSITORY_URL": releases.address + "/bilancio/bilancio",
    }
    made = inside(folder, environment, ["bash", "-c", command])
    page = (DEBIAN / folder[1:] / "site/index.html").read_text(encoding="utf-8")
    expect(made.returncode == 0 and f'href="{address}/"' in page, "Netlify's command builds it for Netlify's address", made)
    environment["REPOSITORY_URL"] = releases.address + "/rovere/sito"
    without = inside(folder, environment, ["bash", "-c", command])
    told = without.returncode == 1 and "BILANCIO_ARCHIVE" in without.stdout
    expect(told, "and without the program it tells what to set", without)


releases = Releases()
try_program_repository()
try_consortium()
if failures:
    sys.exit(f"{len(failures)} not so")
