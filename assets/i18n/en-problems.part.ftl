### What can be wrong with a file, a project or an answer. One message per code of the core, named problem-<code>.
### $detail is the value that was found or expected, as it stands in the file. It is never a sentence.
### The place (feature, property, path) is shown beside the message and is not part of it.

## The file as a whole

problem-not-json = This file is damaged, or it is not the right kind of file. Check that it is the right one, or get it again. { $detail }
problem-not-geojson = This file has no map data that we can read. Choose a GeoJSON file.
problem-truncated = The file stops in the middle. We read what is there. Get the file again to have the rest.
problem-newer-format = This file was made by a newer version of Common Ground. Nothing was changed. Get the newest version, then try again.
problem-trailing-text = There is more text after the end of the file. We left it out.
problem-byte-order-mark = The file starts with a mark that it doesn't need. We left it out.
problem-other-crs = The places in this file use another way of counting ({ $detail }). Save it again with longitude and latitude (WGS 84).
problem-checksum-differs = The file was changed after it was saved, or a part of it is missing. Check that it is the right one.
problem-not-utf8 = The letters in this file can't be read. Save it again as UTF-8.
problem-no-features = There is nothing in this file to add.

## One entry of a file

problem-feature-not-json = This entry is broken, so we left it out. Mend it in the file, then open the file again.
problem-not-a-feature = This is not a place on a map, so we left it out.
problem-lone-surrogate = One letter was broken. We put � in its place.
problem-too-deep = This entry has too many parts inside each other, so we left it out.
problem-too-large = This entry is too big, so we left it out.
problem-duplicate-key = “{ $detail }” is there twice. We kept the last one.
problem-duplicate-id = This entry is there more than once. We kept the newest.
problem-derived-id = This entry had no number of its own. We gave it one, so that opening the file twice adds nothing.
problem-out-of-range = This place is not on Earth, so we left it out. Check its longitude and latitude. { $detail }
problem-swapped = Longitude and latitude look swapped, so we left this entry out. Swap them in the file. { $detail }
problem-third-dimension = The height of this place is not needed. We left it out.
problem-ring-closed = The outline of this area was open. We closed it.
problem-ring-turned = The outline of this area ran the wrong way round. We turned it.
problem-too-few-positions = There are too few points for a line or an area, so we left this entry out.
problem-geometry-collection = This entry mixes points, lines and areas, so we left it out. Save each one as its own entry.
problem-bad-geometry = We can't tell where this is, so we left it out. Check its place in the file. { $detail }
problem-wrong-type = This answer is not of the kind that we expected, so it can't be used. { $detail }
problem-not-allowed = This answer is not one of the choices, so it can't be used. { $detail }
problem-nested-property = This answer was made of several parts. We kept it as text.
problem-control-characters = We took out signs that can't be seen.
problem-missing = Something is missing that every entry needs, so we left this one out. { $detail }
problem-bad-time = This is not a date and time that we can read, so we left it out. { $detail }
problem-too-long = This text is too long. Make it shorter: up to { $detail } letters, spaces and signs.

## Answers

problem-required = We need an answer here before we can save. Please answer this question.
problem-outside-area = This spot is outside the area of the map. Move the map until the pin is inside it.

## Project files

problem-unknown-key = “{ $detail }” means nothing here. Check how it is spelt, or take it out.
problem-repeated-id = “{ $detail }” is used twice. Give each one its own name.
problem-unknown-id = Nothing here is called “{ $detail }”. Check how it is spelt, and that it comes before this line.
problem-bad-id = “{ $detail }” can't be used as a name here. Use only a–z, 0–9, _ and -, or choose another word if it is one that Common Ground keeps for itself.
problem-unknown-question-type = We don't know questions of the type “{ $detail }”. Use category, short_text, long_text, choice or scale.
problem-project-missing = Something is missing here. Fill it in. What belongs here: { $detail }.
problem-project-wrong-type = This is not what belongs here. What belongs here: { $detail }.
problem-project-not-allowed = { $detail } can't be used here. Check it and choose something else.
problem-words-missing = The words in the language “{ $detail }” are missing. Add them.
