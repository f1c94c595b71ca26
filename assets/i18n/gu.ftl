# Common Ground: the words of the interface, in Gujarati.
# review: machine-drafted
# language: ગુજરાતી

## Bar

bar-label = મુખ્ય
find-place = જગ્યા શોધો
list = યાદી
map = નકશો
read-aloud = વાંચી સંભળાવો
read-stop = વાંચવાનું બંધ કરો
language = ભાષા
skip-to-content = સીધા સવાલો પર જાઓ
skip-to-map = સીધા નકશા પર જાઓ
skip-to-list = સીધા યાદી પર જાઓ
map-label = { $place }નો નકશો
map-loading = શેરીઓનો નકશો આવી રહ્યો છે… { $percent } %
zoom-in = મોટું કરો
zoom-out = નાનું કરો
locate = હું ક્યાં છું તે બતાવો
locate-failed = તમે ક્યાં છો તે અમે શોધી શક્યા નહીં. નકશો ખસેડો, અથવા નામથી જગ્યા શોધો.
basemap-missing = અહીં હજી શેરીઓનો નકશો નથી. તો પણ તમે યાદી વાપરી શકો છો. આ પાનું તમે સંભાળતા હો, તો શેરીઓનો નકશો આનાથી બનાવો: “common-ground basemap extract --project { $project }”.
basemap-unreachable = ઇન્ટરનેટનું જોડાણ નથી, એટલે શેરીઓનો નકશો આવી શક્યો નહીં. તો પણ તમે યાદી વાપરી શકો છો. જોડાણ પાછું આવે ત્યારે અમે ફરી કોશિશ કરીશું.
basemap-damaged = શેરીઓના નકશાની ફાઇલ બગડેલી છે. તો પણ તમે નામથી જગ્યા શોધી શકો છો અને યાદી વાપરી શકો છો.
map-missing = આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર નકશો ચાલુ થઈ શક્યો નહીં. તો પણ તમે નામથી જગ્યા શોધી શકો છો અને યાદી વાપરી શકો છો.
import-drop = આ ફાઇલ લાવવા અહીં છોડો
later-missing = આ પાનાનો થોડો ભાગ આવી શક્યો નહીં. તમારું ઇન્ટરનેટ તપાસો: અમે કોશિશ ચાલુ રાખીએ છીએ.

## Home

chips-label = નકશા પર બતાવો
add-label = કંઈક કહો
undo = પાછું લો
close = બંધ કરો
deleted = કાઢી નાખ્યું.
undone = પાછું લઈ લીધું.
draft-waiting = તમારો એક જવાબ હજી અધૂરો છે.
draft-resume = પૂરો કરો
draft-discard = કાઢી નાખો

## Choosing a place

place-title = પિન એ જગ્યા પર આવે ત્યાં સુધી નકશો ખસેડો
place-nowhere = અહીં નજીકમાં નામવાળી કોઈ જગ્યા નથી
place-here = અહીં છે
cancel = રદ કરો

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = { $place }ની નજીક
place-near-from = { $place }ની નજીક, ત્યાંથી { $distance } { $wind } તરફ
distance-metres = { $metres } મીટર
distance-km = { $km } કિલોમીટર
wind-north = ઉત્તર
wind-north-east = ઉત્તર-પૂર્વ
wind-east = પૂર્વ
wind-south-east = દક્ષિણ-પૂર્વ
wind-south = દક્ષિણ
wind-south-west = દક્ષિણ-પશ્ચિમ
wind-west = પશ્ચિમ
wind-north-west = ઉત્તર-પશ્ચિમ
place-outside = અમે જે વિસ્તાર વિશે પૂછીએ છીએ તેની બહાર આ જગ્યા છે. કૃપા કરીને વિસ્તારની અંદરની જગ્યા પસંદ કરો.
map-keys = તીરવાળાં બટન નકશો ખસેડે છે, Shift સાથે થોડો જ. પ્લસ અને માઇનસ નાનો-મોટો કરે છે, Home શરૂઆતમાં પાછા લઈ જાય છે. Enter વચ્ચે જે છે તે ખોલે છે. નકશા પર જે છે તે બધું યાદીમાં પણ છે.
map-keys-placing = પિન વચ્ચે જ રહે છે. તીરવાળાં બટન તેની નીચે નકશો ખસેડે છે, Shift સાથે થોડો જ. પ્લસ અને માઇનસ નાનો-મોટો કરે છે. Enter એટલે “અહીં છે”. નામથી પણ જગ્યા શોધી શકો છો.
map-here = અહીં: { $name }
map-nearest = સૌથી નજીકનો જવાબ: { $name }, { $distance } { $wind } તરફ
aloud-no-voice = આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર આ ભાષાનો અવાજ નથી: { $language }. કોઈને તમારી સાથે વાંચવા કહો, અથવા સેટિંગ્સમાં અવાજ ઉમેરો.
aloud-clips-only = આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર આ ભાષાનો અવાજ નથી: { $language }. લોકોએ જે રેકોર્ડ કર્યું છે તે તમે સાંભળો છો. બાકીનું કોઈને તમારી સાથે વાંચવા કહો.
aloud-failed = આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર વાંચી સંભળાવવાનું થઈ શક્યું નહીં. ફરી પ્રયત્ન કરો, અથવા કોઈને તમારી સાથે વાંચવા કહો.

## Language and reading

comfort-title = ભાષા અને વાંચન
comfort-done = થઈ ગયું
translation-title = આ અનુવાદ વિશે
translation-machine = આ શબ્દો કમ્પ્યુટરે લખ્યા છે. આ ભાષા જેમની માતૃભાષા છે એવા કોઈએ હજી તપાસ્યા નથી.
translation-checked = આ ભાષા બોલતી વ્યક્તિએ આ શબ્દો તપાસ્યા છે.
language-now = આ પાનું હવે { $language }માં છે.
language-missing = અમે { $language }ના શબ્દો લાવી શક્યા નહીં, એટલે કંઈ બદલાયું નથી. જોડાણ તપાસો, પછી ફરી પ્રયત્ન કરો.
language-questions = આ નકશાના સવાલો હજી { $language }માં નથી. તમને તે { $other }માં દેખાશે.
language-buttons = આ પાનાનાં બટન અને સૂચનો હજી { $language }માં નથી.

## How it looks

look-title = પાનું કેવું દેખાય
look-text = અક્ષરોનું કદ
look-size = { $percent } %
look-colours = રંગો
look-system = આ ઉપકરણ જેવું
look-light = આછું
look-contrast = ઘાટું
look-dark = અંધારું
look-easy = સહેલું: ઓછા પ્રશ્નો, વધુ ચિત્રો
look-easy-more = બટનો મોટાં થાય છે. તમે ગમે ત્યારે આ બદલી શકો છો, અને તમે કહેલું કંઈ ખોવાતું નથી.

## Without internet

offline-title = ઇન્ટરનેટ વિના
offline-ready = ઑફલાઇન કામ કરવા તૈયાર. આ નકશાનું બધું અહીં રાખેલું છે.
offline-preparing = ઑફલાઇન કામ કરવા હજી તૈયાર નથી. ઇન્ટરનેટ હોય ત્યાં સુધી આ પાનું ખુલ્લું રાખો.
offline-none = આ પાનું શરૂ થવા માટે ઇન્ટરનેટ જોઈએ.
offline-update = વધુ નવી આવૃત્તિ છે. કોઈ આ પાનું વાપરતું ન હોય ત્યારે તે આવશે.
offline-renewed = આ હવે સૌથી નવી આવૃત્તિ છે.

## Place: routes and areas

forms-label = તમારે શું બતાવવું છે?
form-spot = એક જગ્યા
form-route = રસ્તો
form-area = વિસ્તાર
form-whole = બધે
draw-route-first = નકશો ખસેડીને રસ્તો જ્યાંથી શરૂ થાય છે ત્યાં લાવો
draw-area-first = નકશો ખસેડીને વિસ્તારના એક ખૂણા પર લાવો
draw-next = નકશો ખસેડીને પછીના ખૂણા પર લાવો
draw-ready = નકશો ખસેડીને પછીના ખૂણા પર લાવો, અથવા પૂરું કરો
draw-picked = નકશો ખસેડીને ખૂણો { $number } જ્યાં હોવો જોઈએ ત્યાં લાવો
draw-whole = આ આખા લત્તા વિશે છે
draw-kept = આ આકાર ફાઇલમાંથી આવ્યો છે. તમે તેને રાખી શકો છો.
draw-add = ખૂણો ઉમેરો
draw-move = અહીં લાવો
draw-leave = રહેવા દો
draw-remove = હટાવો
draw-finish = પૂરું કરો
draw-continue = આગળ વધો
draw-keep = આ રાખો
draw-keys = નકશા પર Enter ખૂણો ઉમેરે છે અને Backspace છેલ્લું પગલું પાછું લે છે. Page Up અને Page Down ખૂણો પસંદ કરે છે, Delete તેને હટાવે છે.
draw-corners = ખૂણા
draw-previous = પહેલાંનો ખૂણો
draw-following = પછીનો ખૂણો
draw-count = { $count ->
    [one] { $count } ખૂણો
   *[other] { $count } ખૂણા
}
draw-of = { $count }માંથી ખૂણો { $number }
draw-said-start = જ્યાં વળાંક આવે ત્યાં ખૂણો મૂકો.
draw-said-added = ખૂણો { $number } ઉમેર્યો.
draw-said-added-near = ખૂણો { $number } ઉમેર્યો, { $place }ની નજીક.
draw-said-moved = ખૂણો { $number } ખસેડ્યો.
draw-said-moved-near = ખૂણો { $number } ખસેડ્યો, { $place }ની નજીક.
draw-said-picked = { $count }માંથી ખૂણો { $number }. નકશો ખસેડો, પછી “અહીં લાવો” દબાવો.
draw-said-left = કોઈ ખૂણો પસંદ કર્યો નથી.
draw-said-removed = ખૂણો { $number } હટાવ્યો.
draw-said-undone = છેલ્લું પગલું પાછું લીધું.
draw-said-mended = કિનારી પોતાને કાપતી હતી, એટલે અમે ખૂણાનો ક્રમ બદલ્યો. હવે બરાબર છે? તો “પૂરું કરો” દબાવો. નહીં તો “પાછું લો” દબાવો.
draw-so-far-length = અત્યાર સુધી તે { $size } લાંબો છે.
draw-so-far-size = અત્યાર સુધી તે { $size } છે.
draw-too-few = વિસ્તાર માટે ઓછામાં ઓછા ત્રણ ખૂણા જોઈએ, રસ્તા માટે બે.
draw-crossing = કિનારી પોતાને કાપે છે. કોઈ ખૂણો ખસેડો કે હટાવો, જેથી કિનારી વિસ્તારની ફરતે એક જ વાર જાય.
size-metres = આશરે { $count } મીટર
size-kilometres = આશરે { $count } કિલોમીટર
size-square-metres = આશરે { $count } ચોરસ મીટર
size-pitches = { $count ->
    [one] આશરે એક ફૂટબોલ મેદાન જેટલો મોટો
   *[other] આશરે { $count } ફૂટબોલ મેદાન જેટલો મોટો
}
size-square-kilometres = આશરે { $count } ચોરસ કિલોમીટર
shape-route = રસ્તો, { $size } લાંબો
shape-area = વિસ્તાર, { $size }
shape-whole = આખો લત્તો

find-title = જગ્યા શોધો
find-label = શેરી કે જગ્યાનું નામ
find-hint = લખવાનું શરૂ કરો, પછી યાદીમાંથી પસંદ કરો.
find-hint-postcodes = નામ કે પોસ્ટકોડ લખવાનું શરૂ કરો, પછી યાદીમાંથી પસંદ કરો.
find-where = { $kind }, { $distance } { $wind } તરફ
find-none = આ નામનું અહીં કંઈ મળ્યું નહીં. નામનો થોડો ભાગ લખી જુઓ, અથવા નજીકની બીજી શેરી.
find-count = { $count ->
    [one] { $count } જગ્યા મળી
   *[other] { $count } જગ્યાઓ મળી
}
find-off = શેરીઓ અને જગ્યાઓની યાદી આવી શકી નહીં. તો પણ તમે નકશો ખસેડી શકો છો.
placekind-street = શેરી
placekind-square = ચોક
placekind-park = પાર્ક
placekind-water = પાણી
placekind-station = સ્ટેશન
placekind-school = શાળા
placekind-health = આરોગ્ય
placekind-worship = ધર્મસ્થાન
placekind-culture = સંસ્કૃતિ
placekind-shop = દુકાન
placekind-community = લોકોને મળવાની જગ્યા
placekind-locality = વિસ્તાર
placekind-postcode = પોસ્ટકોડ
placekind-other = જગ્યા

## Questions

step = { $total }માંથી { $number }
back = પાછા જાઓ
continue = આગળ વધો
skip = આ છોડો
not-sure = ખાતરી નથી
decline = કહેવું નથી
yes = હા
no = ના
choices-most = વધુમાં વધુ { $max } પસંદ કરો.
choices-full = તમે { $max } પસંદ કરી લીધાં છે. બીજું પસંદ કરવા પહેલાં એક હટાવો.
date-day = દિવસ
date-month = મહિનો
date-year = વર્ષ
characters = { $max }માંથી { $count }
characters-over = { $over } વધારે છે
scale-step = { $step }: { $words }

## Personal details

flags-none = કોઈ અંગત વિગત દેખાઈ નથી
flag-phone = “{ $text }” ફોન નંબર જેવું લાગે છે. તમે તેને કાઢી શકો છો.
flag-email = “{ $text }” ઈમેલ સરનામા જેવું લાગે છે. તમે તેને કાઢી શકો છો.
flag-postcode = “{ $text }” આખા પોસ્ટકોડ જેવું લાગે છે. તમે પહેલો અડધો ભાગ રાખી શકો છો અને બાકીનો કાઢી શકો છો.
flag-address = “{ $text }” કોઈના ઘરના સરનામા જેવું લાગે છે. તમે ઘરનો નંબર કાઢી શકો છો.
flag-nhs-number = “{ $text }” NHS નંબર જેવું લાગે છે. તમે તેને કાઢી શકો છો.
flag-take-out = કાઢો
flag-take-out-of = “{ $text }” કાઢો

## Photo

photo-add = ફોટો ઉમેરો
photo-take = ફોટો પાડો
photo-choose = ફોટો પસંદ કરો
photo-no-faces = કોઈનો ચહેરો ન આવે તે જોજો
photo-busy = તમારો ફોટો તૈયાર થઈ રહ્યો છે…
photo-yours = તમારો ફોટો
photo = ફોટો
photo-kept = તમારો ફોટો આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર સચવાઈ ગયો છે.
photo-another = બીજો પાડો
photo-choose-another = બીજો પસંદ કરો
photo-remove = હટાવો
photo-remove-name = તમારો ફોટો હટાવો
photo-removed = તમારો ફોટો હટાવી દીધો છે.
photo-elsewhere = આ ફોટો આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર નથી.

## Voice note

voice-add = બોલીને કહો
voice-seconds = { $seconds } સેકન્ડ સુધી
voice-asking = કૃપા કરીને માઇક વાપરવા માટે હા કહો.
voice-recording = રેકોર્ડ થાય છે
voice-stop = રોકો
voice-left = { $seconds } સેકન્ડ બાકી
voice-warning = 10 સેકન્ડ બાકી
voice-heard = અમને તમારો અવાજ સંભળાય છે.
voice-quiet = અમને હજી કંઈ સંભળાતું નથી. મોટેથી બોલો, અથવા નજીક આવો.
voice-busy = તમારું રેકોર્ડિંગ સચવાઈ રહ્યું છે…
voice-yours = તમારું રેકોર્ડિંગ
voice = રેકોર્ડિંગ
voice-kept = તમારું રેકોર્ડિંગ આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર સચવાઈ ગયું છે. તમે તેને સાંભળી શકો છો.
voice-again = ફરી બોલો
voice-remove = હટાવો
voice-remove-name = તમારું રેકોર્ડિંગ હટાવો
voice-removed = તમારું રેકોર્ડિંગ હટાવી દીધું છે.
voice-elsewhere = આ રેકોર્ડિંગ આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર નથી.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = આ ફાઇલ ફોટા તરીકે ખૂલતી નથી. કૃપા કરીને બીજી પસંદ કરો.
media-wrong-too-large = આ ફોટો એટલો મોટો છે કે અમે ખોલી શકતા નથી. કૃપા કરીને નાનો પસંદ કરો.
media-wrong-no-memory = આ ફોટા પર કામ કરવા પૂરતી જગ્યા નથી. બીજી ઍપ કે ટૅબ બંધ કરો, પછી ફરી કોશિશ કરો.
media-wrong-refused = અમને માઇક વાપરવાની છૂટ નથી. તમે બ્રાઉઝરના સેટિંગમાં છૂટ આપી શકો છો, અથવા તમારો જવાબ લખી શકો છો.
media-wrong-no-microphone = અમને અહીં માઇક મળતું નથી. તમે તમારો જવાબ લખી શકો છો.
media-wrong-in-use = માઇક બીજે ક્યાંક વપરાઈ રહ્યું છે. બીજી ઍપ કે કૉલ બંધ કરો, પછી ફરી કોશિશ કરો.
media-wrong-not-supported = આ બ્રાઉઝર તમારો અવાજ રેકોર્ડ કરી શકતું નથી. તમે તમારો જવાબ લખી શકો છો.
media-wrong-nothing = અમને કંઈ સંભળાયું નહીં. કૃપા કરીને ફરી કોશિશ કરો.
media-wrong-full = આ { $device ->
    [phone] ફોન ભરાઈ ગયો છે
    [computer] કમ્પ્યુટર ભરાઈ ગયું છે
   *[tablet] ટેબ્લેટ ભરાઈ ગયું છે
}, એટલે અમે તે રાખી શક્યા નહીં. તો પણ તમે લખીને જવાબ આપી શકો છો.
media-wrong-failed = આ થઈ શક્યું નહીં. કૃપા કરીને ફરી કોશિશ કરો, અથવા તેના વગર આગળ વધો.

## Private place

private-place = આ ખાનગી જગ્યા છે (કોઈનું ઘર)
private-hint = સાચવતાં પહેલાં અમે પિનને થોડી ખસેડીએ છીએ, જેથી ખરી જગ્યા કોઈને ન દેખાય. ખરી જગ્યા અમે રાખતા નથી.
private-moved = ખાનગી રહે તે માટે થોડું ખસેડ્યું છે

## Your code

code-title = તમારો કોડ
code-keep = પછીથી તમારા જવાબ બદલવા કે હટાવવા હોય, તો આ કોડ સાચવી રાખો.
code-once = તમે પૂરું કરો પછી અમે આ ફરી બતાવી શકતા નથી. તેને લખી લો, તેનો ફોટો પાડો, અથવા પ્રિન્ટ કરો.
code-print = પ્રિન્ટ કરો
code-read = તમારો કોડ, એક પછી એક ભાગ
code-enter = તમારો કોડ શું છે?
code-enter-hint = તેમાં ચાર અંગ્રેજી શબ્દો અને ચાર આંકડા છે, જેમ કે MAPLE-RIVER-4729-LEMON-TABLE. અક્ષર મોટા હોય કે નાના, બંને ચાલે.
code-wrong-empty = તમારો કોડ અહીં લખો.
code-wrong-parts = કોડમાં બે શબ્દો, ચાર આંકડા, પછી બે શબ્દો હોય છે. કંઈ રહી તો નથી ગયું કે બે વાર તો નથી લખાયું, તે જુઓ.
code-wrong-word = શબ્દ નંબર { $number } અમે ઓળખતા નથી. તેની જોડણી તપાસો.
code-wrong-digits = પહેલા બે શબ્દો પછી ચાર આંકડા આવે છે. તે તપાસો.
code-wrong-check = આ કોડમાં કંઈક બરાબર નથી. દરેક શબ્દ, દરેક આંકડો અને તેમનો ક્રમ તપાસો.

## Taking part

age-title = તમારી ઉંમર { $age } વર્ષ કે વધુ છે?
age-why = અમે એટલે પૂછીએ છીએ કે નાની ઉંમરના લોકો માટે નિયમો જુદા છે.
young-title = ભાગ લેવાની ઇચ્છા બદલ આભાર
young-text = આ નકશા પર કંઈ મૂકવા માટે તમારી ઉંમર { $age } વર્ષ કે વધુ હોવી જોઈએ.
young-look = તો પણ તમે જોઈ શકો છો કે બીજા લોકોએ શું કહ્યું છે.
young-map = નકશા પર જાઓ
guardian-title = માતા, પિતા કે વાલીને પૂછો
guardian-text = પહેલાં માતા, પિતા કે વાલીની હા જોઈએ. ટીમે તેમને એક સંદર્ભ નંબર આપ્યો છે.
guardian-label = સંદર્ભ નંબર શું છે?
guardian-hint = ટીમે આપેલા અક્ષરો અને આંકડા. કૃપા કરીને કોઈ નામ ન લખો.
guardian-needed = તમારા માતા, પિતા કે વાલીને આપેલો સંદર્ભ નંબર લખો. તમારી પાસે ન હોય તો ટીમને પૂછો.
consent-title = શરૂ કરતાં પહેલાં
consent-template = આ લખાણ ફક્ત નમૂનો છે. કોઈ ભાગ લે તે પહેલાં ટીમે તે બદલવું પડશે.
consent-controllers = તમારા જવાબો માટે કોણ જવાબદાર છે
consent-until = તમે { $day } સુધી તમારા જવાબો કઢાવી નાખી શકો છો.
consent-choices = તમે શેની હા પાડો છો?
optional-mark = (તમારી મરજી)
consent-needed = તમારે ભાગ લેવો હોય તો આ ખાના પર ટિક કરો. તમે કંઈ ઉમેરો તે પહેલાં અમને તમારી હા જોઈએ.
consent-go = શરૂ કરો

## About you

about-you = તમારા વિશે થોડા સવાલો
optional = તમારી મરજી
about-thanks = અમને કહેવા બદલ આભાર
about-thanks-text = તમે નકશા પર જે મૂકો છો તેનાથી આ અલગ રાખવામાં આવે છે.
about-change = મારા વિશે કહેલું બદલો

## Deleting by code

withdraw-have = મારી પાસે કોડ છે
withdraw-title = તમારા જવાબો કાઢી નાખો
withdraw-text = તમે અહીં ભાગ લીધો હોય, તો તમને એક કોડ મળ્યો હતો. તેનાથી અમે તમારા જવાબો કાઢી નાખી શકીએ છીએ.
withdraw-unknown = આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર આ કોડનો કોઈ જવાબ નથી. તમે બીજા ફોન કે ટેબ્લેટ પર ભાગ લીધો હોય, તો કૃપા કરીને ટીમને પૂછો.
withdraw-sure = { $count ->
    [0] આ કોડ અમે ઓળખીએ છીએ, પણ નકશા પર તેનું કંઈ નથી
    [one] તમારો { $count } જવાબ કાઢી નાખીએ?
   *[other] તમારા { $count } જવાબ કાઢી નાખીએ?
}
withdraw-dots = તમારાં સ્ટીકર પણ પાછાં લઈ લેવાશે.
withdraw-what = તમે શેની હા પાડી હતી અને તમારા વિશે શું કહ્યું હતું, તે પણ અમે કાઢી નાખીશું. આ પાછું લઈ શકાશે નહીં.
withdraw-copies = જે નકલો પહેલાં કોઈને આપી દીધી છે, તે આનાથી નીકળતી નથી. તેના વિશે કૃપા કરીને ટીમને પૂછો.
withdraw-delete = બધું કાઢી નાખો
withdraw-keep = રહેવા દો
withdraw-gone = તમારા જવાબો કાઢી નાખ્યા છે

## Check your answers

check-title = તમારા જવાબો જોઈ લો
check-place = જગ્યા
check-kind = તમે ઉમેરો છો
check-skipped = છોડ્યું
check-declined = કહેવું નથી
check-moved = નકશા પર
change = બદલો
change-what = બદલો: { $what }
save = સાચવો
saving = સચવાય છે…

## Done

done-title = આભાર. હવે તે નકશા પર છે.
done-title-whole = આભાર. હવે તે યાદીમાં છે.
done-saved = આ { $device ->
    [phone] ફોન
    [computer] કમ્પ્યુટર
   *[tablet] ટેબ્લેટ
} પર સલામત રીતે સચવાઈ ગયું છે. ક્યાંય કંઈ મોકલ્યું નથી.
done-title-changed = આભાર. તમારો ફેરફાર સચવાઈ ગયો છે.
add-another = બીજું ઉમેરો
next-person = મારું થઈ ગયું: હવે બીજાનો વારો

## Card

card-unnamed = નામ આપ્યું નથી
card-near = { $place }ની નજીક
card-delete = કાઢી નાખો
link-about = આના વિશે
link-responds = આમાં મદદ થશે
link-barriers-here = અહીં શું નડે છે
link-ideas-here = આના માટે વિચારો
link-no-place = અહીંની કોઈ જગ્યા વિશે નથી
link-count = પસંદ કરવા માટે { $count }, સૌથી નજીકની પહેલાં
link-none = કંઈ મળ્યું નહીં. બીજો શબ્દ લખી જુઓ.
link-nothing-there = હજી નકશા પર પસંદ કરવા જેવું કંઈ નથી. બસ આગળ વધો.
link-gone = { $name } (હવે આ નકશા પર નથી)
cluster-title = { $count ->
    [one] અહીં { $count } વસ્તુ
   *[other] અહીં { $count } વસ્તુઓ
}

## Dots

dots-title = જે સૌથી મહત્ત્વનું હોય તેના પર તમારાં સ્ટીકર લગાવો
dots-how = { $dots ->
    [one] તમારી પાસે { $dots } સ્ટીકર છે. તમે પૂરું ન કરો ત્યાં સુધી તેને ખસેડી શકો છો.
   *[other] તમારી પાસે { $dots } સ્ટીકર છે. દરેકને જુદી વસ્તુ પર લગાવો, અથવા એક જ વસ્તુ પર એકથી વધુ લગાવો. તમે પૂરું ન કરો ત્યાં સુધી તેમને ખસેડી શકો છો.
}
dots-left = { $count ->
    [0] તમારાં બધાં સ્ટીકર લાગી ગયાં છે.
    [one] તમારી પાસે { $count } સ્ટીકર બાકી છે.
   *[other] તમારી પાસે { $count } સ્ટીકર બાકી છે.
}
dots-put = અહીં સ્ટીકર લગાવો
dots-put-on = અહીં સ્ટીકર લગાવો: { $name }
dots-take = એક પાછું લો
dots-take-from = એક પાછું લો: { $name }
dots-here = { $count ->
    [one] તમારું { $count } સ્ટીકર
   *[other] તમારાં { $count } સ્ટીકર
}
dots-yours = તમારાં સ્ટીકર
dots-said-put = તમારું સ્ટીકર “{ $name }” પર લાગી ગયું છે.
dots-said-taken = તમે “{ $name }” પરથી એક સ્ટીકર પાછું લીધું.
dots-full = { $dots ->
    [one] તમારું સ્ટીકર લાગી ગયું છે. પહેલાં તેને પાછું લો.
   *[other] તમારાં બધાં { $dots } સ્ટીકર લાગી ગયાં છે. પહેલાં એક પાછું લો.
}
dots-failed = અમે આ સાચવી શક્યા નહીં, એટલે કંઈ બદલાયું નથી. કૃપા કરીને ફરી કોશિશ કરો.
dots-none = સ્ટીકર લગાવી શકાય એવું હજી કંઈ નથી.
dots-sort-nearest = સૌથી નજીકના પહેલાં
dots-all-hint = તમારાં બધાં સ્ટીકર લાગી જાય પછી તમે બધાંનાં સ્ટીકર જોઈ શકો છો.
dots-all = બધાંનાં સ્ટીકર બતાવો
dots-all-shown = હવે યાદીમાં બધાંનાં સ્ટીકર દેખાય છે.
dots-all-failed = બધાંનાં સ્ટીકર આવી શક્યાં નહીં. કૃપા કરીને ફરી કોશિશ કરો.
dots-tally = { $dots ->
    [0] કોઈએ સ્ટીકર લગાવ્યું નથી
    [one] { $dots } સ્ટીકર, { $people } વ્યક્તિનું
   *[other] { $dots } સ્ટીકર, { $people ->
        [one] { $people } વ્યક્તિનાં
       *[other] { $people } વ્યક્તિઓનાં
    }
}

## List

list-title = લોકોએ શું કહ્યું છે
list-empty = હજી અહીં કંઈ નથી.
list-none = કંઈ મળ્યું નહીં. વધુ જોવા માટે કોઈ ફિલ્ટર હટાવો.
list-filter = કોઈ શબ્દ શોધો
list-category = પ્રકાર
list-all-categories = બધા
list-sort = ક્રમ
sort-newest = નવા પહેલાં
sort-near = વચ્ચેથી નજીકના પહેલાં
sort-oldest = જૂના પહેલાં
sort-name = નામ
sort-importance = સૌથી મહત્ત્વના પહેલાં
list-count = { $count ->
    [one] { $count } જવાબ
   *[other] { $count } જવાબો
}
list-more = વધુ બતાવો

## Files

files-title = નકલ સાચવો, અથવા ફાઇલ લાવો
export = નકલ સાચવો
share = નકલ મોકલો
share-map = આ નકશો શેર કરો
exported = { $count ->
    [one] { $count } જવાબ { $file }માં સચવાઈ ગયો છે.
   *[other] { $count } જવાબ { $file }માં સચવાઈ ગયા છે.
} તમારા ડાઉનલોડમાં જુઓ.
export-empty = હજી સાચવવા માટે કંઈ નથી.
import = ફાઇલ લાવો
import-reading = { $file } વંચાય છે… { $percent } %
import-saving = સચવાય છે…
import-cancel = રોકો
import-stopped = રોક્યું. કંઈ બદલાયું નથી.
import-done = { $file }: { $added } નવા, { $updated } બદલાયા, { $same } પહેલેથી હતા, { $left_out } છોડી દીધા.
import-withdrawn = જેમણે કહ્યું હતું તેમણે કાઢી નાખવા કહ્યું, તેથી છોડી દીધા: { $count }.
import-failed = { $file } વાંચી શકાઈ નહીં. કંઈ બદલાયું નથી. તેને ફરી પસંદ કરી જુઓ.
import-problems = અમારા ધ્યાનમાં શું આવ્યું
import-more = … અને બીજાં { $count }
import-feature = જગ્યા { $number }
import-foreign-title = આ ફાઇલ બીજા પ્રોગ્રામમાંથી આવી છે
import-foreign-hint = તેમાં કેવી જગ્યાઓ છે?
import-foreign-name = નામ કઈ કૉલમમાં છે?
import-foreign-none = એકેય નહીં
import-start = લાવો

## Session

sitting = સત્ર
sitting-line = સત્ર: { $site }, { $date }
sitting-next = હવે બીજાનો વારો
next-title = આ જવાબ પૂરો થયો નથી
next-kept = તમે અત્યાર સુધી જે કહ્યું તે અમે રાખીએ છીએ. સ્ક્રીન બીજી વ્યક્તિ માટે સાફ થાય છે.
next-lost = તે ભૂંસાઈ જશે, અને સ્ક્રીન બીજી વ્યક્તિ માટે સાફ થશે.
next-back = પાછા જઈને પૂરો કરો
idle-title = તમે હજી અહીં છો?
idle-why = આગળ વધવા સ્ક્રીનને અડો. કોઈ નહીં અડે તો અમે બીજી વ્યક્તિ માટે સાફ કરીશું.
idle-left = બાકી સેકન્ડ: { $seconds }
idle-stay = હું હજી અહીં છું
clock-ask = અહીંની ઘડિયાળ કદાચ ખોટી છે. તે { $time } બતાવે છે. શું તે બરાબર છે?
clock-yes = બરાબર છે
clock-no = ખોટી છે
clock-wrong = અહીંની ઘડિયાળ ખોટી છે: તે { $time } બતાવે છે. તમે આગળ વધી શકો છો. સમય ખોટા હોઈ શકે તે અમે નોંધીએ છીએ. સેટિંગ્સમાં ઘડિયાળ બરાબર કરો.

## Facilitator

facilitator = સત્ર ચલાવનારાઓ માટે
facilitator-lock = લૉક કરીને નકશા પર પાછા જાઓ
sitting-none = કોઈ સત્ર શરૂ થયું નથી.
sitting-start-title = સત્ર શરૂ કરો
sitting-start = સત્ર શરૂ કરો
sitting-site = સ્થળ
sitting-date = તારીખ
sitting-stage = તે શાના માટે છે?
sitting-facilitator = ચલાવનારનો કોડ
sitting-facilitator-hint = તમારી ટીમે નક્કી કરેલો કોડ. કોઈ નામ નહીં.
sitting-device = આ ઉપકરણનું નામ
sitting-device-hint = જેમ કે A, B કે C, જો ઘણાં હોય.
sitting-languages = કઈ ભાષાઓ બતાવવી
sitting-languages-hint = બધી બતાવવા કોઈના પર ટિક ન કરો.
sitting-assisted = કોઈ લોકોને જવાબ ભરવામાં મદદ કરે છે
sitting-idle = “તમે હજી અહીં છો?” આટલા સમય પછી પૂછો
sitting-minutes = { $count } મિનિટ
stage-none = કહ્યું નથી
stage-profiling = વિસ્તારને ઓળખવો
stage-informal-survey = અનૌપચારિક સર્વે
stage-world-cafe = વર્લ્ડ કૅફે
stage-action-workshop = કાર્ય વર્કશૉપ
stage-feedback = પરિણામ જણાવવાં
stage-drop-in = ખુલ્લો દરવાજો
stage-online = ઑનલાઇન
sitting-end = સત્ર પૂરું કરો
sitting-end-sure = આ સત્ર હમણાં પૂરું કરવું?
sitting-end-yes = પૂરું કરો
sitting-end-no = ચાલુ રાખો
figure-sitting = આ સત્રના જવાબ
figure-people = લોકો: { $count }
figure-tablet = આ ઉપકરણ પરના જવાબ
desk-during = સત્ર દરમિયાન
desk-mend = જવાબ બદલો કે ભૂંસો
desk-mend-more = પૂરું થાય ત્યારે લૉક કરો
desk-code = કોડથી જવાબ કાઢો
desk-tablet = આ ઉપકરણ
desk-clock = ઘડિયાળ { $time } બતાવે છે.
desk-awake = સત્ર દરમિયાન સ્ક્રીન જાતે જ ચાલુ રહે છે.
desk-asleep = આ બ્રાઉઝર સ્ક્રીન ચાલુ રાખી શકતું નથી. ઉપકરણના સેટિંગ્સમાં તે કરો.
desk-pin = પિન { $date }ના રોજ રાખ્યો હતો.
desk-kiosk = ઉપકરણ આપતાં પહેલાં તેને આ પાના પર લૉક કરો: iPad પર Guided Access થી, Android પર સ્ક્રીન પિન કરીને.
pin-choose = પિન પસંદ કરો
pin-deters = પિન જિજ્ઞાસુ આંગળીઓને દૂર રાખે છે. તે જવાબોને સુરક્ષિત કરતો નથી: કમ્પ્યુટર જાણનાર તેને પાર કરી શકે છે. ઉપકરણ પર નજર રાખો.
pin-new = નવો પિન, ઓછામાં ઓછા 4 અંક
pin-again = એ જ પિન ફરીથી
pin-set = પિન રાખો
pin-enter = પિન શું છે?
pin = પિન
pin-open = ખોલો
pin-length = પિનમાં 4 થી 32 અંક કે અક્ષર હોય છે.
pin-differ = આ બે સરખા નથી. પિન ફરીથી બે વાર લખો.
pin-wrong = આ પિન નથી. ફરી પ્રયત્ન કરો.
pin-wait = આ પિન નથી. થોડી વાર રાહ જુઓ, પછી ફરી પ્રયત્ન કરો. બાકી સેકન્ડ: { $seconds }
pin-forgotten = હું પિન ભૂલી ગયો / ગઈ
pin-forgotten-text = કંઈ ખોવાયું નથી. આ પાનું 10 મિનિટ ખુલ્લું રાખો, પછી તમે નવો પિન પસંદ કરી શકશો.
pin-renew = નવા પિનની રાહ જુઓ
pin-renewing = તમે { $time }માં નવો પિન પસંદ કરી શકશો. આ પાનું ખુલ્લું રાખો.
pin-insecure = આ પાનું https થી આવ્યું નથી, તેથી બ્રાઉઝર પિન રાખી શકતું નથી. આ ભાગ ખુલ્લો છે: ઉપકરણ પર નજર રાખો.

## When something goes wrong

trouble-title = કંઈક તકલીફ થઈ છે
retry = ફરી કોશિશ કરો
download-answers = મારા જવાબો ડાઉનલોડ કરો
forget-download = આ બ્રાઉઝર તમારા જવાબો ભૂલી શકે છે. જતાં પહેલાં તેને ડાઉનલોડ કરી લો.
store-quota = આ { $device ->
    [phone] ફોન ભરાઈ ગયો છે
    [computer] કમ્પ્યુટર ભરાઈ ગયું છે
   *[tablet] ટેબ્લેટ ભરાઈ ગયું છે
}, એટલે તમારો જવાબ સાચવી શકાયો નહીં. તમારો જવાબ હજી આ સ્ક્રીન પર છે. તેને હમણાં ડાઉનલોડ કરો, અથવા જગ્યા કરીને ફરી કોશિશ કરો.
store-blocked = Common Groundનું જૂનું વર્ઝન બીજા ટૅબમાં ખુલ્લું છે. બીજા ટૅબ બંધ કરો, પછી ફરી કોશિશ કરો.
store-unavailable = આ બ્રાઉઝર અમને કંઈ સાચવવા દેતું નથી (કદાચ આ પ્રાઇવેટ વિન્ડો છે, અથવા વેબસાઇટનો ડેટા રાખવાનું બંધ છે). તો પણ તમે જવાબ આપી શકો છો, પણ આ પાનું બંધ કરો ત્યાં સુધી જ જવાબો રહેશે. જતાં પહેલાં તેને ડાઉનલોડ કરી લો.
store-newer = અહીં Common Groundનું નવું વર્ઝન વપરાયું છે. તે મેળવવા આ પાનું ફરી ખોલો. કંઈ બદલાયું નથી.
store-conflict = તમે અહીં હતા ત્યારે આ બીજા ટૅબમાં બદલાયું. તમારો જવાબ હજી આ સ્ક્રીન પર છે.
store-conflict-gone = તમે અહીં હતા ત્યારે આ બીજા ટૅબમાં કાઢી નાખવામાં આવ્યું. તમારો જવાબ હજી આ સ્ક્રીન પર છે.
store-withdrawn = આ એક કોડથી કાઢી નાખવામાં આવ્યું છે. તે પાછું લાવી શકાતું નથી.
store-conflict-mine = મારો સાચવો
store-conflict-theirs = બીજો રાખો
store-failed = તમારો જવાબ સાચવી શકાયો નહીં. તે હજી આ સ્ક્રીન પર છે. ફરી કોશિશ કરો, અથવા ડાઉનલોડ કરો.
store-unreadable = { $count ->
    [one] સાચવેલો { $count } જવાબ વાંચી શકાતો નથી. અમે તેને જેવો હતો તેવો જ રહેવા દીધો છે.
   *[other] સાચવેલા { $count } જવાબ વાંચી શકાતા નથી. અમે તેમને જેવા હતા તેવા જ રહેવા દીધા છે.
}
project-title = આ નકશો બરાબર ગોઠવાયો નથી
project-hint = કૃપા કરીને આ પાનું તેને સંભાળનારને બતાવો. { $file }માં શું ખોટું છે:
project-other-origin = આ લિંક બીજી વેબસાઇટ પરનો પ્રોજેક્ટ માગે છે. તમારી સલામતી માટે અમે તેને ખોલતા નથી.
project-not-found = અહીં { $file } નામનો કોઈ પ્રોજેક્ટ નથી.

## The file as a whole

problem-not-json = આ ફાઇલ બગડેલી છે, અથવા તે સાચા પ્રકારની ફાઇલ નથી. તે સાચી ફાઇલ છે કે નહીં તે જુઓ, અથવા ફરી મેળવો. { $detail }
problem-not-geojson = આ ફાઇલમાં અમે વાંચી શકીએ એવી નકશાની માહિતી નથી. GeoJSON ફાઇલ પસંદ કરો.
problem-truncated = ફાઇલ અધવચ્ચે અટકી જાય છે. જે છે તે અમે વાંચ્યું. બાકીનું મેળવવા ફાઇલ ફરી લો.
problem-newer-format = આ ફાઇલ Common Groundના નવા વર્ઝનથી બની છે. કંઈ બદલાયું નથી. સૌથી નવું વર્ઝન મેળવો, પછી ફરી કોશિશ કરો.
problem-trailing-text = ફાઇલ પૂરી થયા પછી પણ લખાણ છે. અમે તે છોડી દીધું.
problem-byte-order-mark = ફાઇલની શરૂઆતમાં એક ચિહ્ન છે જેની જરૂર નથી. અમે તે છોડી દીધું.
problem-other-crs = આ ફાઇલમાં જગ્યાઓ બીજી રીતે ગણેલી છે ({ $detail }). તેને રેખાંશ (longitude) અને અક્ષાંશ (latitude) સાથે ફરી સાચવો (WGS 84).
problem-checksum-differs = ફાઇલ સચવાયા પછી બદલાઈ છે, અથવા તેનો કોઈ ભાગ ખૂટે છે. તે સાચી ફાઇલ છે કે નહીં તે જુઓ.
problem-not-utf8 = આ ફાઇલના અક્ષરો વાંચી શકાતા નથી. તેને UTF-8માં ફરી સાચવો.
problem-no-features = આ ફાઇલમાં ઉમેરવા જેવું કંઈ નથી.

## One entry of a file

problem-feature-not-json = આ એન્ટ્રી તૂટેલી છે, એટલે અમે છોડી દીધી. તેને ફાઇલમાં સુધારો, પછી ફાઇલ ફરી ખોલો.
problem-not-a-feature = આ નકશા પરની જગ્યા નથી, એટલે અમે છોડી દીધી.
problem-lone-surrogate = એક અક્ષર તૂટેલો હતો. અમે તેની જગ્યાએ � મૂક્યું.
problem-too-deep = આ એન્ટ્રીમાં એકની અંદર એક ઘણા બધા ભાગ છે, એટલે અમે છોડી દીધી.
problem-too-large = આ એન્ટ્રી બહુ મોટી છે, એટલે અમે છોડી દીધી.
problem-duplicate-key = “{ $detail }” બે વાર છે. અમે છેલ્લું રાખ્યું.
problem-duplicate-id = આ એન્ટ્રી એકથી વધુ વાર છે. અમે સૌથી નવી રાખી.
problem-derived-id = આ એન્ટ્રીનો પોતાનો નંબર નહોતો. અમે તેને એક આપ્યો, જેથી ફાઇલ બે વાર ખોલવાથી કંઈ ન વધે.
problem-out-of-range = આ જગ્યા પૃથ્વી પર નથી, એટલે અમે છોડી દીધી. તેનો રેખાંશ (longitude) અને અક્ષાંશ (latitude) તપાસો. { $detail }
problem-swapped = રેખાંશ (longitude) અને અક્ષાંશ (latitude) અદલબદલ થયેલા લાગે છે, એટલે અમે આ એન્ટ્રી છોડી દીધી. ફાઇલમાં તેમને અદલબદલ કરો. { $detail }
problem-third-dimension = આ જગ્યાની ઊંચાઈની જરૂર નથી. અમે તે છોડી દીધી.
problem-ring-closed = આ વિસ્તારની કિનારી ખુલ્લી હતી. અમે બંધ કરી.
problem-ring-turned = આ વિસ્તારની કિનારી ઊંધી દિશામાં જતી હતી. અમે સીધી કરી.
problem-self-crossing = આ વિસ્તારની કિનારી પોતાને કાપે છે. અમે જેવી હતી તેવી રાખી.
problem-too-few-positions = રેખા કે વિસ્તાર માટે બિંદુઓ બહુ ઓછાં છે, એટલે અમે આ એન્ટ્રી છોડી દીધી.
problem-geometry-collection = આ એન્ટ્રીમાં બિંદુઓ, રેખાઓ અને વિસ્તારો ભેગાં છે, એટલે અમે છોડી દીધી. દરેકને અલગ એન્ટ્રી તરીકે સાચવો.
problem-bad-geometry = આ ક્યાં છે તે ખબર પડતી નથી, એટલે અમે છોડી દીધું. ફાઇલમાં તેની જગ્યા તપાસો. { $detail }
problem-wrong-type = આ જવાબ જોઈતા પ્રકારનો નથી, એટલે વાપરી શકાતો નથી. { $detail }
problem-not-allowed = આ જવાબ આપેલા વિકલ્પોમાંથી નથી, એટલે વાપરી શકાતો નથી. { $detail }
problem-nested-property = આ જવાબ ઘણા ભાગોનો બનેલો હતો. અમે તેને લખાણ તરીકે રાખ્યો.
problem-control-characters = જે ચિહ્નો દેખાતાં નથી તે અમે કાઢી નાખ્યાં.
problem-missing = દરેક એન્ટ્રીમાં જોઈએ એવું કંઈક ખૂટે છે, એટલે અમે આ છોડી દીધી. { $detail }
problem-bad-time = આ તારીખ અને સમય અમે વાંચી શકતા નથી, એટલે છોડી દીધાં. { $detail }
problem-too-long = આ લખાણ બહુ લાંબું છે. તેને ટૂંકું કરો: અક્ષરો, ખાલી જગ્યા અને ચિહ્નો મળીને { $detail } સુધી.

## Answers

problem-required = સાચવતાં પહેલાં અમને અહીં જવાબ જોઈએ. કૃપા કરીને આ સવાલનો જવાબ આપો.
problem-too-many = તમે બહુ વધારે પસંદ કર્યાં છે. વધુમાં વધુ { $detail } પસંદ કરો.
problem-bad-number = આ સંખ્યા અહીં ચાલે તેવી નથી. તેને તપાસો, અને આંકડામાં લખો, જેમ કે 12.
problem-bad-date = આ તારીખ અહીં ચાલે તેવી નથી. તેને તપાસો: કદાચ તે હજી આવવાની છે, અથવા તેનો કોઈ ભાગ ખૂટે છે.
problem-wrong-shape = આને નકશા પર આ રીતે બતાવી શકાતું નથી. કૃપા કરીને અમને જગ્યા ફરી બતાવો.
problem-outside-area = આ કે આનો કોઈ ભાગ આ નકશાના વિસ્તારની બહાર છે. ફક્ત અંદરની જગ્યાઓ રાખી શકાય છે.
problem-on-one-line = બધા ખૂણા એક જ લીટીમાં છે. વિસ્તાર માટે એક ખૂણો બાજુ પર પણ જોઈએ.
problem-too-many-positions = આમાં ખૂણા બહુ વધારે છે. { $detail } કે ઓછા રાખો.
problem-same-position = અહીં પહેલેથી એક ખૂણો છે. નકશો ખસેડીને પછીના ખૂણા પર લાવો.

## Project files

problem-unknown-key = અહીં “{ $detail }”નો કોઈ અર્થ નથી. તેની જોડણી તપાસો, અથવા તેને કાઢી નાખો.
problem-repeated-id = “{ $detail }” બે વાર વપરાયું છે. દરેકને પોતાનું નામ આપો.
problem-unknown-id = અહીં “{ $detail }” નામનું કંઈ નથી. તેની જોડણી તપાસો, અને તે આ લીટી પહેલાં આવે છે તે જુઓ.
problem-bad-id = “{ $detail }” અહીં નામ તરીકે વાપરી શકાતું નથી. ફક્ત a–z, 0–9, _ અને - વાપરો, અથવા Common Ground એ શબ્દ પોતાના માટે રાખ્યો હોય તો બીજો શબ્દ પસંદ કરો.
problem-unknown-question-type = અમે “{ $detail }” પ્રકારના સવાલ ઓળખતા નથી. આમાંથી વાપરો: category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice કે link.
problem-unknown-condition = અમે { $detail }થી બનેલી શરત ઓળખતા નથી. all, any કે not વાપરો; અથવા question સાથે is, has, at_least, at_most કે answered.
problem-project-missing = અહીં કંઈક ખૂટે છે. તે ભરો. અહીં આ હોવું જોઈએ: { $detail }.
problem-project-wrong-type = અહીં આ ન હોવું જોઈએ. અહીં આ હોવું જોઈએ: { $detail }.
problem-project-not-allowed = { $detail } અહીં વાપરી શકાતું નથી. તેને તપાસો અને બીજું કંઈક પસંદ કરો.
problem-words-missing = “{ $detail }” ભાષાના શબ્દો ખૂટે છે. તે ઉમેરો.
problem-assumed = અહીં કંઈક જરૂરી ખૂટતું હતું. અમે સૌથી બંધબેસતું મૂક્યું. તે સાચું છે કે નહીં તે જુઓ.
problem-big-number = એક સંખ્યા એટલી મોટી છે કે બરાબર રાખી શકાતી નથી. તેને લખાણ તરીકે રાખી છે.
problem-bad-utf8 = કેટલાક અક્ષરો વાંચી શકાયા નહીં અને બદલી નાખ્યા છે. લખાણ જોઈ લો.

## Nothing lost

restored = સાચવેલા કેટલાક જવાબો ખોવાઈ ગયા હતા કે બગડી ગયા હતા. { $when } એ અહીં જે હતું તે અમે પાછું મૂક્યું છે. જવાબો: { $count }
restored-page = સાચવેલા જવાબો બીજા કશાએ કાઢી નાખ્યા હતા. આ પાના પાસે તે હજી હતા, અને ફરી સાચવ્યા છે. જવાબો: { $count }
keep-title = સોંપણી
keep-open = હજી બહાર સાચવ્યું નથી
keep-since = લોકો: { $people }, { $when } થી
keep-all = બધું બહાર સાચવ્યું છે.
keep-open-line = હજી બહાર સાચવ્યું નથી: { $count }
keep-export = સંશોધન ટીમ માટે ફાઇલ બનાવો
keep-export-more = જવાબો, ફોટા અને લોકો એક ફાઇલમાં
keep-making = ફાઇલ બની રહી છે…
keep-where = ફાઇલ જ્યાં હોવી જોઈએ ત્યાં છે?
keep-where-more = તમારી ટીમ જ્યાં રાખે છે ત્યાં ફાઇલ મૂકો: USB, સહિયારું ફોલ્ડર કે બીજી ઍપ. જુઓ કે તે ત્યાં છે. ત્યારે જ બહાર સાચવેલી ગણાય.
keep-file = ફાઇલ
keep-contents = તેમાં
keep-in-it = જવાબો: { $places }. લોકો: { $people }. ફોટા અને અવાજ: { $media }.
keep-size = કદ
keep-checksum = ચકાસણી આંક (SHA-256)
keep-again = ફરી સાચવો
keep-read = પાછી વાંચીને સરખાવો
keep-confirm = હા, જ્યાં જોઈએ ત્યાં છે
keep-later = હમણાં નહીં
keep-same = આ એ જ ફાઇલ છે, અક્ષરે અક્ષર.
keep-not-read = ફાઇલ વાંચી શકાઈ નહીં. ફરી પસંદ કરી જુઓ.
keep-cut-off = ફાઇલનો ભાગ ખૂટે છે: { $whole } માંથી { $size } છે. ફરી સાચવો.
keep-another = આ બીજી ફાઇલ છે, કે બગડેલી છે. ઉપરના નામવાળી ફાઇલ પસંદ કરો, કે ફરી સાચવો.
keep-differs = આ એ જ ફાઇલ નથી. ખૂટતા કે જુદા જવાબો: { $count }. ફરી સાચવો.
keep-differs-else = આ એ જ ફાઇલ નથી. જવાબો એ જ છે, પણ બીજું કંઈક જુદું છે. ફરી સાચવો.
keep-sure = બહાર સાચવ્યું. કંઈ નવું ઉમેરાયું ન હોય તો તમે આ સાધન ખાલી કરી શકો.
keep-not-yet = આ સાધન પર કંઈક હજી બહાર સાચવ્યું નથી. પહેલાં ફાઇલ બનાવો.
keep-unreadable = અહીં સાચવેલું કંઈક વાંચી શકાતું નથી, એટલે કોઈ ફાઇલમાં નથી. આ સાધન ખાલી કરતાં પહેલાં તમારી ટીમને પૂછો.
keep-too-large = ફાઇલ આ બ્રાઉઝર માટે બહુ મોટી થાય. બહાર સાચવેલા ફોટા કાઢો, પછી ફરી પ્રયત્ન કરો.
keep-check = હમણાં તપાસો
book-title = અગાઉની ફાઇલો અને સફાઈ
book-made = { $when }: { $file } ({ $count }) બની. હજી કોઈએ તપાસી નથી.
book-sure = { $when }: { $file } ({ $count }) બની અને જ્યાં જોઈએ ત્યાં છે.
book-read = { $when }: { $file } ({ $count }) બની, પાછી વાંચી અને એ જ છે.
book-wiped = { $when }: સાધન ખાલી કર્યું ({ $count }). બધું { $file } માં હતું.
book-copy = આ સાધન પર છેલ્લી સલામતી નકલ: { $when }
book-no-copy = આ સાધન પર સલામતી નકલ લખી શકાઈ નહીં. વધુ વાર ફાઇલ બનાવો.
space = જગ્યા
space-of = { $size } માંથી વપરાયેલી
space-full = આ સાધનની { $percent } % જગ્યા વપરાઈ છે. ભરાય તે પહેલાં જગ્યા કરો.
space-photos = બહાર સાચવેલા ફોટા કાઢો ({ $count })
space-export = પહેલાં ફાઇલ બનાવો. પછી બહાર સાચવેલા ફોટા અહીંથી કાઢી શકશો.
wipe = આ સાધન ખાલી કરો
wipe-when = ફાઇલની ખાતરી થયા પછી જ
wipe-sure = આ સાધન પરથી બધું કાઢી નાખવું? જવાબો: { $count }
wipe-what = આથી આ સાધન પરના બધા જવાબો, ફોટા, લોકો અને સલામતી નકલો નીકળી જશે. બેઠકો, પિન અને ફાઇલોની યાદી રહેશે. આ પાછું નહીં ફેરવાય.
wipe-type = આ શબ્દ લખો: “{ $word }”
wipe-word = ખાલી
wipe-wrong-word = આ તે શબ્દ નથી. “{ $word }” લખો.
wipe-now = હમણાં ખાલી કરો
wipe-done = આ સાધન પરથી બધું કાઢી નાખ્યું.
projector-hint = નકશો બીજી વિન્ડોમાં ખૂલે છે. એ વિન્ડો મોટી સ્ક્રીન પર લઈ જાઓ. તેમાં નામ, શબ્દો, ફોટા કે ખાનગી જગ્યાઓ દેખાતાં નથી.
projector-open = મોટી સ્ક્રીન પર બતાવો
projector-more = બીજું શું બતાવવું તે પસંદ કરો
projector-not-agreed = આ વ્યક્તિએ તે બતાવવા હા પાડી નથી.
projector-place = જગ્યા બતાવો
projector-words = શબ્દો બતાવો
projector-full = પૂરી સ્ક્રીન

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = નજીકનું બીજું ટૅબ્લેટ
passing-what = આ ટૅબ્લેટમાં જે છે તે બધું બીજા પર મોકલાય છે. અહીંથી કંઈ કાઢી નંખાતું નથી. બંને એક જ વાઇ-ફાઇ કે હૉટસ્પૉટ પર હોવાં જોઈએ. ઇન્ટરનેટની જરૂર નથી.
passing-send = બીજા ટૅબ્લેટ પર મોકલો
passing-receive = બીજા ટૅબ્લેટમાંથી લો
passing-file-out = ફાઇલ તરીકે મોકલો
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = બીજા ટૅબ્લેટની ફાઇલ ખોલો
passing-preparing = એક ક્ષણ…
passing-show-first = આ કોડ બીજા ટૅબ્લેટને બતાવો
passing-show-first-how = બીજા ટૅબ્લેટ પર આ પાનું ખોલો અને “બીજા ટૅબ્લેટમાંથી લો” દબાવો. તેનો કૅમેરા આ કોડ તરફ રાખો.
passing-next = હવે તેમાં કોડ છે: વાંચો
passing-show-second = હવે આ કોડ પહેલા ટૅબ્લેટને બતાવો
passing-show-second-how = આ પાનું ખુલ્લું રાખો. પહેલું ટૅબ્લેટ કોડ વાંચે પછી તે આપોઆપ આગળ ચાલે છે.
passing-code = બીજા ટૅબ્લેટ માટેનો કોડ
passing-no-camera = કૅમેરા નથી? કોડ લખાણ તરીકે વાપરો
passing-copy = કૉપિ કરો
passing-copied = કૉપિ થયું.
passing-read = કૅમેરા બીજા ટૅબ્લેટના કોડ તરફ રાખો
passing-camera = કૅમેરાને જે દેખાય છે
passing-turn = બીજો કૅમેરા વાપરો
passing-camera-refused = અમે કૅમેરા વાપરી શકતા નથી. બ્રાઉઝરના સેટિંગ્સમાં છૂટ આપો, અથવા નીચે કોડ લખો.
passing-camera-none = વાપરી શકાય એવો કૅમેરા મળ્યો નહીં. નીચે કોડ લખો અથવા પેસ્ટ કરો.
passing-type = અથવા કોડ અહીં લખો કે પેસ્ટ કરો
passing-use = આ કોડ લો
passing-wrong-not-ours = આ Common Groundનો કોડ નથી.
passing-wrong-mistyped = આ કોડમાં કંઈક ખૂટે છે કે ખોટું છે. તપાસો, અથવા ફરી વાંચો.
passing-wrong-newer = બીજા ટૅબ્લેટ પર Common Groundનું નવું વર્ઝન છે. પહેલાં આ ટૅબ્લેટ અપડેટ કરો.
passing-wrong-project = બીજા ટૅબ્લેટ પર બીજો પ્રોજેક્ટ છે: { $project }.
passing-wrong-turn = આ ખોટો કોડ છે. એક ટૅબ્લેટે મોકલવાનું અને બીજાએ લેવાનું છે.
passing-wrong-other = આ કોડ પહેલાંના પ્રયત્નનો છે. બંને ટૅબ્લેટ પર ફરી શરૂ કરો.
passing-meeting = બીજું ટૅબ્લેટ શોધીએ છીએ…
passing-sending = મોકલાય છે: { $percent } %
passing-receiving = લેવાય છે: { $percent } %
passing-storing = તપાસીને સાચવીએ છીએ…
passing-broken = જોડાણ તૂટ્યું. જે આવ્યું તે રાખ્યું છે: { $percent } %. આગળ વધવા નવા કોડ બતાવો અને વાંચો.
passing-unmet = ટૅબ્લેટ એકબીજાને મળ્યાં નહીં. બંને એક જ વાઇ-ફાઇ કે હૉટસ્પૉટ પર છે?
passing-again-send = નવો કોડ બતાવો
passing-again-receive = નવો કોડ વાંચો
passing-done-sent = બીજા ટૅબ્લેટને બધું મળ્યું
passing-done-received = બીજા ટૅબ્લેટનું બધું અહીં છે
passing-summary = { $new } નવા, { $updated } બદલાયા, { $same } પહેલેથી હતા, { $conflicts } ટકરાતા.
passing-summary-more = લોકો: { $people }. ફોટા અને અવાજ: { $media }.
passing-withdrawn = જેમણે કહ્યું હતું તેમણે કાઢી નાખવા કહ્યું, તેથી છોડી દીધા: { $count }.
passing-removed = બીજા ટૅબ્લેટ પર કહેવાયું હતું, તેથી કાઢી નાખ્યા: { $count }.
passing-unreadable = વાંચી ન શકાયા: { $count }.
passing-conflicts = બંને ટૅબ્લેટ પર બદલાયા: અમે પછીનું રાખ્યું
passing-conflicts-save = બીજાં વર્ઝન સાચવો
passing-failed-newer = મોકલનાર ટૅબ્લેટ પર Common Groundનું નવું વર્ઝન છે. પહેલાં બીજું અપડેટ કરો.
passing-failed-project = બંને ટૅબ્લેટ પર અલગ પ્રોજેક્ટ છે. આ { $project }માંથી આવ્યું હતું. કંઈ બદલાયું નથી.
passing-failed-room = લેનાર ટૅબ્લેટ માટે { $size } ઘણું વધારે છે. કંઈ બદલાયું નથી.
passing-failed-damaged = જે આવ્યું તે મોકલેલું નથી. કંઈ બદલાયું નથી. ફરી કોશિશ કરો.
passing-failed-stopped = બીજા ટૅબ્લેટ પર તે રોકી દેવાયું.
passing-failed-kept = લેનાર ટૅબ્લેટ બધું સાચવી શક્યું નહીં. ફરી કોશિશ કરો. કંઈ બે વાર સચવાતું નથી.
passing-failed-network = આ ટૅબ્લેટ કોઈ નેટવર્ક પર નથી, અથવા તેનું બ્રાઉઝર આ કરી શકતું નથી. તેને બદલે ફાઇલ મોકલો.
passing-failed-fetch = જે જોઈએ તે લોડ થઈ શક્યું નહીં. આ ટૅબ્લેટ ઑનલાઇન હોય ત્યારે ફરી કોશિશ કરો.
passing-again = ફરી શરૂ કરો

## Packages

public-export = બધા માટે ફાઇલ બનાવો
public-export-more = ફક્ત જાહેર જવાબો, જેમણે હા પાડી
public-made = બધા માટેની ફાઇલ સચવાઈ
public-made-more = તેમાં ફક્ત તે છે જે જાહેર થઈ શકે. કોઈની વિગત નથી. તે નિકાસ ગણાતી નથી. “સંશોધન ટીમ માટે ફાઇલ બનાવો” પણ દબાવો.
public-none = હજી બધા માટે કંઈ નથી
public-none-more = અહીંનો કોઈ જવાબ જાહેર ન થઈ શકે, અથવા કોઈએ વહેંચવાની હા પાડી નથી. ફાઇલ બની નથી.
sealed-note = ફાઇલ ગુપ્ત કરેલી છે. ફક્ત સંશોધન ટીમ તેને ખોલી શકે.
sealed-failed = અમે ફાઇલ ગુપ્ત ન કરી શક્યા, તેથી કંઈ સચવાયું નથી. ફરી પ્રયાસ કરો અથવા તમારી ટીમને કહો.
sealed-differs = આ એ જ ફાઇલ નથી. તે ગુપ્ત છે, તેથી શું જુદું છે તે અમે કહી ન શકીએ. તેને ફરી સાચવો.

## Merging files

merge-title = ફાઇલો ભેગી કરો
merge-what = બીજાં ટૅબ્લેટની ફાઇલો આ ટૅબ્લેટ પર ભેગી કરે છે. તમે એકસાથે ઘણી પસંદ કરી શકો. તમે તેને પાછું ફેરવી શકો.
merge-pick = ફાઇલો પસંદ કરો
merge-reading = ફાઇલ { $number } વાંચીએ છીએ, કુલ { $count }…
merge-unfit = આ ફાઇલો અમે વાપરી ન શકીએ
merge-unfit-more = હજી કંઈ ભેગું કર્યું નથી.
merge-go-on = બાકીની ભેગી કરો ({ $count })
merge-not-read = તે વાંચી ન શકાઈ. તેને ફરી પસંદ કરો.
merge-unknown = આ પ્રકારની ફાઇલ અમે જાણતા નથી. ટૅબ્લેટમાંથી બનેલી ફાઇલ પસંદ કરો.
merge-sealed = તે ગુપ્ત છે. ફક્ત સંશોધન ટીમ તેને ખોલી શકે.
merge-public = તે બધા માટે બની હતી, તેથી તેમાં ઘણું નથી. સંશોધન ટીમની ફાઇલ પસંદ કરો.
merge-damaged = તે બગડેલી છે, અથવા બીજા પ્રોગ્રામે ફરી બાંધી છે. જ્યાંથી આવી ત્યાંથી ફરી કૉપી કરો.
merge-cut-off = તેનો એક ભાગ ખૂટે છે. જ્યાંથી આવી ત્યાંથી ફરી કૉપી કરો.
merge-newer = Common Groundના નવા વર્ઝને તેને બનાવી છે. પહેલાં આ ટૅબ્લેટ અપડેટ કરો.
merge-project = તે બીજા પ્રોજેક્ટની છે: { $project }.
merge-foreign = બીજા પ્રોગ્રામે તેને બનાવી છે. તેને “યાદી” પાનાથી લાવો.
merge-done = ભેગી કરેલી ફાઇલો: { $count }
merge-new = નવા
merge-updated = બદલાયા
merge-same = પહેલેથી હતા
merge-conflicts = ટકરાતા
merge-older = જૂના, છોડી દીધા
merge-withdrawn = છોડી દીધા, કારણ કે લોકોએ પાછા લીધા
merge-removed = અહીં કાઢી નાખ્યા, કારણ કે લોકોએ પાછા લીધા
merge-unreadable = વાંચી ન શકાયા
merge-people = લોકો, નવા કે બદલાયેલા
merge-sessions = બેઠકો, નવી કે બદલાયેલી
merge-media = નવા ફોટા અને અવાજ
merge-conflicts-more = એક જ જવાબ બે જગ્યાએ બદલાયો. અમે પછીનો રાખ્યો.
merge-table = ટકરાવનું કોષ્ટક સાચવો
merge-here = આ ટૅબ્લેટ
merge-last = છેલ્લી વાર ભેગું કર્યું: { $when }, ફાઇલો: { $count }
merge-undo = આ પાછું ફેરવો
merge-undone = ભેગું કરેલું પાછું ફેરવ્યું
merge-undone-more = બધું પહેલાં જેવું છે. લોકોએ જે પાછું લીધું તે કાઢેલું જ રહે છે.
merge-undone-left = તે પછી બદલાયા, તેથી એમ જ રાખ્યા: { $count }.

## Printing

paper-title = કાગળ
paper-what = નંબરવાળાં સ્ટીકર લગાવવા નકશો છાપો, અને તેની સાથેનાં ફોર્મ. પછી તેમને અહીં દાખલ કરો.
paper-language = નકશા અને ફોર્મની ભાષા
paper-size = નકશાનો કાગળ
paper-sheets = નકશાનાં પાનાં
paper-copies = દરેક પ્રકારનાં ફોર્મ
paper-print-map = નકશો છાપો
paper-print-forms = ફોર્મ છાપો
paper-making = તૈયાર થાય છે…
paper-failed = થયું નહીં. રસ્તાનો નકશો છે કે નહીં તે જુઓ, પછી ફરી પ્રયત્ન કરો.
paper-ready = છાપવા તૈયાર
paper-settings = છાપવાની બારીમાં { $size } અને 100 % પસંદ કરો, ઉપર નીચેના લખાણ વગર.
paper-print = છાપો
paper-scale = માપ 1 : { $number }
paper-square-size = દરેક ખાનું { $length } પહોળું છે
paper-sheet = પાનું { $number } / { $total }
paper-scan = નકશો ખોલવા આ સ્કેન કરો
paper-north = ઉ
paper-stickers = નકશા પરનાં સ્ટીકર
paper-stickers-what = સ્ટીકર પર નંબર લખો અને નકશા પર લગાવો. પછી તે નંબરની હાર ભરો: આકાર ફરતે ગોળ કરો અને ખાનું લખો, જેમ કે C4.
paper-sticker = સ્ટીકર
paper-kind = આ શું છે?
paper-square = ખાનું
paper-words = થોડા શબ્દોમાં
paper-one = એક પર નિશાન કરો.
paper-many = જેટલાં જોઈએ તેટલાં પર નિશાન કરો.
paper-if = બંધબેસતું ન હોય તો ખાલી રાખો.
paper-link = તેમનાં સ્ટીકરના નંબર લખો.
paper-version = લખાણ: { $version }
paper-team = ટીમ માટે:
paper-tear = અહીંથી ફાડો અને આ ભાગ રાખો
paper-about = આ પાનું જુદું કરી શકાય. ભરવું જરૂરી નથી.

## Typing in

typing-title = કાગળનાં ફોર્મ દાખલ કરો
typing-more = એક પછી એક ફોર્મ
typing-language = ફોર્મની ભાષા
typing-sticker = સ્ટીકરનો નંબર
typing-sticker-hint = ફોર્મ પર લખ્યા પ્રમાણે.
typing-square = નકશાનું ખાનું
typing-square-hint = એક અક્ષર અને એક સંખ્યા, જેમ કે C4. જગ્યા શોધવી હોય તો ખાલી રાખો.
typing-code = ફોર્મ પરનો કોડ
typing-code-hint = તે ફોર્મના અંતે છે. ન હોય તો ખાલી રાખો.
typing-same = આગલા ફોર્મવાળી જ વ્યક્તિ
typing-about = આ વ્યક્તિ વિશે સવાલ
typing-start = શરૂ કરો
typing-stop = દાખલ કરવું બંધ કરો
typing-saved = સચવાયું. સ્ટીકર: { $sticker }
typing-saved-blank = અધૂરું સચવાયું, કારણ કે જરૂરી કંઈક ખાલી હતું. સ્ટીકર: { $sticker }
typing-keys-are = કી: 1 થી 9 પસંદ કરે. Enter આગળ જાય. 0 અથવા F8: જવાબ નથી. F9: સાચવો, આગલું ફોર્મ.
typing-wrong-kind = આ શું છે તે કહો.
typing-wrong-square = એવું ખાનું નથી. ખાનાં A1 થી { $last } સુધી છે.
typing-wrong-code = એ કોડ નથી. ફરી જુઓ.
typing-wrong-taken = આ કોડ પહેલેથી કોઈનો છે. આ ફોર્મ પહેલાં દાખલ થયું હતું?
typing-line = સ્ટીકર { $sticker } · ખાનું { $square }
typing-keys = કી
typing-none = જવાબ નથી (0)
typing-next = સાચવો, આગલું ફોર્મ (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = મોકલવું
deliver-waiting = મોકલવાના બાકી: { $count }
deliver-now = હમણાં મોકલો
deliver-copy = નકલ મોકલો
deliver-arrived = તમારા જવાબો { $name } સુધી પહોંચી ગયા છે.
deliver-told = તમે જે પાછું લીધું તે { $name } જાણે છે.
deliver-team = ટીમ
deliver-offline = ઇન્ટરનેટ નથી. આવે ત્યારે અમે મોકલીશું.
deliver-no-answer = { $name } હજી જવાબ આપતું નથી. અમે પ્રયાસ ચાલુ રાખીએ છીએ.
deliver-refused = { $name } આ રીતે લઈ શકતું નથી. તે અહીં સુરક્ષિત છે. તેના બદલે ઈમેલથી નકલ મોકલો.
deliver-too-large = આ રીતે મોકલવા માટે તે ઘણું મોટું છે. તે અહીં સુરક્ષિત છે. તેના બદલે ઈમેલથી નકલ મોકલો.
deliver-unsealed = આ બ્રાઉઝર ટીમ માટે તમારા જવાબોને તાળું મારી શકતું નથી, તેથી અમે મોકલતા નથી. તે અહીં સુરક્ષિત છે.
deliver-forget = આ બ્રાઉઝર તમારા જવાબો ભૂલી શકે છે: જતાં પહેલાં મોકલી દો.
deliver-before = તમે સાચવો ત્યારે તમારો જવાબ { $name } પાસે જાય છે.
deliver-on-way = સાચવ્યું, અને { $name } તરફ જઈ રહ્યું છે.
deliver-by-hand = અમે એક ફાઇલ સાચવી છે. કૃપા કરીને તે { $name } ને મોકલો.
deliver-done = મેં મોકલી દીધી
deliver-later = પછી

### Sharing: what stands below is said where somebody shares the map.

share-map-why = જે કોઈ આ લિંક ખોલે તેને એ જ જગ્યાએ એ જ નકશો દેખાય છે. લોકોએ જે કહ્યું છે તેમાંનું કંઈ એમાં નથી.
share-map-code = લિંકનો QR કોડ
share-map-scan = ફોનનો કેમેરો અહીં ધરો
share-map-link = લિંક
share-map-copy = લિંક કૉપિ કરો
share-map-copied = લિંક કૉપિ થઈ ગઈ.
share-map-by-hand = આ બ્રાઉઝર કૉપિ કરી શકતું નથી. લિંક પસંદ કરો અને જાતે કૉપિ કરો.
share-map-send = લિંક મોકલો
share-map-only-here = આ નકશો ફક્ત આ ઉપકરણ પર છે, તેથી તેની લિંક બીજે ક્યાંય નહીં ખૂલે. નકશો સંભાળનાર તેને ઇન્ટરનેટ પર મૂકી શકે છે.
share-map-near = આ લિંક ફક્ત અહીંના નેટવર્કમાં જ ખૂલે છે, જેમ કે આ જ Wi-Fi.
share-map-offline = અહીં હમણાં ઇન્ટરનેટ નથી. લિંક ફક્ત ઇન્ટરનેટવાળા ઉપકરણ પર ખૂલે છે.
share-map-show = તોય લિંક બતાવો
