"""What a researcher would write without Common Ground: puts files together with geopandas, the highest revision of each
contribution counts. `cargo xtask bench research` measures it: merge.py OUTPUT INPUT..."""

import sys

import geopandas
import pandas

output, *inputs = sys.argv[1:]
frames = [geopandas.read_file(name, engine="pyogrio") for name in inputs]
merged = geopandas.GeoDataFrame(pandas.concat(frames, ignore_index=True), crs=frames[0].crs)
merged = merged.sort_values(["rev", "updated_at"]).drop_duplicates("contribution_id", keep="last")
merged.to_file(output, driver="GeoJSON", engine="pyogrio")
print(len(merged))
