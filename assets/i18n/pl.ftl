# Common Ground: the words of the interface, in Polish.
# review: machine-drafted
# language: Polski

## Bar

bar-label = Menu główne
find-place = Znajdź miejsce
list = Lista
map = Mapa
read-aloud = Czytaj na głos
read-stop = Przestań czytać
language = Język
skip-to-content = Przejdź do pytań
skip-to-map = Przejdź do mapy
skip-to-list = Przejdź do listy
map-label = Mapa: { $place }
map-loading = Pobieramy mapę ulic… { $percent } %
zoom-in = Przybliż
zoom-out = Oddal
locate = Pokaż, gdzie jestem
locate-failed = Nie wiemy, gdzie jesteś. Przesuń mapę albo poszukaj miejsca po nazwie.
basemap-missing = Nie ma tu jeszcze mapy ulic. Nadal możesz korzystać z listy. Jeśli zajmujesz się tą stroną, utwórz mapę ulic poleceniem „common-ground basemap extract --project { $project }”.
basemap-unreachable = Nie udało się pobrać mapy ulic, bo nie ma połączenia z internetem. Nadal możesz korzystać z listy. Spróbujemy ponownie, gdy połączenie wróci.
basemap-damaged = Plik z mapą ulic jest uszkodzony. Nadal możesz szukać miejsc po nazwie i korzystać z listy.
map-missing = Nie udało się uruchomić mapy na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
}. Nadal możesz szukać miejsc po nazwie i korzystać z listy.
import-drop = Puść, żeby wczytać ten plik
later-missing = Nie udało się pobrać części tej strony. Sprawdź połączenie z internetem: wciąż próbujemy.

## Home

chips-label = Pokaż na mapie
add-label = Dodaj coś od siebie
undo = Cofnij
close = Zamknij
deleted = Usunięto.
undone = Cofnięto.
draft-waiting = Masz niedokończoną odpowiedź.
draft-resume = Dokończ
draft-discard = Usuń ją

## Choosing a place

place-title = Przesuń mapę tak, żeby pinezka była na tym miejscu
place-nowhere = W pobliżu nie ma miejsca z nazwą
place-here = To tutaj
cancel = Anuluj

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = W pobliżu { $place }
place-near-from = { $distance } { $wind } od { $place }
distance-metres = { $metres } metrów
distance-km = { $km } km
wind-north = na północ
wind-north-east = na północny wschód
wind-east = na wschód
wind-south-east = na południowy wschód
wind-south = na południe
wind-south-west = na południowy zachód
wind-west = na zachód
wind-north-west = na północny zachód
place-outside = To miejsce jest poza okolicą, o którą pytamy. Wybierz miejsce wewnątrz niej.
map-keys = Strzałki przesuwają mapę, z klawiszem Shift tylko trochę. Plus przybliża, minus oddala, Home wraca na początek. Enter otwiera to, co jest na środku. Wszystko, co jest na mapie, jest też na liście.
map-keys-placing = Pinezka zostaje na środku. Strzałki przesuwają pod nią mapę, z klawiszem Shift tylko trochę. Plus przybliża, minus oddala. Enter znaczy „To tutaj”. Możesz też znaleźć miejsce po nazwie.
map-here = Tutaj: { $name }
map-nearest = Najbliższa odpowiedź: { $name }, { $distance } { $wind }
aloud-no-voice = Na { $device ->
    [phone] tym telefonie
    [computer] tym komputerze
   *[tablet] tym tablecie
} nie ma głosu dla tego języka: { $language }. Poproś kogoś, żeby czytał z tobą, albo dodaj głos w ustawieniach.
aloud-clips-only = Na { $device ->
    [phone] tym telefonie
    [computer] tym komputerze
   *[tablet] tym tablecie
} nie ma głosu dla tego języka: { $language }. Słyszysz to, co ludzie nagrali. Poproś kogoś, żeby przeczytał z tobą resztę.
aloud-failed = Czytanie na głos nie udało się na { $device ->
    [phone] tym telefonie
    [computer] tym komputerze
   *[tablet] tym tablecie
}. Spróbuj jeszcze raz albo poproś kogoś, żeby czytał z tobą.

## Language and reading

comfort-title = Język i czytanie
comfort-done = Gotowe
translation-title = O tym tłumaczeniu
translation-machine = Te słowa napisał komputer. Nie sprawdził ich jeszcze nikt, dla kogo to język ojczysty.
translation-checked = Te słowa sprawdziła osoba mówiąca w tym języku.
language-now = Język tej strony to teraz: { $language }.
language-missing = Nie udało się pobrać słów w tym języku: { $language }. Nic się nie zmieniło. Sprawdź połączenie i spróbuj ponownie.
language-questions = Pytań na tej mapie nie ma jeszcze w tym języku: { $language }. Zobaczysz je w języku: { $other }.
language-buttons = Przycisków i podpowiedzi na tej stronie nie ma jeszcze w tym języku: { $language }.

## How it looks

look-title = Jak wygląda strona
look-text = Wielkość słów
look-size = { $percent }%
look-colours = Kolory
look-system = Jak na tym urządzeniu
look-light = Jasne
look-contrast = Mocne
look-dark = Ciemne
look-easy = Łatwo: mniej pytań, więcej obrazków
look-easy-more = Przyciski stają się większe. Możesz to zmienić w każdej chwili i nic z tego, co zostało powiedziane, nie zginie.

## Without internet

offline-title = Bez internetu
offline-ready = Gotowe do pracy bez internetu. Wszystko z tej mapy jest zapisane tutaj.
offline-preparing = Jeszcze niegotowe do pracy bez internetu. Zostaw tę stronę otwartą, dopóki jest internet.
offline-none = Ta strona potrzebuje internetu, żeby zacząć.
offline-update = Jest nowsza wersja. Pojawi się, gdy nikt nie będzie używać tej strony.
offline-renewed = To jest teraz najnowsza wersja.

## Place: routes and areas

forms-label = Co chcesz zaznaczyć?
form-spot = Miejsce
form-route = Trasa
form-area = Obszar
form-whole = Wszędzie
draw-route-first = Przesuń mapę tam, gdzie zaczyna się trasa
draw-area-first = Przesuń mapę tam, gdzie jest jeden z rogów obszaru
draw-next = Przesuń mapę do następnego punktu
draw-ready = Przesuń mapę do następnego punktu albo zakończ
draw-picked = Przesuń mapę tam, gdzie ma być punkt { $number }
draw-whole = Chodzi o całą okolicę
draw-kept = Ten kształt pochodzi z pliku. Możesz go zostawić.
draw-add = Dodaj punkt
draw-move = Przesuń tutaj
draw-leave = Zostaw
draw-remove = Usuń
draw-finish = Zakończ
draw-continue = Dalej
draw-keep = Zostaw go
draw-keys = Na mapie Enter dodaje punkt, a Backspace cofa ostatni krok. Page Up i Page Down wybierają punkt, a Delete go usuwa.
draw-corners = Punkty
draw-previous = Poprzedni punkt
draw-following = Następny punkt
draw-count = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
}
draw-of = Punkt { $number } z { $count }
draw-said-start = Dodaj punkt wszędzie tam, gdzie linia skręca.
draw-said-added = Dodano punkt { $number }.
draw-said-added-near = Dodano punkt { $number }, w pobliżu { $place }.
draw-said-moved = Przesunięto punkt { $number }.
draw-said-moved-near = Przesunięto punkt { $number }, jest teraz w pobliżu { $place }.
draw-said-picked = Punkt { $number } z { $count }. Przesuń mapę, a potem naciśnij „Przesuń tutaj”.
draw-said-left = Nie wybrano żadnego punktu.
draw-said-removed = Usunięto punkt { $number }.
draw-said-undone = Cofnięto ostatni krok.
draw-said-mended = Brzeg przecinał sam siebie, więc zmieniliśmy kolejność punktów. Czy teraz jest dobrze? Jeśli tak, naciśnij „Zakończ”. Jeśli nie, naciśnij „Cofnij”.
draw-so-far-length = Na razie ma { $size } długości.
draw-so-far-size = Na razie to { $size }.
draw-too-few = Obszar musi mieć co najmniej trzy punkty, a trasa dwa.
draw-crossing = Brzeg przecina sam siebie. Przesuń lub usuń jeden punkt, żeby brzeg obiegał obszar tylko raz.
size-metres = { $count ->
    [one] około { $count } metra
    [few] około { $count } metrów
    [many] około { $count } metrów
   *[other] około { $count } metra
}
size-kilometres = { $count ->
    [one] około { $count } kilometra
    [few] około { $count } kilometrów
    [many] około { $count } kilometrów
   *[other] około { $count } kilometra
}
size-square-metres = { $count ->
    [one] około { $count } metra kwadratowego
    [few] około { $count } metrów kwadratowych
    [many] około { $count } metrów kwadratowych
   *[other] około { $count } metra kwadratowego
}
size-pitches = mniej więcej tyle co { $count ->
    [one] boisko piłkarskie
    [few] { $count } boiska piłkarskie
    [many] { $count } boisk piłkarskich
   *[other] { $count } boiska piłkarskiego
}
size-square-kilometres = { $count ->
    [one] około { $count } kilometra kwadratowego
    [few] około { $count } kilometrów kwadratowych
    [many] około { $count } kilometrów kwadratowych
   *[other] około { $count } kilometra kwadratowego
}
shape-route = Trasa, { $size } długości
shape-area = Obszar, { $size }
shape-whole = Cała okolica

find-title = Znajdź miejsce
find-label = Nazwa ulicy lub miejsca
find-hint = Zacznij pisać, a potem wybierz z listy.
find-hint-postcodes = Zacznij pisać nazwę lub kod pocztowy, a potem wybierz z listy.
find-where = { $kind }, { $distance } { $wind }
find-none = Nie ma tu nic o tej nazwie. Wpisz tylko część nazwy albo inną ulicę w pobliżu.
find-count = { $count ->
    [one] Znaleziono { $count } miejsce
    [few] Znaleziono { $count } miejsca
    [many] Znaleziono { $count } miejsc
   *[other] Znaleziono { $count } miejsca
}
find-off = Nie udało się pobrać listy ulic i miejsc. Nadal możesz przesuwać mapę.
placekind-street = ulica
placekind-square = plac
placekind-park = park
placekind-water = woda
placekind-station = stacja
placekind-school = szkoła
placekind-health = zdrowie
placekind-worship = miejsce modlitwy
placekind-culture = kultura
placekind-shop = sklep
placekind-community = miejsce spotkań
placekind-locality = okolica
placekind-postcode = kod pocztowy
placekind-other = miejsce

## Questions

step = { $number } z { $total }
back = Wstecz
continue = Dalej
skip = Pomiń
not-sure = Nie wiem
decline = Wolę nie mówić
yes = Tak
no = Nie
choices-most = Wybierz najwyżej { $max }.
choices-full = To już { $max }, więcej nie można. Odznacz jedną odpowiedź, żeby wybrać inną.
date-day = Dzień
date-month = Miesiąc
date-year = Rok
characters = { $count } z { $max }
characters-over = o { $over } za dużo
scale-step = { $step }: { $words }

## Personal details

flags-none = Nie widzimy tu danych osobowych
flag-phone = „{ $text }” wygląda na numer telefonu. Możesz go usunąć.
flag-email = „{ $text }” wygląda na adres e-mail. Możesz go usunąć.
flag-postcode = „{ $text }” wygląda na pełny kod pocztowy. Możesz zostawić pierwszą połowę i usunąć resztę.
flag-address = „{ $text }” wygląda na czyjś adres. Możesz usunąć numer.
flag-nhs-number = „{ $text }” wygląda na numer NHS. Możesz go usunąć.
flag-take-out = Usuń
flag-take-out-of = Usuń „{ $text }”

## Photo

photo-add = Dodaj zdjęcie
photo-take = Zrób zdjęcie
photo-choose = Wybierz zdjęcie
photo-no-faces = prosimy, bez twarzy
photo-busy = Przygotowujemy Twoje zdjęcie…
photo-yours = Twoje zdjęcie
photo = Zdjęcie
photo-kept = Twoje zdjęcie jest zapisane na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
}.
photo-another = Zrób inne
photo-choose-another = Wybierz inne
photo-remove = Usuń
photo-remove-name = Usuń swoje zdjęcie
photo-removed = Twoje zdjęcie zostało usunięte.
photo-elsewhere = Tego zdjęcia nie ma na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
}.

## Voice note

voice-add = Powiedz na głos
voice-seconds = do { $seconds } sekund
voice-asking = Prosimy o zgodę na użycie mikrofonu.
voice-recording = Nagrywamy
voice-stop = Stop
voice-left = { $seconds ->
    [one] Została { $seconds } sekunda
    [few] Zostały { $seconds } sekundy
    [many] Zostało { $seconds } sekund
   *[other] Zostało { $seconds } sekundy
}
voice-warning = Zostało 10 sekund
voice-heard = Słyszymy Cię.
voice-quiet = Na razie nic nie słyszymy. Mów głośniej albo podejdź bliżej.
voice-busy = Zapisujemy Twoje nagranie…
voice-yours = Twoje nagranie
voice = Nagranie
voice-kept = Twoje nagranie jest zapisane na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
}. Możesz go posłuchać.
voice-again = Nagraj ponownie
voice-remove = Usuń
voice-remove-name = Usuń swoje nagranie
voice-removed = Twoje nagranie zostało usunięte.
voice-elsewhere = Tego nagrania nie ma na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Nie możemy otworzyć tego pliku jako zdjęcia. Wybierz inny.
media-wrong-too-large = To zdjęcie jest za duże i nie możemy go otworzyć. Wybierz mniejsze.
media-wrong-no-memory = Brakuje pamięci, żeby przygotować to zdjęcie. Zamknij inne aplikacje lub karty i spróbuj ponownie.
media-wrong-refused = Nie mamy zgody na użycie mikrofonu. Możesz ją dać w ustawieniach przeglądarki albo wpisać odpowiedź.
media-wrong-no-microphone = Nie możemy tu znaleźć mikrofonu. Możesz wpisać odpowiedź.
media-wrong-in-use = Coś innego używa teraz mikrofonu. Zamknij inne aplikacje lub rozmowy i spróbuj ponownie.
media-wrong-not-supported = Ta przeglądarka nie potrafi nagrać Twojego głosu. Możesz wpisać odpowiedź.
media-wrong-nothing = Nic nie było słychać. Spróbuj ponownie.
media-wrong-full = Na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
} nie ma już miejsca, więc nie udało się tego zapisać. Nadal możesz odpowiedzieć słowami.
media-wrong-failed = To się nie udało. Spróbuj ponownie albo idź dalej bez tego.

## Private place

private-place = To miejsce prywatne (czyjś dom)
private-hint = Zanim zapiszemy pinezkę, trochę ją przesuwamy, żeby nikt nie widział, gdzie to naprawdę jest. Prawdziwego miejsca nie zapisujemy.
private-moved = Trochę przesunięte, dla prywatności

## Your code

code-title = Twój kod
code-keep = Zachowaj ten kod. Przyda się, jeśli zechcesz zmienić lub usunąć swoje odpowiedzi.
code-once = Gdy skończysz, nie możemy pokazać go jeszcze raz. Zapisz go na kartce, zrób mu zdjęcie albo go wydrukuj.
code-print = Wydrukuj
code-read = Twój kod, część po części
code-enter = Jaki jest Twój kod?
code-enter-hint = Ma cztery słowa i cztery cyfry, na przykład MAPLE-RIVER-4729-LEMON-TABLE. Litery mogą być duże albo małe.
code-wrong-empty = Wpisz tutaj swój kod.
code-wrong-parts = Kod to dwa słowa, cztery cyfry i znowu dwa słowa. Sprawdź, czy niczego nie brakuje i czy nic nie jest wpisane dwa razy.
code-wrong-word = Nie znamy słowa numer { $number }. Sprawdź, jak jest napisane.
code-wrong-digits = Po pierwszych dwóch słowach są cztery cyfry. Sprawdź je.
code-wrong-check = Coś się w tym kodzie nie zgadza. Sprawdź każde słowo i każdą cyfrę oraz ich kolejność.

## Taking part

age-title = Czy masz { $age } lub więcej lat?
age-why = Pytamy, bo dla młodszych osób zasady są inne.
young-title = Dziękujemy, że chcesz wziąć udział
young-text = Żeby dodawać coś do tej mapy, trzeba mieć co najmniej { $age } lat.
young-look = Nadal możesz zobaczyć, co powiedzieli inni.
young-map = Przejdź do mapy
guardian-title = Zapytaj rodzica lub opiekuna
guardian-text = Najpierw musi się zgodzić rodzic lub opiekun. Zespół podał mu numer zgody.
guardian-label = Jaki jest numer zgody?
guardian-hint = Litery i cyfry od zespołu. Nie wpisuj żadnego imienia ani nazwiska.
guardian-needed = Wpisz numer zgody, który dostał Twój rodzic lub opiekun. Jeśli go nie masz, zapytaj zespół.
consent-title = Zanim zaczniesz
consent-template = Ten tekst to tylko wzór. Zespół musi go zmienić, zanim ktokolwiek weźmie udział.
consent-controllers = Kto odpowiada za Twoje odpowiedzi
consent-until = Możesz poprosić o usunięcie swoich odpowiedzi do: { $day }.
consent-choices = Na co się zgadzasz?
optional-mark = (jak chcesz)
consent-needed = Jeśli chcesz wziąć udział, zaznacz to pole. Potrzebujemy Twojej zgody, zanim coś dodasz.
consent-go = Zacznij

## About you

about-you = Kilka pytań o Ciebie
optional = nieobowiązkowe
about-thanks = Dziękujemy za te odpowiedzi
about-thanks-text = Trzymamy je osobno od tego, co dodajesz na mapie.
about-change = Zmień odpowiedzi o mnie

## Deleting by code

withdraw-have = Mam kod
withdraw-title = Usuń swoje odpowiedzi
withdraw-text = Każdy, kto bierze udział, dostaje kod. Dzięki niemu możemy usunąć Twoje odpowiedzi.
withdraw-unknown = Na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
} nie ma odpowiedzi z tym kodem. Jeśli Twoje odpowiedzi są na innym urządzeniu, zapytaj zespół.
withdraw-sure = { $count ->
    [0] Znamy ten kod, ale na mapie nic z nim nie ma
    [one] Usunąć Twoją odpowiedź?
    [few] Usunąć Twoje { $count } odpowiedzi?
    [many] Usunąć Twoje { $count } odpowiedzi?
   *[other] Usunąć Twoje { $count } odpowiedzi?
}
withdraw-dots = Zabierzemy też Twoje kropki.
withdraw-what = Usuniemy też Twoje zgody i odpowiedzi na pytania o Tobie. Tego nie da się cofnąć.
withdraw-copies = Kopie, które przekazano wcześniej, nie zostaną w ten sposób usunięte. Zapytaj o nie zespół.
withdraw-delete = Usuń wszystko
withdraw-keep = Zostaw
withdraw-gone = Twoje odpowiedzi zostały usunięte

## Check your answers

check-title = Sprawdź swoje odpowiedzi
check-place = Miejsce
check-kind = Dodajesz
check-skipped = Pominięte
check-declined = Wolę nie mówić
check-moved = na mapie
change = Zmień
change-what = Zmień: { $what }
save = Zapisz
saving = Zapisujemy…

## Done

done-title = Dziękujemy. To już jest na mapie.
done-title-whole = Dziękujemy. To już jest na liście.
done-saved = Bezpiecznie zapisane na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
}. Nic nie zostało nigdzie wysłane.
done-title-changed = Dziękujemy. Zmiana jest zapisana.
add-another = Dodaj coś jeszcze
next-person = Koniec: następna osoba

## Card

card-unnamed = Bez nazwy
card-near = W pobliżu { $place }
card-delete = Usuń
link-about = Dotyczy
link-responds = W czym to pomoże
link-barriers-here = Co tu przeszkadza
link-ideas-here = Pomysły na to
link-no-place = Nie dotyczy żadnego z tych miejsc
link-count = { $count ->
    [one] { $count } do wyboru, od najbliższych
    [few] { $count } do wyboru, od najbliższych
    [many] { $count } do wyboru, od najbliższych
   *[other] { $count } do wyboru, od najbliższych
}
link-none = Nic nie pasuje. Wpisz inne słowo.
link-nothing-there = Na mapie nie ma jeszcze nic do wyboru. Po prostu idź dalej.
link-gone = { $name } (tego już nie ma na mapie)
cluster-title = { $count ->
    [one] { $count } wpis w tym miejscu
    [few] { $count } wpisy w tym miejscu
    [many] { $count } wpisów w tym miejscu
   *[other] { $count } wpisu w tym miejscu
}

## Dots

dots-title = Przyklej swoje kropki przy tym, co najważniejsze
dots-how = { $dots ->
    [one] Masz { $dots } kropkę. Możesz ją przenosić, dopóki nie skończysz.
    [few] Masz { $dots } kropki. Przyklej każdą przy czymś innym albo kilka przy jednej rzeczy. Możesz je przenosić, dopóki nie skończysz.
    [many] Masz { $dots } kropek. Przyklej każdą przy czymś innym albo kilka przy jednej rzeczy. Możesz je przenosić, dopóki nie skończysz.
   *[other] Masz { $dots } kropki. Przyklej każdą przy czymś innym albo kilka przy jednej rzeczy. Możesz je przenosić, dopóki nie skończysz.
}
dots-left = { $count ->
    [0] Wszystkie Twoje kropki są przyklejone.
    [one] Została Ci { $count } kropka.
    [few] Zostały Ci { $count } kropki.
    [many] Zostało Ci { $count } kropek.
   *[other] Zostało Ci { $count } kropki.
}
dots-put = Przyklej tu kropkę
dots-put-on = Przyklej tu kropkę: { $name }
dots-take = Zabierz jedną
dots-take-from = Zabierz jedną: { $name }
dots-here = { $count ->
    [one] { $count } Twoja kropka
    [few] { $count } Twoje kropki
    [many] { $count } Twoich kropek
   *[other] { $count } Twojej kropki
}
dots-yours = Twoje kropki
dots-said-put = Twoja kropka jest przy „{ $name }”.
dots-said-taken = Zabrano jedną Twoją kropkę: „{ $name }”.
dots-full = { $dots ->
    [one] Twoja kropka jest już przyklejona. Najpierw ją zabierz.
    [few] Wszystkie Twoje kropki ({ $dots }) są już przyklejone. Najpierw zabierz jedną.
    [many] Wszystkie Twoje kropki ({ $dots }) są już przyklejone. Najpierw zabierz jedną.
   *[other] Wszystkie Twoje kropki ({ $dots }) są już przyklejone. Najpierw zabierz jedną.
}
dots-failed = Nie udało się tego zapisać, więc nic się nie zmieniło. Spróbuj ponownie.
dots-none = Na razie nie ma przy czym przykleić kropki.
dots-sort-nearest = Od najbliższych
dots-all-hint = Gdy przykleisz wszystkie swoje kropki, zobaczysz kropki wszystkich.
dots-all = Pokaż kropki wszystkich
dots-all-shown = Na liście widać teraz kropki wszystkich.
dots-all-failed = Nie udało się pobrać kropek wszystkich osób. Spróbuj ponownie.
dots-tally = { $dots ->
    [0] Nikt nie przykleił tu kropki
    [one] { $dots } kropka
    [few] { $dots } kropki
    [many] { $dots } kropek
   *[other] { $dots } kropki
}{ $people ->
    [0] {""}
    [one] , od { $people } osoby
    [few] , od { $people } osób
    [many] , od { $people } osób
   *[other] , od { $people } osoby
}

## List

list-title = Co mówią ludzie
list-empty = Na razie nic tu nie ma.
list-none = Nic nie pasuje. Usuń filtr, żeby zobaczyć więcej.
list-filter = Szukaj słowa
list-category = Rodzaj
list-all-categories = Wszystkie
list-sort = Kolejność
sort-newest = Od najnowszych
sort-near = Od najbliższych środka
sort-oldest = Od najstarszych
sort-name = Nazwa
sort-importance = Od najważniejszych
list-count = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
list-more = Pokaż więcej

## Files

files-title = Zapisz kopię albo wczytaj plik
export = Zapisz kopię
share = Udostępnij kopię
share-map = Udostępnij tę mapę
exported = Zapisano { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
} jako { $file }. Szukaj tego pliku wśród pobranych.
export-empty = Nie ma jeszcze nic do zapisania.
import = Wczytaj plik
import-reading = Czytamy { $file }… { $percent } %
import-saving = Zapisujemy…
import-cancel = Stop
import-stopped = Zatrzymano. Nic się nie zmieniło.
import-done = { $file }: nowe: { $added }, zmienione: { $updated }, już były: { $same }, pominięte: { $left_out }.
import-withdrawn = Pominięte, bo ich autorzy poprosili o usunięcie: { $count }.
import-failed = Nie udało się odczytać { $file }. Nic się nie zmieniło. Spróbuj wybrać plik jeszcze raz.
import-problems = Co zauważyliśmy
import-more = … i jeszcze { $count }
import-feature = Miejsce { $number }
import-foreign-title = Ten plik jest z innego programu
import-foreign-hint = Czym są miejsca w tym pliku?
import-foreign-name = W której kolumnie jest nazwa?
import-foreign-none = W żadnej
import-start = Wczytaj

## Session

sitting = Sesja
sitting-line = Sesja: { $site }, { $date }
sitting-next = Następna osoba
next-title = Ta odpowiedź nie jest skończona
next-kept = Zachowamy to, co już zostało powiedziane. Ekran zostanie wyczyszczony dla następnej osoby.
next-lost = Zostanie usunięta, a ekran wyczyszczony dla następnej osoby.
next-back = Wróć i dokończ
idle-title = Czy nadal tu jesteś?
idle-why = Dotknij ekranu, żeby iść dalej. Jeśli nikt tego nie zrobi, wyczyścimy go dla następnej osoby.
idle-left = Zostało sekund: { $seconds }
idle-stay = Nadal tu jestem
clock-ask = Zegar może tu źle chodzić. Pokazuje { $time }. Czy to prawda?
clock-yes = Dobrze chodzi
clock-no = Źle chodzi
clock-wrong = Zegar źle tu chodzi: pokazuje { $time }. Możesz iść dalej. Zapisujemy, że godziny mogą być złe. Ustaw zegar w ustawieniach.

## Facilitator

facilitator = Dla prowadzących
facilitator-lock = Zablokuj i wróć do mapy
sitting-none = Nie rozpoczęto żadnej sesji.
sitting-start-title = Rozpocznij sesję
sitting-start = Rozpocznij sesję
sitting-site = Miejsce
sitting-date = Data
sitting-stage = Po co jest ta sesja?
sitting-facilitator = Kod osoby prowadzącej
sitting-facilitator-hint = Kod ustalony w zespole. Żadnych nazwisk.
sitting-device = Nazwa tego urządzenia
sitting-device-hint = Na przykład A, B albo C, jeśli jest ich kilka.
sitting-languages = Języki do wyboru
sitting-languages-hint = Nie zaznaczaj żadnego, żeby były wszystkie.
sitting-assisted = Ktoś pomaga ludziom wpisywać odpowiedzi
sitting-idle = Pytaj „Czy nadal tu jesteś?” po
sitting-minutes = { $count } min
stage-none = Nie podano
stage-profiling = Poznanie okolicy
stage-informal-survey = Ankieta nieformalna
stage-world-cafe = World café
stage-action-workshop = Warsztat działania
stage-feedback = Omówienie wyników
stage-drop-in = Dzień otwarty
stage-online = Przez internet
sitting-end = Zakończ sesję
sitting-end-sure = Zakończyć teraz tę sesję?
sitting-end-yes = Zakończ
sitting-end-no = Kontynuuj
figure-sitting = Odpowiedzi w tej sesji
figure-people = Osoby: { $count }
figure-tablet = Odpowiedzi na tym urządzeniu
desk-during = W czasie sesji
desk-mend = Zmień albo usuń odpowiedzi
desk-mend-more = zablokuj, gdy skończysz
desk-code = Usuń odpowiedzi po kodzie
desk-tablet = To urządzenie
desk-clock = Zegar pokazuje { $time }.
desk-awake = W czasie sesji ekran sam się nie wyłącza.
desk-asleep = Ta przeglądarka nie potrafi zostawić włączonego ekranu. Ustaw to w ustawieniach urządzenia.
desk-pin = PIN ustawiono { $date }.
desk-kiosk = Zanim oddasz urządzenie, zablokuj je na tej stronie: na iPadzie przez Dostęp nadzorowany, na Androidzie przez przypinanie ekranu.
pin-choose = Wybierz PIN
pin-deters = PIN zatrzymuje ciekawskie palce. Nie zabezpiecza odpowiedzi: kto zna się na komputerach, może go obejść. Miej urządzenie na oku.
pin-new = Nowy PIN, co najmniej 4 cyfry
pin-again = Ten sam PIN jeszcze raz
pin-set = Ustaw PIN
pin-enter = Jaki jest PIN?
pin = PIN
pin-open = Otwórz
pin-length = PIN ma od 4 do 32 cyfr lub liter.
pin-differ = Te dwa nie są takie same. Wpisz PIN jeszcze raz, dwa razy.
pin-wrong = To nie jest PIN. Spróbuj jeszcze raz.
pin-wait = To nie jest PIN. Poczekaj chwilę i spróbuj jeszcze raz. Zostało sekund: { $seconds }
pin-forgotten = Nie pamiętam PIN-u
pin-forgotten-text = Nic nie przepadło. Zostaw tę stronę otwartą przez 10 minut, a potem możesz wybrać nowy PIN.
pin-renew = Czekaj na nowy PIN
pin-renewing = Nowy PIN możesz wybrać za { $time }. Zostaw tę stronę otwartą.
pin-insecure = Ta strona nie przyszła przez https, więc przeglądarka nie może zachować PIN-u. Ta część jest otwarta: miej urządzenie na oku.

## When something goes wrong

trouble-title = Coś poszło nie tak
retry = Spróbuj ponownie
download-answers = Pobierz moje odpowiedzi
forget-download = Ta przeglądarka może zapomnieć odpowiedzi. Pobierz je przed wyjściem.
store-quota = Na tym { $device ->
    [phone] telefonie
    [computer] komputerze
   *[tablet] tablecie
} nie ma już miejsca, więc nie udało się zapisać odpowiedzi. Twoja odpowiedź wciąż jest na ekranie. Pobierz ją teraz albo zrób miejsce i spróbuj ponownie.
store-blocked = Common Ground jest otwarte na innej karcie w starszej wersji. Zamknij inne karty i spróbuj ponownie.
store-unavailable = Ta przeglądarka nie pozwala nam niczego zapisać (może to okno prywatne albo dane stron są wyłączone). Nadal możesz odpowiadać, ale odpowiedzi znikną, gdy zamkniesz tę stronę. Najpierw je pobierz.
store-newer = Była tu już używana nowsza wersja Common Ground. Odśwież stronę, żeby ją otworzyć. Nic się nie zmieniło.
store-conflict = W międzyczasie zostało to zmienione na innej karcie. Twoja odpowiedź wciąż jest na ekranie.
store-conflict-gone = W międzyczasie zostało to usunięte na innej karcie. Twoja odpowiedź wciąż jest na ekranie.
store-withdrawn = To zostało usunięte za pomocą kodu. Nie można tego przywrócić.
store-conflict-mine = Zapisz moją
store-conflict-theirs = Zostaw tamtą
store-failed = Nie udało się zapisać odpowiedzi. Wciąż jest na ekranie. Spróbuj ponownie albo ją pobierz.
store-unreadable = Nie da się odczytać { $count ->
    [one] { $count } zapisanej odpowiedzi
    [few] { $count } zapisanych odpowiedzi
    [many] { $count } zapisanych odpowiedzi
   *[other] { $count } zapisanej odpowiedzi
}. Zostawiamy wszystko bez zmian.
project-title = Ta mapa nie jest dobrze ustawiona
project-hint = Pokaż tę stronę osobie, która się nią zajmuje. Co jest nie tak w { $file }:
project-other-origin = Ten link prowadzi do projektu na innej stronie internetowej. Dla Twojego bezpieczeństwa go nie otwieramy.
project-not-found = Nie ma tu projektu o nazwie { $file }.

## The file as a whole

problem-not-json = Ten plik jest uszkodzony albo jest innego rodzaju. Sprawdź, czy to właściwy plik, albo pobierz go jeszcze raz. { $detail }
problem-not-geojson = W tym pliku nie ma danych mapy, które umiemy odczytać. Wybierz plik GeoJSON.
problem-truncated = Plik urywa się w środku. Czytamy to, co w nim jest. Żeby mieć resztę, pobierz plik jeszcze raz.
problem-newer-format = Ten plik powstał w nowszej wersji Common Ground. Nic się nie zmieniło. Pobierz najnowszą wersję i spróbuj ponownie.
problem-trailing-text = Po końcu pliku jest jeszcze jakiś tekst. Został pominięty.
problem-byte-order-mark = Plik zaczyna się znakiem, którego nie potrzebuje. Znak został pominięty.
problem-other-crs = Miejsca w tym pliku są zapisane w innym układzie ({ $detail }). Zapisz plik jeszcze raz z długością i szerokością geograficzną (WGS 84).
problem-checksum-differs = Plik zmienił się po zapisaniu albo brakuje jego części. Sprawdź, czy to właściwy plik.
problem-not-utf8 = Nie da się odczytać liter w tym pliku. Zapisz go jeszcze raz jako UTF-8.
problem-no-features = W tym pliku nie ma nic do dodania.

## One entry of a file

problem-feature-not-json = Ten wpis jest uszkodzony i został pominięty. Popraw go w pliku, a potem otwórz plik ponownie.
problem-not-a-feature = To nie jest miejsce na mapie, więc zostało pominięte.
problem-lone-surrogate = Jedna litera była uszkodzona. W jej miejscu jest teraz �.
problem-too-deep = Ten wpis ma zbyt wiele części jedna w drugiej i został pominięty.
problem-too-large = Ten wpis jest za duży i został pominięty.
problem-duplicate-key = „{ $detail }” jest tu dwa razy. Został ten ostatni.
problem-duplicate-id = Ten wpis jest tu więcej niż raz. Został najnowszy.
problem-derived-id = Ten wpis nie miał własnego numeru. Dostał go od nas, żeby otwarcie pliku dwa razy nic nie dodało.
problem-out-of-range = To miejsce nie leży na Ziemi, więc zostało pominięte. Sprawdź jego długość i szerokość geograficzną. { $detail }
problem-swapped = Długość i szerokość geograficzna chyba są zamienione, więc ten wpis został pominięty. Zamień je w pliku. { $detail }
problem-third-dimension = Wysokość tego miejsca nie jest potrzebna. Została pominięta.
problem-ring-closed = Brzeg tego obszaru był otwarty. Został zamknięty.
problem-ring-turned = Brzeg tego obszaru biegł w złą stronę. Został odwrócony.
problem-self-crossing = Brzeg tego obszaru przecina sam siebie. Zostaje tak, jak jest.
problem-too-few-positions = Na linię lub obszar jest tu za mało punktów, więc ten wpis został pominięty.
problem-geometry-collection = W tym wpisie są razem punkty, linie i obszary, więc został pominięty. Zapisz każde z nich jako osobny wpis.
problem-bad-geometry = Nie wiemy, gdzie to jest, więc zostało pominięte. Sprawdź to miejsce w pliku. { $detail }
problem-wrong-type = Ta odpowiedź jest innego rodzaju, niż trzeba, więc nie można jej użyć. { $detail }
problem-not-allowed = Tej odpowiedzi nie ma wśród możliwych, więc nie można jej użyć. { $detail }
problem-nested-property = Ta odpowiedź składała się z kilku części. Została zapisana jako tekst.
problem-control-characters = Usunęliśmy znaki, których nie widać.
problem-missing = Brakuje czegoś, co musi mieć każdy wpis, więc ten został pominięty. { $detail }
problem-bad-time = Nie umiemy odczytać tej daty i godziny, więc zostały pominięte. { $detail }
problem-too-long = Ten tekst jest za długi. Skróć go: najwyżej { $detail } liter, odstępów i znaków.

## Answers

problem-required = Tutaj potrzebujemy odpowiedzi, zanim zapiszemy. Odpowiedz na to pytanie.
problem-too-many = Wybrano za dużo. Wybierz najwyżej { $detail }.
problem-bad-number = Ta liczba tu nie pasuje. Sprawdź ją i wpisz cyframi, na przykład 12.
problem-bad-date = Ta data tu nie pasuje. Sprawdź ją: może jest z przyszłości albo brakuje jej części.
problem-wrong-shape = Tego nie da się tak pokazać na mapie. Pokaż nam to miejsce jeszcze raz.
problem-outside-area = To jest poza obszarem tej mapy, całe albo w części. Można zapisać tylko miejsca wewnątrz niego.
problem-on-one-line = Wszystkie punkty są w jednej linii. Obszar potrzebuje punktu z boku.
problem-too-many-positions = Tu jest za dużo punktów. Może ich być najwyżej { $detail }.
problem-same-position = Tu już jest punkt. Przesuń mapę do następnego.

## Project files

problem-unknown-key = „{ $detail }” nic tu nie znaczy. Sprawdź pisownię albo to usuń.
problem-repeated-id = „{ $detail }” jest użyte dwa razy. Nadaj każdemu własną nazwę.
problem-unknown-id = Nic tu się nie nazywa „{ $detail }”. Sprawdź pisownię i to, czy stoi przed tym wierszem.
problem-bad-id = „{ $detail }” nie może tu być nazwą. Użyj tylko a–z, 0–9, _ i -, albo wybierz inne słowo, jeśli tego słowa Common Ground używa dla siebie.
problem-unknown-question-type = Nie znamy pytań typu „{ $detail }”. Użyj category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice lub link.
problem-unknown-condition = Nie znamy warunku złożonego z { $detail }. Użyj all, any lub not; albo question z is, has, at_least, at_most lub answered.
problem-project-missing = Czegoś tu brakuje. Uzupełnij to. Co tu powinno być: { $detail }.
problem-project-wrong-type = Tu powinno być coś innego. Co tu powinno być: { $detail }.
problem-project-not-allowed = { $detail } nie może tu być. Sprawdź to i wybierz coś innego.
problem-words-missing = Brakuje słów w języku „{ $detail }”. Dodaj je.
problem-assumed = Brakowało tu czegoś potrzebnego. Wybraliśmy najbardziej prawdopodobną wartość. Sprawdź, czy jest dobra.
problem-big-number = Jedna liczba jest za duża, żeby zapisać ją dokładnie. Została zapisana jako tekst.
problem-bad-utf8 = Niektórych liter nie dało się odczytać i zostały zastąpione. Sprawdź tekst.

## Nothing lost

restored = Zapisane odpowiedzi zniknęły lub były uszkodzone. Przywróciliśmy to, co było tu { $when }. Odpowiedzi: { $count }
restored-page = Zapisane odpowiedzi zostały usunięte przez coś innego. Ta strona jeszcze je miała i są znów zapisane. Odpowiedzi: { $count }
keep-title = Przekazanie
keep-open = Jeszcze niewyeksportowane
keep-since = osoby: { $people }, od { $when }
keep-all = Wszystko jest wyeksportowane.
keep-open-line = Jeszcze niewyeksportowane: { $count }
keep-export = Eksportuj dla zespołu badawczego
keep-export-more = odpowiedzi, zdjęcia i osoby w jednym pliku
keep-making = Przygotowujemy plik…
keep-where = Czy plik jest tam, gdzie powinien?
keep-where-more = Umieść plik tam, gdzie trzyma go Twój zespół: na pendrivie, we wspólnym folderze, w innej aplikacji. Sprawdź, czy tam jest. Dopiero wtedy liczy się jako wyeksportowany.
keep-file = Plik
keep-contents = Zawartość
keep-in-it = Odpowiedzi: { $places }. Osoby: { $people }. Zdjęcia i nagrania: { $media }.
keep-size = Rozmiar
keep-checksum = Suma kontrolna (SHA-256)
keep-again = Zapisz jeszcze raz
keep-read = Odczytaj i porównaj
keep-confirm = Tak, jest tam, gdzie powinien
keep-later = Nie teraz
keep-same = To ten sam plik, bajt po bajcie.
keep-not-read = Nie udało się odczytać pliku. Spróbuj wybrać go jeszcze raz.
keep-cut-off = Brakuje części pliku: jest { $size } z { $whole }. Zapisz go jeszcze raz.
keep-another = To inny plik albo jest uszkodzony. Wybierz plik o nazwie podanej wyżej albo zapisz go jeszcze raz.
keep-differs = To nie jest ten sam plik. Odpowiedzi, których brakuje lub są inne: { $count }. Zapisz go jeszcze raz.
keep-differs-else = To nie jest ten sam plik. Odpowiedzi są te same, ale coś innego się różni. Zapisz go jeszcze raz.
keep-sure = Wyeksportowano. Możesz wyczyścić to urządzenie, jeśli nie dodano nic nowego.
keep-not-yet = Coś na tym urządzeniu nie jest jeszcze wyeksportowane. Najpierw to wyeksportuj.
keep-unreadable = Czegoś, co jest tu zapisane, nie da się odczytać, więc nie ma tego w żadnym eksporcie. Zapytaj swój zespół, zanim wyczyścisz to urządzenie.
keep-too-large = Plik byłby za duży dla tej przeglądarki. Usuń zdjęcia, które są już wyeksportowane, i spróbuj ponownie.
keep-check = Sprawdź teraz
book-title = Wcześniejsze eksporty i czyszczenia
book-made = { $when }: utworzono { $file } ({ $count }). Nikt go jeszcze nie sprawdził.
book-sure = { $when }: utworzono { $file } ({ $count }); jest tam, gdzie powinien.
book-read = { $when }: utworzono { $file } ({ $count }), odczytano go i jest taki sam.
book-wiped = { $when }: urządzenie wyczyszczono ({ $count }). Wszystko było w { $file }.
book-copy = Ostatnia kopia bezpieczeństwa na tym urządzeniu: { $when }
book-no-copy = Nie udało się zapisać kopii bezpieczeństwa na tym urządzeniu. Eksportuj częściej.
space = Pamięć
space-of = zajęte z { $size }
space-full = Zajęte jest { $percent } % miejsca na tym urządzeniu. Zrób miejsce, zanim się zapełni.
space-photos = Usuń zdjęcia, które są już wyeksportowane ({ $count })
space-export = Najpierw wyeksportuj. Potem możesz tu usunąć zdjęcia, które są już wyeksportowane.
wipe = Wyczyść to urządzenie
wipe-when = dopiero po potwierdzeniu eksportu
wipe-sure = Usunąć wszystko z tego urządzenia? Odpowiedzi: { $count }
wipe-what = To usunie z tego urządzenia wszystkie odpowiedzi, zdjęcia, osoby i kopie bezpieczeństwa. Sesje, PIN i lista eksportów zostają. Nie można tego cofnąć.
wipe-type = Wpisz słowo „{ $word }”
wipe-word = usuń
wipe-wrong-word = To nie to słowo. Wpisz „{ $word }”.
wipe-now = Wyczyść teraz
wipe-done = Wszystko usunięto z tego urządzenia.
projector-hint = Mapa otwiera się w innym oknie. Przesuń to okno na duży ekran. Nie ma na nim imion, słów ani zdjęć, ani prywatnych miejsc.
projector-open = Pokaż na dużym ekranie
projector-more = Wybierz, co jeszcze pokazać
projector-not-agreed = Ta osoba nie zgodziła się tego udostępnić.
projector-place = Pokaż miejsce
projector-words = Pokaż słowa
projector-full = Pełny ekran

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Inny tablet w pobliżu
passing-what = Wszystko, co jest na tym tablecie, zostanie wysłane na inny. Stąd nic nie zniknie. Oba tablety muszą być w tej samej sieci wi-fi lub przy tym samym hotspocie. Internet nie jest potrzebny.
passing-send = Wyślij na inny tablet
passing-receive = Odbierz z innego tabletu
passing-file-out = Wyślij jako plik
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Otwórz plik z innego tabletu
passing-preparing = Chwileczkę…
passing-show-first = Pokaż ten kod drugiemu tabletowi
passing-show-first-how = Na drugim tablecie otwórz tę stronę i naciśnij „Odbierz z innego tabletu”. Skieruj jego aparat na ten kod.
passing-next = Pokazuje już kod: odczytaj
passing-show-second = Teraz pokaż ten kod pierwszemu tabletowi
passing-show-second-how = Nie zamykaj tej strony. Gdy pierwszy tablet odczyta kod, wszystko pójdzie dalej samo.
passing-code = Kod dla drugiego tabletu
passing-no-camera = Nie ma aparatu? Użyj kodu jako tekstu
passing-copy = Kopiuj
passing-copied = Skopiowano.
passing-read = Skieruj aparat na kod na drugim tablecie
passing-camera = Obraz z aparatu
passing-turn = Użyj drugiego aparatu
passing-camera-refused = Nie możemy użyć aparatu. Można na to pozwolić w ustawieniach przeglądarki albo wpisać kod poniżej.
passing-camera-none = Nie znaleźliśmy aparatu, którego można użyć. Wpisz lub wklej kod poniżej.
passing-type = Albo wpisz lub wklej kod tutaj
passing-use = Użyj tego kodu
passing-wrong-not-ours = To nie jest kod Common Ground.
passing-wrong-mistyped = W tym kodzie czegoś brakuje albo coś jest źle. Sprawdź go albo odczytaj jeszcze raz.
passing-wrong-newer = Drugi tablet ma nowszą wersję Common Ground. Najpierw zaktualizuj ten tablet.
passing-wrong-project = Na drugim tablecie jest inny projekt: { $project }.
passing-wrong-turn = To nie ten kod. Jeden tablet musi wysyłać, a drugi odbierać.
passing-wrong-other = To kod z wcześniejszej próby. Zacznij od nowa na obu tabletach.
passing-meeting = Szukamy drugiego tabletu…
passing-sending = Wysyłanie: { $percent } %
passing-receiving = Odbieranie: { $percent } %
passing-storing = Sprawdzamy i zapisujemy…
passing-broken = Połączenie zostało przerwane. To, co dotarło, jest zachowane: { $percent } %. Aby kontynuować, pokaż i odczytaj nowe kody.
passing-unmet = Tablety się nie znalazły. Czy oba są w tej samej sieci wi-fi lub przy tym samym hotspocie?
passing-again-send = Pokaż nowy kod
passing-again-receive = Odczytaj nowy kod
passing-done-sent = Drugi tablet ma już wszystko
passing-done-received = Wszystko z drugiego tabletu jest tutaj
passing-summary = Nowe: { $new }, zmienione: { $updated }, już były: { $same }, sprzeczne: { $conflicts }.
passing-summary-more = Osoby: { $people }. Zdjęcia i nagrania głosu: { $media }.
passing-withdrawn = Pominięte, bo ich autorzy poprosili o usunięcie: { $count }.
passing-removed = Usunięte, bo poproszono o to na drugim tablecie: { $count }.
passing-unreadable = Nie udało się odczytać: { $count }.
passing-conflicts = Zmienione na obu tabletach: zostawiliśmy nowszą wersję
passing-conflicts-save = Zapisz pozostałe wersje
passing-failed-newer = Tablet, który wysyła, ma nowszą wersję Common Ground. Najpierw zaktualizuj drugi.
passing-failed-project = Na tabletach są różne projekty. To pochodziło z { $project }. Nic się nie zmieniło.
passing-failed-room = { $size } to za dużo dla tabletu, który odbiera. Nic się nie zmieniło.
passing-failed-damaged = Dotarło coś innego, niż wysłano. Nic się nie zmieniło. Spróbuj ponownie.
passing-failed-stopped = Zatrzymano to na drugim tablecie.
passing-failed-kept = Tablet, który odbiera, nie mógł zapisać wszystkiego. Spróbuj ponownie. Nic nie zapisze się dwa razy.
passing-failed-network = Ten tablet nie jest w żadnej sieci albo jego przeglądarka tego nie umie. Zamiast tego wyślij plik.
passing-failed-fetch = Nie udało się wczytać tego, co potrzebne. Spróbuj ponownie, gdy ten tablet będzie miał internet.
passing-again = Zacznij od nowa

## Packages

public-export = Eksportuj dla wszystkich
public-export-more = tylko publiczne, osób, które się zgodziły
public-made = Plik dla wszystkich jest zapisany
public-made-more = Jest w nim tylko to, co może być publiczne. Nie ma w nim niczyich danych. Nie liczy się jako eksport. Użyj też „Eksportuj dla zespołu badawczego”.
public-none = Nie ma jeszcze nic dla wszystkich
public-none-more = Żadna odpowiedź tutaj nie może być publiczna albo nikt nie zgodził się jej udostępnić. Nie powstał żaden plik.
sealed-note = Plik jest zaszyfrowany. Otworzyć go może tylko zespół badawczy.
sealed-failed = Nie udało się zaszyfrować pliku, więc nic nie zapisano. Spróbuj ponownie albo powiedz o tym zespołowi.
sealed-differs = To nie jest ten sam plik. Jest zaszyfrowany, więc nie wiemy, co się różni. Zapisz go jeszcze raz.

## Merging files

merge-title = Połącz pliki
merge-what = Łączy na tym tablecie pliki z innych tabletów. Możesz wybrać wiele naraz. Możesz to cofnąć.
merge-pick = Wybierz pliki
merge-reading = Czytamy plik { $number } z { $count }…
merge-unfit = Tych plików nie możemy użyć
merge-unfit-more = Nic jeszcze nie połączono.
merge-go-on = Połącz pozostałe ({ $count })
merge-not-read = Nie udało się go odczytać. Wybierz go ponownie.
merge-unknown = Nie znamy tego rodzaju pliku. Wybierz plik wyeksportowany z tabletu.
merge-sealed = Jest zaszyfrowany. Otworzyć go może tylko zespół badawczy.
merge-public = Powstał dla wszystkich, więc wiele w nim brakuje. Wybierz plik dla zespołu badawczego.
merge-damaged = Jest uszkodzony albo spakował go ponownie inny program. Skopiuj go jeszcze raz stamtąd, skąd pochodzi.
merge-cut-off = Brakuje jego części. Skopiuj go jeszcze raz stamtąd, skąd pochodzi.
merge-newer = Utworzyła go nowsza wersja Common Ground. Najpierw zaktualizuj ten tablet.
merge-project = Jest z innego projektu: { $project }.
merge-foreign = Utworzył go inny program. Wczytaj go na stronie „Lista”.
merge-done = Połączone pliki: { $count }
merge-new = Nowe
merge-updated = Zmienione
merge-same = Już były
merge-conflicts = Sprzeczne
merge-older = Starsze, pominięte
merge-withdrawn = Pominięte, bo ich autorzy je wycofali
merge-removed = Usunięte tutaj, bo ich autorzy je wycofali
merge-unreadable = Nie udało się odczytać
merge-people = Osoby, nowe lub zmienione
merge-sessions = Sesje, nowe lub zmienione
merge-media = Zdjęcia i nagrania, nowe
merge-conflicts-more = Tę samą odpowiedź zmieniono w dwóch miejscach. Zostawiliśmy nowszą.
merge-table = Zapisz tabelę sprzeczności
merge-here = ten tablet
merge-last = Ostatnie łączenie: { $when }, pliki: { $count }
merge-undo = Cofnij to łączenie
merge-undone = Łączenie jest cofnięte
merge-undone-more = Wszystko jest jak przedtem. Co ludzie wycofali, pozostaje usunięte.
merge-undone-left = Zmienione od tamtej pory, więc zostają: { $count }.

## Printing

paper-title = Papier
paper-what = Wydrukuj mapę, na którą nakleja się naklejki z numerami, i formularze do niej. Potem przepisz je tutaj.
paper-language = Język mapy i formularzy
paper-size = Papier na mapę
paper-sheets = Arkusze mapy
paper-copies = Formularzy każdego rodzaju
paper-print-map = Drukuj mapę
paper-print-forms = Drukuj formularze
paper-making = Przygotowuję…
paper-failed = Nie udało się. Sprawdź, czy mapa ulic już jest, i spróbuj jeszcze raz.
paper-ready = Gotowe do druku
paper-settings = W oknie drukowania wybierz { $size } i 100 %, bez nagłówków i stopek.
paper-print = Drukuj
paper-scale = Skala 1 : { $number }
paper-square-size = Każdy kwadrat ma bok { $length }
paper-sheet = Arkusz { $number } z { $total }
paper-scan = Zeskanuj to, aby otworzyć mapę
paper-north = N
paper-stickers = Naklejki na mapie
paper-stickers-what = Napisz numer na naklejce i naklej ją na mapę. Potem wypełnij wiersz z tym numerem: zakreśl kształt i wpisz kwadrat, na przykład C4.
paper-sticker = Naklejka
paper-kind = Co to jest?
paper-square = Kwadrat
paper-words = W kilku słowach
paper-one = Zaznacz jedno.
paper-many = Zaznacz, ile chcesz.
paper-if = Zostaw puste, jeśli nie pasuje.
paper-link = Wpisz numery ich naklejek.
paper-version = Tekst: { $version }
paper-team = Dla zespołu:
paper-tear = Oderwij tutaj i zachowaj tę część
paper-about = Tę stronę można oderwać. Nie musisz jej wypełniać.

## Typing in

typing-title = Przepisz formularze z papieru
typing-more = jeden formularz po drugim
typing-language = Język formularza
typing-sticker = Numer na naklejce
typing-sticker-hint = Tak jak jest na formularzu.
typing-square = Kwadrat na mapie
typing-square-hint = Litera i liczba, na przykład C4. Zostaw puste, aby poszukać miejsca.
typing-code = Kod na formularzu
typing-code-hint = Jest na końcu formularza. Zostaw puste, jeśli go nie ma.
typing-same = Ta sama osoba co na poprzednim formularzu
typing-about = Pytania o tę osobę
typing-start = Zacznij
typing-stop = Koniec przepisywania
typing-saved = Zapisano. Naklejka: { $sticker }
typing-saved-blank = Zapisano jako niepełne, bo brakuje czegoś potrzebnego. Naklejka: { $sticker }
typing-keys-are = Klawisze: 1 do 9 wybierają. Enter idzie dalej. 0 lub F8: bez odpowiedzi. F9: zapisz, następny formularz.
typing-wrong-kind = Powiedz, co to jest.
typing-wrong-square = Nie ma takiego kwadratu. Są od A1 do { $last }.
typing-wrong-code = To nie jest kod. Spójrz jeszcze raz.
typing-wrong-taken = Ktoś ma już ten kod. Czy ten formularz był już przepisany?
typing-line = Naklejka { $sticker } · Kwadrat { $square }
typing-keys = Klawisze
typing-none = Bez odpowiedzi (0)
typing-next = Zapisz, następny (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Wysyłanie
deliver-waiting = Do wysłania: { $count }
deliver-now = Wyślij teraz
deliver-copy = Wyślij kopię
deliver-arrived = Odpowiedzi dotarły: { $name }.
deliver-told = { $name }: wiadomość o tym, co zostało wycofane, dotarła.
deliver-team = zespół
deliver-offline = Nie ma internetu. Wyślemy, gdy będzie.
deliver-no-answer = { $name }: jeszcze nie ma odpowiedzi. Próbujemy dalej.
deliver-refused = { $name }: tak nie da się tego przyjąć. Tutaj jest to bezpieczne. Wyślij kopię e-mailem.
deliver-too-large = To za duże, żeby tak wysłać. Tutaj jest to bezpieczne. Wyślij kopię e-mailem.
deliver-unsealed = Ta przeglądarka nie umie zaszyfrować odpowiedzi dla zespołu, więc ich nie wysyłamy. Tutaj są bezpieczne.
deliver-forget = Ta przeglądarka może zapomnieć odpowiedzi: wyślij je przed wyjściem.
deliver-before = Po zapisaniu odpowiedź dostanie: { $name }.
deliver-on-way = Zapisane i w drodze. Odbiorca: { $name }.
deliver-by-hand = Zapisaliśmy plik. Prosimy go wysłać. Odbiorca: { $name }.
deliver-done = Już wysłane
deliver-later = Później

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Kto otworzy ten link, zobaczy tę samą mapę w tym samym miejscu. Nie ma w nim nic z tego, co ludzie powiedzieli.
share-map-code = Kod QR linku
share-map-scan = Skieruj tu aparat telefonu
share-map-link = Link
share-map-copy = Kopiuj link
share-map-copied = Link jest skopiowany.
share-map-by-hand = Ta przeglądarka nie może go skopiować. Proszę zaznaczyć link i skopiować samodzielnie.
share-map-send = Wyślij link
share-map-only-here = Ta mapa jest tylko na tym urządzeniu, więc link nigdzie indziej się nie otworzy. Osoba, która prowadzi mapę, może umieścić ją w internecie.
share-map-near = Ten link otwiera się tylko w tej samej sieci co tutaj, na przykład w tym samym Wi-Fi.
share-map-offline = Nie ma tu teraz internetu. Link otwiera się tylko na urządzeniu, które ma internet.
share-map-show = Pokaż link mimo to
