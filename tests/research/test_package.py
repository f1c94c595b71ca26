"""Data packages, opened with the tools that researchers have: Frictionless, geopandas, pandas.

Run by `cargo xtask test research`. CG_CLI names the command line, CG_STUDY a folder in which the example `study` of
core has written `tablet.zip` and `project.json`: every type of question and every shape, and texts that are hard on
tables.
"""

import csv
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

import geopandas
import pandas
from frictionless import Package, system

CLI, STUDY = Path(os.environ["CG_CLI"]).resolve(), Path(os.environ["CG_STUDY"]).resolve()
# How many contributions there are: one of a person of whom nobody knows what they agreed to is not public.
COUNTS = {"team": 40, "public": 39}
QUESTIONS = {
    *["category", "short_text", "long_text", "choice", "choices", "scale", "number", "yes_no", "date", "photo", "voice"],
    *["link (about)", "link (responds_to)"],
}


def package(folder, audience):
    """Makes the package and unpacks it."""
    archive, unpacked = folder / f"{audience}.zip", folder / audience
    arguments = ["--project", "project.json", "--for", audience, "--plain", "--output", archive]
    subprocess.run([CLI, "package", "tablet.zip", *arguments], cwd=STUDY, check=True, capture_output=True)
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        opened.extractall(unpacked)
    return unpacked


def problems(folder):
    """What Frictionless finds wrong with the package in a folder."""
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    return report.flatten(["type", "message"])


def rows(folder, table):
    with open(folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.at = Path(cls.folder.name)
        cls.packages = {audience: package(cls.at, audience) for audience in COUNTS}
        cls.team, cls.public = cls.packages["team"], cls.packages["public"]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        for audience, folder in self.packages.items():
            with self.subTest(audience):
                yield audience, folder

    def test_frictionless_finds_nothing_wrong(self):
        for _, folder in self.each():
            self.assertEqual(problems(folder), [])

    def spoiled(self, folder, name, old, new):
        """What Frictionless finds wrong with the same package, one of its tables changed."""
        other = self.at / "spoiled"
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(folder, other)
        table = other / name
        text = table.read_bytes().decode("utf-8")
        self.assertTrue(old in text, f"{name} does not hold {old}")
        table.write_bytes(text.replace(old, new).encode("utf-8"))
        # The descriptor says how large each file is and what its hash is; that is not what is asked here.
        descriptor = json.loads((other / "datapackage.json").read_text(encoding="utf-8"))
        for resource in descriptor["resources"]:
            del resource["bytes"], resource["hash"]
        (other / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
        return {kind for kind, _ in problems(other)}

    def test_frictionless_would_find_what_is_wrong(self):
        session = rows(self.team, "sessions")[0]["session"]
        self.assertIn("foreign-key", self.spoiled(self.team, "sessions.csv", session, "another"))
        self.assertIn("constraint-error", self.spoiled(self.team, "contributions.csv", ",barrier,", ",barier,"))
        self.assertIn("constraint-error", self.spoiled(self.team, "contributions.csv", "far;cost", "far;coast"))
        self.assertIn("type-error", self.spoiled(self.public, "contributions.csv", ",true,", ",perhaps,"))

    def test_geopandas_reads_the_features(self):
        for audience, folder in self.each():
            features = geopandas.read_file(folder / "contributions.geojson")
            self.assertEqual(len(features), COUNTS[audience])
            self.assertEqual(features.crs.to_epsg(), 4326)
            shapes = {"Point", "LineString", "Polygon", "MultiPoint", "MultiPolygon"}
            self.assertEqual(set(features.geometry.dropna().geom_type), shapes)
            self.assertTrue(features.geometry.isna().any(), "some are about the whole area")

    def test_the_table_holds_the_same_as_the_features(self):
        for _, folder in self.each():
            features = geopandas.read_file(folder / "contributions.geojson")
            table = pandas.read_csv(folder / "contributions.csv")
            table = geopandas.GeoDataFrame(table, geometry=geopandas.GeoSeries.from_wkt(table["geometry"], crs=4326))
            self.assertEqual(list(table.contribution_id), list(features.contribution_id))
            for left, right in zip(features.geometry, table.geometry, strict=True):
                self.assertTrue(left is right is None or left.equals(right), f"{left} {right}")
            self.assertEqual(str(table["importance"].dtype), "int64")
            self.assertEqual(set(table["location_masked"]), {True, False})
            self.assertTrue(pandas.to_datetime(table["updated_at"], utc=True).dt.year.eq(2026).all())
            points = table[table.geometry.geom_type == "Point"]
            self.assertTrue(points.longitude.eq(points.geometry.x).all() and points.latitude.eq(points.geometry.y).all())

    def test_geopandas_opens_the_table_alone(self):
        for audience, folder in self.each():
            table = geopandas.read_file(folder / "contributions.csv", GEOM_POSSIBLE_NAMES="geometry")
            self.assertEqual(len(table), COUNTS[audience])
            self.assertIn("Polygon", set(table.geometry.dropna().geom_type))

    def test_no_cell_is_a_formula(self):
        for _, folder in self.each():
            for table in folder.glob("*.csv"):
                for row in rows(folder, table.stem):
                    for head, cell in row.items():
                        number = cell.lstrip("-").replace(".", "", 1).isdigit()
                        self.assertFalse(not number and cell.startswith(tuple("=+-@\t\r")), f"{table} {head}: {cell}")

    def test_the_codebook_explains_every_column(self):
        for _, folder in self.each():
            said = {(row["table"], row["column"]): row for row in rows(folder, "codebook")}
            found = set()
            for path in folder.glob("*.csv"):
                with open(path, encoding="utf-8-sig", newline="") as file:
                    found |= {(path.stem, head) for head in next(csv.reader(file))}
            self.assertEqual(found, set(said))
            for place, row in said.items():
                self.assertTrue(row["description"] or row["label_en"], place)
            self.assertIn("far = Lontano", said["contributions", "reasons"]["value_labels_it"])

    def test_every_type_of_question_is_in_it(self):
        self.assertEqual({row["question_type"] for row in rows(self.team, "codebook")} - {""}, QUESTIONS)

    def test_the_checksum_of_every_file_is_right(self):
        for _, folder in self.each():
            lines = (folder / "checksums.sha256").read_text(encoding="utf-8").splitlines()
            said = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
            there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
            del there["checksums.sha256"]
            self.assertEqual({name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()}, said)

    def test_nothing_of_people_is_public(self):
        everything = "".join(path.read_text(encoding="utf-8") for path in self.public.glob("*.*"))
        for person in rows(self.team, "consents"):
            self.assertNotIn(person["participant"], everything)
            self.assertNotIn(person["withdrawal_code"], everything)
        self.assertIn("why", rows(self.team, "contributions")[0])
        self.assertNotIn("why", rows(self.public, "contributions")[0], "for the team only")

    def test_the_mandatory_properties_of_datacite_are_there(self):
        descriptor = json.loads((self.public / "datapackage.json").read_text(encoding="utf-8"))
        needed = {"doi", "creators", "titles", "publisher", "publicationYear", "types"}
        self.assertLessEqual(needed, set(descriptor["datacite"]))


if __name__ == "__main__":
    unittest.main()
