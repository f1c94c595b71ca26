# Common Ground: the words of the interface, in Romanian.
# review: machine-drafted
# language: Română

## Bar

bar-label = Meniul principal
find-place = Găsiți un loc
list = Listă
map = Hartă
read-aloud = Citește cu voce tare
read-stop = Oprește citirea
language = Limba
skip-to-content = Treceți la întrebări
skip-to-map = Treceți la hartă
skip-to-list = Treceți la listă
map-label = Harta pentru { $place }
map-loading = Se încarcă harta străzilor… { $percent } %
zoom-in = Apropiați
zoom-out = Depărtați
locate = Arătați unde sunt
locate-failed = Nu am putut afla unde sunteți. Mutați harta sau căutați un loc după nume.
basemap-missing = Aici nu este încă o hartă a străzilor. Puteți folosi totuși lista. Dacă vă ocupați de această pagină, faceți harta străzilor cu „common-ground basemap extract --project { $project }”.
basemap-unreachable = Harta străzilor nu a putut fi încărcată, pentru că nu este conexiune la internet. Puteți folosi în continuare lista. Încercăm din nou când revine conexiunea.
basemap-damaged = Fișierul cu harta străzilor este stricat. Puteți în continuare să găsiți locuri după nume și să folosiți lista.
map-missing = Harta nu a putut porni pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}. Puteți în continuare să găsiți locuri după nume și să folosiți lista.
import-drop = Dați drumul fișierului ca să îl aduceți aici
later-missing = O parte din pagină nu a putut fi încărcată. Verificați conexiunea la internet: noi încercăm mai departe.

## Home

chips-label = Arătați pe hartă
add-label = Spuneți ceva
undo = Anulați pasul
close = Închideți
deleted = S-a șters.
undone = S-a anulat.
draft-waiting = Aveți un răspuns neterminat.
draft-resume = Continuați
draft-discard = Ștergeți-l

## Choosing a place

place-title = Mutați harta până când pinul ajunge pe locul potrivit
place-nowhere = Niciun loc cu nume în apropiere
place-here = Aici este
cancel = Renunțați

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Aproape de { $place }
place-near-from = La { $distance } { $wind } de { $place }
distance-metres = { $metres ->
    [one] { $metres } metru
    [few] { $metres } metri
   *[other] { $metres } de metri
}
distance-km = { $km } km
wind-north = la nord
wind-north-east = la nord-est
wind-east = la est
wind-south-east = la sud-est
wind-south = la sud
wind-south-west = la sud-vest
wind-west = la vest
wind-north-west = la nord-vest
place-outside = Acest loc este în afara zonei despre care întrebăm. Alegeți un loc din interiorul ei.
map-keys = Săgețile mută harta, cu Shift doar puțin. Plus apropie, minus depărtează, Home revine la început. Enter deschide ce este în mijloc. Tot ce este pe hartă este și în listă.
map-keys-placing = Semnul rămâne în mijloc. Săgețile mută harta sub el, cu Shift doar puțin. Plus apropie, minus depărtează. Enter înseamnă „Aici este”. Puteți găsi un loc și după nume.
map-here = Aici: { $name }
map-nearest = Cel mai apropiat răspuns: { $name }, { $distance } { $wind }
aloud-no-voice = Pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
} nu există o voce pentru această limbă: { $language }. Rugați pe cineva să citească împreună cu dumneavoastră sau adăugați o voce din setări.
aloud-clips-only = Pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
} nu există o voce pentru această limbă: { $language }. Auziți ce au înregistrat oamenii. Rugați pe cineva să citească restul împreună cu dumneavoastră.
aloud-failed = Citirea cu voce tare nu a mers pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}. Încercați din nou sau rugați pe cineva să citească împreună cu dumneavoastră.

## Language and reading

comfort-title = Limba și citirea
comfort-done = Gata
translation-title = Despre această traducere
translation-machine = Un calculator a scris aceste cuvinte. Niciun vorbitor nativ nu le-a verificat încă.
translation-checked = O persoană care vorbește această limbă a verificat aceste cuvinte.
language-now = Limba acestei pagini este acum: { $language }.
language-missing = Nu am putut aduce cuvintele în această limbă: { $language }. Nu s-a schimbat nimic. Verificați conexiunea și încercați din nou.
language-questions = Întrebările de pe această hartă nu există încă în această limbă: { $language }. Le veți vedea în: { $other }.
language-buttons = Butoanele și indicațiile acestei pagini nu există încă în această limbă: { $language }.

## How it looks

look-title = Cum arată
look-text = Mărimea cuvintelor
look-size = { $percent } %
look-colours = Culori
look-system = Ca pe acest dispozitiv
look-light = Deschise
look-contrast = Puternice
look-dark = Închise
look-easy = Ușor: mai puține întrebări, mai multe imagini
look-easy-more = Butoanele devin mai mari. Poți schimba asta oricând și nimic din ce ai spus nu se pierde.

## Without internet

offline-title = Fără internet
offline-ready = Gata să funcționeze fără conexiune. Tot ce este pe această hartă e păstrat aici.
offline-preparing = Încă nu este gata să funcționeze fără conexiune. Lăsați această pagină deschisă cât timp aveți internet.
offline-none = Această pagină are nevoie de internet ca să pornească.
offline-update = Există o versiune mai nouă. Vine când nimeni nu folosește această pagină.
offline-renewed = Aceasta este acum cea mai nouă versiune.

## Place: routes and areas

forms-label = Ce doriți să marcați?
form-spot = Loc
form-route = Traseu
form-area = Zonă
form-whole = Peste tot
draw-route-first = Mutați harta acolo unde începe traseul
draw-area-first = Mutați harta la un colț al zonei
draw-next = Mutați harta la punctul următor
draw-ready = Mutați harta la punctul următor sau terminați
draw-picked = Mutați harta acolo unde trebuie să fie punctul { $number }
draw-whole = Este vorba despre tot cartierul
draw-kept = Această formă vine dintr-un fișier. O puteți păstra.
draw-add = Adăugați un punct
draw-move = Mutați-l aici
draw-leave = Lăsați-l
draw-remove = Ștergeți
draw-finish = Terminați
draw-continue = Continuați
draw-keep = Păstrați-o
draw-keys = Pe hartă, tasta Enter adaugă un punct, iar Backspace anulează ultimul pas. Page Up și Page Down aleg un punct, iar Delete îl șterge.
draw-corners = Puncte
draw-previous = Punctul dinainte
draw-following = Punctul următor
draw-count = { $count ->
    [one] { $count } punct
    [few] { $count } puncte
   *[other] { $count } de puncte
}
draw-of = Punctul { $number } din { $count }
draw-said-start = Puneți câte un punct oriunde se schimbă direcția.
draw-said-added = Punctul { $number } a fost adăugat.
draw-said-added-near = Punctul { $number } a fost adăugat, aproape de { $place }.
draw-said-moved = Punctul { $number } a fost mutat.
draw-said-moved-near = Punctul { $number } a fost mutat, aproape de { $place }.
draw-said-picked = Punctul { $number } din { $count }. Mutați harta, apoi apăsați „Mutați-l aici”.
draw-said-left = Niciun punct nu este ales.
draw-said-removed = Punctul { $number } a fost șters.
draw-said-undone = Ultimul pas a fost anulat.
draw-said-mended = Marginea se încrucișa cu ea însăși, așa că am schimbat ordinea punctelor. Este bine acum? Atunci apăsați „Terminați”. Dacă nu, apăsați „Anulați pasul”.
draw-so-far-length = Până acum are { $size } lungime.
draw-so-far-size = Până acum: { $size }.
draw-too-few = O zonă are nevoie de cel puțin trei puncte, un traseu de două.
draw-crossing = Marginea se încrucișează cu ea însăși. Mutați sau ștergeți un punct, ca marginea să înconjoare zona o singură dată.
size-metres = { $count ->
    [one] cam { $count } metru
    [few] cam { $count } metri
   *[other] cam { $count } de metri
}
size-kilometres = { $count ->
    [one] cam { $count } kilometru
    [few] cam { $count } kilometri
   *[other] cam { $count } de kilometri
}
size-square-metres = { $count ->
    [one] cam { $count } metru pătrat
    [few] cam { $count } metri pătrați
   *[other] cam { $count } de metri pătrați
}
size-pitches = cam cât { $count ->
    [one] un teren de fotbal
    [few] { $count } terenuri de fotbal
   *[other] { $count } de terenuri de fotbal
}
size-square-kilometres = { $count ->
    [one] cam { $count } kilometru pătrat
    [few] cam { $count } kilometri pătrați
   *[other] cam { $count } de kilometri pătrați
}
shape-route = Un traseu, { $size } lungime
shape-area = O zonă, { $size }
shape-whole = Tot cartierul

find-title = Găsiți un loc
find-label = Numele străzii sau al locului
find-hint = Începeți să scrieți, apoi alegeți din listă.
find-hint-postcodes = Începeți să scrieți un nume sau un cod poștal, apoi alegeți din listă.
find-where = { $kind }, { $distance } { $wind }
find-none = Nu este nimic aici cu acest nume. Încercați o parte din nume sau altă stradă din apropiere.
find-count = { $count ->
    [one] { $count } loc găsit
    [few] { $count } locuri găsite
   *[other] { $count } de locuri găsite
}
find-off = Lista de străzi și locuri nu a putut fi încărcată. Puteți muta harta în continuare.
placekind-street = stradă
placekind-square = piață
placekind-park = parc
placekind-water = apă
placekind-station = gară sau stație
placekind-school = școală
placekind-health = sănătate
placekind-worship = lăcaș de cult
placekind-culture = cultură
placekind-shop = magazin
placekind-community = loc de întâlnire
placekind-locality = zonă
placekind-postcode = cod poștal
placekind-other = loc

## Questions

step = { $number } din { $total }
back = Înapoi
continue = Continuați
skip = Săriți peste
not-sure = Nu știu sigur
decline = Prefer să nu spun
yes = Da
no = Nu
choices-most = Alegeți cel mult { $max }.
choices-full = Ați ales deja { $max }. Scoateți un răspuns ca să alegeți altul.
date-day = Ziua
date-month = Luna
date-year = Anul
characters = { $count } din { $max }
characters-over = { $over } în plus
scale-step = { $step }: { $words }

## Personal details

flags-none = Nu vedem date personale
flag-phone = „{ $text }” pare un număr de telefon. Îl puteți scoate.
flag-email = „{ $text }” pare o adresă de e-mail. O puteți scoate.
flag-postcode = „{ $text }” pare un cod poștal întreg. Puteți păstra prima jumătate și scoate restul.
flag-address = „{ $text }” pare adresa cuiva. Puteți scoate numărul.
flag-nhs-number = „{ $text }” pare un număr NHS. Îl puteți scoate.
flag-take-out = Scoateți
flag-take-out-of = Scoateți „{ $text }”

## Photo

photo-add = Adăugați o poză
photo-take = Faceți o poză
photo-choose = Alegeți o poză
photo-no-faces = fără fețe, vă rugăm
photo-busy = Vă pregătim poza…
photo-yours = Poza dumneavoastră
photo = Poză
photo-kept = Poza dumneavoastră este salvată pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}.
photo-another = Faceți alta
photo-choose-another = Alegeți alta
photo-remove = Ștergeți
photo-remove-name = Ștergeți poza dumneavoastră
photo-removed = Poza dumneavoastră a fost ștearsă.
photo-elsewhere = Această poză nu este pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}.

## Voice note

voice-add = Spuneți cu voce
voice-seconds = cel mult { $seconds ->
    [one] { $seconds } secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}
voice-asking = Vă rugăm să permiteți folosirea microfonului.
voice-recording = Se înregistrează
voice-stop = Stop
voice-left = { $seconds ->
    [one] A mai rămas { $seconds } secundă
    [few] Au mai rămas { $seconds } secunde
   *[other] Au mai rămas { $seconds } de secunde
}
voice-warning = Au mai rămas 10 secunde
voice-heard = Vă auzim.
voice-quiet = Încă nu auzim nimic. Vorbiți mai tare sau veniți mai aproape.
voice-busy = Se salvează înregistrarea…
voice-yours = Înregistrarea dumneavoastră
voice = Înregistrare
voice-kept = Înregistrarea dumneavoastră este salvată pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}. O puteți asculta.
voice-again = Înregistrați din nou
voice-remove = Ștergeți
voice-remove-name = Ștergeți înregistrarea dumneavoastră
voice-removed = Înregistrarea dumneavoastră a fost ștearsă.
voice-elsewhere = Această înregistrare nu este pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Nu putem deschide acest fișier ca poză. Alegeți altul.
media-wrong-too-large = Această poză este prea mare ca să o putem deschide. Alegeți una mai mică.
media-wrong-no-memory = Nu este destulă memorie pentru această poză. Închideți alte aplicații sau file, apoi încercați din nou.
media-wrong-refused = Nu avem voie să folosim microfonul. Îl puteți permite în setările browserului sau puteți scrie răspunsul.
media-wrong-no-microphone = Nu găsim un microfon aici. Puteți scrie răspunsul.
media-wrong-in-use = Altceva folosește microfonul. Închideți alte aplicații sau apeluri, apoi încercați din nou.
media-wrong-not-supported = Acest browser nu vă poate înregistra vocea. Puteți scrie răspunsul.
media-wrong-nothing = Nu am auzit nimic. Încercați din nou.
media-wrong-full = { $device ->
    [phone] Acest telefon este plin
    [computer] Acest calculator este plin
   *[tablet] Această tabletă este plină
}, așa că nu am putut păstra ce ați făcut. Puteți răspunde în continuare în cuvinte.
media-wrong-failed = Nu a mers. Încercați din nou sau continuați fără.

## Private place

private-place = Acesta este un loc privat (casa cuiva)
private-hint = Mutăm puțin pinul înainte să îl salvăm, ca nimeni să nu vadă unde este de fapt. Nu păstrăm locul adevărat.
private-moved = Mutat puțin, ca să rămână privat

## Your code

code-title = Codul dumneavoastră
code-keep = Păstrați acest cod dacă s-ar putea să vreți să schimbați sau să ștergeți răspunsurile.
code-once = După ce terminați, nu îl mai putem arăta. Scrieți-l pe o hârtie, faceți-i o poză sau tipăriți-l.
code-print = Tipăriți-l
code-read = Codul dumneavoastră, parte cu parte
code-enter = Care este codul dumneavoastră?
code-enter-hint = Are patru cuvinte și patru cifre, ca MAPLE-RIVER-4729-LEMON-TABLE. Puteți folosi litere mari sau mici.
code-wrong-empty = Scrieți codul aici.
code-wrong-parts = Un cod are două cuvinte, patru cifre, apoi încă două cuvinte. Verificați să nu lipsească nimic și să nu fie ceva de două ori.
code-wrong-word = Nu cunoaștem cuvântul numărul { $number }. Verificați cum este scris.
code-wrong-digits = După primele două cuvinte vin patru cifre. Verificați-le.
code-wrong-check = Ceva nu este corect în acest cod. Verificați fiecare cuvânt și fiecare cifră, și ordinea lor.

## Taking part

age-title = Aveți { $age } ani sau mai mult?
age-why = Întrebăm pentru că regulile sunt altele pentru cei mai tineri.
young-title = Vă mulțumim că doriți să participați
young-text = Trebuie să aveți cel puțin { $age } ani ca să puneți ceva pe această hartă.
young-look = Puteți totuși să vedeți ce au spus alții.
young-map = Mergeți la hartă
guardian-title = Întrebați un părinte sau tutore
guardian-text = Mai întâi trebuie să fie de acord un părinte sau un tutore. Echipa i-a dat un număr de referință.
guardian-label = Care este numărul de referință?
guardian-hint = Litere și cifre primite de la echipă. Nu scrieți niciun nume.
guardian-needed = Scrieți numărul de referință primit de părintele sau tutorele dumneavoastră. Dacă nu îl aveți, întrebați echipa.
consent-title = Înainte să începeți
consent-template = Acest text este doar un model. Echipa trebuie să îl înlocuiască înainte să participe cineva.
consent-controllers = Cine răspunde de răspunsurile dumneavoastră
consent-until = Puteți cere ștergerea răspunsurilor până la { $day }.
consent-choices = Cu ce sunteți de acord?
optional-mark = (cum doriți)
consent-needed = Bifați această căsuță dacă doriți să participați. Avem nevoie de acordul dumneavoastră înainte să puteți adăuga ceva.
consent-go = Începeți

## About you

about-you = Câteva întrebări despre dumneavoastră
optional = nu e obligatoriu
about-thanks = Vă mulțumim că ne-ați spus
about-thanks-text = Acestea se păstrează separat de ce puneți pe hartă.
about-change = Schimbați ce am spus despre mine

## Deleting by code

withdraw-have = Am un cod
withdraw-title = Ștergeți răspunsurile dumneavoastră
withdraw-text = Dacă ați participat aici, ați primit un cod. Cu el putem șterge răspunsurile dumneavoastră.
withdraw-unknown = Niciun răspuns de pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
} nu ține de acest cod. Dacă ați participat pe alt aparat, întrebați echipa.
withdraw-sure = { $count ->
    [0] Cunoaștem acest cod, dar nu este nimic pe hartă de la el
    [one] Ștergeți răspunsul dumneavoastră?
    [few] Ștergeți cele { $count } răspunsuri ale dumneavoastră?
   *[other] Ștergeți cele { $count } de răspunsuri ale dumneavoastră?
}
withdraw-dots = Vom lua înapoi și bulinele dumneavoastră.
withdraw-what = Vom șterge și acordul dumneavoastră și ce ne-ați spus despre dumneavoastră. Nu se mai poate da înapoi.
withdraw-copies = Copiile date altora mai înainte nu se șterg astfel. Întrebați echipa despre ele.
withdraw-delete = Ștergeți tot
withdraw-keep = Păstrați
withdraw-gone = Răspunsurile dumneavoastră au fost șterse

## Check your answers

check-title = Verificați răspunsurile
check-place = Locul
check-kind = Adăugați
check-skipped = Fără răspuns
check-declined = Prefer să nu spun
check-moved = pe hartă
change = Schimbați
change-what = Schimbați: { $what }
save = Salvați
saving = Se salvează…

## Done

done-title = Mulțumim. Este pe hartă.
done-title-whole = Mulțumim. Este în listă.
done-saved = Salvat în siguranță pe { $device ->
    [phone] acest telefon
    [computer] acest calculator
   *[tablet] această tabletă
}. Nu s-a trimis nimic nicăieri.
done-title-changed = Mulțumim. Schimbarea este salvată.
add-another = Mai adăugați ceva
next-person = Am terminat: persoana următoare

## Card

card-unnamed = Fără nume
card-near = Aproape de { $place }
card-delete = Ștergeți
link-about = Despre
link-responds = Ar ajuta la
link-barriers-here = Ce încurcă aici
link-ideas-here = Idei pentru asta
link-no-place = Nu este despre niciun loc de aici
link-count = { $count ->
    [one] { $count } din care puteți alege, cel mai apropiat primul
    [few] { $count } din care puteți alege, cele mai apropiate primele
   *[other] { $count } din care puteți alege, cele mai apropiate primele
}
link-none = Nu se potrivește nimic. Încercați alt cuvânt.
link-nothing-there = Pe hartă nu este încă nimic de ales. Mergeți mai departe.
link-gone = { $name } (nu mai este pe această hartă)
cluster-title = { $count ->
    [one] { $count } lucru aici
    [few] { $count } lucruri aici
   *[other] { $count } de lucruri aici
}

## Dots

dots-title = Puneți bulinele pe ce contează cel mai mult
dots-how = { $dots ->
    [one] Aveți { $dots } bulină. O puteți muta până când terminați.
    [few] Aveți { $dots } buline. Puneți fiecare bulină pe altceva sau mai multe pe același lucru. Le puteți muta până când terminați.
   *[other] Aveți { $dots } de buline. Puneți fiecare bulină pe altceva sau mai multe pe același lucru. Le puteți muta până când terminați.
}
dots-left = { $count ->
    [0] Ați pus toate bulinele.
    [one] V-a rămas { $count } bulină.
    [few] V-au rămas { $count } buline.
   *[other] V-au rămas { $count } de buline.
}
dots-put = Puneți o bulină aici
dots-put-on = Puneți o bulină aici: { $name }
dots-take = Luați una înapoi
dots-take-from = Luați una înapoi: { $name }
dots-here = { $count ->
    [one] { $count } bulină a dumneavoastră
    [few] { $count } buline ale dumneavoastră
   *[other] { $count } de buline ale dumneavoastră
}
dots-yours = Bulinele dumneavoastră
dots-said-put = Bulina dumneavoastră este pe „{ $name }”.
dots-said-taken = Ați luat înapoi o bulină de pe „{ $name }”.
dots-full = { $dots ->
    [one] Ați folosit deja bulina. Luați-o mai întâi înapoi.
    [few] Ați folosit deja toate cele { $dots } buline. Luați mai întâi una înapoi.
   *[other] Ați folosit deja toate cele { $dots } de buline. Luați mai întâi una înapoi.
}
dots-failed = Nu am putut salva, așa că nu s-a schimbat nimic. Încercați din nou.
dots-none = Încă nu este nimic pe care să puneți o bulină.
dots-sort-nearest = Întâi cele mai apropiate
dots-all-hint = După ce puneți toate bulinele, puteți vedea bulinele tuturor.
dots-all = Arătați bulinele tuturor
dots-all-shown = Bulinele tuturor se văd acum în listă.
dots-all-failed = Bulinele tuturor nu au putut fi încărcate. Încercați din nou.
dots-tally = { $dots ->
    [0] Nicio bulină de la nimeni
    [one] { $dots } bulină
    [few] { $dots } buline
   *[other] { $dots } de buline
}{ $people ->
    [0] {""}
    [one] , de la { $people } persoană
    [few] , de la { $people } persoane
   *[other] , de la { $people } de persoane
}

## List

list-title = Ce au spus oamenii
list-empty = Încă nu este nimic aici.
list-none = Nu se potrivește nimic. Scoateți un filtru ca să vedeți mai mult.
list-filter = Căutați un cuvânt
list-category = Ce fel
list-all-categories = Toate
list-sort = Ordinea
sort-newest = Întâi cele mai noi
sort-near = Întâi cele mai aproape de mijloc
sort-oldest = Întâi cele mai vechi
sort-name = Nume
sort-importance = Întâi cele mai importante
list-count = { $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
}
list-more = Arătați mai multe

## Files

files-title = Salvați o copie sau aduceți un fișier
export = Salvați o copie
share = Trimiteți o copie
share-map = Distribuiți această hartă
exported = { $count ->
    [one] { $count } răspuns salvat
    [few] { $count } răspunsuri salvate
   *[other] { $count } de răspunsuri salvate
} ca { $file }. Căutați fișierul printre descărcări.
export-empty = Încă nu este nimic de salvat.
import = Aduceți un fișier
import-reading = Se citește { $file }… { $percent } %
import-saving = Se salvează…
import-cancel = Opriți
import-stopped = S-a oprit. Nu s-a schimbat nimic.
import-done = { $file }: { $added } noi, { $updated } actualizate, { $same } existau deja, { $left_out } lăsate deoparte.
import-withdrawn = Lăsate deoparte, pentru că oamenii care le-au dat au cerut ștergerea lor: { $count }.
import-failed = { $file } nu a putut fi citit. Nu s-a schimbat nimic. Încercați să îl alegeți din nou.
import-problems = Ce am observat
import-more = … și încă { $count }
import-feature = Locul { $number }
import-foreign-title = Acest fișier vine din alt program
import-foreign-hint = Ce sunt locurile din el?
import-foreign-name = În ce coloană este numele?
import-foreign-none = În niciuna
import-start = Aduceți fișierul

## Session

sitting = Sesiune
sitting-line = Sesiune: { $site }, { $date }
sitting-next = Altă persoană
next-title = Acest răspuns nu este gata
next-kept = Păstrăm ce ați spus până acum. Ecranul se golește pentru persoana următoare.
next-lost = Va fi șters, iar ecranul se golește pentru persoana următoare.
next-back = Înapoi, să-l termin
idle-title = Mai sunteți aici?
idle-why = Atingeți ecranul ca să continuați. Dacă nu o face nimeni, îl golim pentru persoana următoare.
idle-left = Secunde rămase: { $seconds }
idle-stay = Sunt încă aici
clock-ask = Ceasul de aici poate fi greșit. Arată { $time }. Este corect?
clock-yes = Este corect
clock-no = Este greșit
clock-wrong = Ceasul de aici este greșit: arată { $time }. Puteți continua. Notăm că orele pot fi greșite. Potriviți ceasul din setări.

## Facilitator

facilitator = Pentru cei care conduc sesiunea
facilitator-lock = Blocați și reveniți la hartă
sitting-none = Nu a început nicio sesiune.
sitting-start-title = Începeți o sesiune
sitting-start = Începeți sesiunea
sitting-site = Locul
sitting-date = Data
sitting-stage = Pentru ce este?
sitting-facilitator = Codul celui care conduce
sitting-facilitator-hint = Un cod stabilit de echipa dumneavoastră. Niciun nume.
sitting-device = Numele acestui dispozitiv
sitting-device-hint = De exemplu A, B sau C, dacă folosiți mai multe.
sitting-languages = Limbile oferite
sitting-languages-hint = Nu bifați niciuna ca să le oferiți pe toate.
sitting-assisted = Cineva îi ajută pe oameni să dea răspunsurile
sitting-idle = Întreabă „Mai sunteți aici?” după
sitting-minutes = { $count } min
stage-none = Nespecificat
stage-profiling = Cunoașterea zonei
stage-informal-survey = Sondaj informal
stage-world-cafe = World café
stage-action-workshop = Atelier de acțiune
stage-feedback = Prezentarea rezultatelor
stage-drop-in = Ușa deschisă
stage-online = Online
sitting-end = Încheiați sesiunea
sitting-end-sure = Încheiați acum această sesiune?
sitting-end-yes = Încheiați
sitting-end-no = Continuați
figure-sitting = Răspunsuri în această sesiune
figure-people = Persoane: { $count }
figure-tablet = Răspunsuri pe acest dispozitiv
desk-during = În timpul sesiunii
desk-mend = Schimbați sau ștergeți răspunsuri
desk-mend-more = blocați când ați terminat
desk-code = Scoateți răspunsuri cu un cod
desk-tablet = Acest dispozitiv
desk-clock = Ceasul arată { $time }.
desk-awake = În timpul unei sesiuni ecranul rămâne aprins singur.
desk-asleep = Acest browser nu poate ține ecranul aprins. Faceți asta din setările dispozitivului.
desk-pin = PIN-ul a fost ales pe { $date }.
desk-kiosk = Înainte de a da dispozitivul mai departe, blocați-l pe această pagină: cu Acces ghidat pe un iPad, cu fixarea ecranului pe Android.
pin-choose = Alegeți un PIN
pin-deters = Un PIN ține departe degetele curioase. Nu pune răspunsurile în siguranță: cine știe calculatoare îl poate ocoli. Nu pierdeți dispozitivul din ochi.
pin-new = PIN nou, cel puțin 4 cifre
pin-again = Același PIN încă o dată
pin-set = Stabiliți PIN-ul
pin-enter = Care este PIN-ul?
pin = PIN
pin-open = Deschideți
pin-length = Un PIN are între 4 și 32 de cifre sau litere.
pin-differ = Cele două nu sunt la fel. Scrieți din nou PIN-ul, de două ori.
pin-wrong = Acesta nu este PIN-ul. Încercați din nou.
pin-wait = Acesta nu este PIN-ul. Așteptați puțin, apoi încercați din nou. Secunde rămase: { $seconds }
pin-forgotten = Am uitat PIN-ul
pin-forgotten-text = Nu se pierde nimic. Lăsați această pagină deschisă 10 minute și puteți alege un PIN nou.
pin-renew = Așteptați un PIN nou
pin-renewing = Puteți alege un PIN nou peste { $time }. Lăsați această pagină deschisă.
pin-insecure = Această pagină nu a venit prin https, așa că browserul nu poate păstra un PIN. Această parte este deschisă: nu pierdeți dispozitivul din ochi.

## When something goes wrong

trouble-title = Există o problemă
retry = Încercați din nou
download-answers = Descărcați răspunsurile mele
forget-download = Acest browser poate uita răspunsurile. Descărcați-le înainte să plecați.
store-quota = { $device ->
    [phone] Acest telefon este plin
    [computer] Acest calculator este plin
   *[tablet] Această tabletă este plină
}, așa că răspunsul dumneavoastră nu a putut fi salvat. Răspunsul este încă pe ecran. Descărcați-l acum sau faceți loc și încercați din nou.
store-blocked = Common Ground este deschis în altă filă, într-o versiune mai veche. Închideți celelalte file, apoi încercați din nou.
store-unavailable = Acest browser nu ne lasă să salvăm nimic (poate este o fereastră privată sau datele site-urilor sunt oprite). Puteți răspunde în continuare, dar răspunsurile rămân doar până închideți această pagină. Descărcați-le înainte să plecați.
store-newer = Aici s-a folosit o versiune mai nouă de Common Ground. Reîncărcați pagina ca să o primiți. Nu s-a schimbat nimic.
store-conflict = Acest răspuns a fost schimbat în altă filă cât timp erați aici. Răspunsul dumneavoastră este încă pe ecran.
store-conflict-gone = Acest răspuns a fost șters în altă filă cât timp erați aici. Răspunsul dumneavoastră este încă pe ecran.
store-withdrawn = Acest răspuns a fost șters cu un cod. Nu mai poate fi adus înapoi.
store-conflict-mine = Salvați-l pe al meu
store-conflict-theirs = Păstrați-l pe celălalt
store-failed = Răspunsul dumneavoastră nu a putut fi salvat. Este încă pe ecran. Încercați din nou sau descărcați-l.
store-unreadable = { $count ->
    [one] { $count } răspuns salvat nu poate fi citit. L-am lăsat așa cum era
    [few] { $count } răspunsuri salvate nu pot fi citite. Le-am lăsat așa cum erau
   *[other] { $count } de răspunsuri salvate nu pot fi citite. Le-am lăsat așa cum erau
}.
project-title = Această hartă nu este pregătită corect
project-hint = Arătați această pagină persoanei care se ocupă de ea. Ce nu este în regulă în { $file }:
project-other-origin = Linkul cere un proiect de pe alt site. Pentru siguranța dumneavoastră, nu îl deschidem.
project-not-found = Nu există aici niciun proiect cu numele { $file }.

## The file as a whole

problem-not-json = Acest fișier este stricat sau nu este de felul potrivit. Verificați că este cel bun sau luați-l din nou. { $detail }
problem-not-geojson = Acest fișier nu are date de hartă pe care să le putem citi. Alegeți un fișier GeoJSON.
problem-truncated = Fișierul se oprește la mijloc. Citim ce este în el. Pentru rest, luați fișierul din nou.
problem-newer-format = Acest fișier a fost făcut cu o versiune mai nouă de Common Ground. Nu s-a schimbat nimic. Luați cea mai nouă versiune, apoi încercați din nou.
problem-trailing-text = Mai este text după sfârșitul fișierului. L-am lăsat deoparte.
problem-byte-order-mark = Fișierul începe cu un semn de care nu are nevoie. L-am lăsat deoparte.
problem-other-crs = Locurile din acest fișier sunt scrise în alt sistem de coordonate ({ $detail }). Salvați-l din nou cu longitudine și latitudine (WGS 84).
problem-checksum-differs = Fișierul a fost schimbat după salvare sau îi lipsește o parte. Verificați că este cel bun.
problem-not-utf8 = Literele din acest fișier nu pot fi citite. Salvați-l din nou ca UTF-8.
problem-no-features = În acest fișier nu este nimic de adăugat.

## One entry of a file

problem-feature-not-json = Această înregistrare este stricată, așa că am lăsat-o deoparte. Reparați-o în fișier, apoi deschideți-l din nou.
problem-not-a-feature = Acesta nu este un loc pe hartă, așa că l-am lăsat deoparte.
problem-lone-surrogate = O literă era stricată. Am pus � în locul ei.
problem-too-deep = Această înregistrare are prea multe părți una în alta, așa că am lăsat-o deoparte.
problem-too-large = Această înregistrare este prea mare, așa că am lăsat-o deoparte.
problem-duplicate-key = „{ $detail }” apare de două ori. Am păstrat ultima apariție.
problem-duplicate-id = Această înregistrare apare de mai multe ori. Am păstrat-o pe cea mai nouă.
problem-derived-id = Această înregistrare nu avea un număr al ei. I-am dat unul, ca fișierul deschis de două ori să nu adauge nimic în plus.
problem-out-of-range = Acest loc nu este pe Pământ, așa că l-am lăsat deoparte. Verificați longitudinea și latitudinea. { $detail }
problem-swapped = Longitudinea și latitudinea par schimbate între ele, așa că am lăsat deoparte această înregistrare. Schimbați-le în fișier. { $detail }
problem-third-dimension = Înălțimea acestui loc nu este necesară. Am lăsat-o deoparte.
problem-ring-closed = Conturul acestei zone era deschis. L-am închis.
problem-ring-turned = Conturul acestei zone mergea în sens invers. L-am întors.
problem-self-crossing = Marginea acestei zone se încrucișează cu ea însăși. Am păstrat-o așa cum este.
problem-too-few-positions = Sunt prea puține puncte pentru o linie sau o zonă, așa că am lăsat deoparte această înregistrare.
problem-geometry-collection = Această înregistrare amestecă puncte, linii și zone, așa că am lăsat-o deoparte. Salvați-le pe fiecare separat.
problem-bad-geometry = Nu ne dăm seama unde este, așa că am lăsat-o deoparte. Verificați locul în fișier. { $detail }
problem-wrong-type = Acest răspuns nu este de felul așteptat, așa că nu poate fi folosit. { $detail }
problem-not-allowed = Acest răspuns nu este printre cele posibile, așa că nu poate fi folosit. { $detail }
problem-nested-property = Acest răspuns era făcut din mai multe părți. L-am păstrat ca text.
problem-control-characters = Am scos semne care nu se văd.
problem-missing = Lipsește ceva de care are nevoie fiecare înregistrare, așa că am lăsat-o deoparte pe aceasta. { $detail }
problem-bad-time = Nu putem citi această dată și oră, așa că le-am lăsat deoparte. { $detail }
problem-too-long = Acest text este prea lung. Scurtați-l: cel mult { $detail } de litere, spații și semne.

## Answers

problem-required = Avem nevoie de un răspuns aici înainte să putem salva. Răspundeți la această întrebare.
problem-too-many = Ați ales prea multe. Alegeți cel mult { $detail }.
problem-bad-number = Acest număr nu se potrivește aici. Verificați-l și scrieți-l cu cifre, de exemplu 12.
problem-bad-date = Această dată nu se potrivește aici. Verificați-o: poate este în viitor sau îi lipsește o parte.
problem-wrong-shape = Nu poate fi arătat astfel pe hartă. Arătați-ne locul din nou.
problem-outside-area = Acest loc, sau o parte din el, este în afara zonei acestei hărți. Pot fi păstrate doar locurile din interiorul ei.
problem-on-one-line = Toate punctele sunt pe o singură linie. O zonă are nevoie și de un punct în lateral.
problem-too-many-positions = Sunt prea multe puncte. Folosiți cel mult { $detail }.
problem-same-position = Aici este deja un punct. Mutați harta la următorul.

## Project files

problem-unknown-key = „{ $detail }” nu înseamnă nimic aici. Verificați cum este scris sau scoateți-l.
problem-repeated-id = „{ $detail }” este folosit de două ori. Dați fiecăruia numele lui.
problem-unknown-id = Nimic de aici nu se numește „{ $detail }”. Verificați cum este scris și că vine înainte de acest rând.
problem-bad-id = „{ $detail }” nu poate fi folosit ca nume aici. Folosiți doar a–z, 0–9, _ și -, sau alegeți alt cuvânt, dacă este unul păstrat de Common Ground pentru sine.
problem-unknown-question-type = Nu cunoaștem întrebări de tipul „{ $detail }”. Folosiți category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice sau link.
problem-unknown-condition = Nu cunoaștem o condiție făcută din { $detail }. Folosiți all, any sau not; ori question cu is, has, at_least, at_most sau answered.
problem-project-missing = Lipsește ceva aici. Completați. Ce trebuie să fie aici: { $detail }.
problem-project-wrong-type = Nu aceasta trebuie să fie aici. Ce trebuie să fie aici: { $detail }.
problem-project-not-allowed = { $detail } nu poate fi folosit aici. Verificați și alegeți altceva.
problem-words-missing = Lipsesc cuvintele în limba „{ $detail }”. Adăugați-le.
problem-assumed = Aici lipsea ceva necesar. Am luat valoarea cea mai probabilă. Verificați că este bună.
problem-big-number = Un număr este prea mare ca să fie păstrat exact. A fost păstrat ca text.
problem-bad-utf8 = Unele litere nu au putut fi citite și au fost înlocuite. Verificați textul.

## Nothing lost

restored = Unele răspunsuri salvate dispăruseră sau erau deteriorate. Am pus la loc ce era aici la { $when }. Răspunsuri: { $count }
restored-page = Răspunsurile salvate au fost șterse de altceva. Această pagină încă le avea și sunt salvate din nou. Răspunsuri: { $count }
keep-title = Predare
keep-open = Încă neexportate
keep-since = persoane: { $people }, din { $when }
keep-all = Totul este exportat.
keep-open-line = Încă neexportate: { $count }
keep-export = Exportați pentru echipa de cercetare
keep-export-more = răspunsuri, poze și persoane într-un fișier
keep-making = Se pregătește fișierul…
keep-where = Este fișierul unde trebuie să fie?
keep-where-more = Puneți fișierul acolo unde îl ține echipa: un stick USB, un dosar comun, altă aplicație. Uitați-vă că este acolo. Abia atunci se socotește exportat.
keep-file = Fișier
keep-contents = Conține
keep-in-it = Răspunsuri: { $places }. Persoane: { $people }. Poze și note vocale: { $media }.
keep-size = Mărime
keep-checksum = Sumă de control (SHA-256)
keep-again = Salvați-l din nou
keep-read = Citiți-l și comparați
keep-confirm = Da, este unde trebuie să fie
keep-later = Nu acum
keep-same = Este același fișier, octet cu octet.
keep-not-read = Fișierul nu a putut fi citit. Încercați să îl alegeți din nou.
keep-cut-off = O parte din fișier lipsește: sunt { $size } din { $whole }. Salvați-l din nou.
keep-another = Este alt fișier sau este deteriorat. Alegeți fișierul cu numele de mai sus sau salvați-l din nou.
keep-differs = Nu este același fișier. Răspunsuri care lipsesc sau diferă: { $count }. Salvați-l din nou.
keep-differs-else = Nu este același fișier. Răspunsurile sunt aceleași, dar altceva diferă. Salvați-l din nou.
keep-sure = Exportat. Puteți goli acest dispozitiv dacă nu s-a adăugat nimic nou.
keep-not-yet = Ceva de pe acest dispozitiv nu este încă exportat. Exportați mai întâi.
keep-unreadable = Ceva salvat aici nu poate fi citit, deci nu este în niciun export. Întrebați echipa înainte de a goli acest dispozitiv.
keep-too-large = Fișierul ar fi prea mare pentru acest browser. Scoateți poze deja exportate, apoi încercați din nou.
keep-check = Verificați acum
book-title = Exporturi și goliri anterioare
book-made = { $when }: s-a făcut { $file } ({ $count }). Nimeni nu l-a verificat încă.
book-sure = { $when }: s-a făcut { $file } ({ $count }) și este unde trebuie să fie.
book-read = { $when }: s-a făcut { $file } ({ $count }), a fost recitit și este același.
book-wiped = { $when }: dispozitivul a fost golit ({ $count }). Totul era în { $file }.
book-copy = Ultima copie de siguranță pe acest dispozitiv: { $when }
book-no-copy = Copia de siguranță de pe acest dispozitiv nu a putut fi scrisă. Exportați mai des.
space = Spațiu
space-of = folosiți din { $size }
space-full = { $percent } % din spațiul acestui dispozitiv este folosit. Faceți loc înainte să se umple.
space-photos = Scoateți pozele deja exportate ({ $count })
space-export = Exportați mai întâi. Apoi puteți scoate aici pozele deja exportate.
wipe = Goliți acest dispozitiv
wipe-when = numai după confirmarea unui export
wipe-sure = Scoateți totul de pe acest dispozitiv? Răspunsuri: { $count }
wipe-what = Aceasta scoate de pe dispozitiv toate răspunsurile, pozele, persoanele și copiile de siguranță. Sesiunile, PIN-ul și lista exporturilor rămân. Nu se poate anula.
wipe-type = Scrieți cuvântul „{ $word }”
wipe-word = golire
wipe-wrong-word = Nu acesta este cuvântul. Scrieți „{ $word }”.
wipe-now = Goliți acum
wipe-done = Totul a fost scos de pe acest dispozitiv.
projector-hint = Harta se deschide în altă fereastră. Mută acea fereastră pe ecranul mare. Nu arată nume, cuvinte sau poze și nici locuri private.
projector-open = Arată pe ecranul mare
projector-more = Alege ce altceva să se arate
projector-not-agreed = Această persoană nu a fost de acord să arate asta.
projector-place = Arată locul
projector-words = Arată cuvintele
projector-full = Ecran complet

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Altă tabletă din apropiere
passing-what = Se trimite tot ce este pe această tabletă pe alta. Aici nu se șterge nimic. Amândouă trebuie să fie pe același wi-fi sau hotspot. Nu au nevoie de internet.
passing-send = Trimite la altă tabletă
passing-receive = Primește de la altă tabletă
passing-file-out = Trimite ca fișier
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Deschide un fișier de la altă tabletă
passing-preparing = O clipă…
passing-show-first = Arătați acest cod celeilalte tablete
passing-show-first-how = Pe cealaltă tabletă, deschideți această pagină și apăsați „Primește de la altă tabletă”. Îndreptați camera ei spre acest cod.
passing-next = Acum arată un cod: citește-l
passing-show-second = Acum arătați acest cod primei tablete
passing-show-second-how = Lăsați această pagină deschisă. Merge mai departe singură după ce prima tabletă a citit codul.
passing-code = Cod pentru cealaltă tabletă
passing-no-camera = Nu aveți cameră? Folosiți codul ca text
passing-copy = Copiază
passing-copied = Copiat.
passing-read = Îndreptați camera spre codul de pe cealaltă tabletă
passing-camera = Ce vede camera
passing-turn = Folosește cealaltă cameră
passing-camera-refused = Nu putem folosi camera. O puteți permite în setările browserului sau puteți scrie codul mai jos.
passing-camera-none = Nu am găsit o cameră pe care să o putem folosi. Scrieți sau lipiți codul mai jos.
passing-type = Sau scrieți ori lipiți codul aici
passing-use = Folosește acest cod
passing-wrong-not-ours = Acesta nu este un cod Common Ground.
passing-wrong-mistyped = În acest cod lipsește ceva sau ceva este greșit. Verificați-l sau citiți-l din nou.
passing-wrong-newer = Cealaltă tabletă are o versiune mai nouă de Common Ground. Actualizați întâi tableta aceasta.
passing-wrong-project = Cealaltă tabletă este pe alt proiect: { $project }.
passing-wrong-turn = Acesta este codul greșit. O tabletă trebuie să trimită și cealaltă să primească.
passing-wrong-other = Acest cod este de la o încercare mai veche. Începeți din nou pe ambele tablete.
passing-meeting = Căutăm cealaltă tabletă…
passing-sending = Se trimite: { $percent } %
passing-receiving = Se primește: { $percent } %
passing-storing = Verificăm și salvăm…
passing-broken = Legătura s-a întrerupt. Am păstrat ce a ajuns: { $percent } %. Ca să continuați, arătați și citiți coduri noi.
passing-unmet = Tabletele nu s-au găsit. Sunt amândouă pe același wi-fi sau hotspot?
passing-again-send = Arată un cod nou
passing-again-receive = Citește un cod nou
passing-done-sent = Cealaltă tabletă are tot
passing-done-received = Tot ce era pe cealaltă tabletă este aici
passing-summary = { $new } noi, { $updated } actualizate, { $same } erau deja, { $conflicts } în conflict.
passing-summary-more = Persoane: { $people }. Poze și note vocale: { $media }.
passing-withdrawn = Lăsate deoparte pentru că oamenii ne-au cerut să le ștergem: { $count }.
passing-removed = Șterse pentru că s-a cerut asta pe cealaltă tabletă: { $count }.
passing-unreadable = Nu s-au putut citi: { $count }.
passing-conflicts = Schimbate pe ambele tablete: am păstrat-o pe cea mai nouă
passing-conflicts-save = Salvează celelalte versiuni
passing-failed-newer = Tableta care trimite are o versiune mai nouă de Common Ground. Actualizați întâi cealaltă tabletă.
passing-failed-project = Tabletele sunt pe proiecte diferite. Acestea veneau din { $project }. Nu s-a schimbat nimic.
passing-failed-room = { $size } este prea mult pentru tableta care primește. Nu s-a schimbat nimic.
passing-failed-damaged = Ce a ajuns nu este ce s-a trimis. Nu s-a schimbat nimic. Încercați din nou.
passing-failed-stopped = S-a oprit pe cealaltă tabletă.
passing-failed-kept = Tableta care primește nu a putut salva tot. Încercați din nou. Nimic nu se salvează de două ori.
passing-failed-network = Această tabletă nu este în nicio rețea sau browserul ei nu poate face asta. Trimiteți mai bine un fișier.
passing-failed-fetch = Nu am putut încărca ce este nevoie. Încercați din nou când această tabletă are internet.
passing-again = Începe din nou

## Packages

public-export = Exportați pentru toată lumea
public-export-more = doar ce e public, de la cei care au fost de acord
public-made = Fișierul pentru toată lumea este salvat
public-made-more = Conține doar ce poate fi public. Nu sunt date despre nimeni. Nu contează ca exportat. Folosiți și „Exportați pentru echipa de cercetare”.
public-none = Încă nu este nimic pentru toată lumea
public-none-more = Niciun răspuns de aici nu poate fi public sau nimeni nu a fost de acord să îl împărtășească. Nu s-a făcut niciun fișier.
sealed-note = Fișierul este criptat. Doar echipa de cercetare îl poate deschide.
sealed-failed = Nu am putut cripta fișierul, așa că nu s-a salvat nimic. Încercați din nou sau anunțați echipa.
sealed-differs = Nu este același fișier. Este criptat, așa că nu putem spune ce diferă. Salvați-l din nou.

## Merging files

merge-title = Puneți fișierele împreună
merge-what = Pune împreună pe această tabletă fișierele altora. Puteți alege multe deodată. Puteți anula.
merge-pick = Alegeți fișiere
merge-reading = Se citește fișierul { $number } din { $count }…
merge-unfit = Nu putem folosi aceste fișiere
merge-unfit-more = Încă nu s-a pus nimic împreună.
merge-go-on = Puneți împreună restul ({ $count })
merge-not-read = Nu s-a putut citi. Alegeți-l din nou.
merge-unknown = Nu cunoaștem acest fel de fișier. Alegeți un fișier exportat de pe o tabletă.
merge-sealed = Este criptat. Doar echipa de cercetare îl poate deschide.
merge-public = A fost făcut pentru toată lumea, așa că lipsește mult din el. Alegeți fișierul pentru echipa de cercetare.
merge-damaged = Este deteriorat sau l-a împachetat alt program. Copiați-l din nou de unde a venit.
merge-cut-off = Lipsește o parte din el. Copiați-l din nou de unde a venit.
merge-newer = L-a făcut o versiune mai nouă de Common Ground. Actualizați întâi tableta aceasta.
merge-project = Este din alt proiect: { $project }.
merge-foreign = L-a făcut alt program. Aduceți-l din pagina „Listă”.
merge-done = Fișiere puse împreună: { $count }
merge-new = Noi
merge-updated = Actualizate
merge-same = Erau deja
merge-conflicts = În conflict
merge-older = Mai vechi, lăsate deoparte
merge-withdrawn = Lăsate deoparte pentru că oamenii le-au retras
merge-removed = Șterse aici pentru că oamenii le-au retras
merge-unreadable = Nu s-au putut citi
merge-people = Persoane, noi sau actualizate
merge-sessions = Sesiuni, noi sau actualizate
merge-media = Fotografii și note vocale, noi
merge-conflicts-more = Același răspuns a fost schimbat în două locuri. L-am păstrat pe cel mai nou.
merge-table = Salvați tabelul conflictelor
merge-here = această tabletă
merge-last = Ultima punere împreună: { $when }, fișiere: { $count }
merge-undo = Anulați
merge-undone = Punerea împreună este anulată
merge-undone-more = Totul este ca înainte. Ce au retras oamenii rămâne șters.
merge-undone-left = Schimbate de atunci, așa că le-am lăsat cum sunt: { $count }.

## Printing

paper-title = Hârtie
paper-what = Tipăriți o hartă pe care se lipesc abțibilduri cu numere și formularele care merg cu ea. Apoi treceți-le aici.
paper-language = Limba hărții și a formularelor
paper-size = Hârtie pentru hartă
paper-sheets = Foi pentru hartă
paper-copies = Formulare de fiecare fel
paper-print-map = Tipăriți harta
paper-print-forms = Tipăriți formularele
paper-making = Se pregătește…
paper-failed = Nu a mers. Uitați-vă dacă harta străzilor este acolo, apoi încercați din nou.
paper-ready = Gata de tipărit
paper-settings = În fereastra de tipărire alegeți { $size } și 100 %, fără antet și subsol.
paper-print = Tipăriți
paper-scale = Scara 1 : { $number }
paper-square-size = Fiecare pătrat are latura de { $length }
paper-sheet = Foaia { $number } din { $total }
paper-scan = Scanați aici ca să deschideți harta
paper-north = N
paper-stickers = Abțibilduri pe hartă
paper-stickers-what = Scrieți un număr pe un abțibild și lipiți-l pe hartă. Apoi completați rândul acelui număr: încercuiți forma și scrieți pătratul, de exemplu C4.
paper-sticker = Abțibild
paper-kind = Ce este?
paper-square = Pătrat
paper-words = În câteva cuvinte
paper-one = Bifați un răspuns.
paper-many = Bifați câte doriți.
paper-if = Lăsați gol dacă nu se potrivește.
paper-link = Scrieți numerele abțibildurilor lor.
paper-version = Text: { $version }
paper-team = Pentru echipă:
paper-tear = Rupeți aici și păstrați această parte
paper-about = Această pagină se poate rupe. Nu trebuie să o completați.

## Typing in

typing-title = Treceți formulare de pe hârtie
typing-more = un formular după altul
typing-language = Limba formularului
typing-sticker = Numărul de pe abțibild
typing-sticker-hint = Așa cum este scris pe formular.
typing-square = Pătratul de pe hartă
typing-square-hint = O literă și un număr, de exemplu C4. Lăsați gol ca să căutați locul.
typing-code = Codul de pe formular
typing-code-hint = Este la sfârșitul formularului. Lăsați gol dacă nu există.
typing-same = Aceeași persoană ca pe formularul dinainte
typing-about = Întrebări despre persoană
typing-start = Începeți
typing-stop = Opriți trecerea
typing-saved = S-a salvat. Abțibild: { $sticker }
typing-saved-blank = S-a salvat ca incomplet, pentru că lipsește ceva necesar. Abțibild: { $sticker }
typing-keys-are = Taste: 1 până la 9 aleg. Enter merge mai departe. 0 sau F8: fără răspuns. F9: salvați, formularul următor.
typing-wrong-kind = Spuneți ce este.
typing-wrong-square = Nu există un astfel de pătrat. Sunt de la A1 la { $last }.
typing-wrong-code = Acesta nu este un cod. Mai uitați-vă o dată.
typing-wrong-taken = Cineva are deja acest cod. A mai fost trecut acest formular?
typing-line = Abțibild { $sticker } · Pătrat { $square }
typing-keys = Taste
typing-none = Fără răspuns (0)
typing-next = Salvați, următorul (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Trimitere
deliver-waiting = De trimis: { $count }
deliver-now = Trimite acum
deliver-copy = Trimite o copie
deliver-arrived = Răspunsurile au ajuns la { $name }.
deliver-told = { $name } știe ce ați retras.
deliver-team = echipa
deliver-offline = Nu este internet. Trimitem când va fi.
deliver-no-answer = { $name } nu răspunde încă. Încercăm mai departe.
deliver-refused = { $name } nu poate primi așa. Aici este în siguranță. Trimiteți în schimb o copie prin e-mail.
deliver-too-large = Este prea mare ca să fie trimis așa. Aici este în siguranță. Trimiteți în schimb o copie prin e-mail.
deliver-unsealed = Acest browser nu poate cripta răspunsurile pentru echipă, așa că nu le trimitem. Aici sunt în siguranță.
deliver-forget = Acest browser poate uita răspunsurile: trimiteți-le înainte să plecați.
deliver-before = Când salvați, răspunsul merge la { $name }.
deliver-on-way = Salvat, și în drum spre { $name }.
deliver-by-hand = Am salvat un fișier. Vă rugăm să îl trimiteți la { $name }.
deliver-done = L-am trimis
deliver-later = Mai târziu

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Cine deschide acest link vede aceeași hartă, în același loc. Nu conține nimic din ce au spus oamenii.
share-map-code = Codul QR al linkului
share-map-scan = Îndreptați aici camera unui telefon
share-map-link = Linkul
share-map-copy = Copiați linkul
share-map-copied = Linkul este copiat.
share-map-by-hand = Acest browser nu îl poate copia. Selectați linkul și copiați-l singur.
share-map-send = Trimiteți linkul
share-map-only-here = Această hartă este doar pe acest dispozitiv, așa că un link nu s-ar deschide în altă parte. Cine are grijă de hartă o poate pune pe internet.
share-map-near = Acest link se deschide doar în aceeași rețea ca aici, de exemplu același Wi-Fi.
share-map-offline = Aici nu este internet acum. Linkul se deschide doar pe un dispozitiv care are internet.
share-map-show = Arătați linkul oricum
