# Common Ground: the words of the interface, in Panjabi.
# review: machine-drafted
# language: ਪੰਜਾਬੀ

## Bar

bar-label = ਮੁੱਖ
find-place = ਥਾਂ ਲੱਭੋ
list = ਸੂਚੀ
map = ਨਕਸ਼ਾ
read-aloud = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
read-stop = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
language = ਭਾਸ਼ਾ
skip-to-content = ਸਿੱਧਾ ਸਵਾਲਾਂ ਉੱਤੇ ਜਾਓ
skip-to-map = ਸਿੱਧਾ ਨਕਸ਼ੇ ਉੱਤੇ ਜਾਓ
skip-to-list = ਸਿੱਧਾ ਸੂਚੀ ਉੱਤੇ ਜਾਓ
map-label = { $place } ਦਾ ਨਕਸ਼ਾ
map-loading = ਗਲੀਆਂ ਦਾ ਨਕਸ਼ਾ ਆ ਰਿਹਾ ਹੈ… { $percent } %
zoom-in = ਵੱਡਾ ਕਰੋ
zoom-out = ਛੋਟਾ ਕਰੋ
locate = ਮੈਂ ਕਿੱਥੇ ਹਾਂ, ਦਿਖਾਓ
locate-failed = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਨਕਸ਼ਾ ਹਿਲਾਓ, ਜਾਂ ਨਾਂ ਲਿਖ ਕੇ ਥਾਂ ਲੱਭੋ।
basemap-missing = ਇੱਥੇ ਅਜੇ ਗਲੀਆਂ ਦਾ ਨਕਸ਼ਾ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਸੂਚੀ ਵਰਤ ਸਕਦੇ ਹੋ। ਜੇ ਇਹ ਪੰਨਾ ਤੁਸੀਂ ਸੰਭਾਲਦੇ ਹੋ, ਤਾਂ ਗਲੀਆਂ ਦਾ ਨਕਸ਼ਾ ਇਸ ਨਾਲ ਬਣਾਓ: “common-ground basemap extract --project { $project }”।
basemap-unreachable = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਚੱਲ ਰਿਹਾ, ਇਸ ਲਈ ਗਲੀਆਂ ਦਾ ਨਕਸ਼ਾ ਨਹੀਂ ਆ ਸਕਿਆ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਸੂਚੀ ਵਰਤ ਸਕਦੇ ਹੋ। ਇੰਟਰਨੈੱਟ ਵਾਪਸ ਆਉਣ ਉੱਤੇ ਅਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
basemap-damaged = ਗਲੀਆਂ ਦੇ ਨਕਸ਼ੇ ਦੀ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਨਾਂ ਲਿਖ ਕੇ ਥਾਵਾਂ ਲੱਭ ਸਕਦੇ ਹੋ ਅਤੇ ਸੂਚੀ ਵਰਤ ਸਕਦੇ ਹੋ।
map-missing = ਨਕਸ਼ਾ ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਨਹੀਂ ਚੱਲ ਸਕਿਆ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਨਾਂ ਲਿਖ ਕੇ ਥਾਵਾਂ ਲੱਭ ਸਕਦੇ ਹੋ ਅਤੇ ਸੂਚੀ ਵਰਤ ਸਕਦੇ ਹੋ।
import-drop = ਇਹ ਫ਼ਾਈਲ ਲਿਆਉਣ ਲਈ ਇੱਥੇ ਛੱਡੋ
later-missing = ਇਸ ਪੰਨੇ ਦਾ ਕੁਝ ਹਿੱਸਾ ਨਹੀਂ ਆ ਸਕਿਆ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਦੇਖੋ: ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।

## Home

chips-label = ਨਕਸ਼ੇ ਉੱਤੇ ਦਿਖਾਓ
add-label = ਕੁਝ ਦੱਸੋ
undo = ਵਾਪਸ ਲਓ
close = ਬੰਦ ਕਰੋ
deleted = ਮਿਟਾ ਦਿੱਤਾ।
undone = ਵਾਪਸ ਲੈ ਲਿਆ।
draft-waiting = ਤੁਹਾਡਾ ਇੱਕ ਜਵਾਬ ਅਜੇ ਅਧੂਰਾ ਹੈ।
draft-resume = ਪੂਰਾ ਕਰੋ
draft-discard = ਮਿਟਾਓ

## Choosing a place

place-title = ਨਕਸ਼ਾ ਹਿਲਾਓ, ਜਦ ਤੱਕ ਪਿੰਨ ਉਸ ਥਾਂ ਉੱਤੇ ਨਾ ਆ ਜਾਵੇ
place-nowhere = ਇੱਥੇ ਨੇੜੇ ਨਾਂ ਵਾਲੀ ਕੋਈ ਥਾਂ ਨਹੀਂ
place-here = ਇੱਥੇ ਹੈ
cancel = ਰੱਦ ਕਰੋ

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = { $place } ਦੇ ਨੇੜੇ
place-near-from = { $place } ਦੇ ਨੇੜੇ, ਉੱਥੋਂ { $distance } { $wind } ਵੱਲ
distance-metres = { $metres } ਮੀਟਰ
distance-km = { $km } ਕਿਲੋਮੀਟਰ
wind-north = ਉੱਤਰ
wind-north-east = ਉੱਤਰ-ਪੂਰਬ
wind-east = ਪੂਰਬ
wind-south-east = ਦੱਖਣ-ਪੂਰਬ
wind-south = ਦੱਖਣ
wind-south-west = ਦੱਖਣ-ਪੱਛਮ
wind-west = ਪੱਛਮ
wind-north-west = ਉੱਤਰ-ਪੱਛਮ
place-outside = ਇਹ ਥਾਂ ਉਸ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ ਜਿਸ ਬਾਰੇ ਅਸੀਂ ਪੁੱਛ ਰਹੇ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਦੀ ਥਾਂ ਚੁਣੋ।
map-keys = ਤੀਰ ਵਾਲੇ ਬਟਨ ਨਕਸ਼ਾ ਹਿਲਾਉਂਦੇ ਹਨ, Shift ਨਾਲ ਥੋੜ੍ਹਾ ਜਿਹਾ। ਪਲੱਸ ਅਤੇ ਮਾਈਨਸ ਵੱਡਾ-ਛੋਟਾ ਕਰਦੇ ਹਨ, Home ਸ਼ੁਰੂ ਉੱਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। Enter ਉਹ ਖੋਲ੍ਹਦਾ ਹੈ ਜੋ ਵਿਚਕਾਰ ਹੈ। ਜੋ ਕੁਝ ਨਕਸ਼ੇ ਉੱਤੇ ਹੈ ਉਹ ਸੂਚੀ ਵਿੱਚ ਵੀ ਹੈ।
map-keys-placing = ਪਿੰਨ ਵਿਚਕਾਰ ਰਹਿੰਦਾ ਹੈ। ਤੀਰ ਵਾਲੇ ਬਟਨ ਉਸ ਦੇ ਹੇਠਾਂ ਨਕਸ਼ਾ ਹਿਲਾਉਂਦੇ ਹਨ, Shift ਨਾਲ ਥੋੜ੍ਹਾ ਜਿਹਾ। ਪਲੱਸ ਅਤੇ ਮਾਈਨਸ ਵੱਡਾ-ਛੋਟਾ ਕਰਦੇ ਹਨ। Enter ਦਾ ਮਤਲਬ ਹੈ “ਇੱਥੇ ਹੈ”। ਥਾਂ ਨਾਂ ਲਿਖ ਕੇ ਵੀ ਲੱਭ ਸਕਦੇ ਹੋ।
map-here = ਇੱਥੇ: { $name }
map-nearest = ਸਭ ਤੋਂ ਨੇੜਲਾ ਜਵਾਬ: { $name }, { $distance } { $wind } ਵੱਲ
aloud-no-voice = ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ: { $language }। ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਨਾਲ ਪੜ੍ਹਨ ਲਈ ਕਹੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਆਵਾਜ਼ ਜੋੜੋ।
aloud-clips-only = ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ: { $language }। ਤੁਸੀਂ ਉਹ ਸੁਣਦੇ ਹੋ ਜੋ ਲੋਕਾਂ ਨੇ ਰਿਕਾਰਡ ਕੀਤਾ ਹੈ। ਬਾਕੀ ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਨਾਲ ਪੜ੍ਹਨ ਲਈ ਕਹੋ।
aloud-failed = ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਨਹੀਂ ਹੋਇਆ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਨਾਲ ਪੜ੍ਹਨ ਲਈ ਕਹੋ।

## Language and reading

comfort-title = ਭਾਸ਼ਾ ਅਤੇ ਪੜ੍ਹਨਾ
comfort-done = ਹੋ ਗਿਆ
translation-title = ਇਸ ਅਨੁਵਾਦ ਬਾਰੇ
translation-machine = ਇਹ ਸ਼ਬਦ ਕੰਪਿਊਟਰ ਨੇ ਲਿਖੇ ਹਨ। ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੈ, ਅਜਿਹੇ ਕਿਸੇ ਨੇ ਅਜੇ ਇਹ ਨਹੀਂ ਜਾਂਚੇ।
translation-checked = ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਨੇ ਇਹ ਸ਼ਬਦ ਜਾਂਚੇ ਹਨ।
language-now = ਇਹ ਪੰਨਾ ਹੁਣ { $language } ਵਿੱਚ ਹੈ।
language-missing = ਅਸੀਂ { $language } ਦੇ ਸ਼ਬਦ ਨਹੀਂ ਲਿਆ ਸਕੇ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਕਨੈਕਸ਼ਨ ਵੇਖੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
language-questions = ਇਸ ਨਕਸ਼ੇ ਦੇ ਸਵਾਲ ਅਜੇ { $language } ਵਿੱਚ ਨਹੀਂ ਹਨ। ਤੁਸੀਂ ਉਹ { $other } ਵਿੱਚ ਵੇਖੋਗੇ।
language-buttons = ਇਸ ਪੰਨੇ ਦੇ ਬਟਨ ਅਤੇ ਸੁਝਾਅ ਅਜੇ { $language } ਵਿੱਚ ਨਹੀਂ ਹਨ।

## How it looks

look-title = ਸਫ਼ਾ ਕਿਵੇਂ ਦਿਸੇ
look-text = ਸ਼ਬਦਾਂ ਦਾ ਆਕਾਰ
look-size = { $percent } %
look-colours = ਰੰਗ
look-system = ਇਸ ਯੰਤਰ ਵਾਂਗ
look-light = ਹਲਕਾ
look-contrast = ਗੂੜ੍ਹਾ
look-dark = ਹਨੇਰਾ
look-easy = ਸੌਖਾ: ਘੱਟ ਸਵਾਲ, ਵੱਧ ਤਸਵੀਰਾਂ
look-easy-more = ਬਟਨ ਵੱਡੇ ਹੋ ਜਾਂਦੇ ਹਨ। ਤੁਸੀਂ ਇਹ ਕਦੇ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡੀ ਕਹੀ ਕੋਈ ਗੱਲ ਗੁਆਚਦੀ ਨਹੀਂ।

## Without internet

offline-title = ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ
offline-ready = ਆਫ਼ਲਾਈਨ ਕੰਮ ਕਰਨ ਲਈ ਤਿਆਰ। ਇਸ ਨਕਸ਼ੇ ਦਾ ਸਭ ਕੁਝ ਇੱਥੇ ਰੱਖਿਆ ਹੋਇਆ ਹੈ।
offline-preparing = ਹਾਲੇ ਆਫ਼ਲਾਈਨ ਕੰਮ ਕਰਨ ਲਈ ਤਿਆਰ ਨਹੀਂ। ਜਦੋਂ ਤੱਕ ਇੰਟਰਨੈੱਟ ਹੈ, ਇਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
offline-none = ਇਸ ਪੰਨੇ ਨੂੰ ਸ਼ੁਰੂ ਹੋਣ ਲਈ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ।
offline-update = ਇੱਕ ਹੋਰ ਨਵਾਂ ਰੂਪ ਹੈ। ਜਦੋਂ ਕੋਈ ਇਹ ਪੰਨਾ ਨਹੀਂ ਵਰਤ ਰਿਹਾ ਹੋਵੇਗਾ, ਉਹ ਆ ਜਾਵੇਗਾ।
offline-renewed = ਹੁਣ ਇਹ ਸਭ ਤੋਂ ਨਵਾਂ ਰੂਪ ਹੈ।

## Place: routes and areas

forms-label = ਤੁਸੀਂ ਕੀ ਦਿਖਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
form-spot = ਇੱਕ ਥਾਂ
form-route = ਰਸਤਾ
form-area = ਇਲਾਕਾ
form-whole = ਹਰ ਥਾਂ
draw-route-first = ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਉੱਥੇ ਲਿਆਓ ਜਿੱਥੋਂ ਰਸਤਾ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ
draw-area-first = ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਇਲਾਕੇ ਦੇ ਇੱਕ ਕੋਨੇ ਉੱਤੇ ਲਿਆਓ
draw-next = ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਅਗਲੇ ਕੋਨੇ ਉੱਤੇ ਲਿਆਓ
draw-ready = ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਅਗਲੇ ਕੋਨੇ ਉੱਤੇ ਲਿਆਓ, ਜਾਂ ਖ਼ਤਮ ਕਰੋ
draw-picked = ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਉੱਥੇ ਲਿਆਓ ਜਿੱਥੇ ਕੋਨਾ { $number } ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
draw-whole = ਇਹ ਪੂਰੇ ਆਂਢ-ਗੁਆਂਢ ਬਾਰੇ ਹੈ
draw-kept = ਇਹ ਆਕਾਰ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚੋਂ ਆਇਆ ਹੈ। ਤੁਸੀਂ ਇਹ ਰੱਖ ਸਕਦੇ ਹੋ।
draw-add = ਕੋਨਾ ਜੋੜੋ
draw-move = ਇੱਥੇ ਲਿਆਓ
draw-leave = ਰਹਿਣ ਦਿਓ
draw-remove = ਹਟਾਓ
draw-finish = ਖ਼ਤਮ ਕਰੋ
draw-continue = ਅੱਗੇ ਚੱਲੋ
draw-keep = ਇਹੀ ਰੱਖੋ
draw-keys = ਨਕਸ਼ੇ ਉੱਤੇ Enter ਕੋਨਾ ਜੋੜਦਾ ਹੈ ਅਤੇ Backspace ਪਿਛਲਾ ਕਦਮ ਵਾਪਸ ਲੈਂਦਾ ਹੈ। Page Up ਅਤੇ Page Down ਕੋਨਾ ਚੁਣਦੇ ਹਨ, Delete ਉਸ ਨੂੰ ਹਟਾਉਂਦਾ ਹੈ।
draw-corners = ਕੋਨੇ
draw-previous = ਪਿਛਲਾ ਕੋਨਾ
draw-following = ਅਗਲਾ ਕੋਨਾ
draw-count = { $count ->
    [one] { $count } ਕੋਨਾ
   *[other] { $count } ਕੋਨੇ
}
draw-of = { $count } ਵਿੱਚੋਂ ਕੋਨਾ { $number }
draw-said-start = ਜਿੱਥੇ ਮੋੜ ਆਵੇ, ਉੱਥੇ ਕੋਨਾ ਲਾਓ।
draw-said-added = ਕੋਨਾ { $number } ਜੋੜਿਆ ਗਿਆ।
draw-said-added-near = ਕੋਨਾ { $number } ਜੋੜਿਆ ਗਿਆ, { $place } ਦੇ ਨੇੜੇ।
draw-said-moved = ਕੋਨਾ { $number } ਹਿਲਾਇਆ ਗਿਆ।
draw-said-moved-near = ਕੋਨਾ { $number } ਹਿਲਾਇਆ ਗਿਆ, { $place } ਦੇ ਨੇੜੇ।
draw-said-picked = { $count } ਵਿੱਚੋਂ ਕੋਨਾ { $number }। ਨਕਸ਼ਾ ਹਿਲਾਓ, ਫਿਰ “ਇੱਥੇ ਲਿਆਓ” ਦਬਾਓ।
draw-said-left = ਕੋਈ ਕੋਨਾ ਨਹੀਂ ਚੁਣਿਆ।
draw-said-removed = ਕੋਨਾ { $number } ਹਟਾਇਆ ਗਿਆ।
draw-said-undone = ਪਿਛਲਾ ਕਦਮ ਵਾਪਸ ਲੈ ਲਿਆ।
draw-said-mended = ਕਿਨਾਰਾ ਆਪਣੇ ਆਪ ਨੂੰ ਕੱਟਦਾ ਸੀ, ਇਸ ਲਈ ਅਸੀਂ ਕੋਨਿਆਂ ਦੀ ਤਰਤੀਬ ਬਦਲ ਦਿੱਤੀ। ਕੀ ਹੁਣ ਠੀਕ ਹੈ? ਤਾਂ “ਖ਼ਤਮ ਕਰੋ” ਦਬਾਓ। ਜੇ ਨਹੀਂ, ਤਾਂ “ਵਾਪਸ ਲਓ” ਦਬਾਓ।
draw-so-far-length = ਹੁਣ ਤੱਕ ਇਹ { $size } ਲੰਬਾ ਹੈ।
draw-so-far-size = ਹੁਣ ਤੱਕ ਇਹ { $size } ਹੈ।
draw-too-few = ਇਲਾਕੇ ਲਈ ਘੱਟੋ-ਘੱਟ ਤਿੰਨ ਕੋਨੇ ਚਾਹੀਦੇ ਹਨ, ਰਸਤੇ ਲਈ ਦੋ।
draw-crossing = ਕਿਨਾਰਾ ਆਪਣੇ ਆਪ ਨੂੰ ਕੱਟਦਾ ਹੈ। ਕੋਈ ਕੋਨਾ ਹਿਲਾਓ ਜਾਂ ਹਟਾਓ, ਤਾਂ ਜੋ ਕਿਨਾਰਾ ਇਲਾਕੇ ਦੁਆਲੇ ਇੱਕੋ ਵਾਰ ਜਾਵੇ।
size-metres = ਲਗਭਗ { $count } ਮੀਟਰ
size-kilometres = ਲਗਭਗ { $count } ਕਿਲੋਮੀਟਰ
size-square-metres = ਲਗਭਗ { $count } ਵਰਗ ਮੀਟਰ
size-pitches = { $count ->
    [one] ਲਗਭਗ ਇੱਕ ਫ਼ੁੱਟਬਾਲ ਮੈਦਾਨ ਜਿੰਨਾ ਵੱਡਾ
   *[other] ਲਗਭਗ { $count } ਫ਼ੁੱਟਬਾਲ ਮੈਦਾਨਾਂ ਜਿੰਨਾ ਵੱਡਾ
}
size-square-kilometres = ਲਗਭਗ { $count } ਵਰਗ ਕਿਲੋਮੀਟਰ
shape-route = ਇੱਕ ਰਸਤਾ, { $size } ਲੰਬਾ
shape-area = ਇੱਕ ਇਲਾਕਾ, { $size }
shape-whole = ਪੂਰਾ ਆਂਢ-ਗੁਆਂਢ

find-title = ਥਾਂ ਲੱਭੋ
find-label = ਗਲੀ ਜਾਂ ਥਾਂ ਦਾ ਨਾਂ
find-hint = ਲਿਖਣਾ ਸ਼ੁਰੂ ਕਰੋ, ਫਿਰ ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।
find-hint-postcodes = ਨਾਂ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖਣਾ ਸ਼ੁਰੂ ਕਰੋ, ਫਿਰ ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।
find-where = { $kind }, { $distance } { $wind } ਵੱਲ
find-none = ਇੱਥੇ ਇਸ ਨਾਂ ਦਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਨਾਂ ਦਾ ਕੋਈ ਹਿੱਸਾ ਲਿਖ ਕੇ ਦੇਖੋ, ਜਾਂ ਨੇੜੇ ਦੀ ਕੋਈ ਹੋਰ ਗਲੀ।
find-count = { $count ->
    [one] { $count } ਥਾਂ ਮਿਲੀ
   *[other] { $count } ਥਾਵਾਂ ਮਿਲੀਆਂ
}
find-off = ਗਲੀਆਂ ਅਤੇ ਥਾਵਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਆ ਸਕੀ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਨਕਸ਼ਾ ਹਿਲਾ ਸਕਦੇ ਹੋ।
placekind-street = ਗਲੀ
placekind-square = ਚੌਕ
placekind-park = ਪਾਰਕ
placekind-water = ਪਾਣੀ
placekind-station = ਸਟੇਸ਼ਨ
placekind-school = ਸਕੂਲ
placekind-health = ਸਿਹਤ
placekind-worship = ਧਾਰਮਿਕ ਥਾਂ
placekind-culture = ਸੱਭਿਆਚਾਰ
placekind-shop = ਦੁਕਾਨ
placekind-community = ਭਾਈਚਾਰੇ ਦੀ ਥਾਂ
placekind-locality = ਇਲਾਕਾ
placekind-postcode = ਪੋਸਟਕੋਡ
placekind-other = ਥਾਂ

## Questions

step = { $total } ਵਿੱਚੋਂ { $number }
back = ਪਿੱਛੇ
continue = ਅੱਗੇ ਚੱਲੋ
skip = ਇਹ ਛੱਡੋ
not-sure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
decline = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
yes = ਹਾਂ
no = ਨਹੀਂ
choices-most = ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਚੁਣੋ।
choices-full = ਤੁਸੀਂ { $max } ਚੁਣ ਲਏ ਹਨ। ਹੋਰ ਚੁਣਨ ਲਈ ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।
date-day = ਦਿਨ
date-month = ਮਹੀਨਾ
date-year = ਸਾਲ
characters = { $max } ਵਿੱਚੋਂ { $count }
characters-over = { $over } ਵੱਧ ਹਨ
scale-step = { $step }: { $words }

## Personal details

flags-none = ਕੋਈ ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਦਿਸੀ
flag-phone = “{ $text }” ਫ਼ੋਨ ਨੰਬਰ ਜਾਪਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਕੱਢ ਸਕਦੇ ਹੋ।
flag-email = “{ $text }” ਈਮੇਲ ਪਤਾ ਜਾਪਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਕੱਢ ਸਕਦੇ ਹੋ।
flag-postcode = “{ $text }” ਪੂਰਾ ਪੋਸਟਕੋਡ ਜਾਪਦਾ ਹੈ। ਤੁਸੀਂ ਪਹਿਲਾ ਅੱਧ ਰੱਖ ਸਕਦੇ ਹੋ ਅਤੇ ਬਾਕੀ ਕੱਢ ਸਕਦੇ ਹੋ।
flag-address = “{ $text }” ਕਿਸੇ ਦੇ ਘਰ ਦਾ ਪਤਾ ਜਾਪਦਾ ਹੈ। ਤੁਸੀਂ ਘਰ ਦਾ ਨੰਬਰ ਕੱਢ ਸਕਦੇ ਹੋ।
flag-nhs-number = “{ $text }” NHS ਨੰਬਰ ਜਾਪਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਕੱਢ ਸਕਦੇ ਹੋ।
flag-take-out = ਕੱਢੋ
flag-take-out-of = “{ $text }” ਕੱਢੋ

## Photo

photo-add = ਫ਼ੋਟੋ ਜੋੜੋ
photo-take = ਫ਼ੋਟੋ ਖਿੱਚੋ
photo-choose = ਤਸਵੀਰ ਚੁਣੋ
photo-no-faces = ਕਿਰਪਾ ਕਰਕੇ ਚਿਹਰੇ ਨਾ ਆਉਣ
photo-busy = ਤੁਹਾਡੀ ਫ਼ੋਟੋ ਤਿਆਰ ਹੋ ਰਹੀ ਹੈ…
photo-yours = ਤੁਹਾਡੀ ਫ਼ੋਟੋ
photo = ਫ਼ੋਟੋ
photo-kept = ਤੁਹਾਡੀ ਫ਼ੋਟੋ ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਸੇਵ ਹੋ ਗਈ ਹੈ।
photo-another = ਦੂਜੀ ਖਿੱਚੋ
photo-choose-another = ਦੂਜੀ ਚੁਣੋ
photo-remove = ਹਟਾਓ
photo-remove-name = ਆਪਣੀ ਫ਼ੋਟੋ ਹਟਾਓ
photo-removed = ਤੁਹਾਡੀ ਫ਼ੋਟੋ ਹਟਾ ਦਿੱਤੀ ਹੈ।
photo-elsewhere = ਇਹ ਫ਼ੋਟੋ ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਨਹੀਂ ਹੈ।

## Voice note

voice-add = ਬੋਲ ਕੇ ਦੱਸੋ
voice-seconds = { $seconds } ਸਕਿੰਟ ਤੱਕ
voice-asking = ਕਿਰਪਾ ਕਰਕੇ ਮਾਈਕ ਵਰਤਣ ਲਈ ਹਾਂ ਕਹੋ।
voice-recording = ਰਿਕਾਰਡ ਹੋ ਰਿਹਾ ਹੈ
voice-stop = ਰੋਕੋ
voice-left = { $seconds } ਸਕਿੰਟ ਬਾਕੀ
voice-warning = 10 ਸਕਿੰਟ ਬਾਕੀ
voice-heard = ਸਾਨੂੰ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਆ ਰਹੀ ਹੈ।
voice-quiet = ਸਾਨੂੰ ਅਜੇ ਕੁਝ ਸੁਣਾਈ ਨਹੀਂ ਦਿੰਦਾ। ਉੱਚਾ ਬੋਲੋ, ਜਾਂ ਨੇੜੇ ਆਓ।
voice-busy = ਤੁਹਾਡੀ ਰਿਕਾਰਡਿੰਗ ਸੇਵ ਹੋ ਰਹੀ ਹੈ…
voice-yours = ਤੁਹਾਡੀ ਰਿਕਾਰਡਿੰਗ
voice = ਰਿਕਾਰਡਿੰਗ
voice-kept = ਤੁਹਾਡੀ ਰਿਕਾਰਡਿੰਗ ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਸੇਵ ਹੋ ਗਈ ਹੈ। ਤੁਸੀਂ ਇਹ ਸੁਣ ਸਕਦੇ ਹੋ।
voice-again = ਦੁਬਾਰਾ ਬੋਲੋ
voice-remove = ਹਟਾਓ
voice-remove-name = ਆਪਣੀ ਰਿਕਾਰਡਿੰਗ ਹਟਾਓ
voice-removed = ਤੁਹਾਡੀ ਰਿਕਾਰਡਿੰਗ ਹਟਾ ਦਿੱਤੀ ਹੈ।
voice-elsewhere = ਇਹ ਰਿਕਾਰਡਿੰਗ ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਨਹੀਂ ਹੈ।

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = ਇਹ ਫ਼ਾਈਲ ਤਸਵੀਰ ਵਜੋਂ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਹੋਰ ਚੁਣੋ।
media-wrong-too-large = ਇਹ ਤਸਵੀਰ ਇੰਨੀ ਵੱਡੀ ਹੈ ਕਿ ਅਸੀਂ ਖੋਲ੍ਹ ਨਹੀਂ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਛੋਟੀ ਚੁਣੋ।
media-wrong-no-memory = ਇਸ ਤਸਵੀਰ ਉੱਤੇ ਕੰਮ ਕਰਨ ਲਈ ਕਾਫ਼ੀ ਥਾਂ ਨਹੀਂ। ਹੋਰ ਐਪਾਂ ਜਾਂ ਟੈਬਾਂ ਬੰਦ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
media-wrong-refused = ਸਾਨੂੰ ਮਾਈਕ ਵਰਤਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ। ਤੁਸੀਂ ਬ੍ਰਾਊਜ਼ਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਜਾਜ਼ਤ ਦੇ ਸਕਦੇ ਹੋ, ਜਾਂ ਆਪਣਾ ਜਵਾਬ ਲਿਖ ਸਕਦੇ ਹੋ।
media-wrong-no-microphone = ਸਾਨੂੰ ਇੱਥੇ ਕੋਈ ਮਾਈਕ ਨਹੀਂ ਮਿਲਿਆ। ਤੁਸੀਂ ਆਪਣਾ ਜਵਾਬ ਲਿਖ ਸਕਦੇ ਹੋ।
media-wrong-in-use = ਮਾਈਕ ਕਿਤੇ ਹੋਰ ਵਰਤਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਹੋਰ ਐਪਾਂ ਜਾਂ ਕਾਲਾਂ ਬੰਦ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
media-wrong-not-supported = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਰਿਕਾਰਡ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਤੁਸੀਂ ਆਪਣਾ ਜਵਾਬ ਲਿਖ ਸਕਦੇ ਹੋ।
media-wrong-nothing = ਸਾਨੂੰ ਕੁਝ ਸੁਣਾਈ ਨਹੀਂ ਦਿੱਤਾ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
media-wrong-full = ਇਹ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਭਰ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਰੱਖ ਨਹੀਂ ਸਕੇ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਲਿਖ ਕੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
media-wrong-failed = ਗੱਲ ਨਹੀਂ ਬਣੀ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਇਸ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਚੱਲੋ।

## Private place

private-place = ਇਹ ਨਿੱਜੀ ਥਾਂ ਹੈ (ਕਿਸੇ ਦਾ ਘਰ)
private-hint = ਸੇਵ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਪਿੰਨ ਥੋੜ੍ਹਾ ਜਿਹਾ ਹਿਲਾ ਦਿੰਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਅਸਲੀ ਥਾਂ ਨਾ ਦਿਸੇ। ਅਸਲੀ ਥਾਂ ਅਸੀਂ ਨਹੀਂ ਰੱਖਦੇ।
private-moved = ਥੋੜ੍ਹਾ ਹਿਲਾਇਆ ਗਿਆ, ਤਾਂ ਜੋ ਇਹ ਨਿੱਜੀ ਰਹੇ

## Your code

code-title = ਤੁਹਾਡਾ ਕੋਡ
code-keep = ਜੇ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਆਪਣੇ ਜਵਾਬ ਬਦਲਣਾ ਜਾਂ ਹਟਾਉਣਾ ਚਾਹੋ, ਤਾਂ ਇਹ ਕੋਡ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
code-once = ਤੁਹਾਡੇ ਖ਼ਤਮ ਕਰਨ ਤੋਂ ਬਾਅਦ ਅਸੀਂ ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਇਸ ਨੂੰ ਲਿਖ ਲਓ, ਇਸ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚ ਲਓ, ਜਾਂ ਪ੍ਰਿੰਟ ਕਰ ਲਓ।
code-print = ਪ੍ਰਿੰਟ ਕਰੋ
code-read = ਤੁਹਾਡਾ ਕੋਡ, ਇੱਕ-ਇੱਕ ਹਿੱਸਾ ਕਰਕੇ
code-enter = ਤੁਹਾਡਾ ਕੋਡ ਕੀ ਹੈ?
code-enter-hint = ਇਸ ਵਿੱਚ ਚਾਰ ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ ਅਤੇ ਚਾਰ ਅੰਕ ਹਨ, ਜਿਵੇਂ MAPLE-RIVER-4729-LEMON-TABLE। ਅੱਖਰ ਵੱਡੇ ਹੋਣ ਜਾਂ ਛੋਟੇ, ਦੋਵੇਂ ਠੀਕ ਹਨ।
code-wrong-empty = ਆਪਣਾ ਕੋਡ ਇੱਥੇ ਲਿਖੋ।
code-wrong-parts = ਕੋਡ ਵਿੱਚ ਦੋ ਸ਼ਬਦ, ਚਾਰ ਅੰਕ, ਫਿਰ ਦੋ ਸ਼ਬਦ ਹੁੰਦੇ ਹਨ। ਦੇਖੋ ਕਿ ਕੁਝ ਰਹਿ ਤਾਂ ਨਹੀਂ ਗਿਆ ਜਾਂ ਦੋ ਵਾਰ ਤਾਂ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।
code-wrong-word = ਅਸੀਂ ਸ਼ਬਦ ਨੰਬਰ { $number } ਨਹੀਂ ਪਛਾਣਦੇ। ਦੇਖੋ ਕਿ ਉਸ ਦੇ ਅੱਖਰ ਠੀਕ ਹਨ।
code-wrong-digits = ਪਹਿਲੇ ਦੋ ਸ਼ਬਦਾਂ ਤੋਂ ਬਾਅਦ ਚਾਰ ਅੰਕ ਆਉਂਦੇ ਹਨ। ਉਹ ਦੇਖੋ।
code-wrong-check = ਇਸ ਕੋਡ ਵਿੱਚ ਕੁਝ ਠੀਕ ਨਹੀਂ। ਹਰ ਸ਼ਬਦ, ਹਰ ਅੰਕ ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਤਰਤੀਬ ਦੇਖੋ।

## Taking part

age-title = ਕੀ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ?
age-why = ਅਸੀਂ ਇਸ ਲਈ ਪੁੱਛਦੇ ਹਾਂ ਕਿਉਂਕਿ ਛੋਟੀ ਉਮਰ ਵਾਲਿਆਂ ਲਈ ਨਿਯਮ ਵੱਖਰੇ ਹਨ।
young-title = ਧੰਨਵਾਦ ਕਿ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹਿਆ
young-text = ਇਸ ਨਕਸ਼ੇ ਉੱਤੇ ਕੁਝ ਪਾਉਣ ਲਈ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਜਾਂ ਵੱਧ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।
young-look = ਤੁਸੀਂ ਫਿਰ ਵੀ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਹੋਰ ਲੋਕਾਂ ਨੇ ਕੀ ਦੱਸਿਆ ਹੈ।
young-map = ਨਕਸ਼ੇ ਉੱਤੇ ਜਾਓ
guardian-title = ਮਾਂ, ਬਾਪ ਜਾਂ ਸਰਪ੍ਰਸਤ ਨੂੰ ਪੁੱਛੋ
guardian-text = ਪਹਿਲਾਂ ਮਾਂ, ਬਾਪ ਜਾਂ ਸਰਪ੍ਰਸਤ ਦੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ। ਟੀਮ ਨੇ ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਕ ਹਵਾਲਾ ਨੰਬਰ ਦਿੱਤਾ ਹੈ।
guardian-label = ਹਵਾਲਾ ਨੰਬਰ ਕੀ ਹੈ?
guardian-hint = ਟੀਮ ਤੋਂ ਮਿਲੇ ਅੱਖਰ ਅਤੇ ਨੰਬਰ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਨਾਂ ਨਾ ਲਿਖੋ।
guardian-needed = ਉਹ ਹਵਾਲਾ ਨੰਬਰ ਲਿਖੋ ਜੋ ਤੁਹਾਡੇ ਮਾਂ, ਬਾਪ ਜਾਂ ਸਰਪ੍ਰਸਤ ਨੂੰ ਦਿੱਤਾ ਗਿਆ ਸੀ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ, ਤਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
consent-title = ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
consent-template = ਇਹ ਲਿਖਤ ਸਿਰਫ਼ ਨਮੂਨਾ ਹੈ। ਕਿਸੇ ਦੇ ਹਿੱਸਾ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਟੀਮ ਨੇ ਇਹ ਬਦਲਣੀ ਹੈ।
consent-controllers = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਲਈ ਕੌਣ ਜ਼ਿੰਮੇਵਾਰ ਹੈ
consent-until = ਤੁਸੀਂ { $day } ਤੱਕ ਆਪਣੇ ਜਵਾਬ ਮਿਟਵਾ ਸਕਦੇ ਹੋ।
consent-choices = ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਨਾਲ ਸਹਿਮਤ ਹੋ?
optional-mark = (ਤੁਹਾਡੀ ਮਰਜ਼ੀ)
consent-needed = ਜੇ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ ਤਾਂ ਇਸ ਖ਼ਾਨੇ ਉੱਤੇ ਟਿੱਕ ਕਰੋ। ਤੁਸੀਂ ਹਾਂ ਕਹੋ, ਤਾਂ ਹੀ ਕੁਝ ਪਾ ਸਕਦੇ ਹੋ।
consent-go = ਸ਼ੁਰੂ ਕਰੋ

## About you

about-you = ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਸਵਾਲ
optional = ਤੁਹਾਡੀ ਮਰਜ਼ੀ
about-thanks = ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ
about-thanks-text = ਤੁਸੀਂ ਜੋ ਨਕਸ਼ੇ ਉੱਤੇ ਪਾਉਂਦੇ ਹੋ, ਇਹ ਉਸ ਤੋਂ ਵੱਖਰਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
about-change = ਆਪਣੇ ਬਾਰੇ ਜੋ ਦੱਸਿਆ, ਉਹ ਬਦਲੋ

## Deleting by code

withdraw-have = ਮੇਰੇ ਕੋਲ ਕੋਡ ਹੈ
withdraw-title = ਆਪਣੇ ਜਵਾਬ ਮਿਟਾਓ
withdraw-text = ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਹਿੱਸਾ ਲਿਆ ਸੀ, ਤਾਂ ਤੁਹਾਨੂੰ ਇੱਕ ਕੋਡ ਮਿਲਿਆ ਸੀ। ਉਸ ਨਾਲ ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਸਕਦੇ ਹਾਂ।
withdraw-unknown = ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਇਸ ਕੋਡ ਦਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ। ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਫ਼ੋਨ ਜਾਂ ਟੈਬਲੇਟ ਉੱਤੇ ਹਿੱਸਾ ਲਿਆ ਸੀ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
withdraw-sure = { $count ->
    [0] ਇਹ ਕੋਡ ਸਾਡੇ ਕੋਲ ਹੈ, ਪਰ ਇਸ ਦਾ ਨਕਸ਼ੇ ਉੱਤੇ ਕੁਝ ਨਹੀਂ
    [one] ਕੀ ਤੁਹਾਡਾ { $count } ਜਵਾਬ ਮਿਟਾ ਦੇਈਏ?
   *[other] ਕੀ ਤੁਹਾਡੇ { $count } ਜਵਾਬ ਮਿਟਾ ਦੇਈਏ?
}
withdraw-dots = ਤੁਹਾਡੇ ਸਟਿੱਕਰ ਵੀ ਹਟਾ ਦਿੱਤੇ ਜਾਣਗੇ।
withdraw-what = ਅਸੀਂ ਇਹ ਵੀ ਮਿਟਾ ਦੇਵਾਂਗੇ ਕਿ ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਨਾਲ ਸਹਿਮਤ ਹੋਏ ਸੀ ਅਤੇ ਆਪਣੇ ਬਾਰੇ ਕੀ ਦੱਸਿਆ ਸੀ। ਇਹ ਫਿਰ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।
withdraw-copies = ਜੋ ਕਾਪੀਆਂ ਪਹਿਲਾਂ ਕਿਸੇ ਨੂੰ ਦਿੱਤੀਆਂ ਗਈਆਂ, ਉਹ ਇਸ ਨਾਲ ਨਹੀਂ ਮਿਟਦੀਆਂ। ਉਨ੍ਹਾਂ ਬਾਰੇ ਕਿਰਪਾ ਕਰਕੇ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
withdraw-delete = ਸਭ ਮਿਟਾਓ
withdraw-keep = ਰਹਿਣ ਦਿਓ
withdraw-gone = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ ਹਨ

## Check your answers

check-title = ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ
check-place = ਥਾਂ
check-kind = ਤੁਸੀਂ ਪਾ ਰਹੇ ਹੋ
check-skipped = ਛੱਡਿਆ ਗਿਆ
check-declined = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
check-moved = ਨਕਸ਼ੇ ਉੱਤੇ
change = ਬਦਲੋ
change-what = ਬਦਲੋ: { $what }
save = ਸੇਵ ਕਰੋ
saving = ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…

## Done

done-title = ਧੰਨਵਾਦ। ਇਹ ਹੁਣ ਨਕਸ਼ੇ ਉੱਤੇ ਹੈ।
done-title-whole = ਧੰਨਵਾਦ। ਇਹ ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਹੈ।
done-saved = ਇਸ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਉੱਤੇ ਸੁਰੱਖਿਅਤ ਢੰਗ ਨਾਲ ਸੇਵ ਹੋ ਗਿਆ ਹੈ। ਕਿਤੇ ਵੀ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
done-title-changed = ਧੰਨਵਾਦ। ਤੁਹਾਡੀ ਤਬਦੀਲੀ ਸੇਵ ਹੋ ਗਈ ਹੈ।
add-another = ਇੱਕ ਹੋਰ ਪਾਓ
next-person = ਮੇਰਾ ਹੋ ਗਿਆ: ਹੁਣ ਅਗਲੇ ਦੀ ਵਾਰੀ

## Card

card-unnamed = ਕੋਈ ਨਾਂ ਨਹੀਂ ਦਿੱਤਾ
card-near = { $place } ਦੇ ਨੇੜੇ
card-delete = ਮਿਟਾਓ
link-about = ਇਸ ਬਾਰੇ
link-responds = ਇਨ੍ਹਾਂ ਵਿੱਚ ਮਦਦ ਹੋਵੇਗੀ
link-barriers-here = ਇੱਥੇ ਕੀ ਮੁਸ਼ਕਲ ਹੈ
link-ideas-here = ਇਸ ਲਈ ਸੁਝਾਅ
link-no-place = ਇੱਥੋਂ ਦੀ ਕਿਸੇ ਥਾਂ ਬਾਰੇ ਨਹੀਂ
link-count = ਚੁਣਨ ਲਈ { $count }, ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀ ਪਹਿਲਾਂ
link-none = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ।
link-nothing-there = ਅਜੇ ਨਕਸ਼ੇ ਉੱਤੇ ਚੁਣਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ। ਬੱਸ ਅੱਗੇ ਚੱਲੋ।
link-gone = { $name } (ਹੁਣ ਇਸ ਨਕਸ਼ੇ ਉੱਤੇ ਨਹੀਂ)
cluster-title = { $count ->
    [one] ਇੱਥੇ { $count } ਚੀਜ਼
   *[other] ਇੱਥੇ { $count } ਚੀਜ਼ਾਂ
}

## Dots

dots-title = ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਚੀਜ਼ਾਂ ਉੱਤੇ ਆਪਣੇ ਸਟਿੱਕਰ ਲਾਓ
dots-how = { $dots ->
    [one] ਤੁਹਾਡੇ ਕੋਲ { $dots } ਸਟਿੱਕਰ ਹੈ। ਜਦ ਤੱਕ ਤੁਹਾਡਾ ਕੰਮ ਖ਼ਤਮ ਨਾ ਹੋਵੇ, ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਬਦਲ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਹਾਡੇ ਕੋਲ { $dots } ਸਟਿੱਕਰ ਹਨ। ਹਰ ਇੱਕ ਨੂੰ ਵੱਖਰੀ ਚੀਜ਼ ਉੱਤੇ ਲਾਓ, ਜਾਂ ਇੱਕੋ ਚੀਜ਼ ਉੱਤੇ ਕਈ ਲਾਓ। ਜਦ ਤੱਕ ਤੁਹਾਡਾ ਕੰਮ ਖ਼ਤਮ ਨਾ ਹੋਵੇ, ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਦੀ ਥਾਂ ਬਦਲ ਸਕਦੇ ਹੋ।
}
dots-left = { $count ->
    [0] ਤੁਹਾਡੇ ਸਾਰੇ ਸਟਿੱਕਰ ਲੱਗ ਗਏ ਹਨ।
    [one] ਤੁਹਾਡੇ ਕੋਲ { $count } ਸਟਿੱਕਰ ਬਾਕੀ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਕੋਲ { $count } ਸਟਿੱਕਰ ਬਾਕੀ ਹਨ।
}
dots-put = ਇੱਥੇ ਸਟਿੱਕਰ ਲਾਓ
dots-put-on = ਇੱਥੇ ਸਟਿੱਕਰ ਲਾਓ: { $name }
dots-take = ਇੱਕ ਹਟਾਓ
dots-take-from = ਇੱਕ ਹਟਾਓ: { $name }
dots-here = { $count ->
    [one] ਤੁਹਾਡਾ { $count } ਸਟਿੱਕਰ
   *[other] ਤੁਹਾਡੇ { $count } ਸਟਿੱਕਰ
}
dots-yours = ਤੁਹਾਡੇ ਸਟਿੱਕਰ
dots-said-put = ਤੁਹਾਡਾ ਸਟਿੱਕਰ “{ $name }” ਉੱਤੇ ਲੱਗ ਗਿਆ ਹੈ।
dots-said-taken = ਤੁਸੀਂ “{ $name }” ਤੋਂ ਇੱਕ ਸਟਿੱਕਰ ਹਟਾ ਲਿਆ ਹੈ।
dots-full = { $dots ->
    [one] ਤੁਹਾਡਾ ਸਟਿੱਕਰ ਲੱਗ ਚੁੱਕਾ ਹੈ। ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਹਟਾਓ।
   *[other] ਤੁਹਾਡੇ ਸਾਰੇ { $dots } ਸਟਿੱਕਰ ਲੱਗ ਚੁੱਕੇ ਹਨ। ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ।
}
dots-failed = ਅਸੀਂ ਇਹ ਸੇਵ ਨਹੀਂ ਕਰ ਸਕੇ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
dots-none = ਅਜੇ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਜਿਸ ਉੱਤੇ ਸਟਿੱਕਰ ਲਾਇਆ ਜਾ ਸਕੇ।
dots-sort-nearest = ਸਭ ਤੋਂ ਨੇੜਲੇ ਪਹਿਲਾਂ
dots-all-hint = ਜਦੋਂ ਤੁਹਾਡੇ ਸਾਰੇ ਸਟਿੱਕਰ ਲੱਗ ਜਾਣ, ਤਾਂ ਤੁਸੀਂ ਸਾਰਿਆਂ ਦੇ ਸਟਿੱਕਰ ਦੇਖ ਸਕਦੇ ਹੋ।
dots-all = ਸਾਰਿਆਂ ਦੇ ਸਟਿੱਕਰ ਦਿਖਾਓ
dots-all-shown = ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਸਾਰਿਆਂ ਦੇ ਸਟਿੱਕਰ ਦਿਸ ਰਹੇ ਹਨ।
dots-all-failed = ਸਾਰਿਆਂ ਦੇ ਸਟਿੱਕਰ ਨਹੀਂ ਆ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
dots-tally = { $dots ->
    [0] ਕਿਸੇ ਨੇ ਸਟਿੱਕਰ ਨਹੀਂ ਲਾਇਆ
    [one] { $dots } ਸਟਿੱਕਰ, { $people } ਜਣੇ ਦਾ
   *[other] { $dots } ਸਟਿੱਕਰ, { $people ->
        [one] { $people } ਜਣੇ ਦੇ
       *[other] { $people } ਜਣਿਆਂ ਦੇ
    }
}

## List

list-title = ਲੋਕਾਂ ਨੇ ਕੀ ਦੱਸਿਆ ਹੈ
list-empty = ਅਜੇ ਇੱਥੇ ਕੁਝ ਨਹੀਂ।
list-none = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਹੋਰ ਦੇਖਣ ਲਈ ਕੋਈ ਫ਼ਿਲਟਰ ਹਟਾਓ।
list-filter = ਕੋਈ ਸ਼ਬਦ ਲੱਭੋ
list-category = ਕਿਸਮ
list-all-categories = ਸਾਰੀਆਂ
list-sort = ਤਰਤੀਬ
sort-newest = ਨਵੇਂ ਪਹਿਲਾਂ
sort-near = ਵਿਚਕਾਰ ਦੇ ਨੇੜਲੇ ਪਹਿਲਾਂ
sort-oldest = ਪੁਰਾਣੇ ਪਹਿਲਾਂ
sort-name = ਨਾਂ
sort-importance = ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਪਹਿਲਾਂ
list-count = { $count } ਜਵਾਬ
list-more = ਹੋਰ ਦਿਖਾਓ

## Files

files-title = ਕਾਪੀ ਸੇਵ ਕਰੋ, ਜਾਂ ਫ਼ਾਈਲ ਲਿਆਓ
export = ਕਾਪੀ ਸੇਵ ਕਰੋ
share = ਕਾਪੀ ਸਾਂਝੀ ਕਰੋ
share-map = ਇਹ ਨਕਸ਼ਾ ਸਾਂਝਾ ਕਰੋ
exported = { $count ->
    [one] { $count } ਜਵਾਬ { $file } ਵਿੱਚ ਸੇਵ ਹੋ ਗਿਆ ਹੈ।
   *[other] { $count } ਜਵਾਬ { $file } ਵਿੱਚ ਸੇਵ ਹੋ ਗਏ ਹਨ।
} ਆਪਣੇ ਡਾਊਨਲੋਡ ਵਿੱਚ ਦੇਖੋ।
export-empty = ਅਜੇ ਸੇਵ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
import = ਫ਼ਾਈਲ ਲਿਆਓ
import-reading = { $file } ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ… { $percent } %
import-saving = ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…
import-cancel = ਰੋਕੋ
import-stopped = ਰੋਕ ਦਿੱਤਾ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
import-done = { $file }: { $added } ਨਵੇਂ, { $updated } ਬਦਲੇ ਗਏ, { $same } ਪਹਿਲਾਂ ਹੀ ਸਨ, { $left_out } ਛੱਡੇ ਗਏ।
import-withdrawn = ਛੱਡੇ ਗਏ, ਕਿਉਂਕਿ ਕਹਿਣ ਵਾਲਿਆਂ ਨੇ ਮਿਟਾਉਣ ਲਈ ਕਿਹਾ: { $count }।
import-failed = { $file } ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਚੁਣ ਕੇ ਦੇਖੋ।
import-problems = ਜੋ ਸਾਡੇ ਧਿਆਨ ਵਿੱਚ ਆਇਆ
import-more = … ਅਤੇ { $count } ਹੋਰ
import-feature = ਥਾਂ { $number }
import-foreign-title = ਇਹ ਫ਼ਾਈਲ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਆਈ ਹੈ
import-foreign-hint = ਇਸ ਵਿੱਚ ਕਿਸ ਤਰ੍ਹਾਂ ਦੀਆਂ ਥਾਵਾਂ ਹਨ?
import-foreign-name = ਨਾਂ ਕਿਹੜੇ ਕਾਲਮ ਵਿੱਚ ਹੈ?
import-foreign-none = ਕੋਈ ਨਹੀਂ
import-start = ਲਿਆਓ

## Session

sitting = ਸੈਸ਼ਨ
sitting-line = ਸੈਸ਼ਨ: { $site }, { $date }
sitting-next = ਅਗਲਾ ਵਿਅਕਤੀ
next-title = ਇਹ ਜਵਾਬ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
next-kept = ਤੁਸੀਂ ਹੁਣ ਤੱਕ ਜੋ ਦੱਸਿਆ ਹੈ ਅਸੀਂ ਰੱਖ ਲੈਂਦੇ ਹਾਂ। ਸਕਰੀਨ ਅਗਲੇ ਲਈ ਸਾਫ਼ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।
next-lost = ਇਹ ਮਿਟਾ ਦਿੱਤਾ ਜਾਵੇਗਾ, ਅਤੇ ਸਕਰੀਨ ਅਗਲੇ ਲਈ ਸਾਫ਼ ਕੀਤੀ ਜਾਵੇਗੀ।
next-back = ਵਾਪਸ ਜਾ ਕੇ ਪੂਰਾ ਕਰੋ
idle-title = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
idle-why = ਅੱਗੇ ਵਧਣ ਲਈ ਸਕਰੀਨ ਨੂੰ ਛੂਹੋ। ਜੇ ਕਿਸੇ ਨੇ ਨਾ ਛੂਹਿਆ ਤਾਂ ਅਸੀਂ ਅਗਲੇ ਲਈ ਸਾਫ਼ ਕਰ ਦੇਵਾਂਗੇ।
idle-left = ਬਾਕੀ ਸਕਿੰਟ: { $seconds }
idle-stay = ਮੈਂ ਹਾਲੇ ਇੱਥੇ ਹਾਂ
clock-ask = ਸ਼ਾਇਦ ਇੱਥੋਂ ਦੀ ਘੜੀ ਗਲਤ ਹੈ। ਇਹ { $time } ਦੱਸਦੀ ਹੈ। ਕੀ ਇਹ ਠੀਕ ਹੈ?
clock-yes = ਠੀਕ ਹੈ
clock-no = ਗਲਤ ਹੈ
clock-wrong = ਇੱਥੋਂ ਦੀ ਘੜੀ ਗਲਤ ਹੈ: ਇਹ { $time } ਦੱਸਦੀ ਹੈ। ਤੁਸੀਂ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਲਿਖ ਲੈਂਦੇ ਹਾਂ ਕਿ ਸਮੇਂ ਗਲਤ ਹੋ ਸਕਦੇ ਹਨ। ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਘੜੀ ਠੀਕ ਕਰੋ।

## Facilitator

facilitator = ਸੈਸ਼ਨ ਚਲਾਉਣ ਵਾਲਿਆਂ ਲਈ
facilitator-lock = ਲਾਕ ਕਰੋ ਅਤੇ ਨਕਸ਼ੇ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
sitting-none = ਕੋਈ ਸੈਸ਼ਨ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ।
sitting-start-title = ਸੈਸ਼ਨ ਸ਼ੁਰੂ ਕਰੋ
sitting-start = ਸੈਸ਼ਨ ਸ਼ੁਰੂ ਕਰੋ
sitting-site = ਥਾਂ
sitting-date = ਤਾਰੀਖ਼
sitting-stage = ਇਹ ਕਿਸ ਲਈ ਹੈ?
sitting-facilitator = ਚਲਾਉਣ ਵਾਲੇ ਦਾ ਕੋਡ
sitting-facilitator-hint = ਉਹ ਕੋਡ ਜੋ ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਤੈਅ ਕੀਤਾ ਹੈ। ਕੋਈ ਨਾਂ ਨਹੀਂ।
sitting-device = ਇਸ ਯੰਤਰ ਦਾ ਨਾਂ
sitting-device-hint = ਜਿਵੇਂ A, B ਜਾਂ C, ਜੇ ਕਈ ਹੋਣ।
sitting-languages = ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਦਿਖਾਈਆਂ ਜਾਣ
sitting-languages-hint = ਸਾਰੀਆਂ ਦਿਖਾਉਣ ਲਈ ਕਿਸੇ ਉੱਤੇ ਨਿਸ਼ਾਨ ਨਾ ਲਾਓ।
sitting-assisted = ਕੋਈ ਲੋਕਾਂ ਦੀ ਜਵਾਬ ਭਰਨ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ
sitting-idle = “ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?” ਇੰਨੇ ਸਮੇਂ ਬਾਅਦ ਪੁੱਛੋ
sitting-minutes = { $count } ਮਿੰਟ
stage-none = ਨਹੀਂ ਦੱਸਿਆ
stage-profiling = ਇਲਾਕੇ ਨੂੰ ਜਾਣਨਾ
stage-informal-survey = ਗੈਰ-ਰਸਮੀ ਸਰਵੇਖਣ
stage-world-cafe = ਵਰਲਡ ਕੈਫ਼ੇ
stage-action-workshop = ਕੰਮ ਦੀ ਵਰਕਸ਼ਾਪ
stage-feedback = ਨਤੀਜੇ ਦੱਸਣਾ
stage-drop-in = ਖੁੱਲ੍ਹਾ ਦਰਵਾਜ਼ਾ
stage-online = ਔਨਲਾਈਨ
sitting-end = ਸੈਸ਼ਨ ਖਤਮ ਕਰੋ
sitting-end-sure = ਕੀ ਇਹ ਸੈਸ਼ਨ ਹੁਣੇ ਖਤਮ ਕਰੀਏ?
sitting-end-yes = ਖਤਮ ਕਰੋ
sitting-end-no = ਜਾਰੀ ਰੱਖੋ
figure-sitting = ਇਸ ਸੈਸ਼ਨ ਦੇ ਜਵਾਬ
figure-people = ਲੋਕ: { $count }
figure-tablet = ਇਸ ਯੰਤਰ ਉੱਤੇ ਜਵਾਬ
desk-during = ਸੈਸ਼ਨ ਦੌਰਾਨ
desk-mend = ਜਵਾਬ ਬਦਲੋ ਜਾਂ ਮਿਟਾਓ
desk-mend-more = ਕੰਮ ਮੁੱਕਣ ਉੱਤੇ ਲਾਕ ਕਰੋ
desk-code = ਕੋਡ ਨਾਲ ਜਵਾਬ ਹਟਾਓ
desk-tablet = ਇਹ ਯੰਤਰ
desk-clock = ਘੜੀ { $time } ਦੱਸਦੀ ਹੈ।
desk-awake = ਸੈਸ਼ਨ ਦੌਰਾਨ ਸਕਰੀਨ ਆਪਣੇ ਆਪ ਜਗਦੀ ਰਹਿੰਦੀ ਹੈ।
desk-asleep = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਸਕਰੀਨ ਨੂੰ ਜਗਦਾ ਨਹੀਂ ਰੱਖ ਸਕਦਾ। ਇਹ ਯੰਤਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕਰੋ।
desk-pin = ਪਿੰਨ { $date } ਨੂੰ ਰੱਖਿਆ ਗਿਆ।
desk-kiosk = ਯੰਤਰ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸਨੂੰ ਇਸੇ ਸਫ਼ੇ ਉੱਤੇ ਲਾਕ ਕਰੋ: iPad ਉੱਤੇ Guided Access ਨਾਲ, Android ਉੱਤੇ ਸਕਰੀਨ ਪਿੰਨ ਕਰਕੇ।
pin-choose = ਪਿੰਨ ਚੁਣੋ
pin-deters = ਪਿੰਨ ਉਤਸੁਕ ਉਂਗਲਾਂ ਨੂੰ ਰੋਕਦਾ ਹੈ। ਇਹ ਜਵਾਬਾਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਕਰਦਾ: ਕੰਪਿਊਟਰ ਜਾਣਨ ਵਾਲਾ ਇਸ ਤੋਂ ਲੰਘ ਸਕਦਾ ਹੈ। ਯੰਤਰ ਨੂੰ ਨਜ਼ਰ ਵਿੱਚ ਰੱਖੋ।
pin-new = ਨਵਾਂ ਪਿੰਨ, ਘੱਟੋ-ਘੱਟ 4 ਅੰਕ
pin-again = ਉਹੀ ਪਿੰਨ ਦੁਬਾਰਾ
pin-set = ਪਿੰਨ ਰੱਖੋ
pin-enter = ਪਿੰਨ ਕੀ ਹੈ?
pin = ਪਿੰਨ
pin-open = ਖੋਲ੍ਹੋ
pin-length = ਪਿੰਨ ਵਿੱਚ 4 ਤੋਂ 32 ਅੰਕ ਜਾਂ ਅੱਖਰ ਹੁੰਦੇ ਹਨ।
pin-differ = ਇਹ ਦੋਵੇਂ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ। ਪਿੰਨ ਦੁਬਾਰਾ, ਦੋ ਵਾਰ ਲਿਖੋ।
pin-wrong = ਇਹ ਪਿੰਨ ਨਹੀਂ ਹੈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
pin-wait = ਇਹ ਪਿੰਨ ਨਹੀਂ ਹੈ। ਥੋੜ੍ਹਾ ਰੁਕੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਬਾਕੀ ਸਕਿੰਟ: { $seconds }
pin-forgotten = ਮੈਂ ਪਿੰਨ ਭੁੱਲ ਗਿਆ / ਗਈ
pin-forgotten-text = ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ। ਇਹ ਸਫ਼ਾ 10 ਮਿੰਟ ਖੁੱਲ੍ਹਾ ਰੱਖੋ, ਫਿਰ ਤੁਸੀਂ ਨਵਾਂ ਪਿੰਨ ਚੁਣ ਸਕਦੇ ਹੋ।
pin-renew = ਨਵੇਂ ਪਿੰਨ ਦੀ ਉਡੀਕ ਕਰੋ
pin-renewing = ਤੁਸੀਂ { $time } ਵਿੱਚ ਨਵਾਂ ਪਿੰਨ ਚੁਣ ਸਕਦੇ ਹੋ। ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
pin-insecure = ਇਹ ਸਫ਼ਾ https ਰਾਹੀਂ ਨਹੀਂ ਆਇਆ, ਇਸ ਲਈ ਬ੍ਰਾਊਜ਼ਰ ਪਿੰਨ ਨਹੀਂ ਰੱਖ ਸਕਦਾ। ਇਹ ਹਿੱਸਾ ਖੁੱਲ੍ਹਾ ਹੈ: ਯੰਤਰ ਨੂੰ ਨਜ਼ਰ ਵਿੱਚ ਰੱਖੋ।

## When something goes wrong

trouble-title = ਕੋਈ ਮੁਸ਼ਕਲ ਆਈ ਹੈ
retry = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
download-answers = ਮੇਰੇ ਜਵਾਬ ਡਾਊਨਲੋਡ ਕਰੋ
forget-download = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਤੁਹਾਡੇ ਜਵਾਬ ਭੁੱਲ ਸਕਦਾ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਡਾਊਨਲੋਡ ਕਰ ਲਓ।
store-quota = ਇਹ { $device ->
    [phone] ਫ਼ੋਨ
    [computer] ਕੰਪਿਊਟਰ
   *[tablet] ਟੈਬਲੇਟ
} ਭਰ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਤੁਹਾਡਾ ਜਵਾਬ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਤੁਹਾਡਾ ਜਵਾਬ ਅਜੇ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਹੈ। ਹੁਣੇ ਡਾਊਨਲੋਡ ਕਰੋ, ਜਾਂ ਥਾਂ ਬਣਾ ਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
store-blocked = Common Ground ਦਾ ਪੁਰਾਣਾ ਵਰਜਨ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹਾ ਹੈ। ਬਾਕੀ ਟੈਬਾਂ ਬੰਦ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
store-unavailable = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਸਾਨੂੰ ਕੁਝ ਸੇਵ ਨਹੀਂ ਕਰਨ ਦਿੰਦਾ (ਸ਼ਾਇਦ ਇਹ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਹੈ, ਜਾਂ ਵੈੱਬਸਾਈਟਾਂ ਦਾ ਡਾਟਾ ਰੱਖਣਾ ਬੰਦ ਹੈ)। ਤੁਸੀਂ ਫਿਰ ਵੀ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ, ਪਰ ਜਵਾਬ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰਨ ਤੱਕ ਹੀ ਰਹਿਣਗੇ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਡਾਊਨਲੋਡ ਕਰ ਲਓ।
store-newer = ਇੱਥੇ Common Ground ਦਾ ਨਵਾਂ ਵਰਜਨ ਵਰਤਿਆ ਗਿਆ ਹੈ। ਉਹ ਲੈਣ ਲਈ ਇਹ ਪੰਨਾ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
store-conflict = ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਸੀ, ਇਹ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ ਬਦਲਿਆ ਗਿਆ। ਤੁਹਾਡਾ ਜਵਾਬ ਅਜੇ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਹੈ।
store-conflict-gone = ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਸੀ, ਇਹ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ ਮਿਟਾਇਆ ਗਿਆ। ਤੁਹਾਡਾ ਜਵਾਬ ਅਜੇ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਹੈ।
store-withdrawn = ਇਹ ਇੱਕ ਕੋਡ ਨਾਲ ਮਿਟਾਇਆ ਗਿਆ ਹੈ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾ ਸਕਦਾ।
store-conflict-mine = ਮੇਰਾ ਸੇਵ ਕਰੋ
store-conflict-theirs = ਦੂਜਾ ਵਾਲਾ ਰੱਖੋ
store-failed = ਤੁਹਾਡਾ ਜਵਾਬ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਇਹ ਅਜੇ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਹੈ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ।
store-unreadable = { $count ->
    [one] ਸੇਵ ਕੀਤਾ { $count } ਜਵਾਬ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਅਸੀਂ ਉਸ ਨੂੰ ਜਿਵੇਂ ਸੀ, ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿੱਤਾ ਹੈ।
   *[other] ਸੇਵ ਕੀਤੇ { $count } ਜਵਾਬ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਜਿਵੇਂ ਸਨ, ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿੱਤਾ ਹੈ।
}
project-title = ਇਹ ਨਕਸ਼ਾ ਠੀਕ ਤਰ੍ਹਾਂ ਤਿਆਰ ਨਹੀਂ ਕੀਤਾ ਗਿਆ
project-hint = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਪੰਨਾ ਉਸ ਨੂੰ ਦਿਖਾਓ ਜੋ ਇਸ ਨੂੰ ਸੰਭਾਲਦਾ ਹੈ। { $file } ਵਿੱਚ ਕੀ ਗ਼ਲਤ ਹੈ:
project-other-origin = ਇਹ ਲਿੰਕ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਦਾ ਪ੍ਰਾਜੈਕਟ ਮੰਗਦਾ ਹੈ। ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਲਈ ਅਸੀਂ ਉਸ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹਦੇ।
project-not-found = ਇੱਥੇ { $file } ਨਾਂ ਦਾ ਕੋਈ ਪ੍ਰਾਜੈਕਟ ਨਹੀਂ ਹੈ।

## The file as a whole

problem-not-json = ਇਹ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਇਹ ਸਹੀ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ। ਦੇਖੋ ਕਿ ਇਹ ਸਹੀ ਫ਼ਾਈਲ ਹੈ, ਜਾਂ ਦੁਬਾਰਾ ਲਓ। { $detail }
problem-not-geojson = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਨਕਸ਼ੇ ਦੀ ਉਹ ਜਾਣਕਾਰੀ ਨਹੀਂ ਜੋ ਅਸੀਂ ਪੜ੍ਹ ਸਕੀਏ। GeoJSON ਫ਼ਾਈਲ ਚੁਣੋ।
problem-truncated = ਫ਼ਾਈਲ ਅੱਧ ਵਿਚਕਾਰ ਹੀ ਰੁਕ ਜਾਂਦੀ ਹੈ। ਜੋ ਹੈ, ਉਹ ਅਸੀਂ ਪੜ੍ਹ ਲਿਆ। ਬਾਕੀ ਲਈ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਲਓ।
problem-newer-format = ਇਹ ਫ਼ਾਈਲ Common Ground ਦੇ ਨਵੇਂ ਵਰਜਨ ਨਾਲ ਬਣੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜਨ ਲਓ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-trailing-text = ਫ਼ਾਈਲ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਬਾਅਦ ਵੀ ਕੁਝ ਲਿਖਿਆ ਹੈ। ਅਸੀਂ ਉਹ ਛੱਡ ਦਿੱਤਾ।
problem-byte-order-mark = ਫ਼ਾਈਲ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਇੱਕ ਨਿਸ਼ਾਨ ਹੈ ਜਿਸ ਦੀ ਲੋੜ ਨਹੀਂ। ਅਸੀਂ ਉਹ ਛੱਡ ਦਿੱਤਾ।
problem-other-crs = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਥਾਵਾਂ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਗਿਣੀਆਂ ਗਈਆਂ ਹਨ ({ $detail })। ਇਸ ਨੂੰ ਲੰਬਕਾਰ (longitude) ਅਤੇ ਵਿਥਕਾਰ (latitude) (WGS 84) ਨਾਲ ਦੁਬਾਰਾ ਸੇਵ ਕਰੋ।
problem-checksum-differs = ਸੇਵ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਹ ਫ਼ਾਈਲ ਬਦਲੀ ਗਈ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਨਹੀਂ ਹੈ। ਦੇਖੋ ਕਿ ਇਹ ਸਹੀ ਫ਼ਾਈਲ ਹੈ।
problem-not-utf8 = ਇਸ ਫ਼ਾਈਲ ਦੇ ਅੱਖਰ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾਂਦੇ। ਇਸ ਨੂੰ UTF-8 ਵਿੱਚ ਦੁਬਾਰਾ ਸੇਵ ਕਰੋ।
problem-no-features = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।

## One entry of a file

problem-feature-not-json = ਇਹ ਐਂਟਰੀ ਟੁੱਟੀ ਹੋਈ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ। ਇਸ ਨੂੰ ਫ਼ਾਈਲ ਵਿੱਚ ਠੀਕ ਕਰੋ, ਫਿਰ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
problem-not-a-feature = ਇਹ ਨਕਸ਼ੇ ਦੀ ਕੋਈ ਥਾਂ ਨਹੀਂ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ।
problem-lone-surrogate = ਇੱਕ ਅੱਖਰ ਟੁੱਟਿਆ ਹੋਇਆ ਸੀ। ਅਸੀਂ ਉਸ ਦੀ ਥਾਂ � ਪਾ ਦਿੱਤਾ।
problem-too-deep = ਇਸ ਐਂਟਰੀ ਵਿੱਚ ਇੱਕ-ਦੂਜੇ ਦੇ ਅੰਦਰ ਬਹੁਤ ਸਾਰੇ ਹਿੱਸੇ ਹਨ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ।
problem-too-large = ਇਹ ਐਂਟਰੀ ਬਹੁਤ ਵੱਡੀ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ।
problem-duplicate-key = “{ $detail }” ਦੋ ਵਾਰ ਹੈ। ਅਸੀਂ ਆਖ਼ਰੀ ਵਾਲਾ ਰੱਖਿਆ।
problem-duplicate-id = ਇਹ ਐਂਟਰੀ ਇੱਕ ਤੋਂ ਵੱਧ ਵਾਰ ਹੈ। ਅਸੀਂ ਸਭ ਤੋਂ ਨਵੀਂ ਰੱਖੀ।
problem-derived-id = ਇਸ ਐਂਟਰੀ ਦਾ ਆਪਣਾ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਸੀ। ਅਸੀਂ ਇੱਕ ਦੇ ਦਿੱਤਾ, ਤਾਂ ਜੋ ਫ਼ਾਈਲ ਦੋ ਵਾਰ ਖੋਲ੍ਹਣ ਨਾਲ ਕੁਝ ਨਾ ਵਧੇ।
problem-out-of-range = ਇਹ ਥਾਂ ਧਰਤੀ ਉੱਤੇ ਨਹੀਂ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ। ਇਸ ਦਾ ਲੰਬਕਾਰ (longitude) ਅਤੇ ਵਿਥਕਾਰ (latitude) ਦੇਖੋ। { $detail }
problem-swapped = ਲੰਬਕਾਰ (longitude) ਅਤੇ ਵਿਥਕਾਰ (latitude) ਉਲਟ-ਪੁਲਟ ਲੱਗਦੇ ਹਨ, ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਐਂਟਰੀ ਛੱਡ ਦਿੱਤੀ। ਫ਼ਾਈਲ ਵਿੱਚ ਇਨ੍ਹਾਂ ਨੂੰ ਆਪਸ ਵਿੱਚ ਬਦਲੋ। { $detail }
problem-third-dimension = ਇਸ ਥਾਂ ਦੀ ਉਚਾਈ ਦੀ ਲੋੜ ਨਹੀਂ। ਅਸੀਂ ਉਹ ਛੱਡ ਦਿੱਤੀ।
problem-ring-closed = ਇਸ ਇਲਾਕੇ ਦਾ ਘੇਰਾ ਖੁੱਲ੍ਹਾ ਸੀ। ਅਸੀਂ ਬੰਦ ਕਰ ਦਿੱਤਾ।
problem-ring-turned = ਇਸ ਇਲਾਕੇ ਦਾ ਘੇਰਾ ਪੁੱਠੇ ਪਾਸੇ ਚੱਲਦਾ ਸੀ। ਅਸੀਂ ਸਿੱਧਾ ਕਰ ਦਿੱਤਾ।
problem-self-crossing = ਇਸ ਇਲਾਕੇ ਦਾ ਕਿਨਾਰਾ ਆਪਣੇ ਆਪ ਨੂੰ ਕੱਟਦਾ ਹੈ। ਅਸੀਂ ਜਿਵੇਂ ਸੀ, ਉਵੇਂ ਰੱਖਿਆ।
problem-too-few-positions = ਲਕੀਰ ਜਾਂ ਇਲਾਕੇ ਲਈ ਬਿੰਦੂ ਬਹੁਤ ਘੱਟ ਹਨ, ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਐਂਟਰੀ ਛੱਡ ਦਿੱਤੀ।
problem-geometry-collection = ਇਸ ਐਂਟਰੀ ਵਿੱਚ ਬਿੰਦੂ, ਲਕੀਰਾਂ ਅਤੇ ਇਲਾਕੇ ਰਲੇ ਹੋਏ ਹਨ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ। ਹਰ ਇੱਕ ਨੂੰ ਵੱਖਰੀ ਐਂਟਰੀ ਵਜੋਂ ਸੇਵ ਕਰੋ।
problem-bad-geometry = ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਇਹ ਕਿੱਥੇ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਛੱਡ ਦਿੱਤੀ। ਫ਼ਾਈਲ ਵਿੱਚ ਇਸ ਦੀ ਥਾਂ ਦੇਖੋ। { $detail }
problem-wrong-type = ਇਹ ਜਵਾਬ ਉਸ ਕਿਸਮ ਦਾ ਨਹੀਂ ਜੋ ਚਾਹੀਦੀ ਸੀ, ਇਸ ਲਈ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। { $detail }
problem-not-allowed = ਇਹ ਜਵਾਬ ਦਿੱਤੇ ਹੋਏ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਨਹੀਂ, ਇਸ ਲਈ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। { $detail }
problem-nested-property = ਇਹ ਜਵਾਬ ਕਈ ਹਿੱਸਿਆਂ ਦਾ ਬਣਿਆ ਸੀ। ਅਸੀਂ ਇਸ ਨੂੰ ਲਿਖਤ ਵਜੋਂ ਰੱਖਿਆ।
problem-control-characters = ਜੋ ਨਿਸ਼ਾਨ ਦਿਸਦੇ ਨਹੀਂ, ਉਹ ਅਸੀਂ ਕੱਢ ਦਿੱਤੇ।
problem-missing = ਇੱਥੇ ਉਹ ਚੀਜ਼ ਨਹੀਂ ਜੋ ਹਰ ਐਂਟਰੀ ਵਿੱਚ ਚਾਹੀਦੀ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਐਂਟਰੀ ਛੱਡ ਦਿੱਤੀ। { $detail }
problem-bad-time = ਇਹ ਤਾਰੀਖ਼ ਅਤੇ ਸਮਾਂ ਅਸੀਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦੇ, ਇਸ ਲਈ ਛੱਡ ਦਿੱਤਾ। { $detail }
problem-too-long = ਇਹ ਲਿਖਤ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ: ਅੱਖਰ, ਖ਼ਾਲੀ ਥਾਵਾਂ ਅਤੇ ਨਿਸ਼ਾਨ ਮਿਲਾ ਕੇ { $detail } ਤੱਕ।

## Answers

problem-required = ਸੇਵ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸਾਨੂੰ ਇੱਥੇ ਜਵਾਬ ਚਾਹੀਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ।
problem-too-many = ਤੁਸੀਂ ਬਹੁਤ ਜ਼ਿਆਦਾ ਚੁਣ ਲਏ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $detail } ਚੁਣੋ।
problem-bad-number = ਇਹ ਨੰਬਰ ਇੱਥੇ ਠੀਕ ਨਹੀਂ ਬੈਠਦਾ। ਇਸ ਨੂੰ ਦੇਖੋ, ਅਤੇ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 12।
problem-bad-date = ਇਹ ਤਾਰੀਖ਼ ਇੱਥੇ ਠੀਕ ਨਹੀਂ ਬੈਠਦੀ। ਇਸ ਨੂੰ ਦੇਖੋ: ਸ਼ਾਇਦ ਇਹ ਅਜੇ ਆਉਣੀ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਰਹਿ ਗਿਆ ਹੈ।
problem-wrong-shape = ਇਹ ਨਕਸ਼ੇ ਉੱਤੇ ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਥਾਂ ਦੁਬਾਰਾ ਦਿਖਾਓ।
problem-outside-area = ਇਹ ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਇਸ ਨਕਸ਼ੇ ਦੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ। ਸਿਰਫ਼ ਅੰਦਰ ਦੀਆਂ ਥਾਵਾਂ ਰੱਖੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
problem-on-one-line = ਸਾਰੇ ਕੋਨੇ ਇੱਕੋ ਲਕੀਰ ਵਿੱਚ ਹਨ। ਇਲਾਕੇ ਲਈ ਇੱਕ ਕੋਨਾ ਪਾਸੇ ਵੱਲ ਵੀ ਚਾਹੀਦਾ ਹੈ।
problem-too-many-positions = ਇਸ ਦੇ ਕੋਨੇ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹਨ। { $detail } ਜਾਂ ਘੱਟ ਰੱਖੋ।
problem-same-position = ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਇੱਕ ਕੋਨਾ ਹੈ। ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਅਗਲੇ ਕੋਨੇ ਉੱਤੇ ਲਿਆਓ।

## Project files

problem-unknown-key = ਇੱਥੇ “{ $detail }” ਦਾ ਕੋਈ ਮਤਲਬ ਨਹੀਂ। ਦੇਖੋ ਕਿ ਅੱਖਰ ਠੀਕ ਹਨ, ਜਾਂ ਇਸ ਨੂੰ ਕੱਢ ਦਿਓ।
problem-repeated-id = “{ $detail }” ਦੋ ਵਾਰ ਵਰਤਿਆ ਗਿਆ ਹੈ। ਹਰ ਇੱਕ ਨੂੰ ਆਪਣਾ ਨਾਂ ਦਿਓ।
problem-unknown-id = ਇੱਥੇ “{ $detail }” ਨਾਂ ਦਾ ਕੁਝ ਨਹੀਂ। ਦੇਖੋ ਕਿ ਅੱਖਰ ਠੀਕ ਹਨ, ਅਤੇ ਇਹ ਇਸ ਲਾਈਨ ਤੋਂ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ।
problem-bad-id = “{ $detail }” ਇੱਥੇ ਨਾਂ ਵਜੋਂ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ। ਸਿਰਫ਼ a–z, 0–9, _ ਅਤੇ - ਵਰਤੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਚੁਣੋ ਜੇ ਇਹ Common Ground ਨੇ ਆਪਣੇ ਲਈ ਰੱਖਿਆ ਹੋਇਆ ਹੈ।
problem-unknown-question-type = ਅਸੀਂ “{ $detail }” ਕਿਸਮ ਦੇ ਸਵਾਲ ਨਹੀਂ ਜਾਣਦੇ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਵਰਤੋ: category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice ਜਾਂ link।
problem-unknown-condition = ਅਸੀਂ { $detail } ਨਾਲ ਬਣੀ ਸ਼ਰਤ ਨਹੀਂ ਜਾਣਦੇ। all, any ਜਾਂ not ਵਰਤੋ; ਜਾਂ question ਨਾਲ is, has, at_least, at_most ਜਾਂ answered।
problem-project-missing = ਇੱਥੇ ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ। ਇਸ ਨੂੰ ਭਰੋ। ਇੱਥੇ ਇਹ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ: { $detail }।
problem-project-wrong-type = ਇੱਥੇ ਇਹ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ। ਇੱਥੇ ਇਹ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ: { $detail }।
problem-project-not-allowed = { $detail } ਇੱਥੇ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ। ਇਸ ਨੂੰ ਦੇਖੋ ਅਤੇ ਕੁਝ ਹੋਰ ਚੁਣੋ।
problem-words-missing = “{ $detail }” ਭਾਸ਼ਾ ਦੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਉਹ ਪਾਓ।
problem-assumed = ਇੱਥੇ ਇੱਕ ਜ਼ਰੂਰੀ ਚੀਜ਼ ਨਹੀਂ ਸੀ। ਜੋ ਸਭ ਤੋਂ ਠੀਕ ਲੱਗਾ, ਉਹ ਅਸੀਂ ਪਾ ਦਿੱਤਾ। ਦੇਖੋ ਕਿ ਸਹੀ ਹੈ।
problem-big-number = ਇੱਕ ਨੰਬਰ ਇੰਨਾ ਵੱਡਾ ਹੈ ਕਿ ਐਨ ਸਹੀ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਦਾ। ਉਸ ਨੂੰ ਲਿਖਤ ਵਜੋਂ ਰੱਖਿਆ ਗਿਆ।
problem-bad-utf8 = ਕੁਝ ਅੱਖਰ ਪੜ੍ਹੇ ਨਹੀਂ ਗਏ ਅਤੇ ਬਦਲ ਦਿੱਤੇ ਗਏ। ਲਿਖਤ ਦੇਖ ਲਓ।

## Nothing lost

restored = ਸਾਂਭੇ ਹੋਏ ਕੁਝ ਜਵਾਬ ਗੁੰਮ ਜਾਂ ਖ਼ਰਾਬ ਹੋ ਗਏ ਸਨ। { $when } ਨੂੰ ਜੋ ਇੱਥੇ ਸੀ ਅਸੀਂ ਵਾਪਸ ਰੱਖ ਦਿੱਤਾ ਹੈ। ਜਵਾਬ: { $count }
restored-page = ਸਾਂਭੇ ਹੋਏ ਜਵਾਬ ਕਿਸੇ ਹੋਰ ਚੀਜ਼ ਨੇ ਮਿਟਾ ਦਿੱਤੇ ਸਨ। ਇਸ ਪੰਨੇ ਕੋਲ ਅਜੇ ਸਨ, ਤੇ ਉਹ ਮੁੜ ਸਾਂਭ ਲਏ ਹਨ। ਜਵਾਬ: { $count }
keep-title = ਸੌਂਪਣਾ
keep-open = ਅਜੇ ਬਾਹਰ ਨਹੀਂ ਸਾਂਭਿਆ
keep-since = ਲੋਕ: { $people }, { $when } ਤੋਂ
keep-all = ਸਭ ਕੁਝ ਬਾਹਰ ਸਾਂਭਿਆ ਹੈ।
keep-open-line = ਅਜੇ ਬਾਹਰ ਨਹੀਂ ਸਾਂਭਿਆ: { $count }
keep-export = ਖੋਜ ਟੀਮ ਲਈ ਫ਼ਾਈਲ ਬਣਾਓ
keep-export-more = ਜਵਾਬ, ਤਸਵੀਰਾਂ ਤੇ ਲੋਕ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ
keep-making = ਫ਼ਾਈਲ ਬਣ ਰਹੀ ਹੈ…
keep-where = ਕੀ ਫ਼ਾਈਲ ਉੱਥੇ ਹੈ ਜਿੱਥੇ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ?
keep-where-more = ਫ਼ਾਈਲ ਉੱਥੇ ਰੱਖੋ ਜਿੱਥੇ ਤੁਹਾਡੀ ਟੀਮ ਰੱਖਦੀ ਹੈ: ਯੂਐੱਸਬੀ, ਸਾਂਝਾ ਫੋਲਡਰ ਜਾਂ ਕੋਈ ਹੋਰ ਐਪ। ਵੇਖੋ ਕਿ ਉਹ ਉੱਥੇ ਹੈ। ਤਦ ਹੀ ਇਹ ਬਾਹਰ ਸਾਂਭੀ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
keep-file = ਫ਼ਾਈਲ
keep-contents = ਇਸ ਵਿੱਚ
keep-in-it = ਜਵਾਬ: { $places }। ਲੋਕ: { $people }। ਤਸਵੀਰਾਂ ਤੇ ਆਵਾਜ਼ਾਂ: { $media }।
keep-size = ਆਕਾਰ
keep-checksum = ਜਾਂਚ ਨੰਬਰ (SHA-256)
keep-again = ਮੁੜ ਸਾਂਭੋ
keep-read = ਵਾਪਸ ਪੜ੍ਹ ਕੇ ਮਿਲਾਓ
keep-confirm = ਹਾਂ, ਸਹੀ ਥਾਂ ’ਤੇ ਹੈ
keep-later = ਹੁਣੇ ਨਹੀਂ
keep-same = ਇਹ ਬਿਲਕੁਲ ਉਹੀ ਫ਼ਾਈਲ ਹੈ।
keep-not-read = ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਇਸ ਨੂੰ ਮੁੜ ਚੁਣ ਕੇ ਵੇਖੋ।
keep-cut-off = ਫ਼ਾਈਲ ਦਾ ਕੁਝ ਹਿੱਸਾ ਗੁੰਮ ਹੈ: { $whole } ਵਿੱਚੋਂ { $size } ਹੈ। ਇਸ ਨੂੰ ਮੁੜ ਸਾਂਭੋ।
keep-another = ਇਹ ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਹੈ, ਜਾਂ ਖ਼ਰਾਬ ਹੈ। ਉੱਪਰਲੇ ਨਾਂ ਵਾਲੀ ਫ਼ਾਈਲ ਚੁਣੋ, ਜਾਂ ਮੁੜ ਸਾਂਭੋ।
keep-differs = ਇਹ ਉਹੀ ਫ਼ਾਈਲ ਨਹੀਂ। ਜੋ ਜਵਾਬ ਗੁੰਮ ਜਾਂ ਵੱਖਰੇ ਹਨ: { $count }। ਇਸ ਨੂੰ ਮੁੜ ਸਾਂਭੋ।
keep-differs-else = ਇਹ ਉਹੀ ਫ਼ਾਈਲ ਨਹੀਂ। ਜਵਾਬ ਉਹੀ ਹਨ, ਪਰ ਕੁਝ ਹੋਰ ਵੱਖਰਾ ਹੈ। ਇਸ ਨੂੰ ਮੁੜ ਸਾਂਭੋ।
keep-sure = ਬਾਹਰ ਸਾਂਭ ਲਿਆ। ਜੇ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਜੁੜਿਆ ਤਾਂ ਤੁਸੀਂ ਇਹ ਯੰਤਰ ਖਾਲੀ ਕਰ ਸਕਦੇ ਹੋ।
keep-not-yet = ਇਸ ਯੰਤਰ ’ਤੇ ਕੁਝ ਅਜੇ ਬਾਹਰ ਨਹੀਂ ਸਾਂਭਿਆ। ਪਹਿਲਾਂ ਫ਼ਾਈਲ ਬਣਾਓ।
keep-unreadable = ਇੱਥੇ ਸਾਂਭੀ ਕੋਈ ਚੀਜ਼ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ, ਇਸ ਲਈ ਕਿਸੇ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ। ਇਹ ਯੰਤਰ ਖਾਲੀ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
keep-too-large = ਫ਼ਾਈਲ ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਲਈ ਬਹੁਤ ਵੱਡੀ ਹੋਵੇਗੀ। ਬਾਹਰ ਸਾਂਭੀਆਂ ਤਸਵੀਰਾਂ ਹਟਾਓ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
keep-check = ਹੁਣੇ ਵੇਖੋ
book-title = ਪਹਿਲੀਆਂ ਫ਼ਾਈਲਾਂ ਤੇ ਸਫ਼ਾਈਆਂ
book-made = { $when }: { $file } ({ $count }) ਬਣੀ। ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਵੇਖੀ।
book-sure = { $when }: { $file } ({ $count }) ਬਣੀ ਤੇ ਸਹੀ ਥਾਂ ’ਤੇ ਹੈ।
book-read = { $when }: { $file } ({ $count }) ਬਣੀ, ਵਾਪਸ ਪੜ੍ਹੀ ਗਈ ਤੇ ਉਹੀ ਹੈ।
book-wiped = { $when }: ਯੰਤਰ ਖਾਲੀ ਕੀਤਾ ({ $count })। ਸਭ ਕੁਝ { $file } ਵਿੱਚ ਸੀ।
book-copy = ਇਸ ਯੰਤਰ ’ਤੇ ਆਖ਼ਰੀ ਬਚਾਅ ਨਕਲ: { $when }
book-no-copy = ਇਸ ਯੰਤਰ ’ਤੇ ਬਚਾਅ ਨਕਲ ਨਹੀਂ ਲਿਖੀ ਜਾ ਸਕੀ। ਫ਼ਾਈਲ ਜ਼ਿਆਦਾ ਵਾਰ ਬਣਾਓ।
space = ਥਾਂ
space-of = { $size } ਵਿੱਚੋਂ ਵਰਤੀ
space-full = ਇਸ ਯੰਤਰ ਦੀ { $percent } % ਥਾਂ ਵਰਤੀ ਗਈ ਹੈ। ਭਰਨ ਤੋਂ ਪਹਿਲਾਂ ਥਾਂ ਬਣਾਓ।
space-photos = ਬਾਹਰ ਸਾਂਭੀਆਂ ਤਸਵੀਰਾਂ ਹਟਾਓ ({ $count })
space-export = ਪਹਿਲਾਂ ਫ਼ਾਈਲ ਬਣਾਓ। ਫਿਰ ਬਾਹਰ ਸਾਂਭੀਆਂ ਤਸਵੀਰਾਂ ਇੱਥੋਂ ਹਟਾ ਸਕਦੇ ਹੋ।
wipe = ਇਹ ਯੰਤਰ ਖਾਲੀ ਕਰੋ
wipe-when = ਸਿਰਫ਼ ਫ਼ਾਈਲ ਦੀ ਪੁਸ਼ਟੀ ਤੋਂ ਬਾਅਦ
wipe-sure = ਇਸ ਯੰਤਰ ਤੋਂ ਸਭ ਕੁਝ ਹਟਾਉਣਾ ਹੈ? ਜਵਾਬ: { $count }
wipe-what = ਇਸ ਨਾਲ ਇਸ ਯੰਤਰ ਦੇ ਸਾਰੇ ਜਵਾਬ, ਤਸਵੀਰਾਂ, ਲੋਕ ਤੇ ਬਚਾਅ ਨਕਲਾਂ ਹਟ ਜਾਣਗੀਆਂ। ਸੈਸ਼ਨ, ਪਿੰਨ ਤੇ ਫ਼ਾਈਲਾਂ ਦੀ ਸੂਚੀ ਰਹਿਣਗੇ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।
wipe-type = ਇਹ ਸ਼ਬਦ ਲਿਖੋ: “{ $word }”
wipe-word = ਖਾਲੀ
wipe-wrong-word = ਇਹ ਉਹ ਸ਼ਬਦ ਨਹੀਂ। “{ $word }” ਲਿਖੋ।
wipe-now = ਹੁਣੇ ਖਾਲੀ ਕਰੋ
wipe-done = ਇਸ ਯੰਤਰ ਤੋਂ ਸਭ ਕੁਝ ਹਟਾ ਦਿੱਤਾ ਗਿਆ।
projector-hint = ਨਕਸ਼ਾ ਦੂਜੀ ਵਿੰਡੋ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਉਸ ਵਿੰਡੋ ਨੂੰ ਵੱਡੀ ਸਕ੍ਰੀਨ ਉੱਤੇ ਲੈ ਜਾਓ। ਇਸ ਵਿੱਚ ਨਾਂ, ਸ਼ਬਦ, ਫ਼ੋਟੋਆਂ ਜਾਂ ਨਿੱਜੀ ਥਾਵਾਂ ਨਹੀਂ ਦਿਸਦੀਆਂ।
projector-open = ਵੱਡੀ ਸਕ੍ਰੀਨ ਉੱਤੇ ਦਿਖਾਓ
projector-more = ਚੁਣੋ ਕਿ ਹੋਰ ਕੀ ਦਿਖਾਉਣਾ ਹੈ
projector-not-agreed = ਇਹ ਵਿਅਕਤੀ ਇਸਨੂੰ ਦਿਖਾਉਣ ਲਈ ਸਹਿਮਤ ਨਹੀਂ ਹੋਇਆ।
projector-place = ਥਾਂ ਦਿਖਾਓ
projector-words = ਸ਼ਬਦ ਦਿਖਾਓ
projector-full = ਪੂਰੀ ਸਕ੍ਰੀਨ

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = ਨੇੜੇ ਦਾ ਦੂਜਾ ਟੈਬਲੇਟ
passing-what = ਇਸ ਨਾਲ ਇਸ ਟੈਬਲੇਟ ਦਾ ਸਭ ਕੁਝ ਦੂਜੇ ਉੱਤੇ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ। ਇੱਥੋਂ ਕੁਝ ਨਹੀਂ ਹਟਦਾ। ਦੋਵੇਂ ਇੱਕੋ ਵਾਈ-ਫਾਈ ਜਾਂ ਹੌਟਸਪੌਟ ਉੱਤੇ ਹੋਣ। ਇੰਟਰਨੈੱਟ ਦੀ ਲੋੜ ਨਹੀਂ।
passing-send = ਦੂਜੇ ਟੈਬਲੇਟ ਨੂੰ ਭੇਜੋ
passing-receive = ਦੂਜੇ ਟੈਬਲੇਟ ਤੋਂ ਲਓ
passing-file-out = ਫਾਈਲ ਵਜੋਂ ਭੇਜੋ
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = ਦੂਜੇ ਟੈਬਲੇਟ ਦੀ ਫਾਈਲ ਖੋਲ੍ਹੋ
passing-preparing = ਇੱਕ ਪਲ…
passing-show-first = ਇਹ ਕੋਡ ਦੂਜੇ ਟੈਬਲੇਟ ਨੂੰ ਦਿਖਾਓ
passing-show-first-how = ਦੂਜੇ ਟੈਬਲੇਟ ਉੱਤੇ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ “ਦੂਜੇ ਟੈਬਲੇਟ ਤੋਂ ਲਓ” ਦਬਾਓ। ਉਸ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ।
passing-next = ਹੁਣ ਉੱਥੇ ਕੋਡ ਹੈ: ਪੜ੍ਹੋ
passing-show-second = ਹੁਣ ਇਹ ਕੋਡ ਪਹਿਲੇ ਟੈਬਲੇਟ ਨੂੰ ਦਿਖਾਓ
passing-show-second-how = ਇਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ। ਜਦੋਂ ਪਹਿਲਾ ਟੈਬਲੇਟ ਕੋਡ ਪੜ੍ਹ ਲਵੇ, ਕੰਮ ਆਪੇ ਅੱਗੇ ਚੱਲਦਾ ਹੈ।
passing-code = ਦੂਜੇ ਟੈਬਲੇਟ ਲਈ ਕੋਡ
passing-no-camera = ਕੈਮਰਾ ਨਹੀਂ? ਕੋਡ ਲਿਖਤ ਵਜੋਂ ਵਰਤੋ
passing-copy = ਕਾਪੀ ਕਰੋ
passing-copied = ਕਾਪੀ ਹੋ ਗਿਆ।
passing-read = ਕੈਮਰਾ ਦੂਜੇ ਟੈਬਲੇਟ ਦੇ ਕੋਡ ਵੱਲ ਕਰੋ
passing-camera = ਕੈਮਰੇ ਨੂੰ ਜੋ ਦਿਸਦਾ ਹੈ
passing-turn = ਦੂਜਾ ਕੈਮਰਾ ਵਰਤੋ
passing-camera-refused = ਅਸੀਂ ਕੈਮਰਾ ਨਹੀਂ ਵਰਤ ਸਕਦੇ। ਬ੍ਰਾਊਜ਼ਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਜਾਜ਼ਤ ਦਿਓ, ਜਾਂ ਹੇਠਾਂ ਕੋਡ ਲਿਖੋ।
passing-camera-none = ਵਰਤਣ ਜੋਗਾ ਕੋਈ ਕੈਮਰਾ ਨਹੀਂ ਲੱਭਿਆ। ਹੇਠਾਂ ਕੋਡ ਲਿਖੋ ਜਾਂ ਪੇਸਟ ਕਰੋ।
passing-type = ਜਾਂ ਕੋਡ ਇੱਥੇ ਲਿਖੋ ਜਾਂ ਪੇਸਟ ਕਰੋ
passing-use = ਇਹ ਕੋਡ ਲਓ
passing-wrong-not-ours = ਇਹ Common Ground ਦਾ ਕੋਡ ਨਹੀਂ ਹੈ।
passing-wrong-mistyped = ਇਸ ਕੋਡ ਵਿੱਚ ਕੁਝ ਘੱਟ ਜਾਂ ਗਲਤ ਹੈ। ਇਸ ਨੂੰ ਵੇਖੋ, ਜਾਂ ਫਿਰ ਪੜ੍ਹੋ।
passing-wrong-newer = ਦੂਜੇ ਟੈਬਲੇਟ ਉੱਤੇ Common Ground ਦਾ ਨਵਾਂ ਵਰਜਨ ਹੈ। ਪਹਿਲਾਂ ਇਹ ਟੈਬਲੇਟ ਅੱਪਡੇਟ ਕਰੋ।
passing-wrong-project = ਦੂਜੇ ਟੈਬਲੇਟ ਉੱਤੇ ਹੋਰ ਪ੍ਰੋਜੈਕਟ ਹੈ: { $project }।
passing-wrong-turn = ਇਹ ਗਲਤ ਕੋਡ ਹੈ। ਇੱਕ ਟੈਬਲੇਟ ਭੇਜੇ ਅਤੇ ਦੂਜਾ ਲਵੇ।
passing-wrong-other = ਇਹ ਕੋਡ ਪਿਛਲੀ ਕੋਸ਼ਿਸ਼ ਦਾ ਹੈ। ਦੋਵਾਂ ਟੈਬਲੇਟਾਂ ਉੱਤੇ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।
passing-meeting = ਦੂਜਾ ਟੈਬਲੇਟ ਲੱਭ ਰਹੇ ਹਾਂ…
passing-sending = ਭੇਜ ਰਹੇ ਹਾਂ: { $percent } %
passing-receiving = ਲੈ ਰਹੇ ਹਾਂ: { $percent } %
passing-storing = ਜਾਂਚ ਕੇ ਸੇਵ ਕਰ ਰਹੇ ਹਾਂ…
passing-broken = ਸੰਪਰਕ ਟੁੱਟ ਗਿਆ। ਜੋ ਆਇਆ ਉਹ ਰੱਖਿਆ ਹੈ: { $percent } %। ਅੱਗੇ ਵਧਣ ਲਈ ਨਵੇਂ ਕੋਡ ਦਿਖਾਓ ਅਤੇ ਪੜ੍ਹੋ।
passing-unmet = ਟੈਬਲੇਟ ਇੱਕ ਦੂਜੇ ਨੂੰ ਨਹੀਂ ਲੱਭੇ। ਕੀ ਦੋਵੇਂ ਇੱਕੋ ਵਾਈ-ਫਾਈ ਜਾਂ ਹੌਟਸਪੌਟ ਉੱਤੇ ਹਨ?
passing-again-send = ਨਵਾਂ ਕੋਡ ਦਿਖਾਓ
passing-again-receive = ਨਵਾਂ ਕੋਡ ਪੜ੍ਹੋ
passing-done-sent = ਦੂਜੇ ਟੈਬਲੇਟ ਨੂੰ ਸਭ ਮਿਲ ਗਿਆ
passing-done-received = ਦੂਜੇ ਟੈਬਲੇਟ ਦਾ ਸਭ ਕੁਝ ਇੱਥੇ ਹੈ
passing-summary = { $new } ਨਵੇਂ, { $updated } ਬਦਲੇ ਗਏ, { $same } ਪਹਿਲਾਂ ਹੀ ਸਨ, { $conflicts } ਟਕਰਾਉਂਦੇ।
passing-summary-more = ਲੋਕ: { $people }। ਤਸਵੀਰਾਂ ਅਤੇ ਆਵਾਜ਼: { $media }।
passing-withdrawn = ਛੱਡੇ ਗਏ, ਕਿਉਂਕਿ ਕਹਿਣ ਵਾਲਿਆਂ ਨੇ ਮਿਟਾਉਣ ਲਈ ਕਿਹਾ: { $count }।
passing-removed = ਮਿਟਾਏ ਗਏ, ਕਿਉਂਕਿ ਦੂਜੇ ਟੈਬਲੇਟ ਉੱਤੇ ਇਹ ਕਿਹਾ ਗਿਆ ਸੀ: { $count }।
passing-unreadable = ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ: { $count }।
passing-conflicts = ਦੋਵਾਂ ਟੈਬਲੇਟਾਂ ਉੱਤੇ ਬਦਲੇ: ਅਸੀਂ ਬਾਅਦ ਵਾਲਾ ਰੱਖਿਆ
passing-conflicts-save = ਦੂਜੇ ਵਰਜਨ ਸੇਵ ਕਰੋ
passing-failed-newer = ਭੇਜਣ ਵਾਲੇ ਟੈਬਲੇਟ ਉੱਤੇ Common Ground ਦਾ ਨਵਾਂ ਵਰਜਨ ਹੈ। ਪਹਿਲਾਂ ਦੂਜੇ ਨੂੰ ਅੱਪਡੇਟ ਕਰੋ।
passing-failed-project = ਟੈਬਲੇਟਾਂ ਉੱਤੇ ਵੱਖ-ਵੱਖ ਪ੍ਰੋਜੈਕਟ ਹਨ। ਇਹ { $project } ਤੋਂ ਆਇਆ ਸੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
passing-failed-room = ਲੈਣ ਵਾਲੇ ਟੈਬਲੇਟ ਲਈ { $size } ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
passing-failed-damaged = ਜੋ ਆਇਆ ਉਹ ਨਹੀਂ ਜੋ ਭੇਜਿਆ ਗਿਆ ਸੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
passing-failed-stopped = ਇਸ ਨੂੰ ਦੂਜੇ ਟੈਬਲੇਟ ਉੱਤੇ ਰੋਕਿਆ ਗਿਆ।
passing-failed-kept = ਲੈਣ ਵਾਲਾ ਟੈਬਲੇਟ ਸਭ ਸੇਵ ਨਹੀਂ ਕਰ ਸਕਿਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਕੁਝ ਵੀ ਦੋ ਵਾਰ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ।
passing-failed-network = ਇਹ ਟੈਬਲੇਟ ਕਿਸੇ ਨੈੱਟਵਰਕ ਉੱਤੇ ਨਹੀਂ, ਜਾਂ ਇਸ ਦਾ ਬ੍ਰਾਊਜ਼ਰ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਇਸ ਦੀ ਥਾਂ ਫਾਈਲ ਭੇਜੋ।
passing-failed-fetch = ਜੋ ਚਾਹੀਦਾ ਹੈ ਉਹ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਜਦੋਂ ਇਹ ਟੈਬਲੇਟ ਆਨਲਾਈਨ ਹੋਵੇ ਤਾਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
passing-again = ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ

## Packages

public-export = ਸਭ ਲਈ ਫ਼ਾਈਲ ਬਣਾਓ
public-export-more = ਸਿਰਫ਼ ਜਨਤਕ ਜਵਾਬ, ਜਿਨ੍ਹਾਂ ਨੇ ਸਹਿਮਤੀ ਦਿੱਤੀ
public-made = ਸਭ ਲਈ ਫ਼ਾਈਲ ਸੇਵ ਹੋ ਗਈ
public-made-more = ਇਸ ਵਿੱਚ ਸਿਰਫ਼ ਉਹ ਹੈ ਜੋ ਜਨਤਕ ਹੋ ਸਕਦਾ ਹੈ। ਕਿਸੇ ਦਾ ਵੇਰਵਾ ਨਹੀਂ। ਇਹ ਐਕਸਪੋਰਟ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ। “ਖੋਜ ਟੀਮ ਲਈ ਫ਼ਾਈਲ ਬਣਾਓ” ਵੀ ਦਬਾਓ।
public-none = ਅਜੇ ਸਭ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ
public-none-more = ਇੱਥੇ ਕੋਈ ਜਵਾਬ ਜਨਤਕ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਜਾਂ ਕਿਸੇ ਨੇ ਸਾਂਝਾ ਕਰਨ ਦੀ ਸਹਿਮਤੀ ਨਹੀਂ ਦਿੱਤੀ। ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਬਣੀ।
sealed-note = ਫ਼ਾਈਲ ਗੁਪਤ ਕੀਤੀ ਹੋਈ ਹੈ। ਸਿਰਫ਼ ਖੋਜ ਟੀਮ ਇਸਨੂੰ ਖੋਲ੍ਹ ਸਕਦੀ ਹੈ।
sealed-failed = ਅਸੀਂ ਫ਼ਾਈਲ ਗੁਪਤ ਨਹੀਂ ਕਰ ਸਕੇ, ਇਸ ਲਈ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ। ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਦੱਸੋ।
sealed-differs = ਇਹ ਉਹੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ। ਇਹ ਗੁਪਤ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਕੀ ਵੱਖਰਾ ਹੈ। ਇਸਨੂੰ ਮੁੜ ਸੇਵ ਕਰੋ।

## Merging files

merge-title = ਫ਼ਾਈਲਾਂ ਜੋੜੋ
merge-what = ਦੂਜੇ ਟੈਬਲੇਟਾਂ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਇਸ ਟੈਬਲੇਟ ਉੱਤੇ ਜੋੜਦਾ ਹੈ। ਤੁਸੀਂ ਇੱਕੋ ਵਾਰ ਕਈ ਚੁਣ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਸਨੂੰ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
merge-pick = ਫ਼ਾਈਲਾਂ ਚੁਣੋ
merge-reading = ਫ਼ਾਈਲ { $number } ਪੜ੍ਹ ਰਹੇ ਹਾਂ, ਕੁੱਲ { $count }…
merge-unfit = ਅਸੀਂ ਇਹ ਫ਼ਾਈਲਾਂ ਵਰਤ ਨਹੀਂ ਸਕਦੇ
merge-unfit-more = ਅਜੇ ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ।
merge-go-on = ਬਾਕੀ ਜੋੜੋ ({ $count })
merge-not-read = ਇਹ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਇਸਨੂੰ ਮੁੜ ਚੁਣੋ।
merge-unknown = ਅਸੀਂ ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਜਾਣਦੇ। ਟੈਬਲੇਟ ਤੋਂ ਬਣੀ ਫ਼ਾਈਲ ਚੁਣੋ।
merge-sealed = ਇਹ ਗੁਪਤ ਹੈ। ਸਿਰਫ਼ ਖੋਜ ਟੀਮ ਇਸਨੂੰ ਖੋਲ੍ਹ ਸਕਦੀ ਹੈ।
merge-public = ਇਹ ਸਭ ਲਈ ਬਣੀ ਸੀ, ਇਸ ਲਈ ਇਸ ਵਿੱਚ ਬਹੁਤ ਕੁਝ ਨਹੀਂ ਹੈ। ਖੋਜ ਟੀਮ ਵਾਲੀ ਫ਼ਾਈਲ ਚੁਣੋ।
merge-damaged = ਇਹ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨੇ ਇਸਨੂੰ ਮੁੜ ਬੰਦ ਕੀਤਾ ਹੈ। ਜਿੱਥੋਂ ਆਈ ਉੱਥੋਂ ਮੁੜ ਕਾਪੀ ਕਰੋ।
merge-cut-off = ਇਸਦਾ ਇੱਕ ਹਿੱਸਾ ਗ਼ਾਇਬ ਹੈ। ਜਿੱਥੋਂ ਆਈ ਉੱਥੋਂ ਮੁੜ ਕਾਪੀ ਕਰੋ।
merge-newer = Common Ground ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਇਸਨੂੰ ਬਣਾਇਆ ਹੈ। ਪਹਿਲਾਂ ਇਹ ਟੈਬਲੇਟ ਅੱਪਡੇਟ ਕਰੋ।
merge-project = ਇਹ ਹੋਰ ਪ੍ਰੋਜੈਕਟ ਦੀ ਹੈ: { $project }।
merge-foreign = ਇਸਨੂੰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨੇ ਬਣਾਇਆ ਹੈ। ਇਸਨੂੰ “ਸੂਚੀ” ਸਫ਼ੇ ਤੋਂ ਲਿਆਓ।
merge-done = ਜੋੜੀਆਂ ਫ਼ਾਈਲਾਂ: { $count }
merge-new = ਨਵੇਂ
merge-updated = ਬਦਲੇ ਗਏ
merge-same = ਪਹਿਲਾਂ ਹੀ ਸਨ
merge-conflicts = ਟਕਰਾਉਂਦੇ
merge-older = ਪੁਰਾਣੇ, ਛੱਡੇ ਗਏ
merge-withdrawn = ਛੱਡੇ ਗਏ, ਕਿਉਂਕਿ ਲੋਕਾਂ ਨੇ ਵਾਪਸ ਲੈ ਲਏ
merge-removed = ਇੱਥੋਂ ਮਿਟਾਏ ਗਏ, ਕਿਉਂਕਿ ਲੋਕਾਂ ਨੇ ਵਾਪਸ ਲੈ ਲਏ
merge-unreadable = ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ
merge-people = ਲੋਕ, ਨਵੇਂ ਜਾਂ ਬਦਲੇ ਗਏ
merge-sessions = ਬੈਠਕਾਂ, ਨਵੀਆਂ ਜਾਂ ਬਦਲੀਆਂ ਗਈਆਂ
merge-media = ਨਵੀਆਂ ਫ਼ੋਟੋਆਂ ਅਤੇ ਆਵਾਜ਼ਾਂ
merge-conflicts-more = ਇੱਕੋ ਜਵਾਬ ਦੋ ਥਾਂ ਬਦਲਿਆ ਗਿਆ। ਅਸੀਂ ਬਾਅਦ ਵਾਲਾ ਰੱਖਿਆ।
merge-table = ਟਕਰਾਅ ਦੀ ਸਾਰਣੀ ਸੇਵ ਕਰੋ
merge-here = ਇਹ ਟੈਬਲੇਟ
merge-last = ਆਖ਼ਰੀ ਵਾਰ ਜੋੜਿਆ: { $when }, ਫ਼ਾਈਲਾਂ: { $count }
merge-undo = ਇਹ ਜੋੜਨਾ ਵਾਪਸ ਕਰੋ
merge-undone = ਜੋੜਨਾ ਵਾਪਸ ਹੋ ਗਿਆ
merge-undone-more = ਸਭ ਕੁਝ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ। ਜੋ ਲੋਕਾਂ ਨੇ ਵਾਪਸ ਲਿਆ ਉਹ ਮਿਟਿਆ ਰਹੇਗਾ।
merge-undone-left = ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲੇ ਗਏ, ਇਸ ਲਈ ਉਵੇਂ ਹੀ ਰਹੇ: { $count }।

## Printing

paper-title = ਕਾਗਜ਼
paper-what = ਨੰਬਰ ਵਾਲੇ ਸਟਿੱਕਰ ਲਾਉਣ ਲਈ ਨਕਸ਼ਾ ਛਾਪੋ, ਅਤੇ ਉਸ ਦੇ ਨਾਲ ਦੇ ਫ਼ਾਰਮ। ਬਾਅਦ ਵਿੱਚ ਉਹ ਇੱਥੇ ਭਰੋ।
paper-language = ਨਕਸ਼ੇ ਅਤੇ ਫ਼ਾਰਮ ਦੀ ਭਾਸ਼ਾ
paper-size = ਨਕਸ਼ੇ ਦਾ ਕਾਗਜ਼
paper-sheets = ਨਕਸ਼ੇ ਦੇ ਪੰਨੇ
paper-copies = ਹਰ ਕਿਸਮ ਦੇ ਫ਼ਾਰਮ
paper-print-map = ਨਕਸ਼ਾ ਛਾਪੋ
paper-print-forms = ਫ਼ਾਰਮ ਛਾਪੋ
paper-making = ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ…
paper-failed = ਨਹੀਂ ਹੋ ਸਕਿਆ। ਵੇਖੋ ਕਿ ਸੜਕਾਂ ਦਾ ਨਕਸ਼ਾ ਹੈ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
paper-ready = ਛਾਪਣ ਲਈ ਤਿਆਰ
paper-settings = ਛਪਾਈ ਦੀ ਖਿੜਕੀ ਵਿੱਚ { $size } ਅਤੇ 100 % ਚੁਣੋ, ਉੱਪਰ ਹੇਠਾਂ ਦੀ ਲਿਖਤ ਬਿਨਾਂ।
paper-print = ਛਾਪੋ
paper-scale = ਪੈਮਾਨਾ 1 : { $number }
paper-square-size = ਹਰ ਖਾਨਾ { $length } ਚੌੜਾ ਹੈ
paper-sheet = ਪੰਨਾ { $number } / { $total }
paper-scan = ਨਕਸ਼ਾ ਖੋਲ੍ਹਣ ਲਈ ਇਹ ਸਕੈਨ ਕਰੋ
paper-north = ਉ
paper-stickers = ਨਕਸ਼ੇ ਉੱਤੇ ਸਟਿੱਕਰ
paper-stickers-what = ਸਟਿੱਕਰ ਉੱਤੇ ਨੰਬਰ ਲਿਖੋ ਅਤੇ ਨਕਸ਼ੇ ਉੱਤੇ ਲਾਓ। ਫਿਰ ਉਸ ਨੰਬਰ ਦੀ ਕਤਾਰ ਭਰੋ: ਸ਼ਕਲ ਦੁਆਲੇ ਗੋਲਾ ਲਾਓ ਅਤੇ ਖਾਨਾ ਲਿਖੋ, ਜਿਵੇਂ C4।
paper-sticker = ਸਟਿੱਕਰ
paper-kind = ਇਹ ਕੀ ਹੈ?
paper-square = ਖਾਨਾ
paper-words = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
paper-one = ਇੱਕ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
paper-many = ਜਿੰਨੇ ਚਾਹੋ ਨਿਸ਼ਾਨ ਲਾਓ।
paper-if = ਜੇ ਇਹ ਠੀਕ ਨਹੀਂ ਬੈਠਦਾ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
paper-link = ਉਨ੍ਹਾਂ ਦੇ ਸਟਿੱਕਰਾਂ ਦੇ ਨੰਬਰ ਲਿਖੋ।
paper-version = ਲਿਖਤ: { $version }
paper-team = ਟੀਮ ਲਈ:
paper-tear = ਇੱਥੋਂ ਪਾੜੋ ਅਤੇ ਇਹ ਹਿੱਸਾ ਰੱਖੋ
paper-about = ਇਹ ਪੰਨਾ ਵੱਖ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ। ਭਰਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।

## Typing in

typing-title = ਕਾਗਜ਼ੀ ਫ਼ਾਰਮ ਭਰੋ
typing-more = ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ ਫ਼ਾਰਮ
typing-language = ਫ਼ਾਰਮ ਦੀ ਭਾਸ਼ਾ
typing-sticker = ਸਟਿੱਕਰ ਦਾ ਨੰਬਰ
typing-sticker-hint = ਜਿਵੇਂ ਫ਼ਾਰਮ ਉੱਤੇ ਲਿਖਿਆ ਹੈ।
typing-square = ਨਕਸ਼ੇ ਦਾ ਖਾਨਾ
typing-square-hint = ਇੱਕ ਅੱਖਰ ਅਤੇ ਇੱਕ ਅੰਕ, ਜਿਵੇਂ C4। ਥਾਂ ਲੱਭਣ ਲਈ ਖਾਲੀ ਛੱਡੋ।
typing-code = ਫ਼ਾਰਮ ਉੱਤੇ ਕੋਡ
typing-code-hint = ਇਹ ਫ਼ਾਰਮ ਦੇ ਅਖੀਰ ਵਿੱਚ ਹੈ। ਨਾ ਹੋਵੇ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
typing-same = ਉਹੀ ਵਿਅਕਤੀ ਜੋ ਪਿਛਲੇ ਫ਼ਾਰਮ ਉੱਤੇ ਸੀ
typing-about = ਇਸ ਵਿਅਕਤੀ ਬਾਰੇ ਸਵਾਲ
typing-start = ਸ਼ੁਰੂ ਕਰੋ
typing-stop = ਭਰਨਾ ਬੰਦ ਕਰੋ
typing-saved = ਸਾਂਭਿਆ ਗਿਆ। ਸਟਿੱਕਰ: { $sticker }
typing-saved-blank = ਅਧੂਰਾ ਸਾਂਭਿਆ ਗਿਆ, ਕਿਉਂਕਿ ਕੁਝ ਲੋੜੀਂਦਾ ਖਾਲੀ ਸੀ। ਸਟਿੱਕਰ: { $sticker }
typing-keys-are = ਕੁੰਜੀਆਂ: 1 ਤੋਂ 9 ਚੁਣਦੀਆਂ ਹਨ। Enter ਅੱਗੇ ਜਾਂਦੀ ਹੈ। 0 ਜਾਂ F8: ਜਵਾਬ ਨਹੀਂ। F9: ਸਾਂਭੋ, ਅਗਲਾ ਫ਼ਾਰਮ।
typing-wrong-kind = ਦੱਸੋ ਇਹ ਕੀ ਹੈ।
typing-wrong-square = ਅਜਿਹਾ ਕੋਈ ਖਾਨਾ ਨਹੀਂ। ਖਾਨੇ A1 ਤੋਂ { $last } ਤੱਕ ਹਨ।
typing-wrong-code = ਇਹ ਕੋਡ ਨਹੀਂ ਹੈ। ਮੁੜ ਵੇਖੋ।
typing-wrong-taken = ਇਹ ਕੋਡ ਪਹਿਲਾਂ ਹੀ ਕਿਸੇ ਦਾ ਹੈ। ਕੀ ਇਹ ਫ਼ਾਰਮ ਪਹਿਲਾਂ ਭਰਿਆ ਸੀ?
typing-line = ਸਟਿੱਕਰ { $sticker } · ਖਾਨਾ { $square }
typing-keys = ਕੁੰਜੀਆਂ
typing-none = ਜਵਾਬ ਨਹੀਂ (0)
typing-next = ਸਾਂਭੋ, ਅਗਲਾ ਫ਼ਾਰਮ (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = ਭੇਜਣਾ
deliver-waiting = ਭੇਜਣ ਲਈ ਬਾਕੀ: { $count }
deliver-now = ਹੁਣੇ ਭੇਜੋ
deliver-copy = ਕਾਪੀ ਭੇਜੋ
deliver-arrived = ਤੁਹਾਡੇ ਜਵਾਬ { $name } ਤੱਕ ਪਹੁੰਚ ਗਏ ਹਨ।
deliver-told = ਤੁਸੀਂ ਜੋ ਵਾਪਸ ਲਿਆ ਉਹ { $name } ਨੂੰ ਪਤਾ ਹੈ।
deliver-team = ਟੀਮ
deliver-offline = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਆਵੇਗਾ ਅਸੀਂ ਭੇਜਾਂਗੇ।
deliver-no-answer = { $name } ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
deliver-refused = { $name } ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਲੈ ਸਕਦਾ। ਇਹ ਇੱਥੇ ਸੁਰੱਖਿਅਤ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਈਮੇਲ ਨਾਲ ਕਾਪੀ ਭੇਜੋ।
deliver-too-large = ਇਸ ਤਰ੍ਹਾਂ ਭੇਜਣ ਲਈ ਇਹ ਬਹੁਤ ਵੱਡਾ ਹੈ। ਇਹ ਇੱਥੇ ਸੁਰੱਖਿਅਤ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਈਮੇਲ ਨਾਲ ਕਾਪੀ ਭੇਜੋ।
deliver-unsealed = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਟੀਮ ਲਈ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਨੂੰ ਤਾਲਾ ਨਹੀਂ ਲਾ ਸਕਦਾ, ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਭੇਜਦੇ। ਇਹ ਇੱਥੇ ਸੁਰੱਖਿਅਤ ਹਨ।
deliver-forget = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਤੁਹਾਡੇ ਜਵਾਬ ਭੁੱਲ ਸਕਦਾ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਭੇਜ ਦਿਓ।
deliver-before = ਜਦੋਂ ਤੁਸੀਂ ਸੰਭਾਲਦੇ ਹੋ, ਤੁਹਾਡਾ ਜਵਾਬ { $name } ਕੋਲ ਜਾਂਦਾ ਹੈ।
deliver-on-way = ਸੰਭਾਲਿਆ ਗਿਆ, ਅਤੇ { $name } ਵੱਲ ਜਾ ਰਿਹਾ ਹੈ।
deliver-by-hand = ਅਸੀਂ ਇੱਕ ਫਾਈਲ ਸੰਭਾਲੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ { $name } ਨੂੰ ਭੇਜੋ।
deliver-done = ਮੈਂ ਭੇਜ ਦਿੱਤੀ
deliver-later = ਬਾਅਦ ਵਿੱਚ

### Sharing: what stands below is said where somebody shares the map.

share-map-why = ਜੋ ਵੀ ਇਹ ਲਿੰਕ ਖੋਲ੍ਹਦਾ ਹੈ ਉਸ ਨੂੰ ਉਸੇ ਥਾਂ ’ਤੇ ਉਹੀ ਨਕਸ਼ਾ ਦਿਸਦਾ ਹੈ। ਲੋਕਾਂ ਨੇ ਜੋ ਕਿਹਾ ਹੈ ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।
share-map-code = ਲਿੰਕ ਦਾ QR ਕੋਡ
share-map-scan = ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇੱਥੇ ਕਰੋ
share-map-link = ਲਿੰਕ
share-map-copy = ਲਿੰਕ ਕਾਪੀ ਕਰੋ
share-map-copied = ਲਿੰਕ ਕਾਪੀ ਹੋ ਗਿਆ।
share-map-by-hand = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਕਾਪੀ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਲਿੰਕ ਚੁਣੋ ਅਤੇ ਆਪ ਕਾਪੀ ਕਰੋ।
share-map-send = ਲਿੰਕ ਭੇਜੋ
share-map-only-here = ਇਹ ਨਕਸ਼ਾ ਸਿਰਫ਼ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹੈ, ਇਸ ਲਈ ਇਸ ਦਾ ਲਿੰਕ ਹੋਰ ਕਿਤੇ ਨਹੀਂ ਖੁੱਲ੍ਹੇਗਾ। ਨਕਸ਼ੇ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਾ ਇਸ ਨੂੰ ਇੰਟਰਨੈੱਟ ’ਤੇ ਪਾ ਸਕਦਾ ਹੈ।
share-map-near = ਇਹ ਲਿੰਕ ਸਿਰਫ਼ ਇੱਥੋਂ ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ, ਜਿਵੇਂ ਇਹੀ Wi-Fi।
share-map-offline = ਇੱਥੇ ਹੁਣ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਲਿੰਕ ਸਿਰਫ਼ ਇੰਟਰਨੈੱਟ ਵਾਲੇ ਡਿਵਾਈਸ ’ਤੇ ਖੁੱਲ੍ਹਦਾ ਹੈ।
share-map-show = ਫਿਰ ਵੀ ਲਿੰਕ ਦਿਖਾਓ
