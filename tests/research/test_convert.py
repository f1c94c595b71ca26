"""What `common-ground convert` writes, opened with the tools that researchers have.

Run by `cargo xtask test research`. CG_CLI names the command line; everything is converted from one study that has each
type of geometry and of answer in it.
"""

import json
import math
import os
import sqlite3
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

import duckdb
import geopandas
import openpyxl
import pandas
import pyarrow.dataset
import pyarrow.parquet
import pyogrio
import shapely
from shapely.geometry import shape

ROOT = Path(__file__).resolve().parents[2]
CLI = os.environ.get("CG_CLI", str(ROOT / "target" / "debug" / "common-ground"))
STUDY = ROOT / "tests" / "fixtures" / "convert" / "study.geojson"
VERIFIED = ROOT / "tests" / "fixtures" / "convert" / "verified.csv"
PROJECT = ROOT / "tests" / "fixtures" / "projects" / "everything.json"
WGS84 = geopandas.GeoSeries([], crs="OGC:CRS84").crs


def convert(source, out, *options):
    command = [CLI, "convert", str(source), "--output", str(out), "--project", str(PROJECT), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}: {done.stderr}")
    return out


def study():
    """The features of the study by id."""
    return {feature["id"]: feature for feature in json.loads(STUDY.read_text(encoding="utf-8"))["features"]}


def absent(value):
    return value is None or value is pandas.NaT or value is pandas.NA or (isinstance(value, float) and math.isnan(value))


class Converted(unittest.TestCase):
    """One study in every format."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.at = Path(cls.folder.name)
        cls.study = study()
        for name in ["a.geojson", "a.geojsonl", "a.csv", "a.gpkg", "a.parquet", "a.kml", "a.xlsx"]:
            convert(STUDY, cls.at / name)
        convert(STUDY, str(cls.at / "folder") + "/")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def same(self, rows, text_only=False, without=()):
        """Rows (dictionaries with `contribution_id` and `geometry`) say what the study says."""
        found = {row["contribution_id"]: row for row in rows}
        self.assertEqual(set(found), set(self.study))
        self.assertEqual(len(rows), len(self.study))
        for key, feature in self.study.items():
            row = found[key]
            expected = feature["geometry"]
            if expected is None:
                self.assertTrue(absent(row["geometry"]), key)
            else:
                self.assertTrue(shapely.equals_exact(row["geometry"], shape(expected), 0), key)
                self.assertEqual(row["geometry"].geom_type, expected["type"])
            for name, value in row.items():
                if name == "geometry" or name in without:
                    continue
                wanted = feature["properties"].get(name)
                if wanted is None:
                    self.assertTrue(absent(value) or value == "", f"{key} {name}: {value!r}")
                elif isinstance(value, pandas.Timestamp):
                    self.assertEqual(value.strftime("%Y-%m-%dT%H:%M:%SZ"), wanted, f"{key} {name}")
                elif text_only:
                    self.assertEqual(str(value), str(wanted), f"{key} {name}")
                else:
                    self.assertEqual(value, wanted, f"{key} {name}")
                    self.assertEqual(isinstance(value, str), isinstance(wanted, str), f"{key} {name}: {value!r}")
            missing = set(feature["properties"]) - set(row) - set(without)
            self.assertFalse(missing, f"{key} lacks {missing}")

    def test_geojson_and_lines_are_read_by_pyogrio(self):
        for name in ["a.geojson", "a.geojsonl"]:
            frame = pyogrio.read_dataframe(self.at / name)
            self.assertEqual(frame.crs.to_epsg(), 4326)
            self.assertEqual(len(frame), len(self.study))
            self.assertEqual(str(frame["rev"].dtype), "int32")
            self.assertTrue(str(frame["created_at"].dtype).startswith("datetime64"))
            for _, row in frame.iterrows():
                expected = self.study[row["contribution_id"]]["geometry"]
                self.assertEqual(row["geometry"] is None, expected is None)
                if expected:
                    self.assertTrue(shapely.equals_exact(row["geometry"], shape(expected), 0))

    def test_csv_is_read_by_pandas_with_its_columns_of_options(self):
        # utf-8-sig takes the byte-order mark off; without it the first column would be called otherwise.
        frame = pandas.read_csv(self.at / "a.csv", encoding="utf-8-sig", dtype=str, keep_default_na=False)
        self.assertTrue((self.at / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf"))
        for column in frame.columns:
            for cell in frame[column]:
                number = cell.replace(".", "", 1).removeprefix("-").isdigit()
                self.assertFalse(cell.startswith(("=", "+", "@", "\t", "\r")), cell)
                self.assertFalse(cell.startswith("-") and not number, cell)
        far = frame.set_index("contribution_id")["reasons__far"].to_dict()
        self.assertEqual(far["00000000-5555-4000-8000-000000000003"], "1")
        self.assertEqual(far["00000000-5555-4000-8000-000000000010"], "0")
        self.assertEqual(far["00000000-5555-4000-8000-000000000001"], "")
        rows = []
        for row in frame.to_dict("records"):
            wkt = row["geometry"]
            row["geometry"] = shapely.from_wkt(wkt) if wkt else None
            if row["geometry"]:
                at = shapely.Point(float(row["longitude"]), float(row["latitude"]))
                self.assertTrue(row["geometry"].distance(at) < 1e-9, "the point lies in or on the thing")
            for name in list(row):
                if "__" in name or name in ("longitude", "latitude"):
                    del row[name]
                elif name != "geometry" and row[name].startswith("'") and row[name].lstrip("'")[:1] in "=+-@":
                    row[name] = row[name][1:]
                elif row[name] in ("true", "false"):
                    row[name] = row[name] == "true"
            rows.append(row)
        self.same(rows, text_only=True)

    def test_geopackage_is_read_by_geopandas_layer_by_layer(self):
        layers = {name: of for name, of in pyogrio.list_layers(self.at / "a.gpkg")}
        self.assertEqual(
            {name: of for name, of in layers.items() if name != "layer_styles"},
            {
                "points": "Point", "multipoints": "MultiPoint", "lines": "LineString", "multilines": "MultiLineString",
                "areas": "Polygon", "multiareas": "MultiPolygon", "whole_area": None,
            },
        )
        rows = []
        for name, of in layers.items():
            if name == "layer_styles":
                continue
            frame = geopandas.read_file(self.at / "a.gpkg", layer=name)
            if of is not None:
                self.assertEqual(frame.crs.to_epsg(), 4326)
                self.assertTrue(str(frame["created_at"].dtype).startswith("datetime64"))
            types = pyogrio.read_info(self.at / "a.gpkg", layer=name)
            by_name = dict(zip(types["fields"], types["ogr_types"]))
            expected = {"rev": "OFTInteger64", "name": "OFTString", "price": "OFTReal", "created_at": "OFTDateTime"}
            self.assertEqual({column: by_name[column] for column in expected}, expected)
            subtypes = dict(zip(types["fields"], types["ogr_subtypes"]))
            self.assertEqual(subtypes["open_now"], "OFSTBoolean")
            for row in frame.to_dict("records"):
                rows.append({"geometry": None, **row})
        self.same(rows)

    def test_geopackage_has_a_spatial_index_and_styles_and_can_be_edited(self):
        path = self.at / "a.gpkg"
        box = geopandas.read_file(path, layer="points", bbox=(11.2470, 43.7650, 11.2485, 43.7675))
        self.assertEqual(len(box), 2)
        with sqlite3.connect(path) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
            index = database.execute("SELECT count(*) FROM rtree_points_geom").fetchone()
            self.assertEqual(index, (4,))
            styles = database.execute("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles").fetchall()
        self.assertEqual(len(styles), 6)
        for table, qml, default in styles:
            document = xml.fromstring(qml.split("\n", 1)[1])
            renderer = document.find("renderer-v2")
            self.assertEqual((renderer.get("type"), renderer.get("attr"), default), ("categorizedSymbol", "kind", 1), table)
            values = [category.get("value") for category in renderer.iter("category")]
            self.assertEqual(values, ["asset", "barrier", "idea", ""])
            names = {symbol.get("name") for symbol in renderer.find("symbols")}
            self.assertEqual({category.get("symbol") for category in renderer.iter("category")}, names)
        # GDAL runs the triggers of the index when it appends.
        copy = self.at / "edited.gpkg"
        copy.write_bytes(path.read_bytes())
        one = geopandas.read_file(copy, layer="points").head(1)
        pyogrio.write_dataframe(one, copy, layer="points", append=True)
        with sqlite3.connect(copy) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM rtree_points_geom").fetchone(), (5,))

    def test_geoparquet_is_read_by_geopandas_and_pyarrow(self):
        frame = geopandas.read_parquet(self.at / "a.parquet")
        self.assertEqual(frame.crs, WGS84)
        self.same(frame.drop(columns="bbox", errors="ignore").astype(object).to_dict("records"))
        schema = pyarrow.parquet.read_schema(self.at / "a.parquet")
        types = {name: str(schema.field(name).type) for name in ["name", "rev", "price", "open_now", "created_at", "geometry"]}
        expected = {
            "name": "string", "rev": "int64", "price": "double", "open_now": "bool",
            "created_at": "timestamp[ms, tz=UTC]", "geometry": "binary",
        }
        self.assertEqual(types, expected)
        geo = json.loads(schema.metadata[b"geo"])
        column = geo["columns"]["geometry"]
        self.assertEqual((geo["version"], geo["primary_column"], column["encoding"]), ("1.1.0", "geometry", "WKB"))
        self.assertEqual(len(column["geometry_types"]), 6)
        self.assertEqual(column["bbox"], [float(side) for side in frame.total_bounds])
        # By the column of bounds.
        box = geopandas.read_parquet(self.at / "a.parquet", bbox=(11.2470, 43.7650, 11.2485, 43.7675))
        self.assertGreaterEqual(len(box), 2)
        self.assertLess(len(box), len(frame))

    def test_a_folder_of_geoparquet_is_one_table_for_duckdb_and_pyarrow(self):
        pattern = str(self.at / "folder" / "**" / "*.parquet")
        rows = duckdb.sql(
            f"SELECT project, date, count(*) AS n FROM read_parquet('{pattern}', hive_partitioning = true) "
            "GROUP BY ALL ORDER BY ALL"
        ).fetchall()
        days = {}
        for feature in self.study.values():
            day = feature["properties"]["created_at"][:10]
            days[day] = days.get(day, 0) + 1
        self.assertEqual([(project, str(day), n) for project, day, n in rows],
                         [("everything", day, n) for day, n in sorted(days.items())])
        table = pyarrow.dataset.dataset(self.at / "folder", partitioning="hive").to_table()
        self.assertEqual(table.num_rows, len(self.study))
        self.assertEqual(set(table.column("project").to_pylist()), {"everything"})
        rows = table.drop_columns(["bbox", "date"]).to_pylist()
        for row in rows:
            row["geometry"] = shapely.from_wkb(row["geometry"]) if row["geometry"] else None
            row["created_at"] = pandas.Timestamp(row["created_at"])
            row["updated_at"] = pandas.Timestamp(row["updated_at"])
        self.same(rows)

    def test_one_file_of_geoparquet_is_read_by_duckdb(self):
        of = dict(duckdb.sql(f"SELECT kind, count(*) FROM '{self.at / 'a.parquet'}' GROUP BY kind").fetchall())
        self.assertEqual(of, {"asset": 6, "barrier": 3, "idea": 1})
        west = duckdb.sql(f"SELECT min(bbox.xmin), sum(rev), max(price) FROM '{self.at / 'a.parquet'}'").fetchall()
        self.assertEqual(west, [(11.24, 12, 2.5)])

    def test_kml_is_read_by_pyogrio_with_its_typed_data(self):
        frame = pyogrio.read_dataframe(self.at / "a.kml")
        self.assertEqual(len(frame), len(self.study))
        rows = frame.set_index("contribution_id")
        for key, feature in self.study.items():
            row = rows.loc[key]
            if feature["geometry"]:
                flat = shapely.force_2d(row["geometry"])
                self.assertTrue(shapely.equals_exact(shapely.normalize(flat), shapely.normalize(shape(feature["geometry"])), 0))
            self.assertEqual(row["Name"], feature["properties"]["name"])
        self.assertEqual(int(rows.loc["00000000-5555-4000-8000-000000000003", "minutes"]), 25)
        styles = [style.get("id") for style in xml.parse(self.at / "a.kml").iter("{http://www.opengis.net/kml/2.2}Style")]
        self.assertEqual(styles, ["kind-asset", "kind-barrier", "kind-idea"])

    def test_xlsx_shows_words_and_never_a_formula(self):
        book = openpyxl.load_workbook(self.at / "a.xlsx")
        self.assertEqual(book.sheetnames, ["contributions"])
        sheet = book.active
        self.assertEqual((sheet.freeze_panes, sheet.max_row), ("A2", len(self.study) + 1))
        header = [cell.value for cell in sheet[1]]
        self.assertEqual(len(set(header)), len(header))
        by_id = {row[0].value: dict(zip(header, row)) for row in sheet.iter_rows(min_row=2)}
        second = by_id["00000000-5555-4000-8000-000000000002"]
        self.assertEqual((second["Name?"].value, second["Name?"].data_type), ("=SUM(A1:A9)", "s"))
        self.assertEqual((second["Kind"].value, second["Category"].value), ("Helps", "Food"))
        self.assertTrue(second["Why?"].alignment.wrap_text)
        self.assertEqual(by_id["00000000-5555-4000-8000-000000000010"]["What makes it hard?"].value, "Cost; Unsafe")
        fourth = by_id["00000000-5555-4000-8000-000000000004"]
        self.assertEqual((fourth["What makes it hard?"].value, fourth["Why?"].value), ("[prefers not to say]", "[skipped]"))
        self.assertFalse([cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"])
        italian = openpyxl.load_workbook(convert(STUDY, self.at / "it.xlsx", "--language", "it")).active
        self.assertIn("Cibo", [cell.value for cell in italian["C"]])

    def test_nothing_for_the_team_is_in_what_is_for_everybody(self):
        secrets = ["Lovely", "no formula", "4f6c0000", "Library", "world-cafe", "F2", "@B", "council", "media/"]
        for name in ["p.geojson", "p.ndjson", "p.csv", "p.kml"]:
            text = convert(STUDY, self.at / name, "--for", "public").read_text(encoding="utf-8")
            self.assertIn("Orto di Boboli", text)
            for secret in secrets:
                self.assertNotIn(secret, text, f"{name} holds {secret}")
        convert(STUDY, self.at / "p.gpkg", "--for", "public")
        convert(STUDY, self.at / "p.parquet", "--for", "public")
        hidden = {"why", "price", "participant", "session", "session_site", "device", "sticker", "photo", "who_runs_it"}
        for layer, _ in pyogrio.list_layers(self.at / "p.gpkg"):
            self.assertFalse(hidden & set(pyogrio.read_info(self.at / "p.gpkg", layer=layer)["fields"]), layer)
        self.assertFalse(hidden & set(pyarrow.parquet.read_schema(self.at / "p.parquet").names))

    def test_open_referral_holds_only_verified_assets(self):
        out = self.at / "services.json"
        convert(STUDY, out, "--to", "openreferral", "--for", "public", "--verified", str(VERIFIED))
        page = json.loads(out.read_text(encoding="utf-8"))
        self.assertEqual((page["total_items"], len(page["contents"])), (2, 2))
        for service in page["contents"]:
            self.assertTrue({"id", "organization_id", "name", "status"} <= set(service))
            self.assertTrue({"id", "name", "description"} <= set(service["organization"]))
            self.assertEqual(service["organization"]["id"], service["organization_id"])
            self.assertEqual(self.study[service["id"]]["properties"]["kind"], "asset")
            self.assertFalse([name for name, value in service.items() if value in (None, "", [])])
            for place in service.get("service_at_locations", []):
                self.assertTrue({"id", "location_type", "latitude", "longitude"} <= set(place["location"]))
        # The second one's place was moved to keep it private.
        self.assertEqual(["service_at_locations" in service for service in page["contents"]], [True, False])


if __name__ == "__main__":
    unittest.main()
