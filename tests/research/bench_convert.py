"""How long `common-ground convert` to GeoParquet takes beside geopandas, on the same file, in one run.

    CG_CLI=target/release/common-ground python tests/research/bench_convert.py [ROWS] [RUNS]

Each runs in a process of its own, by turns; the times are those of the whole process, from its start to its end. What
both have written is compared: the same rows, the same geometries, the same texts.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLI = os.environ.get("CG_CLI", str(HERE.parents[1] / "target" / "release" / "common-ground"))
GEOPANDAS = "import geopandas, sys; geopandas.read_file(sys.argv[1]).to_parquet(sys.argv[2])"


def timed(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as folder:
        source, ours, theirs = (str(Path(folder) / name) for name in ["a.geojson", "ours.parquet", "theirs.parquet"])
        subprocess.run([sys.executable, str(HERE / "generate.py"), str(rows), source], check=True)
        size = Path(source).stat().st_size / 1e6
        times = {"common-ground": [], "geopandas": []}
        for _ in range(runs):
            times["common-ground"].append(timed([CLI, "convert", source, "--output", ours, "--force"]))
            times["geopandas"].append(timed([sys.executable, "-c", GEOPANDAS, source, theirs]))
        same(ours, theirs)
        print(f"{rows} contributions, {size:.0f} MB of GeoJSON, {os.cpu_count()} cores, {runs} runs each, medians")
        walls = {}
        for name, all_of_it in times.items():
            walls[name] = statistics.median(wall for wall, _ in all_of_it)
            cpu = statistics.median(cpu for _, cpu in all_of_it)
            out = Path(ours if name == "common-ground" else theirs).stat().st_size / 1e6
            print(f"{name:>14}: {walls[name]:7.2f} s, {cpu:7.2f} s of processor, {size / walls[name]:6.1f} MB/s, wrote {out:.1f} MB")
        print(f"geopandas takes {walls['geopandas'] / walls['common-ground']:.1f} times as long")


def same(ours, theirs):
    import geopandas

    one, other = (geopandas.read_parquet(path).set_index("contribution_id").sort_index() for path in (ours, theirs))
    assert len(one) == len(other) and (one.index == other.index).all()
    assert one.geometry.geom_equals_exact(other.geometry, 0).all()
    for column in ["name", "why", "kind", "importance", "created_at"]:
        assert (one[column] == other[column]).all(), column


if __name__ == "__main__":
    main()
