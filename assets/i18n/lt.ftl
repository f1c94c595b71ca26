# Common Ground: the words of the interface, in Lithuanian.
# review: machine-drafted
# language: Lietuvių

## Bar

bar-label = Pagrindinis meniu
find-place = Rasti vietą
list = Sąrašas
map = Žemėlapis
read-aloud = Skaityti balsu
read-stop = Nebeskaityti
language = Kalba
skip-to-content = Pereiti prie klausimų
skip-to-map = Pereiti prie žemėlapio
skip-to-list = Pereiti prie sąrašo
map-label = Žemėlapis: { $place }
map-loading = Įkeliame gatvių žemėlapį… { $percent } %
zoom-in = Priartinti
zoom-out = Nutolinti
locate = Parodyti, kur esu
locate-failed = Nepavyko sužinoti, kur esate. Pastumkite žemėlapį arba ieškokite vietos pagal pavadinimą.
basemap-missing = Čia dar nėra gatvių žemėlapio. Vis tiek galite naudotis sąrašu. Jei prižiūrite šį puslapį, sukurkite gatvių žemėlapį komanda „common-ground basemap extract --project { $project }“.
basemap-unreachable = Nepavyko įkelti gatvių žemėlapio, nes nėra interneto ryšio. Vis tiek galite naudotis sąrašu. Bandysime dar kartą, kai ryšys atsiras.
basemap-damaged = Gatvių žemėlapio failas sugadintas. Vis tiek galite ieškoti vietų pagal pavadinimą ir naudotis sąrašu.
map-missing = Nepavyko atverti žemėlapio { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}. Vis tiek galite ieškoti vietų pagal pavadinimą ir naudotis sąrašu.
import-drop = Paleiskite, kad įkeltumėte šį failą
later-missing = Nepavyko įkelti dalies šio puslapio. Patikrinkite interneto ryšį: mes vis dar bandome.

## Home

chips-label = Rodyti žemėlapyje
add-label = Pasakyti ką nors
undo = Atšaukti
close = Užverti
deleted = Ištrinta.
undone = Atšaukta.
draft-waiting = Turite nebaigtą atsakymą.
draft-resume = Tęsti
draft-discard = Ištrinti jį

## Choosing a place

place-title = Stumkite žemėlapį, kol smeigtukas bus ant tos vietos
place-nowhere = Šalia nėra vietos su pavadinimu
place-here = Tai čia
cancel = Atsisakyti

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Netoli { $place }
place-near-from = Už { $distance } { $wind } nuo { $place }
distance-metres = { $metres } metrų
distance-km = { $km } km
wind-north = į šiaurę
wind-north-east = į šiaurės rytus
wind-east = į rytus
wind-south-east = į pietryčius
wind-south = į pietus
wind-south-west = į pietvakarius
wind-west = į vakarus
wind-north-west = į šiaurės vakarus
place-outside = Ta vieta yra už apylinkės, apie kurią klausiame. Pasirinkite vietą jos viduje.
map-keys = Rodyklės stumia žemėlapį, su Shift tik truputį. Pliusas priartina, minusas nutolina, Home grąžina į pradžią. Enter atidaro tai, kas yra viduryje. Viskas, kas yra žemėlapyje, yra ir sąraše.
map-keys-placing = Smeigtukas lieka viduryje. Rodyklės stumia po juo žemėlapį, su Shift tik truputį. Pliusas priartina, minusas nutolina. Enter reiškia „Tai čia“. Vietą galite rasti ir pagal pavadinimą.
map-here = Čia: { $name }
map-nearest = Artimiausias atsakymas: { $name }, { $distance }, { $wind }
aloud-no-voice = Nėra balso šiai kalbai { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}: { $language }. Paprašykite ką nors skaityti kartu arba pridėkite balsą nustatymuose.
aloud-clips-only = Nėra balso šiai kalbai { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}: { $language }. Girdite tai, ką įrašė žmonės. Paprašykite ką nors kartu perskaityti likusią dalį.
aloud-failed = Skaityti balsu nepavyko { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}. Bandykite dar kartą arba paprašykite ką nors skaityti kartu.

## Language and reading

comfort-title = Kalba ir skaitymas
comfort-done = Baigta
translation-title = Apie šį vertimą
translation-machine = Šiuos žodžius parašė kompiuteris. Jų dar netikrino nė vienas gimtakalbis.
translation-checked = Šiuos žodžius patikrino žmogus, kalbantis šia kalba.
language-now = Dabar šio puslapio kalba: { $language }.
language-missing = Nepavyko gauti šios kalbos žodžių: { $language }. Niekas nepasikeitė. Patikrinkite ryšį ir bandykite dar kartą.
language-questions = Šio žemėlapio klausimų dar nėra šia kalba: { $language }. Matysite juos šia kalba: { $other }.
language-buttons = Šio puslapio mygtukų ir patarimų dar nėra šia kalba: { $language }.

## How it looks

look-title = Kaip atrodo
look-text = Žodžių dydis
look-size = { $percent } %
look-colours = Spalvos
look-system = Kaip šiame įrenginyje
look-light = Šviesu
look-contrast = Ryšku
look-dark = Tamsu
look-easy = Lengvai: mažiau klausimų, daugiau paveikslėlių
look-easy-more = Mygtukai tampa didesni. Galite tai pakeisti bet kada, ir niekas, ką pasakėte, nedingsta.

## Without internet

offline-title = Be interneto
offline-ready = Paruošta veikti be ryšio. Viskas, kas yra šiame žemėlapyje, saugoma čia.
offline-preparing = Dar neparuošta veikti be ryšio. Palikite šį puslapį atvertą, kol turite internetą.
offline-none = Kad šis puslapis prasidėtų, reikia interneto.
offline-update = Yra naujesnė versija. Ji ateis, kai niekas nesinaudos šiuo puslapiu.
offline-renewed = Dabar tai naujausia versija.

## Place: routes and areas

forms-label = Ką norite pažymėti?
form-spot = Vieta
form-route = Maršrutas
form-area = Plotas
form-whole = Visur
draw-route-first = Pastumkite žemėlapį ten, kur prasideda maršrutas
draw-area-first = Pastumkite žemėlapį prie ploto kampo
draw-next = Pastumkite žemėlapį prie kito taško
draw-ready = Pastumkite žemėlapį prie kito taško arba baikite
draw-picked = Pastumkite žemėlapį ten, kur turi būti taškas { $number }
draw-whole = Tai apie visą apylinkę
draw-kept = Ši figūra paimta iš failo. Galite ją palikti.
draw-add = Pridėti tašką
draw-move = Perkelti čia
draw-leave = Nekeisti
draw-remove = Pašalinti
draw-finish = Baigti
draw-continue = Toliau
draw-keep = Palikti
draw-keys = Žemėlapyje Enter prideda tašką, o Backspace atšaukia paskutinį veiksmą. Page Up ir Page Down pasirenka tašką, Delete jį pašalina.
draw-corners = Taškai
draw-previous = Ankstesnis taškas
draw-following = Kitas taškas
draw-count = { $count ->
    [one] { $count } taškas
    [few] { $count } taškai
    [many] { $count } taško
   *[other] { $count } taškų
}
draw-of = Taškas { $number } iš { $count }
draw-said-start = Dėkite tašką ties kiekvienu posūkiu.
draw-said-added = Pridėtas taškas { $number }.
draw-said-added-near = Pridėtas taškas { $number }, netoli { $place }.
draw-said-moved = Perkeltas taškas { $number }.
draw-said-moved-near = Perkeltas taškas { $number }, netoli { $place }.
draw-said-picked = Taškas { $number } iš { $count }. Pastumkite žemėlapį, tada spauskite „Perkelti čia“.
draw-said-left = Nepasirinktas nė vienas taškas.
draw-said-removed = Pašalintas taškas { $number }.
draw-said-undone = Paskutinis veiksmas atšauktas.
draw-said-mended = Ploto kraštas kirto pats save, todėl pakeitėme taškų tvarką. Ar dabar gerai? Tada spauskite „Baigti“. Jei ne, spauskite „Atšaukti“.
draw-so-far-length = Kol kas ilgis { $size }.
draw-so-far-size = Kol kas tai { $size }.
draw-too-few = Plotui reikia bent trijų taškų, maršrutui – dviejų.
draw-crossing = Ploto kraštas kerta pats save. Perkelkite arba pašalinkite tašką, kad kraštas apeitų plotą tik kartą.
size-metres = { $count ->
    [one] apie { $count } metrą
    [few] apie { $count } metrus
    [many] apie { $count } metro
   *[other] apie { $count } metrų
}
size-kilometres = { $count ->
    [one] apie { $count } kilometrą
    [few] apie { $count } kilometrus
    [many] apie { $count } kilometro
   *[other] apie { $count } kilometrų
}
size-square-metres = { $count ->
    [one] apie { $count } kvadratinį metrą
    [few] apie { $count } kvadratinius metrus
    [many] apie { $count } kvadratinio metro
   *[other] apie { $count } kvadratinių metrų
}
size-pitches = maždaug kaip { $count ->
    [1] futbolo aikštė
    [one] { $count } futbolo aikštė
    [few] { $count } futbolo aikštės
    [many] { $count } futbolo aikštės
   *[other] { $count } futbolo aikščių
}
size-square-kilometres = { $count ->
    [one] apie { $count } kvadratinį kilometrą
    [few] apie { $count } kvadratinius kilometrus
    [many] apie { $count } kvadratinio kilometro
   *[other] apie { $count } kvadratinių kilometrų
}
shape-route = Maršrutas, ilgis { $size }
shape-area = Plotas, { $size }
shape-whole = Visa apylinkė

find-title = Rasti vietą
find-label = Gatvės ar vietos pavadinimas
find-hint = Pradėkite rašyti, tada pasirinkite iš sąrašo.
find-hint-postcodes = Pradėkite rašyti pavadinimą arba pašto kodą, tada pasirinkite iš sąrašo.
find-where = { $kind }, už { $distance } { $wind }
find-none = Čia nėra nieko tokiu pavadinimu. Pabandykite dalį pavadinimo arba kitą gatvę netoliese.
find-count = { $count ->
    [one] Rasta { $count } vieta
    [few] Rastos { $count } vietos
    [many] Rasta { $count } vietos
   *[other] Rasta { $count } vietų
}
find-off = Nepavyko įkelti gatvių ir vietų sąrašo. Vis tiek galite stumdyti žemėlapį.
placekind-street = gatvė
placekind-square = aikštė
placekind-park = parkas
placekind-water = vanduo
placekind-station = stotis
placekind-school = mokykla
placekind-health = sveikata
placekind-worship = maldos namai
placekind-culture = kultūra
placekind-shop = parduotuvė
placekind-community = susitikimų vieta
placekind-locality = apylinkė
placekind-postcode = pašto kodas
placekind-other = vieta

## Questions

step = { $number } iš { $total }
back = Atgal
continue = Toliau
skip = Praleisti
not-sure = Nežinau
decline = Nenoriu sakyti
yes = Taip
no = Ne
choices-most = Pasirinkite ne daugiau kaip { $max }.
choices-full = Jau pasirinkote { $max }. Nuimkite vieną, kad pasirinktumėte kitą.
date-day = Diena
date-month = Mėnuo
date-year = Metai
characters = { $count } iš { $max }
characters-over = { $over } per daug
scale-step = { $step }: { $words }

## Personal details

flags-none = Asmens duomenų nematome
flag-phone = „{ $text }“ panašu į telefono numerį. Galite jį išimti.
flag-email = „{ $text }“ panašu į el. pašto adresą. Galite jį išimti.
flag-postcode = „{ $text }“ panašu į visą pašto kodą. Galite palikti pirmą pusę, o kitą dalį išimti.
flag-address = „{ $text }“ panašu į kažkieno adresą. Galite išimti numerį.
flag-nhs-number = „{ $text }“ panašu į NHS numerį. Galite jį išimti.
flag-take-out = Išimti
flag-take-out-of = Išimti „{ $text }“

## Photo

photo-add = Pridėti nuotrauką
photo-take = Nufotografuoti
photo-choose = Pasirinkti nuotrauką
photo-no-faces = prašome be veidų
photo-busy = Ruošiame jūsų nuotrauką…
photo-yours = Jūsų nuotrauka
photo = Nuotrauka
photo-kept = Jūsų nuotrauka išsaugota { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}.
photo-another = Fotografuoti iš naujo
photo-choose-another = Pasirinkti kitą
photo-remove = Pašalinti
photo-remove-name = Pašalinti jūsų nuotrauką
photo-removed = Jūsų nuotrauka pašalinta.
photo-elsewhere = Šios nuotraukos nėra { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}.

## Voice note

voice-add = Pasakyti balsu
voice-seconds = iki { $seconds } sekundžių
voice-asking = Prašome leisti naudoti mikrofoną.
voice-recording = Įrašome
voice-stop = Stabdyti
voice-left = { $seconds ->
    [one] Liko { $seconds } sekundė
    [few] Liko { $seconds } sekundės
    [many] Liko { $seconds } sekundės
   *[other] Liko { $seconds } sekundžių
}
voice-warning = Liko 10 sekundžių
voice-heard = Jus girdime.
voice-quiet = Kol kas nieko negirdime. Kalbėkite garsiau arba prieikite arčiau.
voice-busy = Išsaugome jūsų įrašą…
voice-yours = Jūsų įrašas
voice = Įrašas
voice-kept = Jūsų įrašas išsaugotas { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}. Galite jo pasiklausyti.
voice-again = Įrašyti iš naujo
voice-remove = Pašalinti
voice-remove-name = Pašalinti jūsų įrašą
voice-removed = Jūsų įrašas pašalintas.
voice-elsewhere = Šio įrašo nėra { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Negalime atverti šio failo kaip nuotraukos. Pasirinkite kitą.
media-wrong-too-large = Ši nuotrauka per didelė, negalime jos atverti. Pasirinkite mažesnę.
media-wrong-no-memory = Neužtenka vietos šiai nuotraukai paruošti. Užverkite kitas programas ar korteles ir bandykite dar kartą.
media-wrong-refused = Neturime leidimo naudoti mikrofoną. Galite tai leisti naršyklės nustatymuose arba parašyti atsakymą.
media-wrong-no-microphone = Čia nerandame mikrofono. Galite parašyti atsakymą.
media-wrong-in-use = Mikrofoną dabar naudoja kažkas kitas. Užverkite kitas programas ar pokalbius ir bandykite dar kartą.
media-wrong-not-supported = Ši naršyklė negali įrašyti jūsų balso. Galite parašyti atsakymą.
media-wrong-nothing = Nieko neišgirdome. Bandykite dar kartą.
media-wrong-full = { $device ->
    [phone] Šiame telefone
    [computer] Šiame kompiuteryje
   *[tablet] Šioje planšetėje
} nebėra vietos, todėl nepavyko to išsaugoti. Vis tiek galite atsakyti žodžiais.
media-wrong-failed = Nepavyko. Bandykite dar kartą arba tęskite be to.

## Private place

private-place = Tai privati vieta (kažkieno namai)
private-hint = Prieš išsaugodami smeigtuką, jį šiek tiek pastumiame, kad niekas nematytų, kur tai yra iš tikrųjų. Tikrosios vietos nesaugome.
private-moved = Šiek tiek pastumta, kad vieta liktų privati

## Your code

code-title = Jūsų kodas
code-keep = Pasilikite šį kodą: jo reikės, jei norėsite pakeisti ar pašalinti savo atsakymus.
code-once = Kai baigsite, jo daugiau parodyti negalėsime. Užsirašykite, nufotografuokite arba išspausdinkite.
code-print = Spausdinti
code-read = Jūsų kodas dalimis
code-enter = Koks jūsų kodas?
code-enter-hint = Jame yra keturi žodžiai ir keturi skaitmenys, pavyzdžiui, MAPLE-RIVER-4729-LEMON-TABLE. Tinka ir didžiosios, ir mažosios raidės.
code-wrong-empty = Įrašykite čia savo kodą.
code-wrong-parts = Kodas yra du žodžiai, keturi skaitmenys ir dar du žodžiai. Patikrinkite, ar nieko netrūksta ir ar niekas nesikartoja.
code-wrong-word = Nežinome žodžio, kurio numeris { $number }. Patikrinkite, kaip jis parašytas.
code-wrong-digits = Po pirmų dviejų žodžių eina keturi skaitmenys. Patikrinkite juos.
code-wrong-check = Šiame kode kažkas negerai. Patikrinkite kiekvieną žodį ir skaitmenį bei jų tvarką.

## Taking part

age-title = Ar jums { $age } ar daugiau metų?
age-why = Klausiame, nes jaunesniems galioja kitos taisyklės.
young-title = Ačiū, kad norite dalyvauti
young-text = Turite būti bent { $age } metų, kad galėtumėte ką nors dėti į šį žemėlapį.
young-look = Vis tiek galite pasižiūrėti, ką pasakė kiti žmonės.
young-map = Eiti į žemėlapį
guardian-title = Paklauskite tėvų arba globėjo
guardian-text = Pirmiausia turi sutikti mama, tėtis arba globėjas. Komanda jiems davė sutikimo numerį.
guardian-label = Koks sutikimo numeris?
guardian-hint = Raidės ir skaičiai iš komandos. Prašome nerašyti vardo.
guardian-needed = Įrašykite sutikimo numerį, kurį gavo jūsų tėvai arba globėjas. Jei jo neturite, paklauskite komandos.
consent-title = Prieš pradedant
consent-template = Šis tekstas yra tik pavyzdys. Komanda turi jį pakeisti, kol dar niekas nedalyvauja.
consent-controllers = Kas atsako už jūsų atsakymus
consent-until = Galite prašyti ištrinti savo atsakymus iki šios dienos: { $day }.
consent-choices = Su kuo sutinkate?
optional-mark = (kaip norite)
consent-needed = Pažymėkite šį langelį, jei norite dalyvauti. Mums reikia jūsų sutikimo, kad galėtumėte ką nors pridėti.
consent-go = Pradėti

## About you

about-you = Keli klausimai apie jus
optional = neprivaloma
about-thanks = Ačiū, kad mums papasakojote
about-thanks-text = Tai laikome atskirai nuo to, ką dedate į žemėlapį.
about-change = Keisti, ką pasakiau apie save

## Deleting by code

withdraw-have = Turiu kodą
withdraw-title = Ištrinti savo atsakymus
withdraw-text = Jei čia dalyvavote, gavote kodą. Su juo galime ištrinti jūsų atsakymus.
withdraw-unknown = { $device ->
    [phone] Šiame telefone
    [computer] Šiame kompiuteryje
   *[tablet] Šioje planšetėje
} nėra atsakymų su šiuo kodu. Jei dalyvavote naudodami kitą įrenginį, paklauskite komandos.
withdraw-sure = { $count ->
    [0] Šį kodą žinome, bet žemėlapyje nieko su juo nėra
    [1] Ištrinti jūsų atsakymą?
    [one] Ištrinti { $count } jūsų atsakymą?
    [few] Ištrinti { $count } jūsų atsakymus?
    [many] Ištrinti { $count } jūsų atsakymo?
   *[other] Ištrinti { $count } jūsų atsakymų?
}
withdraw-dots = Jūsų lipdukus taip pat nuimsime.
withdraw-what = Taip pat ištrinsime tai, su kuo sutikote, ir tai, ką pasakėte apie save. To atšaukti negalėsite.
withdraw-copies = Anksčiau perduotos kopijos taip neištrinamos. Apie jas paklauskite komandos.
withdraw-delete = Ištrinti viską
withdraw-keep = Palikti
withdraw-gone = Jūsų atsakymai ištrinti

## Check your answers

check-title = Patikrinkite savo atsakymus
check-place = Vieta
check-kind = Pridedate
check-skipped = Praleista
check-declined = Nenoriu sakyti
check-moved = žemėlapyje
change = Keisti
change-what = Keisti: { $what }
save = Išsaugoti
saving = Išsaugome…

## Done

done-title = Ačiū. Tai jau žemėlapyje.
done-title-whole = Ačiū. Tai jau sąraše.
done-saved = Saugiai išsaugota { $device ->
    [phone] šiame telefone
    [computer] šiame kompiuteryje
   *[tablet] šioje planšetėje
}. Niekur nieko neišsiuntėme.
done-title-changed = Ačiū. Pakeitimas išsaugotas.
add-another = Pridėti dar
next-person = Viskas: kitas žmogus

## Card

card-unnamed = Be pavadinimo
card-near = Netoli { $place }
card-delete = Ištrinti
link-about = Apie ką
link-responds = Kam tai padėtų
link-barriers-here = Kas čia trukdo
link-ideas-here = Idėjos apie tai
link-no-place = Ne apie kurią nors iš šių vietų
link-count = { $count ->
    [one] Galima rinktis iš { $count }, pirmiausia artimiausi
    [few] Galima rinktis iš { $count }, pirmiausia artimiausi
    [many] Galima rinktis iš { $count }, pirmiausia artimiausi
   *[other] Galima rinktis iš { $count }, pirmiausia artimiausi
}
link-none = Niekas neatitinka. Pabandykite kitą žodį.
link-nothing-there = Žemėlapyje dar nėra ko pasirinkti. Tiesiog eikite toliau.
link-gone = { $name } (šiame žemėlapyje to nebėra)
cluster-title = { $count ->
    [one] Čia { $count } žyma
    [few] Čia { $count } žymos
    [many] Čia { $count } žymos
   *[other] Čia { $count } žymų
}

## Dots

dots-title = Priklijuokite lipdukus prie to, kas svarbiausia
dots-how = { $dots ->
    [one] Turite { $dots } lipduką. Kol baigsite, galite jį perkelti.
    [few] Turite { $dots } lipdukus. Priklijuokite juos prie skirtingų dalykų arba kelis prie vieno. Kol baigsite, galite juos perkelti.
    [many] Turite { $dots } lipduko. Priklijuokite juos prie skirtingų dalykų arba kelis prie vieno. Kol baigsite, galite juos perkelti.
   *[other] Turite { $dots } lipdukų. Priklijuokite juos prie skirtingų dalykų arba kelis prie vieno. Kol baigsite, galite juos perkelti.
}
dots-left = { $count ->
    [0] Visi jūsų lipdukai priklijuoti.
    [one] Jums liko { $count } lipdukas.
    [few] Jums liko { $count } lipdukai.
    [many] Jums liko { $count } lipduko.
   *[other] Jums liko { $count } lipdukų.
}
dots-put = Priklijuoti lipduką
dots-put-on = Priklijuoti lipduką: { $name }
dots-take = Nuimti vieną
dots-take-from = Nuimti vieną: { $name }
dots-here = { $count ->
    [one] { $count } jūsų lipdukas
    [few] { $count } jūsų lipdukai
    [many] { $count } jūsų lipduko
   *[other] { $count } jūsų lipdukų
}
dots-yours = Jūsų lipdukai
dots-said-put = Jūsų lipdukas yra prie „{ $name }“.
dots-said-taken = Nuėmėte lipduką nuo „{ $name }“.
dots-full = { $dots ->
    [one] Jūsų lipdukas jau priklijuotas. Pirmiausia jį nuimkite.
    [few] Visi jūsų lipdukai ({ $dots }) jau priklijuoti. Pirmiausia vieną nuimkite.
    [many] Visi jūsų lipdukai ({ $dots }) jau priklijuoti. Pirmiausia vieną nuimkite.
   *[other] Visi jūsų lipdukai ({ $dots }) jau priklijuoti. Pirmiausia vieną nuimkite.
}
dots-failed = Nepavyko to išsaugoti, todėl niekas nepasikeitė. Bandykite dar kartą.
dots-none = Dar nėra prie ko klijuoti lipduko.
dots-sort-nearest = Pirmiausia artimiausi
dots-all-hint = Kai priklijuosite visus savo lipdukus, galėsite matyti visų žmonių lipdukus.
dots-all = Rodyti visų lipdukus
dots-all-shown = Dabar sąraše rodomi visų žmonių lipdukai.
dots-all-failed = Nepavyko gauti visų žmonių lipdukų. Bandykite dar kartą.
dots-tally = { $dots ->
    [0] Lipdukų niekas nepriklijavo
    [one] { $dots } lipdukas
    [few] { $dots } lipdukai
    [many] { $dots } lipduko
   *[other] { $dots } lipdukų
}{ $people ->
    [0] {""}
    [one] , priklijavo { $people } žmogus
    [few] , priklijavo { $people } žmonės
    [many] , priklijavo { $people } žmogaus
   *[other] , priklijavo { $people } žmonių
}

## List

list-title = Ką pasakė žmonės
list-empty = Dar nieko nėra.
list-none = Niekas neatitinka. Nuimkite filtrą, kad pamatytumėte daugiau.
list-filter = Ieškoti žodžio
list-category = Rūšis
list-all-categories = Visos
list-sort = Rikiuoti
sort-newest = Pirmiausia naujausi
sort-near = Pirmiausia arčiausi vidurio
sort-oldest = Pirmiausia seniausi
sort-name = Pavadinimas
sort-importance = Pirmiausia svarbiausi
list-count = { $count ->
    [one] { $count } atsakymas
    [few] { $count } atsakymai
    [many] { $count } atsakymo
   *[other] { $count } atsakymų
}
list-more = Rodyti daugiau

## Files

files-title = Išsaugoti kopiją arba įkelti failą
export = Išsaugoti kopiją
share = Dalytis kopija
share-map = Dalytis šiuo žemėlapiu
exported = Išsaugota: { $count ->
    [one] { $count } atsakymas
    [few] { $count } atsakymai
    [many] { $count } atsakymo
   *[other] { $count } atsakymų
}. Failo { $file } ieškokite tarp atsisiųstų failų.
export-empty = Dar nėra ko išsaugoti.
import = Įkelti failą
import-reading = Skaitome { $file }… { $percent } %
import-saving = Išsaugome…
import-cancel = Stabdyti
import-stopped = Sustabdyta. Niekas nepasikeitė.
import-done = { $file }: nauji – { $added }, atnaujinti – { $updated }, jau buvo – { $same }, praleisti – { $left_out }.
import-withdrawn = Praleisti, nes juos pasakę žmonės paprašė ištrinti – { $count }.
import-failed = Nepavyko perskaityti { $file }. Niekas nepasikeitė. Pabandykite jį pasirinkti dar kartą.
import-problems = Ką pastebėjome
import-more = … ir dar { $count }
import-feature = Vieta { $number }
import-foreign-title = Šis failas yra iš kitos programos
import-foreign-hint = Kas yra jame esančios vietos?
import-foreign-name = Kuriame stulpelyje yra pavadinimas?
import-foreign-none = Nė viename
import-start = Įkelti

## Session

sitting = Susitikimas
sitting-line = Susitikimas: { $site }, { $date }
sitting-next = Kitas žmogus
next-title = Šis atsakymas nebaigtas
next-kept = Pasiliksime tai, ką jau pasakėte. Ekranas išvalomas kitam žmogui.
next-lost = Jis bus ištrintas, o ekranas išvalomas kitam žmogui.
next-back = Grįžti ir baigti
idle-title = Ar dar esate čia?
idle-why = Palieskite ekraną ir tęskite. Jei niekas nepalies, išvalysime jį kitam žmogui.
idle-left = Liko sekundžių: { $seconds }
idle-stay = Aš dar čia
clock-ask = Laikrodis čia gali rodyti neteisingai. Jis rodo { $time }. Ar teisingai?
clock-yes = Teisingai
clock-no = Neteisingai
clock-wrong = Laikrodis čia rodo neteisingai: { $time }. Galite tęsti. Pažymime, kad laikas gali būti neteisingas. Nustatykite laikrodį nustatymuose.

## Facilitator

facilitator = Vedantiesiems
facilitator-lock = Užrakinti ir grįžti į žemėlapį
sitting-none = Susitikimas nepradėtas.
sitting-start-title = Pradėti susitikimą
sitting-start = Pradėti susitikimą
sitting-site = Vieta
sitting-date = Data
sitting-stage = Kam jis skirtas?
sitting-facilitator = Vedančiojo kodas
sitting-facilitator-hint = Kodas, dėl kurio susitarė komanda. Jokių vardų.
sitting-device = Šio įrenginio vardas
sitting-device-hint = Pavyzdžiui, A, B ar C, jei naudojate kelis.
sitting-languages = Siūlomos kalbos
sitting-languages-hint = Nepažymėkite nė vienos, ir bus siūlomos visos.
sitting-assisted = Kas nors padeda žmonėms įrašyti atsakymus
sitting-idle = Klausti „Ar dar esate čia?“ po
sitting-minutes = { $count } min.
stage-none = Nenurodyta
stage-profiling = Pažinti apylinkę
stage-informal-survey = Neformali apklausa
stage-world-cafe = World café
stage-action-workshop = Veiksmų dirbtuvės
stage-feedback = Rezultatų aptarimas
stage-drop-in = Atviros durys
stage-online = Internetu
sitting-end = Baigti susitikimą
sitting-end-sure = Baigti šį susitikimą dabar?
sitting-end-yes = Baigti
sitting-end-no = Tęsti
figure-sitting = Atsakymai šiame susitikime
figure-people = Žmonės: { $count }
figure-tablet = Atsakymai šiame įrenginyje
desk-during = Susitikimo metu
desk-mend = Keisti ar trinti atsakymus
desk-mend-more = baigę užrakinkite
desk-code = Pašalinti atsakymus pagal kodą
desk-tablet = Šis įrenginys
desk-clock = Laikrodis rodo { $time }.
desk-awake = Susitikimo metu ekranas neišsijungia.
desk-asleep = Ši naršyklė negali laikyti ekrano įjungto. Nustatykite tai įrenginio nustatymuose.
desk-pin = PIN nustatytas { $date }.
desk-kiosk = Prieš perduodami įrenginį, užrakinkite jį šiame puslapyje: „iPad“ – prižiūrima prieiga, „Android“ – ekrano prisegimu.
pin-choose = Pasirinkite PIN
pin-deters = PIN sulaiko smalsius pirštus. Atsakymų jis neapsaugo: kas išmano kompiuterius, gali jį apeiti. Neišleiskite įrenginio iš akių.
pin-new = Naujas PIN, bent 4 skaitmenys
pin-again = Tas pats PIN dar kartą
pin-set = Nustatyti PIN
pin-enter = Koks PIN?
pin = PIN
pin-open = Atverti
pin-length = PIN sudaro nuo 4 iki 32 skaitmenų ar raidžių.
pin-differ = Jie nesutampa. Įrašykite PIN iš naujo, du kartus.
pin-wrong = Tai ne tas PIN. Bandykite dar kartą.
pin-wait = Tai ne tas PIN. Truputį palaukite ir bandykite dar kartą. Liko sekundžių: { $seconds }
pin-forgotten = Pamiršau PIN
pin-forgotten-text = Niekas neprarasta. Palikite šį puslapį atvertą 10 minučių ir galėsite pasirinkti naują PIN.
pin-renew = Laukti naujo PIN
pin-renewing = Naują PIN galėsite pasirinkti po { $time }. Palikite šį puslapį atvertą.
pin-insecure = Šis puslapis atėjo ne per https, todėl naršyklė negali saugoti PIN. Ši dalis atvira: neišleiskite įrenginio iš akių.

## When something goes wrong

trouble-title = Kažkas nepavyko
retry = Bandyti dar kartą
download-answers = Atsisiųsti mano atsakymus
forget-download = Ši naršyklė gali pamiršti jūsų atsakymus. Atsisiųskite juos prieš išeidami.
store-quota = { $device ->
    [phone] Šiame telefone
    [computer] Šiame kompiuteryje
   *[tablet] Šioje planšetėje
} nebėra vietos, todėl jūsų atsakymo nepavyko išsaugoti. Jis vis dar yra šiame ekrane. Atsisiųskite jį dabar arba atlaisvinkite vietos ir bandykite dar kartą.
store-blocked = Senesnė Common Ground versija atverta kitoje kortelėje. Užverkite kitas korteles ir bandykite dar kartą.
store-unavailable = Ši naršyklė neleidžia mums nieko išsaugoti (galbūt tai privatus langas arba išjungti svetainių duomenys). Vis tiek galite atsakyti, bet atsakymai liks tik tol, kol užversite šį puslapį. Atsisiųskite juos prieš išeidami.
store-newer = Čia jau buvo naudota naujesnė Common Ground versija. Įkelkite puslapį iš naujo, kad ją gautumėte. Niekas nepasikeitė.
store-conflict = Kol buvote čia, tai pakeista kitoje kortelėje. Jūsų atsakymas vis dar yra šiame ekrane.
store-conflict-gone = Kol buvote čia, tai ištrinta kitoje kortelėje. Jūsų atsakymas vis dar yra šiame ekrane.
store-withdrawn = Tai ištrinta įvedus kodą. Sugrąžinti nebegalima.
store-conflict-mine = Išsaugoti mano
store-conflict-theirs = Palikti kitą
store-failed = Jūsų atsakymo nepavyko išsaugoti. Jis vis dar yra šiame ekrane. Bandykite dar kartą arba jį atsisiųskite.
store-unreadable = Nepavyko perskaityti { $count ->
    [one] { $count } išsaugoto atsakymo
    [few] { $count } išsaugotų atsakymų
    [many] { $count } išsaugoto atsakymo
   *[other] { $count } išsaugotų atsakymų
}. Palikome viską, kaip buvo.
project-title = Šis žemėlapis netinkamai parengtas
project-hint = Parodykite šį puslapį tam, kas jį prižiūri. Kas negerai faile { $file }:
project-other-origin = Nuoroda prašo projekto iš kitos svetainės. Jūsų saugumui jo neatveriame.
project-not-found = Čia nėra projekto pavadinimu { $file }.

## The file as a whole

problem-not-json = Šis failas sugadintas arba netinkamos rūšies. Patikrinkite, ar tai tas failas, arba gaukite jį iš naujo. { $detail }
problem-not-geojson = Šiame faile nėra žemėlapio duomenų, kuriuos galėtume perskaityti. Pasirinkite GeoJSON failą.
problem-truncated = Failas nutrūksta viduryje. Perskaitėme tai, kas yra. Kad turėtumėte likusią dalį, gaukite failą iš naujo.
problem-newer-format = Šis failas sukurtas naujesne Common Ground versija. Niekas nepasikeitė. Gaukite naujausią versiją ir bandykite dar kartą.
problem-trailing-text = Po failo pabaigos yra dar teksto. Jį praleidome.
problem-byte-order-mark = Failas prasideda ženklu, kurio jam nereikia. Jį praleidome.
problem-other-crs = Vietos šiame faile užrašytos kita koordinačių sistema ({ $detail }). Išsaugokite failą iš naujo su ilguma ir platuma (WGS 84).
problem-checksum-differs = Failas po išsaugojimo pakeistas arba trūksta jo dalies. Patikrinkite, ar tai tas failas.
problem-not-utf8 = Šio failo raidžių neįmanoma perskaityti. Išsaugokite jį iš naujo kaip UTF-8.
problem-no-features = Šiame faile nėra ko pridėti.

## One entry of a file

problem-feature-not-json = Šis objektas sugadintas, todėl jį praleidome. Pataisykite jį faile ir atverkite failą iš naujo.
problem-not-a-feature = Tai ne vieta žemėlapyje, todėl ją praleidome.
problem-lone-surrogate = Viena raidė buvo sugadinta. Vietoj jos įrašėme �.
problem-too-deep = Šiame objekte per daug dalių viena kitoje, todėl jį praleidome.
problem-too-large = Šis objektas per didelis, todėl jį praleidome.
problem-duplicate-key = „{ $detail }“ yra du kartus. Palikome paskutinį.
problem-duplicate-id = Šis objektas yra daugiau nei kartą. Palikome naujausią.
problem-derived-id = Šis objektas neturėjo savo numerio. Jį suteikėme, kad failą atvėrus du kartus nieko neprisidėtų.
problem-out-of-range = Ši vieta yra ne Žemėje, todėl ją praleidome. Patikrinkite jos ilgumą ir platumą. { $detail }
problem-swapped = Atrodo, kad ilguma ir platuma sukeistos vietomis, todėl šį objektą praleidome. Sukeiskite jas faile. { $detail }
problem-third-dimension = Šios vietos aukštis nereikalingas. Jį praleidome.
problem-ring-closed = Šio ploto kraštas buvo neuždaras. Jį uždarėme.
problem-ring-turned = Šio ploto kraštas ėjo ne į tą pusę. Jį apsukome.
problem-self-crossing = Šio ploto kraštas kerta pats save. Palikome, kaip yra.
problem-too-few-positions = Linijai ar plotui čia per mažai taškų, todėl šį objektą praleidome.
problem-geometry-collection = Šiame objekte sumaišyti taškai, linijos ir plotai, todėl jį praleidome. Kiekvieną išsaugokite kaip atskirą objektą.
problem-bad-geometry = Negalime suprasti, kur tai yra, todėl praleidome. Patikrinkite vietą faile. { $detail }
problem-wrong-type = Šis atsakymas ne tokios rūšies, kokios laukėme, todėl netinka. { $detail }
problem-not-allowed = Šio atsakymo nėra tarp galimų, todėl jis netinka. { $detail }
problem-nested-property = Šis atsakymas buvo iš kelių dalių. Išsaugojome jį kaip tekstą.
problem-control-characters = Išėmėme ženklus, kurių nesimato.
problem-missing = Trūksta to, ko reikia kiekvienam objektui, todėl šį praleidome. { $detail }
problem-bad-time = Negalime perskaityti šios datos ir laiko, todėl juos praleidome. { $detail }
problem-too-long = Šis tekstas per ilgas. Sutrumpinkite: ne daugiau kaip { $detail } raidžių, tarpų ir ženklų.

## Answers

problem-required = Kad galėtume išsaugoti, čia reikia atsakymo. Atsakykite į šį klausimą.
problem-too-many = Pasirinkote per daug. Pasirinkite ne daugiau kaip { $detail }.
problem-bad-number = Šis skaičius čia netinka. Patikrinkite jį ir rašykite skaitmenimis, pavyzdžiui, 12.
problem-bad-date = Ši data čia netinka. Patikrinkite ją: gal ji ateityje arba trūksta jos dalies.
problem-wrong-shape = Šitaip to negalima parodyti žemėlapyje. Parodykite mums vietą dar kartą.
problem-outside-area = Tai ar dalis to yra už šio žemėlapio ribų. Galima išsaugoti tik vietas jų viduje.
problem-on-one-line = Visi taškai yra vienoje linijoje. Plotui reikia taško iš šono.
problem-too-many-positions = Čia per daug taškų. Gali būti ne daugiau kaip { $detail }.
problem-same-position = Čia jau yra taškas. Pastumkite žemėlapį prie kito.

## Project files

problem-unknown-key = „{ $detail }“ čia nieko nereiškia. Patikrinkite, kaip parašyta, arba išimkite.
problem-repeated-id = „{ $detail }“ naudojama du kartus. Kiekvienam duokite savo pavadinimą.
problem-unknown-id = Čia niekas nevadinama „{ $detail }“. Patikrinkite, kaip parašyta ir ar tai yra prieš šią eilutę.
problem-bad-id = „{ $detail }“ čia negali būti pavadinimas. Naudokite tik a–z, 0–9, _ ir - arba pasirinkite kitą žodį, jei šį Common Ground pasilieka sau.
problem-unknown-question-type = Nežinome „{ $detail }“ tipo klausimų. Naudokite category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice arba link.
problem-unknown-condition = Nežinome sąlygos iš { $detail }. Naudokite all, any arba not; arba question su is, has, at_least, at_most ar answered.
problem-project-missing = Čia kažko trūksta. Užpildykite. Ko čia reikia: { $detail }.
problem-project-wrong-type = Čia turi būti kas kita. Ko čia reikia: { $detail }.
problem-project-not-allowed = { $detail } čia naudoti negalima. Patikrinkite ir pasirinkite ką nors kita.
problem-words-missing = Trūksta žodžių kalba „{ $detail }“. Pridėkite juos.
problem-assumed = Čia trūko kai ko reikalingo. Įrašėme labiausiai tikėtiną reikšmę. Patikrinkite, ar ji tinka.
problem-big-number = Vienas skaičius per didelis, kad jį išsaugotume tiksliai. Jis išsaugotas kaip tekstas.
problem-bad-utf8 = Kai kurių raidžių nepavyko perskaityti, todėl jos pakeistos. Patikrinkite tekstą.

## Nothing lost

restored = Įrašytų atsakymų trūko arba jie buvo sugadinti. Grąžinome tai, kas čia buvo { $when }. Atsakymai: { $count }
restored-page = Įrašytus atsakymus ištrynė kažkas kitas. Šis puslapis juos dar turėjo, ir jie vėl įrašyti. Atsakymai: { $count }
keep-title = Perdavimas
keep-open = Dar neeksportuota
keep-since = žmonės: { $people }, nuo { $when }
keep-all = Viskas eksportuota.
keep-open-line = Dar neeksportuota: { $count }
keep-export = Eksportuoti tyrėjų komandai
keep-export-more = atsakymai, nuotraukos ir žmonės viename faile
keep-making = Ruošiamas failas…
keep-where = Ar failas yra ten, kur turi būti?
keep-where-more = Padėkite failą ten, kur jį laiko jūsų komanda: į USB raktą, bendrą aplanką, kitą programą. Pažiūrėkite, ar jis ten yra. Tik tada jis laikomas eksportuotu.
keep-file = Failas
keep-contents = Jame
keep-in-it = Atsakymai: { $places }. Žmonės: { $people }. Nuotraukos ir balso įrašai: { $media }.
keep-size = Dydis
keep-checksum = Kontrolinė suma (SHA-256)
keep-again = Įrašyti dar kartą
keep-read = Perskaityti ir palyginti
keep-confirm = Taip, jis ten, kur turi būti
keep-later = Ne dabar
keep-same = Tai tas pats failas, baitas į baitą.
keep-not-read = Failo nepavyko perskaityti. Pabandykite pasirinkti dar kartą.
keep-cut-off = Trūksta failo dalies: yra { $size } iš { $whole }. Įrašykite jį dar kartą.
keep-another = Tai kitas failas arba jis sugadintas. Pasirinkite failą aukščiau nurodytu vardu arba įrašykite jį dar kartą.
keep-differs = Tai ne tas pats failas. Atsakymai, kurių trūksta ar kurie skiriasi: { $count }. Įrašykite jį dar kartą.
keep-differs-else = Tai ne tas pats failas. Atsakymai tie patys, bet kažkas kita skiriasi. Įrašykite jį dar kartą.
keep-sure = Eksportuota. Galite išvalyti šį įrenginį, jei nieko naujo nepridėta.
keep-not-yet = Kažkas šiame įrenginyje dar neeksportuota. Pirmiausia eksportuokite.
keep-unreadable = Kažko, kas čia įrašyta, negalima perskaityti, todėl to nėra jokiame faile. Prieš valydami šį įrenginį, paklauskite savo komandos.
keep-too-large = Failas šiai naršyklei būtų per didelis. Pašalinkite jau eksportuotas nuotraukas ir bandykite dar kartą.
keep-check = Patikrinti dabar
book-title = Ankstesni eksportai ir valymai
book-made = { $when }: sukurtas { $file } ({ $count }). Niekas jo dar nepatikrino.
book-sure = { $when }: sukurtas { $file } ({ $count }), jis ten, kur turi būti.
book-read = { $when }: sukurtas { $file } ({ $count }), perskaitytas ir toks pat.
book-wiped = { $when }: įrenginys išvalytas ({ $count }). Viskas buvo faile { $file }.
book-copy = Paskutinė atsarginė kopija šiame įrenginyje: { $when }
book-no-copy = Atsarginės kopijos šiame įrenginyje įrašyti nepavyko. Eksportuokite dažniau.
space = Vieta
space-of = užimta iš { $size }
space-full = Užimta { $percent } % vietos šiame įrenginyje. Atlaisvinkite vietos, kol jis neprisipildė.
space-photos = Pašalinti jau eksportuotas nuotraukas ({ $count })
space-export = Pirmiausia eksportuokite. Tada čia galėsite pašalinti jau eksportuotas nuotraukas.
wipe = Išvalyti šį įrenginį
wipe-when = tik patvirtinus eksportą
wipe-sure = Pašalinti viską iš šio įrenginio? Atsakymai: { $count }
wipe-what = Iš šio įrenginio bus pašalinti visi atsakymai, nuotraukos, žmonės ir atsarginės kopijos. Sesijos, PIN ir eksportų sąrašas lieka. Atšaukti negalima.
wipe-type = Įrašykite žodį „{ $word }“
wipe-word = valyti
wipe-wrong-word = Tai ne tas žodis. Įrašykite „{ $word }“.
wipe-now = Išvalyti dabar
wipe-done = Viskas pašalinta iš šio įrenginio.
projector-hint = Žemėlapis atsidaro kitame lange. Perkelkite tą langą į didelį ekraną. Jame nerodomi vardai, žodžiai, nuotraukos ir privačios vietos.
projector-open = Rodyti dideliame ekrane
projector-more = Pasirinkti, ką dar rodyti
projector-not-agreed = Šis žmogus nesutiko tuo dalytis.
projector-place = Rodyti vietą
projector-words = Rodyti žodžius
projector-full = Visas ekranas

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Kita planšetė šalia
passing-what = Viskas, kas yra šioje planšetėje, bus nusiųsta į kitą. Čia niekas nebus ištrinta. Abi turi būti tame pačiame „Wi-Fi“ tinkle arba prieigos taške. Interneto nereikia.
passing-send = Siųsti į kitą planšetę
passing-receive = Gauti iš kitos planšetės
passing-file-out = Siųsti kaip failą
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Atverti failą iš kitos planšetės
passing-preparing = Luktelėkite…
passing-show-first = Parodykite šį kodą kitai planšetei
passing-show-first-how = Kitoje planšetėje atverkite šį puslapį ir paspauskite „Gauti iš kitos planšetės“. Nukreipkite jos kamerą į šį kodą.
passing-next = Ji jau rodo kodą: nuskaityti
passing-show-second = Dabar parodykite šį kodą pirmajai planšetei
passing-show-second-how = Palikite šį puslapį atvertą. Kai pirmoji planšetė nuskaitys kodą, viskas tęsis savaime.
passing-code = Kodas kitai planšetei
passing-no-camera = Nėra kameros? Naudokite kodą kaip tekstą
passing-copy = Kopijuoti
passing-copied = Nukopijuota.
passing-read = Nukreipkite kamerą į kitos planšetės kodą
passing-camera = Ką mato kamera
passing-turn = Naudoti kitą kamerą
passing-camera-refused = Negalime naudoti kameros. Galite leisti ją naršyklės nustatymuose arba įrašyti kodą žemiau.
passing-camera-none = Neradome kameros, kurią galėtume naudoti. Įrašykite arba įklijuokite kodą žemiau.
passing-type = Arba įrašykite ar įklijuokite kodą čia
passing-use = Naudoti šį kodą
passing-wrong-not-ours = Tai ne „Common Ground“ kodas.
passing-wrong-mistyped = Šiame kode kažko trūksta arba kažkas ne taip. Patikrinkite jį arba nuskaitykite dar kartą.
passing-wrong-newer = Kitoje planšetėje yra naujesnė „Common Ground“ versija. Pirma atnaujinkite šią.
passing-wrong-project = Kitoje planšetėje atvertas kitas projektas: { $project }.
passing-wrong-turn = Tai ne tas kodas. Viena planšetė turi siųsti, o kita gauti.
passing-wrong-other = Šis kodas yra iš ankstesnio bandymo. Pradėkite iš naujo abiejose planšetėse.
passing-meeting = Ieškome kitos planšetės…
passing-sending = Siunčiama: { $percent } %
passing-receiving = Gaunama: { $percent } %
passing-storing = Tikriname ir išsaugome…
passing-broken = Ryšys nutrūko. Kas atkeliavo, išsaugota: { $percent } %. Norėdami tęsti, parodykite ir nuskaitykite naujus kodus.
passing-unmet = Planšetės viena kitos nerado. Ar abi yra tame pačiame „Wi-Fi“ tinkle arba prieigos taške?
passing-again-send = Rodyti naują kodą
passing-again-receive = Nuskaityti naują kodą
passing-done-sent = Kita planšetė turi viską
passing-done-received = Viskas iš kitos planšetės jau čia
passing-summary = Nauji – { $new }, atnaujinti – { $updated }, jau buvo – { $same }, nesutampa – { $conflicts }.
passing-summary-more = Žmonės – { $people }. Nuotraukos ir balso įrašai – { $media }.
passing-withdrawn = Praleisti, nes juos pasakę žmonės paprašė ištrinti – { $count }.
passing-removed = Ištrinti, nes to paprašyta kitoje planšetėje – { $count }.
passing-unreadable = Nepavyko perskaityti – { $count }.
passing-conflicts = Pakeista abiejose planšetėse: palikome naujesnį
passing-conflicts-save = Išsaugoti kitas versijas
passing-failed-newer = Siunčiančioje planšetėje yra naujesnė „Common Ground“ versija. Pirma atnaujinkite kitą.
passing-failed-project = Planšetėse atverti skirtingi projektai. Tai atkeliavo iš { $project }. Niekas nepasikeitė.
passing-failed-room = { $size } gaunančiai planšetei yra per daug. Niekas nepasikeitė.
passing-failed-damaged = Atkeliavo ne tai, kas buvo išsiųsta. Niekas nepasikeitė. Bandykite dar kartą.
passing-failed-stopped = Tai sustabdyta kitoje planšetėje.
passing-failed-kept = Gaunanti planšetė negalėjo išsaugoti visko. Bandykite dar kartą. Niekas nebus išsaugota du kartus.
passing-failed-network = Ši planšetė nėra jokiame tinkle arba jos naršyklė to negali. Geriau nusiųskite failą.
passing-failed-fetch = Nepavyko įkelti to, ko reikia. Bandykite dar kartą, kai ši planšetė turės internetą.
passing-again = Pradėti iš naujo

## Packages

public-export = Eksportuoti visiems
public-export-more = tik tai, kas vieša, sutikusių žmonių
public-made = Failas visiems išsaugotas
public-made-more = Jame tik tai, kas gali būti vieša. Jame nėra nieko apie žmones. Tai nelaikoma eksportu. Naudokite ir „Eksportuoti tyrėjų komandai“.
public-none = Visiems dar nieko nėra
public-none-more = Čia nėra atsakymų, kurie gali būti vieši, arba niekas nesutiko jais dalytis. Failas nesukurtas.
sealed-note = Failas užšifruotas. Jį atverti gali tik tyrėjų komanda.
sealed-failed = Nepavyko užšifruoti failo, todėl nieko neišsaugojome. Bandykite dar kartą arba pasakykite komandai.
sealed-differs = Tai ne tas pats failas. Jis užšifruotas, todėl negalime pasakyti, kas skiriasi. Išsaugokite jį dar kartą.

## Merging files

merge-title = Sujungti failus
merge-what = Šioje planšetėje sujungia kitų planšečių failus. Galite pasirinkti daug iš karto. Galite tai atšaukti.
merge-pick = Pasirinkti failus
merge-reading = Skaitomas failas { $number } iš { $count }…
merge-unfit = Šių failų naudoti negalime
merge-unfit-more = Dar nieko nesujungta.
merge-go-on = Sujungti kitus ({ $count })
merge-not-read = Jo nepavyko perskaityti. Pasirinkite jį dar kartą.
merge-unknown = Tokio failo nepažįstame. Pasirinkite iš planšetės eksportuotą failą.
merge-sealed = Jis užšifruotas. Jį atverti gali tik tyrėjų komanda.
merge-public = Jis sukurtas visiems, todėl jame daug ko trūksta. Pasirinkite failą tyrėjų komandai.
merge-damaged = Jis sugadintas arba jį perpakavo kita programa. Nukopijuokite jį dar kartą iš ten, iš kur jis atėjo.
merge-cut-off = Trūksta jo dalies. Nukopijuokite jį dar kartą iš ten, iš kur jis atėjo.
merge-newer = Jį sukūrė naujesnė „Common Ground“ versija. Pirma atnaujinkite šią planšetę.
merge-project = Jis iš kito projekto: { $project }.
merge-foreign = Jį sukūrė kita programa. Įkelkite jį puslapyje „Sąrašas“.
merge-done = Sujungta failų: { $count }
merge-new = Nauji
merge-updated = Atnaujinti
merge-same = Jau buvo
merge-conflicts = Nesutampa
merge-older = Senesni, praleisti
merge-withdrawn = Praleisti, nes žmonės juos atsiėmė
merge-removed = Ištrinti čia, nes žmonės juos atsiėmė
merge-unreadable = Nepavyko perskaityti
merge-people = Žmonės, nauji ar atnaujinti
merge-sessions = Sesijos, naujos ar atnaujintos
merge-media = Nuotraukos ir balso įrašai, nauji
merge-conflicts-more = Tas pats atsakymas pakeistas dviejose vietose. Palikome naujesnį.
merge-table = Išsaugoti nesutapimų lentelę
merge-here = ši planšetė
merge-last = Paskutinis sujungimas: { $when }, failų: { $count }
merge-undo = Atšaukti šį sujungimą
merge-undone = Sujungimas atšauktas
merge-undone-more = Viskas kaip anksčiau. Ką žmonės atsiėmė, lieka ištrinta.
merge-undone-left = Nuo tada pakeisti, todėl palikti: { $count }.

## Printing

paper-title = Popierius
paper-what = Atsispausdinkite žemėlapį, ant kurio klijuojami lipdukai su numeriais, ir anketas prie jo. Paskui perrašykite jas čia.
paper-language = Žemėlapio ir anketų kalba
paper-size = Popierius žemėlapiui
paper-sheets = Žemėlapio lapai
paper-copies = Kiekvienos rūšies anketų
paper-print-map = Spausdinti žemėlapį
paper-print-forms = Spausdinti anketas
paper-making = Ruošiama…
paper-failed = Nepavyko. Pažiūrėkite, ar yra gatvių žemėlapis, ir bandykite dar kartą.
paper-ready = Paruošta spausdinti
paper-settings = Spausdinimo lange pasirinkite { $size } ir 100 %, be antraščių ir poraščių.
paper-print = Spausdinti
paper-scale = Mastelis 1 : { $number }
paper-square-size = Kiekvieno kvadrato kraštinė { $length }
paper-sheet = Lapas { $number } iš { $total }
paper-scan = Nuskaitykite, kad atvertumėte žemėlapį
paper-north = Š
paper-stickers = Lipdukai žemėlapyje
paper-stickers-what = Užrašykite numerį ant lipduko ir užklijuokite jį ant žemėlapio. Tada užpildykite to numerio eilutę: apibraukite figūrą ir įrašykite kvadratą, pavyzdžiui, C4.
paper-sticker = Lipdukas
paper-kind = Kas tai?
paper-square = Kvadratas
paper-words = Keliais žodžiais
paper-one = Pažymėkite vieną.
paper-many = Pažymėkite, kiek norite.
paper-if = Palikite tuščią, jei netinka.
paper-link = Įrašykite jų lipdukų numerius.
paper-version = Tekstas: { $version }
paper-team = Komandai:
paper-tear = Atplėškite čia ir pasilikite šią dalį
paper-about = Šį puslapį galima atplėšti. Pildyti neprivaloma.

## Typing in

typing-title = Perrašyti popierines anketas
typing-more = viena anketa po kitos
typing-language = Anketos kalba
typing-sticker = Lipduko numeris
typing-sticker-hint = Taip, kaip užrašyta anketoje.
typing-square = Žemėlapio kvadratas
typing-square-hint = Raidė ir skaičius, pavyzdžiui, C4. Palikite tuščią, jei ieškosite vietos.
typing-code = Kodas anketoje
typing-code-hint = Jis yra anketos pabaigoje. Palikite tuščią, jei jo nėra.
typing-same = Tas pats žmogus kaip ankstesnėje anketoje
typing-about = Klausimai apie šį žmogų
typing-start = Pradėti
typing-stop = Baigti perrašymą
typing-saved = Įrašyta. Lipdukas: { $sticker }
typing-saved-blank = Įrašyta kaip nepilna, nes trūksta to, ko reikia. Lipdukas: { $sticker }
typing-keys-are = Klavišai: 1–9 pasirenka. Enter eina toliau. 0 arba F8: neatsakyta. F9: įrašyti, kita anketa.
typing-wrong-kind = Pasakykite, kas tai.
typing-wrong-square = Tokio kvadrato nėra. Jie nuo A1 iki { $last }.
typing-wrong-code = Tai ne kodas. Pažiūrėkite dar kartą.
typing-wrong-taken = Kažkas jau turi šį kodą. Ar ši anketa jau perrašyta?
typing-line = Lipdukas { $sticker } · Kvadratas { $square }
typing-keys = Klavišai
typing-none = Neatsakyta (0)
typing-next = Įrašyti, kita (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Siuntimas
deliver-waiting = Laukia siuntimo: { $count }
deliver-now = Siųsti dabar
deliver-copy = Siųsti kopiją
deliver-arrived = Gavėjas „{ $name }“ jau gavo jūsų atsakymus.
deliver-told = Gavėjas „{ $name }“ žino, ką atsiėmėte.
deliver-team = komanda
deliver-offline = Nėra interneto. Išsiųsime, kai jis bus.
deliver-no-answer = Gavėjas „{ $name }“ dar neatsako. Bandome toliau.
deliver-refused = Gavėjas „{ $name }“ negali taip priimti. Čia tai saugu. Verčiau siųskite kopiją el. paštu.
deliver-too-large = Tai per didelis, kad taip siųstume. Čia tai saugu. Verčiau siųskite kopiją el. paštu.
deliver-unsealed = Ši naršyklė negali užrakinti jūsų atsakymų komandai, todėl jų nesiunčiame. Čia jie saugūs.
deliver-forget = Ši naršyklė gali pamiršti jūsų atsakymus: išsiųskite juos prieš išeidami.
deliver-before = Kai įrašysite, jūsų atsakymas keliaus gavėjui „{ $name }“.
deliver-on-way = Įrašyta ir keliauja gavėjui „{ $name }“.
deliver-by-hand = Įrašėme failą. Prašome nusiųsti jį gavėjui „{ $name }“.
deliver-done = Jau nusiunčiau
deliver-later = Vėliau

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Kas atvers šią nuorodą, matys tą patį žemėlapį toje pačioje vietoje. Joje nėra nieko, ką žmonės pasakė.
share-map-code = Nuorodos QR kodas
share-map-scan = Nukreipkite čia telefono kamerą
share-map-link = Nuoroda
share-map-copy = Kopijuoti nuorodą
share-map-copied = Nuoroda nukopijuota.
share-map-by-hand = Ši naršyklė negali jos nukopijuoti. Pažymėkite nuorodą ir nukopijuokite patys.
share-map-send = Siųsti nuorodą
share-map-only-here = Šis žemėlapis yra tik šiame įrenginyje, todėl nuoroda niekur kitur neatsivertų. Žemėlapio prižiūrėtojas gali įdėti jį į internetą.
share-map-near = Ši nuoroda atsiveria tik tame pačiame tinkle kaip čia, pavyzdžiui, tame pačiame Wi-Fi.
share-map-offline = Čia dabar nėra interneto. Nuoroda atsiveria tik įrenginyje, kuriame jis yra.
share-map-show = Vis tiek rodyti nuorodą
