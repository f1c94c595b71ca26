"""Writes a GeoJSON file as a large study would be, with texts of the length and the letters that people type.

    python generate.py ROWS FILE [PROJECT]

The same arguments give the same bytes.
"""

import json
import random
import sys
import uuid
import zlib
from datetime import datetime, timedelta, timezone

WORDS = (
    "the park by the river is where we meet after school and my mother walks there every morning because it is quiet "
    "people know each other but the path floods when it rains and there is no bench for anyone who gets tired so they "
    "stop coming we would love lights toilets a café somewhere to sit with the children free classes someone who speaks "
    "our language it feels safe until dark then nobody goes near the underpass bus fare costs too much for a family"
).split()
OTHER = ["পথটা খুব লম্বা আর অন্ধকার", "لا توجد مقاعد كافية في الحديقة", "Nie ma gdzie usiąść", "Não há luz à noite 🌧"]
PLACES = ["Library", "Community centre", "Market", "Gardens", "School", "Café", "Mosque", "Church hall", "Canal", "Gym"]
STREETS = ["Uxbridge Road", "Via de' Bardi", "Roman Road", "High Street", "Old Ford", "Kings Heath", "The Broadway"]
CATEGORIES = ["nature", "food", "travel"]
REASONS = ["far", "cost", "unsafe"]


def generate(rows, seed):
    """Features, one after the other."""
    chance = random.Random(seed)
    start = datetime(2026, 3, 2, 9, tzinfo=timezone.utc)
    people = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(max(1, rows // 6))]
    sessions = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(max(1, rows // 200))]

    def words(least, most):
        text = " ".join(chance.choices(WORDS, k=chance.randint(least, most)))
        return text if chance.random() > 0.08 else f"{chance.choice(OTHER)} {text}"

    for row in range(rows):
        kind = chance.choices(["asset", "barrier", "idea"], [5, 3, 2])[0]
        at = start + timedelta(days=row * 60 // rows, seconds=chance.randint(0, 30_000))
        time = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        key = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        lon, lat = round(chance.uniform(11.24, 11.258), 6), round(chance.uniform(43.764, 43.773), 6)
        if chance.random() < 0.85:
            geometry = {"coordinates": [lon, lat], "type": "Point"}
        else:
            ring = [[lon, lat], [lon + 0.0007, lat], [lon + 0.0009, lat + 0.0004], [lon, lat + 0.0005], [lon, lat]]
            geometry = {"coordinates": [[[round(x, 6), round(y, 6)] for x, y in ring]], "type": "Polygon"}
        properties = {
            "category": chance.choice(CATEGORIES), "contribution_id": key, "created_at": time,
            "device": chance.choice("ABCDEFGH"), "entry_mode": "self", "format": 1, "importance": chance.randint(1, 5),
            "kind": kind, "lang": chance.choice(["en", "en", "en", "bn", "ar", "pl"]), "location_method": "map",
            "location_zoom": round(chance.uniform(15, 19), 2), "name": f"{chance.choice(PLACES)} {words(0, 3)}".strip(),
            "near": chance.choice(STREETS), "participant": chance.choice(people), "project": "everything",
            "project_version": "2bae71a05365ac5c", "rev": 1, "session": chance.choice(sessions),
            "session_date": time[:10], "session_site": chance.choice(PLACES), "session_stage": "drop-in",
            "status": "complete", "updated_at": time, "why": words(15, 90),
        }
        if kind == "barrier":
            properties["reasons"] = ";".join(sorted(chance.sample(REASONS, chance.randint(1, 2)), key=REASONS.index))
            properties["minutes"] = chance.randint(1, 60)
        if kind == "asset":
            properties["what_is_hard"] = words(3, 20)
        yield {"geometry": geometry, "id": key, "properties": dict(sorted(properties.items())), "type": "Feature"}


def main():
    rows, out = int(sys.argv[1]), sys.argv[2]
    project = sys.argv[3] if len(sys.argv) > 3 else "everything"
    with open(out, "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n')
        for number, feature in enumerate(generate(rows, zlib.crc32(project.encode()))):
            feature["properties"]["project"] = project
            file.write(",\n" if number else "")
            file.write(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
        file.write("\n]}\n")


if __name__ == "__main__":
    main()
