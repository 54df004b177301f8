"""The manual page in one language, from what the program says of its own commands.

manual.py LANGUAGE VERSION DATE COMMANDS.json COMPANION.json > bilancio.1
"""

import json
import sys
from collections import Counter

WORDS = {
    "it": {
        "name": "NOME", "synopsis": "SINTASSI", "description": "DESCRIZIONE", "commands": "COMANDI",
        "common": "OPZIONI COMUNI", "environment": "AMBIENTE", "status": "STATO D'USCITA", "files": "FILE",
        "see": "VEDERE ANCHE", "command": "comando", "options": "opzioni", "default": "Se manca: ",
        "intro": [
            "Si lancia nella cartella del consorzio, quella che contiene «content».",
            "«bilancio init» ne prepara una nuova, «bilancio serve» mostra il sito mentre lo si scrive, «bilancio build» lo genera.",
            "Accanto ai comandi ci sono le loro opzioni; quelle che hanno in molti vengono dopo.",
        ],
        "help": "Spiega il comando.", "version": "Dice la versione del programma.",
        "variables": [
            ("BILANCIO_HOME", "La cartella con modelli, schemi e parole da usare al posto di quelli installati."),
            ("LC_ALL, LC_MESSAGES, LANG", "La lingua dei messaggi: inglese se comincia per «en», altrimenti italiano."),
            ("NO_COLOR", "Se c'è, niente colori."),
            ("XDG_CACHE_HOME", "Dove resta il ricordo dell'ultima generazione del sito; altrimenti ~/.cache."),
            ("SOURCE_DATE_EPOCH", "Il giorno da considerare oggi, in secondi dal 1970."),
        ],
        "statuses": [("0", "Tutto bene."), ("1", "C'è qualcosa che non va nei contenuti."), ("2", "Il comando è scritto male.")],
        "paths": [
            ("content", "Testi e dati del consorzio."), ("site", "Il sito generato."),
            ("{share}", "Modelli, schemi e parole. Una cartella «templates» accanto a «content» ha la precedenza."),
            ("{share}/publishing", "Ciò che serve per pubblicare il sito da un repository."),
        ],
        "guide": "La guida all'installazione: {doc}/install.it.md",
    },
    "en": {
        "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "commands": "COMMANDS",
        "common": "COMMON OPTIONS", "environment": "ENVIRONMENT", "status": "EXIT STATUS", "files": "FILES",
        "see": "SEE ALSO", "command": "command", "options": "options", "default": "Default: ",
        "intro": [
            "Run it in the consortium's folder, the one that holds “content”.",
            "“bilancio init” prepares a new one, “bilancio serve” shows the site while it is written, “bilancio build” builds it.",
            "Options stand with their commands; those that many have come after.",
        ],
        "help": "Explains the command.", "version": "Tells the program's version.",
        "variables": [
            ("BILANCIO_HOME", "The folder of templates, schemas and words to be used in place of those installed."),
            ("LC_ALL, LC_MESSAGES, LANG", "The language of messages: English if it begins with “en”, else Italian."),
            ("NO_COLOR", "If there, no colours."),
            ("XDG_CACHE_HOME", "Where the record of the last build is kept; else ~/.cache."),
            ("SOURCE_DATE_EPOCH", "The day to take for today, in seconds since 1970."),
        ],
        "statuses": [("0", "All is well."), ("1", "Something is wrong in the content."), ("2", "The command is wrongly written.")],
        "paths": [
            ("content", "The consortium's texts and data."), ("site", "The site that is built."),
            ("{share}", "Templates, schemas and words. A folder “templates” beside “content” comes before them."),
            ("{share}/publishing", "What it takes to publish the site from a repository."),
        ],
        "guide": "The guide to installing: {doc}/install.md",
    },
}
SHARED_BY = 3  # commands that have to have an option for it to be a common one


class Manual:
    def __init__(self, language, version, date):
        self.words = WORDS[language]
        self.side = ["it", "en"].index(language)
        self.lines = [f'.TH BILANCIO 1 "{date}" "bilancio {version}"', ".nh", ".ad l"]

    def own(self, text):
        """What a text in both languages says in this one."""
        sides = text.split(" — ")
        if len(sides) != 2:
            sys.exit(f"this is to be “Italian — English”: {text}")
        return sides[self.side].strip()

    def section(self, title):
        self.lines.append(f'.SH "{escaped(self.words[title])}"')

    def say(self, text):
        self.lines.append(escaped(text))

    def entry(self, term, text):
        self.lines += [".TP", f".B {escaped(term)}", escaped(text)]

    def write(self, root, companion):
        words = self.words
        self.section("name")
        self.lines.append(f"bilancio \\- {escaped(self.own(root['abstract']).rstrip('.'))}")
        self.section("synopsis")
        self.say(f"bilancio {words['command']} [{words['options']}]")
        self.section("description")
        for sentence in words["intro"]:
            self.say(sentence)
        commands = list(leaves(root, companion))
        uses = Counter(key(option) for _, command in commands for option in options(command))
        common = {}  # the most used meaning of a name
        for option, count in uses.most_common():
            if count >= SHARED_BY:
                common.setdefault(option[0], option)
        common = set(common.values())
        self.section("commands")
        for path, command in commands:
            self.command(path, command, common)
        self.section("common")
        told = {}
        for _, command in commands:
            for option in options(command):
                told.setdefault(key(option), option)
        for name in sorted(common):
            self.option(told[name])
        self.entry("-h, --help", words["help"])
        self.entry("--version", words["version"])
        self.section("environment")
        for variable, text in words["variables"]:
            self.entry(variable, text)
        self.section("status")
        for status, text in words["statuses"]:
            self.entry(status, text)
        self.section("files")
        for path, text in words["paths"]:
            self.entry(path.format(share="/usr/share/bilancio"), text)
        self.section("see")
        self.say(words["guide"].format(doc="/usr/share/doc/bilancio"))
        return "\n".join(self.lines) + "\n"

    def command(self, path, command, common):
        values = [argument for argument in command.get("arguments", []) if argument["kind"] == "positional"]
        shown = "".join(
            f" [{value['valueName']}]" if value["isOptional"] else f" {value['valueName']}" for value in values
        )
        self.lines.append(f'.SS "{escaped(path + shown)}"')
        self.say(self.own(command["abstract"]))
        if command.get("discussion"):
            self.say(self.own(command["discussion"]))
        for value in values:
            self.entry(value["valueName"], self.own(value["abstract"]))
        for option in options(command):
            if key(option) not in common:
                self.option(option)

    def option(self, option):
        names = ", ".join(dashed(name) for name in option["names"])
        if option["kind"] == "option":
            names += f" {option['valueName']}"
        text = self.own(option["abstract"])
        values = option.get("allValues", [])
        if not all(value in text for value in values):
            text = f"{text.rstrip('.')}: {', '.join(values)}."
        if option.get("defaultValue"):
            text += f" {self.words['default']}{option['defaultValue']}."
        self.entry(names, text)


def leaves(command, companion, path="bilancio"):
    """Commands that do something, by their full names; the companion's own word on those that it carries out."""
    known = {other["commandName"]: other for other in companion.get("subcommands", [])} if path == "bilancio" else {}
    subcommands = [other for other in command.get("subcommands", []) if other["commandName"] != "help"]
    for other in subcommands:
        other = known.get(other["commandName"], other)
        yield from leaves(other, companion, f"{path} {other['commandName']}")
    if not subcommands:
        yield path, command


def options(command):
    """All but those that the parser of the command line adds to every command."""
    return [
        argument
        for argument in command.get("arguments", [])
        if argument["kind"] != "positional"
        and argument.get("shouldDisplay", True)
        and argument["preferredName"]["name"] not in ("help", "version")
    ]


def key(option):
    return option["preferredName"]["name"], option.get("abstract", "")


def dashed(name):
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def escaped(text):
    """As troff wants it: no line that begins like a request, and true hyphens in what is typed."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return "\\&" + text if text.startswith((".", "'")) else text


def main():
    language, version, date, *files = sys.argv[1:]
    root, companion = (json.load(open(file, encoding="utf-8"))["command"] for file in files)
    sys.stdout.write(Manual(language, version, date).write(root, companion))


main()
