"""scripts/bench --test: whether the benchmark itself can be trusted. Seconds, and no other program."""

import filecmp
import os
import tempfile
import unittest
from pathlib import Path

import report
from arithmetic import growth_per_page, median, ratio, shares, spread
from generator.folder import make_folder
from generator.members import make_members
from generator.places import make_districts
from generator.text import is_valid_tax_code
from peers.compare import differences, read_shown, sample
from peers.model import Model
from programs import Bilancio, Floor, Site, Tools, environment_of_bilancio
from runs import COLD, medians
from sites import REPOSITORY
from stopwatch import STOPPED, Stopwatch

MEMBERS = 19
SAMPLE = REPOSITORY / "content"
_PHOTOS = ("translations", "done", "--all", "--content")

_tools: Tools
_stopwatch: Stopwatch


def run_self_test(tools: Tools, stopwatch: Stopwatch) -> int:
    global _tools, _stopwatch
    _tools, _stopwatch = tools, stopwatch
    loader = unittest.TestLoader()
    cases = (Generating, Building, Comparing, Measuring, Calculating)
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in cases)
    return 0 if unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful() else 1


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


class WithFolder(unittest.TestCase):
    """Each test with a scratch folder of its own."""

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)


class Generating(WithFolder):
    def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(self) -> None:
        for name, seed in (("one", 1), ("again", 1), ("other", 2)):
            make_folder(MEMBERS, seed, self.folder / name, SAMPLE)
        one, again, other = (_bytes(self.folder / name) for name in ("one", "again", "other"))
        self.assertEqual(one, again)
        self.assertNotEqual(one["data/members.json"], other["data/members.json"])

    def test_names_identifiers_and_tax_codes_of_ten_thousand_members_are_valid_and_differ(self) -> None:
        members = make_members(10_000, 1, make_districts(10_000, 1, ()))
        codes = [str(member.record()["taxCode"]) for member in members]
        self.assertTrue(all(map(is_valid_tax_code, codes)))
        for values in (codes, [member.id for member in members], [member.name for member in members]):
            self.assertEqual(len(set(values)), 10_000)

    def test_a_tax_code_with_a_wrong_digit_is_not_valid(self) -> None:
        self.assertTrue(is_valid_tax_code("01199047778"))
        self.assertFalse(is_valid_tax_code("01199047779"))
        self.assertFalse(is_valid_tax_code("01199047787"))


class Building(WithFolder):
    def setUp(self) -> None:
        super().setUp()
        self.content, self.built = self.folder / "content", self.folder / "site"
        make_folder(MEMBERS, 1, self.content, SAMPLE)
        home = environment_of_bilancio(self.folder / "cache")
        photographed = _stopwatch.run([_tools.bilancio, *_PHOTOS, self.content], environment=home)
        command = [_tools.bilancio, "build", "--language", "en", "--content", self.content, "--output", self.built]
        self.taken = _stopwatch.run(command, environment=home)
        self.assertEqual((photographed.status, self.taken.status), (0, 0), photographed.log + self.taken.log)
        self.site = Site(Model(self.content), self.built, self.folder / "work")

    def test_bilancio_has_nothing_to_say_of_the_content(self) -> None:
        self.assertNotRegex(self.taken.log, "warning|error")

    def test_the_model_knows_every_page_that_bilancio_made(self) -> None:
        made = {str(file.relative_to(self.built)) for file in self.built.rglob("*.html")}
        self.assertEqual(made, {page.path for page in self.site.model.pages})

    def test_the_floor_writes_files_of_the_same_names_and_sizes(self) -> None:
        floor = Floor(_tools, self.site)
        floor.prepare()
        self.assertEqual(_stopwatch.run(*floor.commands()).status, 0)
        ours, theirs = ({name: len(data) for name, data in _bytes(place).items()} for place in (self.built, floor.output))
        self.assertEqual(ours, theirs)

    def test_a_build_repeated_gives_the_same_bytes(self) -> None:
        program = Bilancio(_tools, self.site)
        program.prepare()
        taken = _stopwatch.run(*program.commands(), environment=program.environment)
        self.assertEqual(taken.status, 0, taken.log)
        compared = filecmp.dircmp(self.built, program.output)
        self.assertEqual((compared.left_only, compared.right_only, compared.diff_files), ([], [], []))

    def test_a_changed_word_and_a_changed_link_are_found(self) -> None:
        page = self.site.model.pages[-1]
        other = self.folder / "other.html"
        for what, old, new in (("words", "</h1>", " !</h1>"), ("links", ".html", ".htm")):
            html = (self.built / page.path).read_text(encoding="utf-8")
            other.write_text(html.replace(old, new, 40), encoding="utf-8")
            found = differences([page], lambda page: self.built / page.path, lambda _: other, "https://www.tresponde.example/")
            self.assertEqual([difference.what.split()[0] for difference in found], [what])

    def test_the_sample_has_every_kind_of_page_in_every_language(self) -> None:
        pages = self.site.model.pages
        kinds = {(page.kind, page.language) for page in pages}
        self.assertEqual({(page.kind, page.language) for page in sample(pages, 1)}, kinds)


class Comparing(unittest.TestCase):
    def test_white_space_scripts_and_drawings_don_t_count(self) -> None:
        one = read_shown("<body><p>One  two<script>three</script></p><svg><text>four</text></svg></body>", "https://a.example/")
        self.assertEqual(one.words, ["One", "two"])

    def test_a_link_is_the_same_however_it_is_written(self) -> None:
        targets = {
            read_shown(f'<a href="{href}">x</a>', "https://a.example/b/c.html").links[0]
            for href in ("d.html", "/b/d.html", "https://a.example/b/d.html", "../b/d.html#e")
        }
        self.assertEqual(targets, {"/b/d.html"})


class Measuring(WithFolder):
    def test_a_program_s_own_memory_is_counted_and_not_python_s(self) -> None:
        self.assertLess(_stopwatch.run(["true"]).memory, 8_000)

    def test_cpu_and_wall_are_told_apart_and_times_of_two_commands_add_up(self) -> None:
        taken = _stopwatch.run(["sleep", "0.2"], ["sleep", "0.2"])
        self.assertGreater(taken.wall, 0.4)
        self.assertLess(taken.cpu, 0.1)

    def test_a_command_that_takes_too_long_is_stopped_with_its_children(self) -> None:
        mark = self.folder / "mark"
        stopwatch = Stopwatch(_tools.floor.with_name("stopwatch"), self.folder / "log", limit=1)
        taken = stopwatch.run(["sh", "-c", f"sh -c 'sleep 2; touch {mark}'; true"])
        self.assertEqual(taken.status, STOPPED)
        os.system("sleep 1.5")
        self.assertFalse(mark.exists())

    def test_a_failing_command_is_seen_with_what_it_said(self) -> None:
        taken = _stopwatch.run(["sh", "-c", "echo no >&2; exit 3"], ["true"])
        self.assertEqual((taken.status, taken.log), (3, "no\n"))


class Calculating(unittest.TestCase):
    def test_medians_ratios_growth_and_shares(self) -> None:
        self.assertEqual(median([3, 1, 2]), 2)
        self.assertEqual(median([4, 1, 3, 2]), 2.5)
        self.assertEqual(ratio(6, 3), 2)
        self.assertIsNone(ratio(6, None))
        self.assertIsNone(ratio(None, 3))
        self.assertAlmostEqual(spread([1, 2, 3]), 1)
        self.assertAlmostEqual(growth_per_page(1, 100, 11, 1000), 1.1)
        self.assertEqual(shares({"a": 1, "b": 3}), {"a": 0.25, "b": 0.75})

    def test_each_measure_has_its_own_median_and_other_runs_don_t_count(self) -> None:
        def run(program: str, wall: float, cpu: float) -> dict:
            return {"program": program, "members": 19, "case": COLD, "run": 1, "wall": wall, "cpu": cpu, "memory": 5, "status": 0}

        runs = [run("a", 1, 9), run("a", 2, 7), run("a", 3, 8), run("b", 100, 100)]
        self.assertEqual(medians(runs, "a", 19, COLD), {"wall": 2, "cpu": 8, "memory": 5})
        self.assertIsNone(medians(runs, "c", 19, COLD))

    def test_the_page_says_which_targets_are_met_and_which_are_not(self) -> None:
        run = {"case": COLD, "run": 1, "status": 0}
        results = {
            "members": [10_000],
            "runs": [
                {**run, "program": program, "members": 10_000, "wall": wall, "cpu": wall, "memory": memory}
                for program, wall, memory in (("bilancio", 2, 50_000), ("hugo-tuned", 20, 2_000_000), ("floor", 1, 9_000))
            ],
            "sizes": {"10000": {"pages": 22_000}},
            "start": [],
            "sample": [],
        }
        rows = report._targets(results).splitlines()
        self.assertIn("10.0 times | met |", rows[4])
        self.assertIn("2.00 times | **not met** |", rows[5])
        self.assertIn("0.50 twentieths | met |", rows[6])
        self.assertIn("– | not measured |", rows[7])
