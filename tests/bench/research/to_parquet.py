"""What a researcher would write without Common Ground to have a merged GeoJSON as GeoParquet. `cargo xtask bench research`
measures it: to_parquet.py OUTPUT INPUT"""

import sys

import geopandas

output, source = sys.argv[1:]
geopandas.read_file(source, engine="pyogrio").to_parquet(output)
