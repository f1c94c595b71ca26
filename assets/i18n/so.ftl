# Common Ground: the words of the interface, in Somali.
# review: machine-drafted
# language: Af-Soomaali

## Bar

bar-label = Qaybta sare
find-place = Raadi meel
list = Liis
map = Khariidad
read-aloud = Kor u akhri
read-stop = Jooji akhriska
language = Luuqad
skip-to-content = U gudub su’aalaha
skip-to-map = U gudub khariidadda
skip-to-list = U gudub liiska
map-label = Khariidadda { $place }
map-loading = Khariidadda waddooyinka ayaa la soo qaadayaa… { $percent } %
zoom-in = Soo dhowee
zoom-out = Fogee
locate = I tus meesha aan joogo
locate-failed = Ma helin meesha aad joogto. Dhaqaaji khariidadda, ama meel magaceeda ku raadi.
basemap-missing = Khariidadda waddooyinku halkan weli kuma jirto. Liiska se waad isticmaali kartaa. Haddii aad boggan mas’uul ka tahay, khariidadda waddooyinka ku samee “common-ground basemap extract --project { $project }”.
basemap-unreachable = Khariidadda waddooyinka lama soo qaadi karin, sababtoo ah internet ma jiro. Weli liiska waad isticmaali kartaa. Marka internetku soo noqdo, mar kale ayaan isku dayaynaa.
basemap-damaged = Faylka khariidadda waddooyinka wuu kharribmay. Weli meelo magacooda waad ku raadin kartaa, liiskana waad isticmaali kartaa.
map-missing = Khariidaddu kuma furmin { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}. Weli meelo magacooda waad ku raadin kartaa, liiskana waad isticmaali kartaa.
import-drop = Sii daa si faylkan loo soo geliyo
later-missing = Qayb ka mid ah boggan lama soo qaadi karin. Hubi internetka: weli waan isku dayaynaa.

## Home

chips-label = Ku muuji khariidadda
add-label = Wax noo sheeg
undo = Ka noqo
close = Xir
deleted = Waa la tirtiray.
undone = Waa laga noqday.
draft-waiting = Waxaad haysataa jawaab aan dhammaan.
draft-resume = Sii wad
draft-discard = Tirtir

## Choosing a place

place-title = Dhaqaaji khariidadda ilaa ay calaamaddu meesha saarnaato
place-nowhere = Meel magac leh halkan uma dhowa
place-here = Waa halkan
cancel = Iska daa

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = U dhow { $place }
place-near-from = U dhow { $place }, { $distance } ayay dhanka { $wind } ka xigtaa
distance-metres = { $metres } mitir
distance-km = { $km } km
wind-north = waqooyi
wind-north-east = waqooyi-bari
wind-east = bari
wind-south-east = koonfur-bari
wind-south = koonfur
wind-south-west = koonfur-galbeed
wind-west = galbeed
wind-north-west = waqooyi-galbeed
place-outside = Meeshaasi waxay ka baxsan tahay aagga aan wax ka weydiinayno. Fadlan dooro meel ku taal gudihiisa.
map-keys = Furayaasha fallaaruhu khariidadda ayay dhaqaajiyaan, Shift-na wax yar uun. Plus way soo dhoweysaa, minus-na way fogeysaa, Home-na bilowga ayay ku celisaa. Enter waxay furtaa waxa dhexda ku jira. Wax kasta oo khariidadda saaran liiska ayay sidoo kale ku jiraan.
map-keys-placing = Calaamaddu dhexda ayay ku jirtaa. Furayaasha fallaaruhu khariidadda hoosteeda ayay dhaqaajiyaan, Shift-na wax yar uun. Plus way soo dhoweysaa, minus-na way fogeysaa. Enter macnaheedu waa “Waa halkan”. Meesha magaceeda ayaad sidoo kale ku raadin kartaa.
map-here = Halkan: { $name }
map-nearest = Jawaabta ugu dhow: { $name }, { $distance } dhanka { $wind }
aloud-no-voice = Cod luqaddan ah kuma jiro { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}: { $language }. Qof ka codso inuu kula akhriyo, ama cod ku dar goobaha habaynta.
aloud-clips-only = Cod luqaddan ah kuma jiro { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}: { $language }. Waxaad maqlaysaa wixii ay dadku duubeen. Qof ka codso inuu inta kale kula akhriyo.
aloud-failed = Kor u akhrisku kuma shaqayn { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}. Mar kale isku day, ama qof ka codso inuu kula akhriyo.

## Language and reading

comfort-title = Luuqadda iyo akhriska
comfort-done = Dhammaad
translation-title = Ku saabsan turjumaaddan
translation-machine = Kombiyuutar ayaa qoray erayadan. Weli qof luuqaddan afkiisa hooyo tahay ma hubin.
translation-checked = Qof luuqaddan ku hadla ayaa hubiyay erayadan.
language-now = Boggan hadda waa { $language }.
language-missing = Ma soo qaadi karin erayada { $language }, sidaas darteed waxba isma beddelin. Hubi xiriirka, ka dibna isku day mar kale.
language-questions = Su’aalaha khariidaddan weli kuma qorna { $language }. Waxaad ku arki doontaa { $other }.
language-buttons = Badhamada iyo tilmaamaha boggan weli kuma qorna { $language }.

## How it looks

look-title = Sida ay u muuqato
look-text = Cabbirka erayada
look-size = { $percent }%
look-colours = Midabbada
look-system = Sida qalabkan
look-light = Iftiin
look-contrast = Xoog
look-dark = Mugdi
look-easy = Fudud: su’aalo yar, sawirro badan
look-easy-more = Badhamadu way weynaanayaan. Waqti kasta waad beddeli kartaa, waxaad tidhina waxba kama lumayaan.

## Without internet

offline-title = Internet la’aan
offline-ready = Diyaar u ah inuu shaqeeyo internet la’aan. Wax walba oo khariiddan ku jira halkan ayaa lagu hayaa.
offline-preparing = Weli diyaar uma aha inuu shaqeeyo internet la’aan. Bogga fur u daa inta aad internet haysato.
offline-none = Boggani wuxuu u baahan yahay internet si uu u bilowdo.
offline-update = Waxaa jira nuqul ka cusub. Wuu imanayaa marka aanu qofna isticmaalayn boggan.
offline-renewed = Kani hadda waa nuqulka ugu cusub.

## Place: routes and areas

forms-label = Maxaad rabtaa inaad calaamadiso?
form-spot = Meel
form-route = Dariiq
form-area = Aag
form-whole = Meel kasta
draw-route-first = Dhaqaaji khariidadda oo gee halka uu dariiqu ka bilaabmo
draw-area-first = Dhaqaaji khariidadda oo gee gees ka mid ah aagga
draw-next = Dhaqaaji khariidadda oo gee dhibicda xigta
draw-ready = Dhaqaaji khariidadda oo gee dhibicda xigta, ama dhammee
draw-picked = Dhaqaaji khariidadda oo gee halka ay noqonayso dhibicda { $number }
draw-whole = Waxay ku saabsan tahay xaafadda oo dhan
draw-kept = Qaabkan wuxuu ka yimid fayl. Waad hayn kartaa.
draw-add = Ku dar dhibic
draw-move = Halkan u rar
draw-leave = Sidaas u daa
draw-remove = Ka saar
draw-finish = Dhammee
draw-continue = Sii wad
draw-keep = Hayso
draw-keys = Khariidadda dusheeda, Enter wuxuu ku daraa dhibic, Backspace-na wuxuu ka noqdaa tallaabadii u dambaysay. Page Up iyo Page Down waxay doortaan dhibic, Delete-na wuu ka saaraa.
draw-corners = Dhibcaha
draw-previous = Dhibicdii hore
draw-following = Dhibicda xigta
draw-count = { $count ->
    [one] { $count } dhibic
   *[other] { $count } dhibcood
}
draw-of = Dhibicda { $number } ka mid ah { $count }
draw-said-start = Dhig dhibic meel kasta oo ay xarriiqdu ka leexato.
draw-said-added = Dhibicda { $number } waa lagu daray.
draw-said-added-near = Dhibicda { $number } waa lagu daray, waxay u dhowdahay { $place }.
draw-said-moved = Dhibicda { $number } waa la raray.
draw-said-moved-near = Dhibicda { $number } waa la raray, waxay u dhowdahay { $place }.
draw-said-picked = Dhibicda { $number } ka mid ah { $count }. Dhaqaaji khariidadda, ka dibna taabo “Halkan u rar”.
draw-said-left = Dhibic lama dooran.
draw-said-removed = Dhibicda { $number } waa laga saaray.
draw-said-undone = Tallaabadii u dambaysay waa laga noqday.
draw-said-mended = Xarriiqda aaggu way is goysay, markaa waxaan beddelnay sida ay dhibcuhu u kala horreeyaan. Hadda ma saxan tahay? Haddii ay saxan tahay, taabo “Dhammee”. Haddii kale, taabo “Ka noqo”.
draw-so-far-length = Ilaa hadda dhererkiisu waa { $size }.
draw-so-far-size = Ilaa hadda waa { $size }.
draw-too-few = Aaggu wuxuu u baahan yahay ugu yaraan saddex dhibcood, dariiquna laba.
draw-crossing = Xarriiqda aaggu way is goynaysaa. Rar ama ka saar hal dhibic, si xarriiqdu aagga hal mar oo keliya ugu wareegto.
size-metres = { $count ->
    [one] qiyaastii { $count } mitir
   *[other] qiyaastii { $count } mitir
}
size-kilometres = { $count ->
    [one] qiyaastii { $count } kiiloomitir
   *[other] qiyaastii { $count } kiiloomitir
}
size-square-metres = { $count ->
    [one] qiyaastii { $count } mitir oo laba jibbaaran
   *[other] qiyaastii { $count } mitir oo laba jibbaaran
}
size-pitches = qiyaastii in le’eg { $count ->
    [one] hal garoon oo kubadda cagta ah
   *[other] { $count } garoon oo kubadda cagta ah
}
size-square-kilometres = { $count ->
    [one] qiyaastii { $count } kiiloomitir oo laba jibbaaran
   *[other] qiyaastii { $count } kiiloomitir oo laba jibbaaran
}
shape-route = Dariiq, dhererkiisu waa { $size }
shape-area = Aag, { $size }
shape-whole = Xaafadda oo dhan

find-title = Raadi meel
find-label = Magaca waddada ama meesha
find-hint = Bilow inaad qorto, ka dibna liiska ka dooro.
find-hint-postcodes = Bilow inaad qorto magac ama postcode, ka dibna liiska ka dooro.
find-where = { $kind }, { $distance } dhanka { $wind }
find-none = Wax magacaas leh halkan lagama helin. Isku day magaca qayb ka mid ah, ama waddo kale oo u dhow.
find-count = { $count ->
    [one] { $count } meel ayaa la helay
   *[other] { $count } meelood ayaa la helay
}
find-off = Liiska waddooyinka iyo meelaha lama soo qaadi karin. Weli khariidadda waad dhaqaajin kartaa.
placekind-street = waddo
placekind-square = fagaare
placekind-park = beer nasasho
placekind-water = biyo
placekind-station = saldhig gaadiid
placekind-school = dugsi
placekind-health = caafimaad
placekind-worship = goob cibaado
placekind-culture = dhaqan
placekind-shop = dukaan
placekind-community = goob bulsho
placekind-locality = xaafad
placekind-postcode = postcode
placekind-other = meel

## Questions

step = { $number } ka mid ah { $total }
back = Dib u noqo
continue = Sii wad
skip = Ka bood
not-sure = Ma hubo
decline = Ma rabo inaan sheego
yes = Haa
no = Maya
choices-most = Dooro ilaa { $max }.
choices-full = Waxaad dooratay { $max }. Mid ka saar si aad mid kale u doorato.
date-day = Maalin
date-month = Bil
date-year = Sannad
characters = { $count } ka mid ah { $max }
characters-over = { $over } ayaa dheeraad ah
scale-step = { $step }: { $words }

## Personal details

flags-none = Xog shakhsi ah lama arkin
flag-phone = “{ $text }” waxay u egtahay lambar taleefan. Waad ka saari kartaa.
flag-email = “{ $text }” waxay u egtahay cinwaan iimayl. Waad ka saari kartaa.
flag-postcode = “{ $text }” waxay u egtahay postcode dhammaystiran. Qaybta hore waad hayn kartaa, inta kalena ka saar.
flag-address = “{ $text }” waxay u egtahay cinwaanka qof. Lambarka waad ka saari kartaa.
flag-nhs-number = “{ $text }” waxay u egtahay lambarka NHS. Waad ka saari kartaa.
flag-take-out = Ka saar
flag-take-out-of = Ka saar “{ $text }”

## Photo

photo-add = Ku dar sawir
photo-take = Sawir qaad
photo-choose = Dooro sawir
photo-no-faces = fadlan, wejiyo la’aan
photo-busy = Sawirkaaga waa la diyaarinayaa…
photo-yours = Sawirkaaga
photo = Sawir
photo-kept = Sawirkaagu wuxuu ku kaydsan yahay { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}.
photo-another = Mid kale qaad
photo-choose-another = Mid kale dooro
photo-remove = Ka saar
photo-remove-name = Ka saar sawirkaaga
photo-removed = Sawirkaaga waa la tirtiray.
photo-elsewhere = Sawirkani kuma jiro { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}.

## Voice note

voice-add = Ku sheeg cod
voice-seconds = ilaa { $seconds } ilbiriqsi
voice-asking = Fadlan oggolow in makarafoonka la isticmaalo.
voice-recording = Waa la duubayaa
voice-stop = Jooji
voice-left = { $seconds ->
    [one] { $seconds } ilbiriqsi ayaa haray
   *[other] { $seconds } ilbiriqsi ayaa haray
}
voice-warning = 10 ilbiriqsi ayaa haray
voice-heard = Waan ku maqlaynaa.
voice-quiet = Weli waxba ma maqlayno. Kor u hadal, ama soo dhowow.
voice-busy = Codkaaga waa la kaydinayaa…
voice-yours = Codkaaga la duubay
voice = Cod la duubay
voice-kept = Codkaaga la duubay wuxuu ku kaydsan yahay { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}. Waad dhegaysan kartaa.
voice-again = Mar kale duub
voice-remove = Ka saar
voice-remove-name = Ka saar codkaaga la duubay
voice-removed = Codkaagii la duubay waa la tirtiray.
voice-elsewhere = Codkan la duubay kuma jiro { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Faylkan sawir ahaan uma furi karno. Fadlan mid kale dooro.
media-wrong-too-large = Sawirkani aad buu u weyn yahay, mana furi karno. Fadlan dooro mid ka yar.
media-wrong-no-memory = Meel ku filan sawirkan ma jirto. Xir app-yada ama tab-yada kale, ka dibna isku day mar kale.
media-wrong-refused = Nalooma oggola inaan isticmaalno makarafoonka. Waad ka oggolaan kartaa dejinta biraawsarka, ama jawaabtaada waad qori kartaa.
media-wrong-no-microphone = Makarafoon halkan kama helin. Jawaabtaada waad qori kartaa.
media-wrong-in-use = Wax kale ayaa makarafoonka isticmaalaya. Xir app-yada ama wicitaannada kale, ka dibna isku day mar kale.
media-wrong-not-supported = Biraawsarkani ma duubi karo codkaaga. Jawaabtaada waad qori kartaa.
media-wrong-nothing = Waxba ma maqlin. Fadlan isku day mar kale.
media-wrong-full = { $device ->
    [phone] Taleefankani
    [computer] Kombiyuutarkani
   *[tablet] Tabletkani
} wuu buuxaa, markaa ma kaydin karin. Weli erayo ayaad ku jawaabi kartaa.
media-wrong-failed = Taasi ma shaqayn. Fadlan isku day mar kale, ama la’aanteed sii wad.

## Private place

private-place = Tani waa meel gaar ah (guri qof leeyahay)
private-hint = Calaamadda waxyar ayaan dhaqaajinnaa ka hor inta aannaan kaydin, si aan qofna u arkin halka ay dhab ahaan tahay. Meesha dhabta ah ma kaydinno.
private-moved = Waxyar baa la dhaqaajiyay, si ay qarsoodi u ahaato

## Your code

code-title = Koodhkaaga
code-keep = Hayso koodhkan. Waad u baahan doontaa haddii aad rabto inaad jawaabahaaga beddesho ama tirtirto.
code-once = Markaad dhammayso, mar kale kuma tusi karno. Warqad ku qor, sawir ka qaad, ama daabac.
code-print = Daabac
code-read = Koodhkaaga, qayb qayb
code-enter = Waa maxay koodhkaagu?
code-enter-hint = Wuxuu leeyahay afar eray iyo afar tiro, sida MAPLE-RIVER-4729-LEMON-TABLE. Xarfaha waaweyn iyo kuwa yaryarba waa sax.
code-wrong-empty = Halkan ku qor koodhkaaga.
code-wrong-parts = Koodhku waa laba eray, afar tiro, ka dibna laba eray. Hubi inaan waxba ka maqnayn oo aan waxba laba jeer ku jirin.
code-wrong-word = Ma naqaan erayga lambarka { $number }. Hubi sida loo qoray.
code-wrong-digits = Labada eray ee hore waxaa ku xiga afar tiro. Hubi tirooyinka.
code-wrong-check = Wax baa ka khaldan koodhkan. Hubi eray kasta iyo tiro kasta, iyo sida ay u kala horreeyaan.

## Taking part

age-title = Ma jirtaa { $age } sano ama ka badan?
age-why = Waan ku weydiinaynaa, maxaa yeelay dadka da’da yar waxaa u yaal xeerar kale.
young-title = Waad ku mahadsan tahay inaad rabto inaad ka qayb qaadato
young-text = Waa inaad jirtaa { $age } sano ama ka badan si aad wax ugu darto khariidaddan.
young-look = Weli waad eegi kartaa waxa ay dadka kale sheegeen.
young-map = Tag khariidadda
guardian-title = Weydii waalid ama mas’uul
guardian-text = Marka hore waa inuu oggolaado waalid ama mas’uul. Kooxdu waxay siisay lambar tixraac.
guardian-label = Waa maxay lambarka tixraaca?
guardian-hint = Waa xarfo iyo tirooyin ka yimid kooxda. Fadlan magac ha qorin.
guardian-needed = Qor lambarka tixraaca ee la siiyay waalidkaaga ama mas’uulkaaga. Haddii aadan haysan, weydii kooxda.
consent-title = Ka hor intaadan bilaabin
consent-template = Erayadani waa tusaale oo keliya. Kooxdu waa inay beddesho ka hor inta aan qofna ka qayb qaadan.
consent-controllers = Cidda mas’uulka ka ah jawaabahaaga
consent-until = Waxaad codsan kartaa in jawaabahaaga la tirtiro ilaa { $day }.
consent-choices = Maxaad oggoshahay?
optional-mark = (adigaa dooranaya)
consent-needed = Calaamadi sanduuqan haddii aad rabto inaad ka qayb qaadato. Waxaan u baahannahay oggolaanshahaaga ka hor intaadan waxba ku darin.
consent-go = Bilow

## About you

about-you = Dhowr su’aalood oo adiga kugu saabsan
optional = qasab ma aha
about-thanks = Waad ku mahadsan tahay inaad noo sheegtay
about-thanks-text = Tan gooni ayaan uga haynaa waxa aad khariidadda ku darto.
about-change = Beddel waxa aan iska sheegay

## Deleting by code

withdraw-have = Koodh baan haystaa
withdraw-title = Tirtir jawaabahaaga
withdraw-text = Haddii aad halkan ka qayb qaadatay, waxaa lagu siiyay koodh. Koodhkaas ayaan ku tirtiri karnaa jawaabahaaga.
withdraw-unknown = Jawaabo koodhkan leh kuma jiraan { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}. Haddii aad qalab kale isticmaashay, fadlan weydii kooxda.
withdraw-sure = { $count ->
    [0] Koodhkan waan naqaan, laakiin khariidadda waxba kagama jiraan
    [one] Ma tirtirnaa { $count } jawaab oo aad bixisay?
   *[other] Ma tirtirnaa { $count } jawaabood oo aad bixisay?
}
withdraw-dots = Istikarradaada sidoo kale waa la qaadi doonaa.
withdraw-what = Sidoo kale waxaan tirtiri doonnaa waxa aad oggolaatay iyo waxa aad iska sheegtay. Tan lagama noqon karo.
withdraw-copies = Nuqulladii hore loo bixiyay sidan kuma tirtirmaan. Fadlan kuwaas kooxda weydii.
withdraw-delete = Tirtir dhammaan
withdraw-keep = Hayso
withdraw-gone = Jawaabahaaga waa la tirtiray

## Check your answers

check-title = Hubi jawaabahaaga
check-place = Meesha
check-kind = Waxaad ku daraysaa
check-skipped = Waa laga booday
check-declined = Ma rabo inaan sheego
check-moved = khariidadda ku taal
change = Beddel
change-what = Beddel: { $what }
save = Kaydi
saving = Waa la kaydinayaa…

## Done

done-title = Mahadsanid. Khariidadda ayay ku taal.
done-title-whole = Mahadsanid. Liiska ayay ku jirtaa.
done-saved = Si ammaan ah ayaa loogu kaydiyay { $device ->
    [phone] taleefankan
    [computer] kombiyuutarkan
   *[tablet] tabletkan
}. Waxba meelna looma dirin.
done-title-changed = Mahadsanid. Isbeddelkaaga waa la kaydiyay.
add-another = Mid kale ku dar
next-person = Waan dhammeeyay: qofka xiga

## Card

card-unnamed = Magac ma leh
card-near = U dhow { $place }
card-delete = Tirtir
link-about = Ku saabsan
link-responds = Waxa ay ka caawin lahayd
link-barriers-here = Waxa halkan dhibka ku ah
link-ideas-here = Fikrado ku saabsan tan
link-no-place = Kuma saabsana meel halkan ku taal
link-count = { $count ->
    [one] { $count } ayaad dooran kartaa, ta ugu dhow ayaa ugu horraysa
   *[other] { $count } ayaad ka dooran kartaa, ta ugu dhow ayaa ugu horraysa
}
link-none = Wax u dhigma lama helin. Isku day eray kale.
link-nothing-there = Khariidadda weli kuma jiraan wax aad dooran karto. Iska sii wad.
link-gone = { $name } (khariidaddan hadda kuma jirto)
cluster-title = { $count ->
    [one] { $count } arrin ayaa halkan ku jirta
   *[other] { $count } arrimood ayaa halkan ku jira
}

## Dots

dots-title = Istikarradaada ku dheji waxa ugu muhiimsan
dots-how = { $dots ->
    [one] Waxaad haysataa { $dots } istikar. Waad rari kartaa ilaa aad ka dhammayso.
   *[other] Waxaad haysataa { $dots } istikar. Mid walba wax gaar ah ku dheji, ama dhawr hal wax ku dheji. Waad rari kartaa ilaa aad ka dhammayso.
}
dots-left = { $count ->
    [0] Istikarradaada oo dhan waad dhejisay.
    [one] Waxaa kuu haray { $count } istikar.
   *[other] Waxaa kuu haray { $count } istikar.
}
dots-put = Istikar halkan ku dheji
dots-put-on = Istikar halkan ku dheji: { $name }
dots-take = Mid ka qaad
dots-take-from = Mid ka qaad: { $name }
dots-here = { $count ->
    [one] { $count } istikar oo aad leedahay
   *[other] { $count } istikar oo aad leedahay
}
dots-yours = Istikarradaada
dots-said-put = Istikarkaagu hadda wuxuu ku dheggan yahay “{ $name }”.
dots-said-taken = Istikar ayaad ka qaadday “{ $name }”.
dots-full = { $dots ->
    [one] Istikarkaaga waad dhejisay. Marka hore ka qaad.
   *[other] Istikarradaada oo dhan ({ $dots }) waad dhejisay. Marka hore mid ka qaad.
}
dots-failed = Taas ma kaydin karin, sidaas darteed waxba isma beddelin. Fadlan isku day mar kale.
dots-none = Weli ma jiro wax istikar lagu dhejin karo.
dots-sort-nearest = Kuwa ugu dhow ka bilow
dots-all-hint = Markaad istikarradaada oo dhan dhejiso, waxaad arki kartaa kuwa dadka oo dhan.
dots-all = Muuji istikarrada dadka oo dhan
dots-all-shown = Istikarrada dadka oo dhan hadda liiska ayay ka muuqdaan.
dots-all-failed = Istikarrada dadka oo dhan lama soo qaadi karin. Fadlan isku day mar kale.
dots-tally = { $dots ->
    [0] Cidna istikar ma dhejin
    [one] { $dots } istikar, oo ka yimid { $people } qof
   *[other] { $dots } istikar, oo ka yimid { $people } qof
}

## List

list-title = Waxa ay dadku sheegeen
list-empty = Weli waxba kuma jiraan.
list-none = Wax u dhigma lama helin. Yaree shuruudaha si aad wax badan u aragto.
list-filter = Raadi eray
list-category = Nooca
list-all-categories = Dhammaan
list-sort = U kala hormari
sort-newest = Kuwa cusub ka bilow
sort-near = Kuwa dhexda ugu dhow ka bilow
sort-oldest = Kuwii hore ka bilow
sort-name = Magaca
sort-importance = Kuwa muhiimsan ka bilow
list-count = { $count ->
    [one] { $count } jawaab
   *[other] { $count } jawaabood
}
list-more = Muuji wax badan

## Files

files-title = Kaydi nuqul, ama soo geli fayl
export = Kaydi nuqul
share = Wadaag nuqul
share-map = La wadaag khariidadan
exported = { $count ->
    [one] { $count } jawaab
   *[other] { $count } jawaabood
} ayaa lagu kaydiyay { $file }. Ka raadi waxyaabaha aad soo dejisay.
export-empty = Weli ma jiraan wax la kaydiyo.
import = Soo geli fayl
import-reading = { $file } waa la akhrinayaa… { $percent } %
import-saving = Waa la kaydinayaa…
import-cancel = Jooji
import-stopped = Waa la joojiyay. Waxba lama beddelin.
import-done = { $file }: { $added } cusub, { $updated } la cusboonaysiiyay, { $same } hore u jiray, { $left_out } laga tagay.
import-withdrawn = Laga tagay, maxaa yeelay dadkii yidhi ayaa codsaday in la tirtiro: { $count }.
import-failed = { $file } lama akhrin karin. Waxba lama beddelin. Isku day inaad mar kale doorato.
import-problems = Waxa aan aragnay
import-more = … iyo { $count } kale
import-feature = Meesha { $number }
import-foreign-title = Faylkani wuxuu ka yimid barnaamij kale
import-foreign-hint = Waa maxay meelaha ku jira?
import-foreign-name = Tiirkee ayuu magacu ku qoran yahay?
import-foreign-none = Midna
import-start = Soo geli

## Session

sitting = Kulan
sitting-line = Kulan: { $site }, { $date }
sitting-next = Qofka xiga
next-title = Jawaabtani ma dhammaan
next-kept = Waan haynaynaa wixii aad ilaa hadda sheegtay. Shaashadda waxaa loo nadiifinayaa qofka xiga.
next-lost = Waa la tirtiri doonaa, shaashaddana waxaa loo nadiifinayaa qofka xiga.
next-back = Ku noqo oo dhammee
idle-title = Weli ma joogtaa?
idle-why = Taabo shaashadda si aad u sii waddo. Haddii cidna taaban weydo, waxaan u nadiifinaynaa qofka xiga.
idle-left = Ilbiriqsiyada haray: { $seconds }
idle-stay = Weli waan joogaa
clock-ask = Saacadda halkan waa laga yaabaa inay khaldan tahay. Waxay leedahay { $time }. Ma sax baa?
clock-yes = Waa sax
clock-no = Waa khalad
clock-wrong = Saacadda halkan waa khaldan tahay: waxay leedahay { $time }. Waad sii wadi kartaa. Waxaan qoraynaa in waqtiyadu khaldanaan karaan. Fadlan saacadda ku sax dejinta.

## Facilitator

facilitator = Kuwa kulanka maamula
facilitator-lock = Quful oo ku noqo khariidadda
sitting-none = Kulan lama bilaabin.
sitting-start-title = Bilow kulan
sitting-start = Bilow kulanka
sitting-site = Goobta
sitting-date = Taariikhda
sitting-stage = Maxaa loogu talagalay?
sitting-facilitator = Koodhka maamulaha
sitting-facilitator-hint = Koodh ay kooxdaadu ku heshiisay. Magac ha qorin.
sitting-device = Magaca qalabkan
sitting-device-hint = Tusaale A, B ama C, haddii aad dhowr isticmaalaysaan.
sitting-languages = Luqadaha la bixiyo
sitting-languages-hint = Midna ha calaamadin si dhammaan loo bixiyo.
sitting-assisted = Qof baa dadka ka caawiya gelinta jawaabaha
sitting-idle = Weydii “Weli ma joogtaa?” kadib
sitting-minutes = { $count } daq
stage-none = Lama sheegin
stage-profiling = Barashada xaafadda
stage-informal-survey = Sahan aan rasmi ahayn
stage-world-cafe = World café
stage-action-workshop = Aqoon-isweydaarsi ficil
stage-feedback = Soo celinta natiijada
stage-drop-in = Albaab furan
stage-online = Onlayn
sitting-end = Dhammee kulanka
sitting-end-sure = Hadda ma la dhammeeyaa kulankan?
sitting-end-yes = Dhammee
sitting-end-no = Sii wad
figure-sitting = Jawaabaha kulankan
figure-people = Dadka: { $count }
figure-tablet = Jawaabaha qalabkan
desk-during = Inta kulanku socdo
desk-mend = Beddel ama tirtir jawaabo
desk-mend-more = quful markaad dhammayso
desk-code = Ku saar jawaabo koodh
desk-tablet = Qalabkan
desk-clock = Saacaddu waxay leedahay { $time }.
desk-awake = Inta kulanku socdo shaashaddu iskeed bay u shidnaataa.
desk-asleep = Browser-kan ma hayn karo shaashadda oo shidan. Ka deji dejinta qalabka.
desk-pin = PIN-ka waxaa la dejiyay { $date }.
desk-kiosk = Kahor intaadan qalabka dhiibin, ku quful boggan: iPad-ka Guided Access, Android-ka ku dhejinta shaashadda.
pin-choose = Dooro PIN
pin-deters = PIN wuxuu celiyaa faraha xiisaha badan. Jawaabaha ma ilaaliyo: qofka kombiyuutarka yaqaan waa ka gudbi karaa. Qalabka il ku hay.
pin-new = PIN cusub, ugu yaraan 4 tiro
pin-again = Isla PIN-ka mar kale
pin-set = Deji PIN-ka
pin-enter = Waa maxay PIN-ku?
pin = PIN
pin-open = Fur
pin-length = PIN wuxuu leeyahay 4 ilaa 32 tiro ama xaraf.
pin-differ = Labadu isku mid ma aha. Mar kale qor PIN-ka, laba jeer.
pin-wrong = Kaasi ma aha PIN-ka. Mar kale isku day.
pin-wait = Kaasi ma aha PIN-ka. Xoogaa sug, kadibna isku day. Ilbiriqsiyada haray: { $seconds }
pin-forgotten = PIN-kii waan illaaway
pin-forgotten-text = Waxba ma lumin. Boggan furnaan ha ahaado 10 daqiiqo, kadibna waxaad dooran kartaa PIN cusub.
pin-renew = Sug PIN cusub
pin-renewing = Waxaad PIN cusub dooran kartaa { $time } kadib. Boggan ha furnaado.
pin-insecure = Boggani kuma iman https, markaa browser-ku PIN ma hayn karo. Qaybtani way furan tahay: qalabka il ku hay.

## When something goes wrong

trouble-title = Dhibaato ayaa jirta
retry = Isku day mar kale
download-answers = Soo deji jawaabahayga
forget-download = Biraawsarkani wuu illoobi karaa jawaabahaaga. Soo deji ka hor intaadan tagin.
store-quota = { $device ->
    [phone] Taleefankani
    [computer] Kombiyuutarkani
   *[tablet] Tabletkani
} wuu buuxaa, markaa jawaabtaada lama kaydin karin. Jawaabtaadu weli shaashaddan ayay ku jirtaa. Hadda soo deji, ama meel bannee oo isku day mar kale.
store-blocked = Common Ground oo nooc hore ah ayaa ka furan tab kale. Xir tab-yada kale, ka dibna isku day mar kale.
store-unavailable = Biraawsarkani nooma oggola inaan wax kaydinno (malaha waa daaqad qarsoodi ah, ama kaydinta xogta ayaa damsan). Weli waad jawaabi kartaa, laakiin jawaabuhu waxay jirayaan oo keliya ilaa aad boggan xirto. Soo deji ka hor intaadan ka bixin.
store-newer = Nooc ka cusub oo Common Ground ah ayaa halkan lagu isticmaalay. Boggan dib u fur si aad u hesho. Waxba lama beddelin.
store-conflict = Tan waxaa lagu beddelay tab kale intii aad halkan joogtay. Jawaabtaadu weli shaashaddan ayay ku jirtaa.
store-conflict-gone = Tan waxaa lagu tirtiray tab kale intii aad halkan joogtay. Jawaabtaadu weli shaashaddan ayay ku jirtaa.
store-withdrawn = Tan waxaa lagu tirtiray koodh. Dib looma soo celin karo.
store-conflict-mine = Tayda kaydi
store-conflict-theirs = Ta kale hayso
store-failed = Jawaabtaada lama kaydin karin. Weli shaashaddan ayay ku jirtaa. Isku day mar kale, ama soo deji.
store-unreadable = { $count ->
    [one] { $count } jawaab oo la kaydiyay lama akhrin karo. Sidii ay ahayd ayaan u daynay
   *[other] { $count } jawaabood oo la kaydiyay lama akhrin karo. Sidii ay ahaayeen ayaan u daynay
}.
project-title = Khariidaddan si sax ah looma diyaarin
project-hint = Fadlan boggan tus qofka mas’uulka ka ah. Waxa ka khaldan { $file }:
project-other-origin = Linkigu wuxuu codsanayaa mashruuc ku jira website kale. Badbaadadaada awgeed ma furayno.
project-not-found = Halkan kuma jiro mashruuc la yiraahdo { $file }.

## The file as a whole

problem-not-json = Faylkani wuu kharribmay, ama ma aha nooca saxda ah. Hubi inuu yahay faylka saxda ah, ama mar kale soo hel. { $detail }
problem-not-geojson = Faylkani ma laha xog khariidad oo aan akhrin karno. Dooro fayl GeoJSON ah.
problem-truncated = Faylku bartamaha ayuu ku joogsanayaa. Waxa ku jira waan akhrinnay. Faylka mar kale soo hel si aad inta kale u hesho.
problem-newer-format = Faylkan waxaa lagu sameeyay nooc ka cusub oo Common Ground ah. Waxba lama beddelin. Soo hel nooca ugu cusub, ka dibna isku day mar kale.
problem-trailing-text = Dhammaadka faylka ka dib qoraal kale ayaa jira. Waan ka tagnay.
problem-byte-order-mark = Faylku wuxuu ku bilaabmayaa calaamad uusan u baahnayn. Waan ka tagnay.
problem-other-crs = Meelaha faylkan ku jira waxay isticmaalaan hab kale oo tirin ah ({ $detail }). Mar kale ku kaydi longitude iyo latitude (WGS 84).
problem-checksum-differs = Faylka waa la beddelay kaydinta ka dib, ama qayb baa ka maqan. Hubi inuu yahay faylka saxda ah.
problem-not-utf8 = Xarfaha faylkan lama akhrin karo. Mar kale u kaydi UTF-8 ahaan.
problem-no-features = Faylkan kuma jiraan wax lagu daro.

## One entry of a file

problem-feature-not-json = Xogtani way jaban tahay, markaa waan ka tagnay. Faylka ku dhex sax, ka dibna mar kale fur.
problem-not-a-feature = Tani ma aha meel khariidad ku taal, markaa waan ka tagnay.
problem-lone-surrogate = Hal xaraf ayaa jabnaa. Meeshiisii waxaan dhignay �.
problem-too-deep = Xogtani waxay leedahay qaybo aad u badan oo isku dhex jira, markaa waan ka tagnay.
problem-too-large = Xogtani aad bay u weyn tahay, markaa waan ka tagnay.
problem-duplicate-key = “{ $detail }” laba jeer ayay ku jirtaa. Waxaan haynay ta u dambaysay.
problem-duplicate-id = Xogtani in ka badan hal mar ayay ku jirtaa. Waxaan haynay ta ugu cusub.
problem-derived-id = Xogtani lambar u gaar ah ma lahayn. Mid baan siinnay, si haddii faylka laba jeer la furo aan waxba loogu darin.
problem-out-of-range = Meeshani Dhulka kuma taal, markaa waan ka tagnay. Hubi longitude iyo latitude-keeda. { $detail }
problem-swapped = Longitude iyo latitude waxay u eg yihiin inay is beddeleen, markaa xogtan waan ka tagnay. Faylka ku dhex kala beddel. { $detail }
problem-third-dimension = Joogga meeshan looma baahna. Waan ka tagnay.
problem-ring-closed = Xarriiqda aaggan way furnayd. Waan xirnay.
problem-ring-turned = Xarriiqda aaggan dhinaca khaldan ayay u socotay. Waan rognay.
problem-self-crossing = Xarriiqda aaggan way is goynaysaa. Sideeda ayaan u daynay.
problem-too-few-positions = Dhibcuhu aad bay ugu yar yihiin xarriiq ama aag, markaa xogtan waan ka tagnay.
problem-geometry-collection = Xogtani waxay isku dartay dhibco, xarriiqo iyo aagag, markaa waan ka tagnay. Mid kasta gooni u kaydi.
problem-bad-geometry = Ma garan karno halka ay tani ku taal, markaa waan ka tagnay. Faylka ka hubi meesheeda. { $detail }
problem-wrong-type = Jawaabtani ma aha nooca aan filaynay, markaa lama isticmaali karo. { $detail }
problem-not-allowed = Jawaabtani kuma jirto doorashooyinka, markaa lama isticmaali karo. { $detail }
problem-nested-property = Jawaabtani waxay ka koobnayd dhowr qaybood. Qoraal ahaan ayaan u haynay.
problem-control-characters = Waxaan ka saarnay calaamado aan la arki karin.
problem-missing = Waxaa maqan wax ay xog kasta u baahan tahay, markaa tan waan ka tagnay. { $detail }
problem-bad-time = Tani ma aha taariikh iyo saacad aan akhrin karno, markaa waan ka tagnay. { $detail }
problem-too-long = Qoraalkani aad buu u dheer yahay. Soo gaabi: ilaa { $detail } xaraf, bannaan iyo calaamad.

## Answers

problem-required = Halkan jawaab baan uga baahannahay ka hor inta aannaan kaydin. Fadlan ka jawaab su’aashan.
problem-too-many = Wax ka badan inta la oggol yahay ayaad dooratay. Dooro ilaa { $detail }.
problem-bad-number = Tani ma aha lambar halkan ku habboon. Hubi, oo tiro ahaan u qor, sida 12.
problem-bad-date = Taariikhdani halkan kuma habboona. Hubi: waxaa laga yaabaa inay tahay mid aan weli iman, ama in qayb ka maqan tahay.
problem-wrong-shape = Tan sidan khariidadda laguma muujin karo. Fadlan meesha mar kale na tus.
problem-outside-area = Tani, ama qayb ka mid ah, waxay ka baxsan tahay aagga khariidaddan. Waxaa la hayn karaa oo keliya meelaha gudihiisa ku yaal.
problem-on-one-line = Dhibcaha oo dhan hal xarriiq ayay ku yaalliin. Aaggu wuxuu u baahan yahay dhibic dhinac ah.
problem-too-many-positions = Dhibcuhu aad bay u badan yihiin. Isticmaal { $detail } ama ka yar.
problem-same-position = Halkan hore ayay dhibic u taallay. Dhaqaaji khariidadda oo gee ta xigta.

## Project files

problem-unknown-key = “{ $detail }” halkan micno kuma laha. Hubi sida loo qoray, ama ka saar.
problem-repeated-id = “{ $detail }” laba jeer ayaa la isticmaalay. Mid kasta sii magac u gaar ah.
problem-unknown-id = Halkan kuma jiro wax la yiraahdo “{ $detail }”. Hubi sida loo qoray, iyo inuu ka horreeyo sadarkan.
problem-bad-id = “{ $detail }” magac ahaan halkan looma isticmaali karo. Isticmaal oo keliya a–z, 0–9, _ iyo -, ama dooro eray kale haddii uu yahay mid Common Ground naftiisa u haysto.
problem-unknown-question-type = Ma naqaan su’aalo nooca “{ $detail }” ah. Isticmaal category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice ama link.
problem-unknown-condition = Ma naqaan shuruud ka samaysan { $detail }. Isticmaal all, any ama not; ama question oo leh is, has, at_least, at_most ama answered.
problem-project-missing = Wax baa halkan ka maqan. Buuxi. Waxa halkan loo baahan yahay: { $detail }.
problem-project-wrong-type = Tani ma aha waxa halkan loo baahan yahay. Waxa halkan loo baahan yahay: { $detail }.
problem-project-not-allowed = { $detail } halkan laguma isticmaali karo. Hubi oo dooro wax kale.
problem-words-missing = Erayada luqadda “{ $detail }” way maqan yihiin. Ku dar.
problem-assumed = Wax loo baahnaa ayaa halkan ka maqnaa. Waxaan qaadannay ka ugu macquulsan. Hubi inuu sax yahay.
problem-big-number = Lambar ayaa aad u weyn, si sax ahna looma hayn karo. Qoraal ahaan ayaa loo hayay.
problem-bad-utf8 = Xarfaha qaar lama akhrin karin, waana la beddelay. Hubi qoraalka.

## Nothing lost

restored = Jawaabo la kaydiyay ayaa maqnaa ama kharribmay. Waxaan soo celinnay wixii halkan yaallay { $when }. Jawaabo: { $count }
restored-page = Jawaabihii la kaydiyay wax kale ayaa tirtiray. Boggan weli wuu hayay, mar kalena waa la kaydiyay. Jawaabo: { $count }
keep-title = Wareejin
keep-open = Weli lama dhoofin
keep-since = dad: { $people }, laga bilaabo { $when }
keep-all = Wax walba waa la dhoofiyay.
keep-open-line = Weli lama dhoofin: { $count }
keep-export = U dhoofi kooxda cilmi-baarista
keep-export-more = jawaabo, sawirro iyo dad hal fayl ah
keep-making = Faylka ayaa la diyaarinayaa…
keep-where = Faylku ma joogaa meeshii uu joogi lahaa?
keep-where-more = Dhig faylka meesha kooxdaadu ku hayso: USB, gal la wadaago, app kale. Fiiri inuu halkaas joogo. Markaas keliya ayaa loo tirinayaa in la dhoofiyay.
keep-file = Fayl
keep-contents = Ku jira
keep-in-it = Jawaabo: { $places }. Dad: { $people }. Sawirro iyo codad: { $media }.
keep-size = Cabbir
keep-checksum = Tirada hubinta (SHA-256)
keep-again = Mar kale kaydi
keep-read = Dib u akhri oo isbarbardhig
keep-confirm = Haa, meeshiisii ayuu joogaa
keep-later = Hadda maya
keep-same = Waa isla faylkii, byte kasta.
keep-not-read = Faylka lama akhrin karin. Isku day inaad mar kale doorato.
keep-cut-off = Qayb faylka ka mid ah ayaa maqan: waxaa jira { $size } oo ka mid ah { $whole }. Mar kale kaydi.
keep-another = Kani waa fayl kale, ama waa kharriban yahay. Dooro faylka magaciisu kor ku qoran yahay, ama mar kale kaydi.
keep-differs = Kani ma aha isla faylkii. Jawaabaha maqan ama ka duwan: { $count }. Mar kale kaydi.
keep-differs-else = Kani ma aha isla faylkii. Jawaabuhu waa isku mid, laakiin wax kale ayaa ka duwan. Mar kale kaydi.
keep-sure = Waa la dhoofiyay. Waad tirtiri kartaa qalabkan haddii aan wax cusub lagu darin.
keep-not-yet = Wax qalabkan ku jira weli lama dhoofin. Marka hore dhoofi.
keep-unreadable = Wax halkan lagu kaydiyay lama akhrin karo, sidaas darteed fayl kuma jiraan. Weydii kooxdaada ka hor intaadan tirtirin qalabkan.
keep-too-large = Faylku aad buu ugu weynaan lahaa browser-kan. Ka saar sawirrada horay loo dhoofiyay, kadibna isku day mar kale.
keep-check = Hadda hubi
book-title = Dhoofintii iyo tirtiriddii hore
book-made = { $when }: { $file } ({ $count }) waa la sameeyay. Weli cidna ma hubin.
book-sure = { $when }: { $file } ({ $count }) waa la sameeyay, meeshiisiina wuu joogaa.
book-read = { $when }: { $file } ({ $count }) waa la sameeyay, dib ayaa loo akhriyay, waana isku mid.
book-wiped = { $when }: qalabka waa la tirtiray ({ $count }). Wax walba waxay ku jireen { $file }.
book-copy = Nuqulkii badbaadada ee ugu dambeeyay ee qalabkan: { $when }
book-no-copy = Nuqulka badbaadada ee qalabkan lama qori karin. Had iyo jeer dhoofi.
space = Kayd
space-of = la isticmaalay oo ka mid ah { $size }
space-full = { $percent } % booska qalabkan waa la isticmaalay. Boos samee ka hor inta uusan buuxsamin.
space-photos = Ka saar sawirrada horay loo dhoofiyay ({ $count })
space-export = Marka hore dhoofi. Kadib halkan waxaad ka saari kartaa sawirrada horay loo dhoofiyay.
wipe = Tirtir qalabkan
wipe-when = keliya kadib dhoofin la xaqiijiyay
wipe-sure = Wax walba ma laga saaraa qalabkan? Jawaabo: { $count }
wipe-what = Tani waxay qalabkan ka saaraysaa dhammaan jawaabaha, sawirrada, dadka iyo nuqullada badbaadada. Kulamada, PIN-ka iyo liiska dhoofinta way haraan. Dib looma celin karo.
wipe-type = Qor ereyga “{ $word }”
wipe-word = tirtir
wipe-wrong-word = Ereygaasi ma aha. Qor “{ $word }”.
wipe-now = Hadda tirtir
wipe-done = Wax walba waa laga saaray qalabkan.
projector-hint = Khariiddadu waxay ku furmaysaa daaqad kale. Daaqaddaas u qaad shaashadda weyn. Ma muujiso magacyo, erayo, sawirro, ama meelo gaar ah.
projector-open = Ku muuji shaashadda weyn
projector-more = Dooro waxa kale ee la muujiyo
projector-not-agreed = Qofkani ma oggolaan in tan la wadaago.
projector-place = Muuji meesha
projector-words = Muuji erayada
projector-full = Shaashad buuxda

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Taablet kale oo kuu dhow
passing-what = Tani waxay wax kasta oo taabletkan ku jira u dirtaa mid kale. Halkan waxba lagama tirtiro. Labaduba waa inay ku jiraan wi-fi ama hotspot isku mid ah. Internet looma baahna.
passing-send = U dir taablet kale
passing-receive = Ka qaado taablet kale
passing-file-out = U dir fayl ahaan
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Fur fayl ka yimid taablet kale
passing-preparing = Wax yar sug…
passing-show-first = Tus koodhkan taabletka kale
passing-show-first-how = Taabletka kale, fur boggan oo taabo “Ka qaado taablet kale”. Kamaradiisa ku soo jeedi koodhkan.
passing-next = Hadda koodh buu muujiyaa: akhri
passing-show-second = Hadda koodhkan tus taabletka koowaad
passing-show-second-how = Boggan ha furnaado. Iskiis ayuu u socdaa marka taabletka koowaad koodhka akhriyo.
passing-code = Koodhka taabletka kale
passing-no-camera = Kamarad ma leh? Koodhka qoraal ahaan u isticmaal
passing-copy = Koobi
passing-copied = Waa la koobiyey.
passing-read = Kamarada ku jeedi koodhka taabletka kale
passing-camera = Waxa kamaradu aragto
passing-turn = Isticmaal kamarada kale
passing-camera-refused = Kamarada ma isticmaali karno. Waxaad ku oggolaan kartaa dejinta browserka, ama koodhka hoos ku qor.
passing-camera-none = Ma helin kamarad aan isticmaali karno. Koodhka hoos ku qor ama ku dheji.
passing-type = Ama koodhka halkan ku qor ama ku dheji
passing-use = Isticmaal koodhkan
passing-wrong-not-ours = Kani ma aha koodh Common Ground.
passing-wrong-mistyped = Koodhkan wax baa ka maqan ama khalad ah. Hubi, ama mar kale akhri.
passing-wrong-newer = Taabletka kale wuxuu leeyahay Common Ground ka cusub. Kan marka hore cusboonaysii.
passing-wrong-project = Taabletka kale wuxuu ku jiraa mashruuc kale: { $project }.
passing-wrong-turn = Kani waa koodhka khaldan. Hal taablet waa inuu diro, kan kalena qaato.
passing-wrong-other = Koodhkan waa isku daygii hore. Labada taabletba ka bilow mar kale.
passing-meeting = Waxaan raadinaynaa taabletka kale…
passing-sending = Waan diraynaa: { $percent } %
passing-receiving = Waan qaadanaynaa: { $percent } %
passing-storing = Waan hubinaynaa oo kaydinaynaa…
passing-broken = Xiriirkii waa go’ay. Wixii yimid waan haynaa: { $percent } %. Si aad u sii waddo, koodhadh cusub tus oo akhri.
passing-unmet = Taabletyadu isma helin. Labadu ma ku jiraan wi-fi ama hotspot isku mid ah?
passing-again-send = Tus koodh cusub
passing-again-receive = Akhri koodh cusub
passing-done-sent = Taabletka kale wax kasta waa helay
passing-done-received = Wixii taabletka kale oo dhan halkan bay joogaan
passing-summary = { $new } cusub, { $updated } la cusboonaysiiyey, { $same } horay u jiray, { $conflicts } is khilaafsan.
passing-summary-more = Dad: { $people }. Sawirro iyo cod: { $media }.
passing-withdrawn = Waa laga tagay, dadkii baa weydiistay in la tirtiro: { $count }.
passing-removed = Waa la tirtiray, sidaas ayaa taabletka kale lagu weydiistay: { $count }.
passing-unreadable = Lama akhriyi karin: { $count }.
passing-conflicts = Labada taabletba waa lagu beddelay: kan dambe ayaan haynay
passing-conflicts-save = Kaydi kuwa kale
passing-failed-newer = Taabletka diraya wuxuu leeyahay Common Ground ka cusub. Kan kale marka hore cusboonaysii.
passing-failed-project = Taabletyadu waxay ku jiraan mashruucyo kala duwan. Kani wuxuu ka yimid { $project }. Waxba isma beddelin.
passing-failed-room = { $size } way ka badan tahay inta taabletka qaadanaya qaado. Waxba isma beddelin.
passing-failed-damaged = Waxa yimid ma aha waxa la diray. Waxba isma beddelin. Mar kale isku day.
passing-failed-stopped = Taabletka kale ayaa lagu joojiyey.
passing-failed-kept = Taabletka qaadanaya ma wada kaydin karin. Mar kale isku day. Waxba laba jeer lama kaydiyo.
passing-failed-network = Taabletkani shabakad kuma jiro, ama browserkiisu ma awoodo. Taas beddelkeeda fayl dir.
passing-failed-fetch = Ma soo dejin karin waxa loo baahan yahay. Mar kale isku day marka taabletkani online yahay.
passing-again = Mar kale bilow

## Packages

public-export = U dhoofi dadka oo dhan
public-export-more = kaliya waxa furan, dadka ogolaaday
public-made = Faylka dadka oo dhan waa la kaydiyay
public-made-more = Wuxuu leeyahay kaliya waxa furnaan kara. Cidna xogteedu kuma jirto. Looma tirinayo dhoofin. Isticmaal sidoo kale “U dhoofi kooxda cilmi-baarista”.
public-none = Weli waxba uma jiraan dadka oo dhan
public-none-more = Jawaab halkan ku jirta ma furnaan karto, ama cidna ma ogolaan in la wadaago. Fayl lama sameyn.
sealed-note = Faylku waa qarsoon yahay. Kooxda cilmi-baarista oo kaliya ayaa furi karta.
sealed-failed = Faylka ma qarin karin, sidaas darteed waxba lama kaydin. Mar kale isku day, ama u sheeg kooxdaada.
sealed-differs = Kani ma aha isla faylkii. Waa qarsoon yahay, sidaas darteed ma sheegi karno waxa ka duwan. Mar kale kaydi.

## Merging files

merge-title = Isku dar faylal
merge-what = Wuxuu taabletkan isugu daraa faylalka taabletyada kale. Qaar badan hal mar ayaad dooran kartaa. Waad ka noqon kartaa.
merge-pick = Dooro faylal
merge-reading = Waxaan akhrinaynaa faylka { $number } ee { $count }…
merge-unfit = Faylalkan ma isticmaali karno
merge-unfit-more = Weli waxba lama isku darin.
merge-go-on = Isku dar kuwa kale ({ $count })
merge-not-read = Lama akhriyi karin. Mar kale dooro.
merge-unknown = Fayl noocaan ah ma naqaanno. Dooro fayl laga dhoofiyay taablet.
merge-sealed = Waa qarsoon yahay. Kooxda cilmi-baarista oo kaliya ayaa furi karta.
merge-public = Waxaa loo sameeyay dadka oo dhan, wax badan ayaa ka maqan. Dooro faylka kooxda cilmi-baarista.
merge-damaged = Waa dhaawacan yahay, ama barnaamij kale ayaa mar kale xiray. Mar kale ka soo guuri halkii uu ka yimid.
merge-cut-off = Qayb ayaa ka maqan. Mar kale ka soo guuri halkii uu ka yimid.
merge-newer = Common Ground ka cusub ayaa sameeyay. Taabletkan marka hore cusboonaysii.
merge-project = Wuxuu ka yimid mashruuc kale: { $project }.
merge-foreign = Barnaamij kale ayaa sameeyay. Ka soo geli bogga “Liis”.
merge-done = Faylalka la isku daray: { $count }
merge-new = Cusub
merge-updated = La cusboonaysiiyey
merge-same = Horay u jiray
merge-conflicts = Is khilaafsan
merge-older = Ka duugsan, laga tagay
merge-withdrawn = Laga tagay, dadkii baa la noqday
merge-removed = Halkan laga tirtiray, dadkii baa la noqday
merge-unreadable = Lama akhriyi karin
merge-people = Dad, cusub ama la cusboonaysiiyey
merge-sessions = Fadhiyo, cusub ama la cusboonaysiiyey
merge-media = Sawirro iyo codad, cusub
merge-conflicts-more = Isla jawaabta ayaa laba meelood lagu beddelay. Tan dambe ayaan haynay.
merge-table = Kaydi jadwalka khilaafka
merge-here = taabletkan
merge-last = Isku darkii u dambeeyay: { $when }, faylal: { $count }
merge-undo = Ka noqo isku darkan
merge-undone = Isku darkii waa laga noqday
merge-undone-more = Wax walba waa sidii hore. Waxa dadku la noqdeen waa tirtiran yihiin.
merge-undone-left = Kadib la beddelay, sidaas darteed waa sidii: { $count }.

## Printing

paper-title = Warqad
paper-what = Daabac khariidad lagu dhejiyo sumado tiro leh, iyo foomamka la socda. Ka dib halkan ku qor.
paper-language = Luqadda khariidadda iyo foomamka
paper-size = Warqadda khariidadda
paper-sheets = Xaashiyaha khariidadda
paper-copies = Foomamka nooc kasta
paper-print-map = Daabac khariidadda
paper-print-forms = Daabac foomamka
paper-making = Waa la diyaarinayaa…
paper-failed = Ma shaqayn. Fiiri in khariidadda waddooyinka ay joogto, ka dibna mar kale isku day.
paper-ready = Diyaar u ah daabacaad
paper-settings = Daaqadda daabacaadda ka dooro { $size } iyo 100 %, iyada oo aan madax iyo cag lahayn.
paper-print = Daabac
paper-scale = Miisaan 1 : { $number }
paper-square-size = Afargees kasta wuxuu ballaaran yahay { $length }
paper-sheet = Xaashida { $number } ee { $total }
paper-scan = Sawir tan si aad u furto khariidadda
paper-north = W
paper-stickers = Sumadaha khariidadda
paper-stickers-what = Tiro ku qor sumad oo ku dheji khariidadda. Ka dib buuxi safka tiradaas: goobo geli qaabka, oo qor afargeeska, sida C4.
paper-sticker = Sumad
paper-kind = Waa maxay?
paper-square = Afargees
paper-words = Erayo kooban
paper-one = Mid calaamadee.
paper-many = Calaamadee inta aad rabto.
paper-if = Ka bood haddii aanay ku habboonayn.
paper-link = Qor tirooyinka sumadahooda.
paper-version = Qoraalka: { $version }
paper-team = Kooxda:
paper-tear = Halkan ka jar oo qaybtan hayso
paper-about = Boggan waa la goyn karaa. Khasab ma aha inaad buuxiso.

## Typing in

typing-title = Qor foomamka warqadda
typing-more = foom ka dib foom
typing-language = Luqadda foomka
typing-sticker = Tirada sumadda
typing-sticker-hint = Sida foomka ugu qoran.
typing-square = Afargeeska khariidadda
typing-square-hint = Xaraf iyo tiro, sida C4. Faaruqi si aad meesha u raadiso.
typing-code = Koodhka foomka
typing-code-hint = Wuxuu ku yaal dhammaadka foomka. Faaruqi haddii aanu jirin.
typing-same = Isla qofkii foomkii hore
typing-about = Su’aalo ku saabsan qofkan
typing-start = Bilow
typing-stop = Jooji qorista
typing-saved = Waa la kaydiyay. Sumad: { $sticker }
typing-saved-blank = Waxaa loo kaydiyay mid aan dhammayn, waayo wax loo baahan yahay ayaa ka maqan. Sumad: { $sticker }
typing-keys-are = Furayaasha: 1 ilaa 9 way doortaan. Enter horay u soco. 0 ama F8: lagama jawaabin. F9: kaydi, foomka xiga.
typing-wrong-kind = Sheeg waxa ay tahay.
typing-wrong-square = Afargees sidaas ah ma jiro. Waxay ka bilaabmaan A1 ilaa { $last }.
typing-wrong-code = Kaasi koodh ma aha. Mar kale fiiri.
typing-wrong-taken = Qof ayaa koodhkan hore u haystay. Foomkan ma hore ayaa loo qoray?
typing-line = Sumad { $sticker } · Afargees { $square }
typing-keys = Furayaasha
typing-none = Lagama jawaabin (0)
typing-next = Kaydi, foomka xiga (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Dirid
deliver-waiting = Sugaya in la diro: { $count }
deliver-now = Hadda dir
deliver-copy = Dir nuqul
deliver-arrived = Jawaabahaagu waxay gaareen { $name }.
deliver-told = { $name } waa ogyahay waxa aad la noqotay.
deliver-team = kooxda
deliver-offline = Internet ma jiro. Waan diri doonnaa marka uu yimaado.
deliver-no-answer = { $name } weli ma jawaabin. Waan sii isku dayeynaa.
deliver-refused = { $name } sidan kuma qaadan karo. Halkan waa ku ammaan. Beddelkeeda nuqul ku dir iimayl.
deliver-too-large = Aad bay u weyn tahay in sidan lagu diro. Halkan waa ku ammaan. Beddelkeeda nuqul ku dir iimayl.
deliver-unsealed = Biraawsarkani ma quful karo jawaabahaaga, sidaas darteed ma dirno. Halkan waa ku ammaan.
deliver-forget = Biraawsarkani wuu illoobi karaa jawaabahaaga: dir ka hor intaadan tagin.
deliver-before = Marka aad kaydiso, jawaabtaadu waxay u socotaa { $name }.
deliver-on-way = Waa la kaydiyay, waxayna u sii socotaa { $name }.
deliver-by-hand = Waxaan kaydinnay fayl. Fadlan u dir { $name }.
deliver-done = Waan diray
deliver-later = Mar dambe

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Qof kasta oo fura linkigan wuxuu arkaa isla khariidada, isla meesha. Kuma jiraan wax dadku yiraahdeen.
share-map-code = Koodhka QR ee linkiga
share-map-scan = Halkan u jeedi kamarada telefoonka
share-map-link = Linkiga
share-map-copy = Koobi linkiga
share-map-copied = Linkiga waa la koobiyeeyay.
share-map-by-hand = Biraawsarkani ma koobiyeyn karo. Calaamadee linkiga oo adigu koobi.
share-map-send = Dir linkiga
share-map-only-here = Khariidadani waxay ku jirtaa qalabkan oo keliya, markaa linkigeedu meel kale kama furmi karo. Qofka khariidada haya ayaa internetka saari kara.
share-map-near = Linkigani wuxuu ka furmaa isla shabakada halkan oo keliya, sida isla Wi-Fi-gan.
share-map-offline = Hadda halkan internet kama jiro. Linkigu wuxuu ka furmaa oo keliya qalab internet leh.
share-map-show = Haddana tus linkiga
