# Common Ground: the words of the interface, in Italian.
# review: machine-drafted
# language: Italiano

## Bar

bar-label = Barra principale
find-place = Cerca un luogo
list = Elenco
map = Mappa
read-aloud = Leggi ad alta voce
read-stop = Smetti di leggere
language = Lingua
skip-to-content = Vai alle domande
skip-to-map = Vai alla mappa
skip-to-list = Vai all’elenco
map-label = Mappa di { $place }
map-loading = Arriva la mappa delle strade… { $percent }%
zoom-in = Ingrandisci
zoom-out = Rimpicciolisci
locate = Mostra dove sono
locate-failed = Non siamo riusciti a trovare dove sei. Sposta la mappa, o cerca un luogo per nome.
basemap-missing = Qui non c’è ancora una mappa delle strade. Puoi comunque usare l’elenco. Se ti occupi tu di questa pagina, crea la mappa delle strade con «common-ground basemap extract --project { $project }».
basemap-unreachable = La mappa delle strade non è arrivata, perché non c’è connessione. Puoi comunque usare l’elenco. Riproviamo quando la connessione torna.
basemap-damaged = Il file della mappa delle strade è rovinato. Puoi comunque cercare i luoghi per nome e usare l’elenco.
map-missing = La mappa non è partita su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
}. Puoi comunque cercare i luoghi per nome e usare l’elenco.
import-drop = Lascia andare per aprire questo file
later-missing = Una parte di questa pagina non è arrivata. Controlla la connessione: noi continuiamo a provare.

## Home

chips-label = Mostra sulla mappa
add-label = Di’ la tua
undo = Annulla
close = Chiudi
deleted = Cancellato.
undone = Annullato.
draft-waiting = Hai una risposta non finita.
draft-resume = Vai avanti
draft-discard = Cancellala

## Choosing a place

place-title = Sposta la mappa finché il segnaposto è sul luogo
place-nowhere = Nessun luogo con un nome qui vicino
place-here = È qui
cancel = Lascia stare

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Vicino a { $place }
place-near-from = Vicino a { $place }, { $distance } più a { $wind }
distance-metres = { $metres } metri
distance-km = { $km } km
wind-north = nord
wind-north-east = nord-est
wind-east = est
wind-south-east = sud-est
wind-south = sud
wind-south-west = sud-ovest
wind-west = ovest
wind-north-west = nord-ovest
place-outside = Questo luogo è fuori dalla zona di cui parliamo. Scegline uno al suo interno.
map-keys = Le frecce spostano la mappa, con Maiusc solo un poco. Più e meno ingrandiscono e rimpiccioliscono, Home torna all’inizio. Invio apre quello che sta al centro. Tutto ciò che è sulla mappa è anche nell’elenco.
map-keys-placing = Il segno resta al centro. Le frecce spostano la mappa sotto, con Maiusc solo un poco. Più e meno ingrandiscono e rimpiccioliscono. Invio vuol dire “È qui”. Puoi anche trovare un luogo per nome.
map-here = Qui: { $name }
map-nearest = La risposta più vicina: { $name }, { $distance } a { $wind }
aloud-no-voice = Su { $device ->
    [phone] questo telefono
    [computer] questo computer
   *[tablet] questo tablet
} non c’è una voce per questa lingua: { $language }. Chiedi a qualcuno di leggere con te, o aggiungi una voce nelle impostazioni.
aloud-clips-only = Su { $device ->
    [phone] questo telefono
    [computer] questo computer
   *[tablet] questo tablet
} non c’è una voce per questa lingua: { $language }. Senti quello che le persone hanno registrato. Chiedi a qualcuno di leggere il resto con te.
aloud-failed = La lettura ad alta voce non ha funzionato su { $device ->
    [phone] questo telefono
    [computer] questo computer
   *[tablet] questo tablet
}. Riprova, o chiedi a qualcuno di leggere con te.

## Language and reading

comfort-title = Lingua e lettura
comfort-done = Fatto
translation-title = Su questa traduzione
translation-machine = Queste parole le ha scritte un computer. Nessuna persona madrelingua le ha ancora controllate.
translation-checked = Una persona che parla questa lingua ha controllato queste parole.
language-now = Ora questa pagina è in { $language }.
language-missing = Non siamo riusciti a caricare le parole in { $language }, quindi non è cambiato nulla. Controlla la connessione e riprova.
language-questions = Le domande di questa mappa non sono ancora in { $language }. Le vedrai in { $other }.
language-buttons = I pulsanti e i suggerimenti di questa pagina non sono ancora in { $language }.

## How it looks

look-title = Come appare
look-text = Grandezza delle parole
look-size = { $percent } %
look-colours = Colori
look-system = Come questo dispositivo
look-light = Chiaro
look-contrast = Forte
look-dark = Scuro
look-easy = Facile: meno domande, più immagini
look-easy-more = I pulsanti diventano più grandi. Puoi cambiare in ogni momento e niente di quello che hai detto va perso.

## Without internet

offline-title = Senza internet
offline-ready = Pronto a funzionare senza connessione. Tutto quello che c’è su questa mappa è conservato qui.
offline-preparing = Non è ancora pronto a funzionare senza connessione. Lascia aperta questa pagina finché c’è internet.
offline-none = Per partire questa pagina ha bisogno di internet.
offline-update = C’è una versione più recente. Arriva quando nessuno sta usando questa pagina.
offline-renewed = Questa ora è la versione più recente.

## Place: routes and areas

forms-label = Che cosa vuoi segnare?
form-spot = Punto
form-route = Percorso
form-area = Zona
form-whole = Ovunque
draw-route-first = Sposta la mappa dove comincia il percorso
draw-area-first = Sposta la mappa su un angolo della zona
draw-next = Sposta la mappa sull’angolo successivo
draw-ready = Sposta la mappa sull’angolo successivo, oppure finisci
draw-picked = Sposta la mappa dove deve stare l’angolo { $number }
draw-whole = Riguarda tutto il quartiere
draw-kept = Questa forma viene da un file. Puoi tenerla.
draw-add = Aggiungi angolo
draw-move = Spostalo qui
draw-leave = Lascialo
draw-remove = Togli
draw-finish = Fine
draw-continue = Continua
draw-keep = Tienila
draw-keys = Sulla mappa, Invio aggiunge un angolo e Backspace annulla l’ultimo passo. Pag su e Pag giù scelgono un angolo, Canc lo toglie.
draw-corners = Angoli
draw-previous = Angolo precedente
draw-following = Angolo successivo
draw-count = { $count ->
    [one] { $count } angolo
    [many] { $count } angoli
   *[other] { $count } angoli
}
draw-of = Angolo { $number } di { $count }
draw-said-start = Metti un angolo dove c’è una curva.
draw-said-added = Angolo { $number } aggiunto.
draw-said-added-near = Angolo { $number } aggiunto, vicino a { $place }.
draw-said-moved = Angolo { $number } spostato.
draw-said-moved-near = Angolo { $number } spostato, vicino a { $place }.
draw-said-picked = Angolo { $number } di { $count }. Sposta la mappa, poi premi «Spostalo qui».
draw-said-left = Nessun angolo scelto.
draw-said-removed = Angolo { $number } tolto.
draw-said-undone = Ultimo passo annullato.
draw-said-mended = Il bordo incrociava sé stesso, così abbiamo cambiato l’ordine degli angoli. Ora va bene? Allora premi «Fine». Se no, premi «Annulla».
draw-so-far-length = Finora è lungo { $size }.
draw-so-far-size = Finora è { $size }.
draw-too-few = A una zona servono almeno tre angoli, a un percorso due.
draw-crossing = Il bordo incrocia sé stesso. Sposta o togli un angolo, così che giri intorno alla zona una volta sola.
size-metres = { $count ->
    [one] circa { $count } metro
    [many] circa { $count } metri
   *[other] circa { $count } metri
}
size-kilometres = { $count ->
    [one] circa { $count } chilometro
    [many] circa { $count } chilometri
   *[other] circa { $count } chilometri
}
size-square-metres = { $count ->
    [one] circa { $count } metro quadrato
    [many] circa { $count } metri quadrati
   *[other] circa { $count } metri quadrati
}
size-pitches = grande circa come { $count ->
    [one] un campo da calcio
    [many] { $count } campi da calcio
   *[other] { $count } campi da calcio
}
size-square-kilometres = { $count ->
    [one] circa { $count } chilometro quadrato
    [many] circa { $count } chilometri quadrati
   *[other] circa { $count } chilometri quadrati
}
shape-route = Un percorso lungo { $size }
shape-area = Una zona, { $size }
shape-whole = Tutto il quartiere

find-title = Cerca un luogo
find-label = Nome della strada o del luogo
find-hint = Comincia a scrivere, poi scegli dall’elenco.
find-hint-postcodes = Comincia a scrivere un nome o un codice postale, poi scegli dall’elenco.
find-where = { $kind }, { $distance } a { $wind }
find-none = Qui non c’è niente con questo nome. Prova con una parte del nome, o con un’altra strada vicina.
find-count = { $count ->
    [one] { $count } luogo trovato
    [many] { $count } luoghi trovati
   *[other] { $count } luoghi trovati
}
find-off = L’elenco delle strade e dei luoghi non è arrivato. Puoi comunque spostare la mappa.
placekind-street = strada
placekind-square = piazza
placekind-park = parco
placekind-water = acqua
placekind-station = stazione
placekind-school = scuola
placekind-health = salute
placekind-worship = luogo di culto
placekind-culture = cultura
placekind-shop = negozio
placekind-community = luogo di ritrovo
placekind-locality = zona
placekind-postcode = codice postale
placekind-other = luogo

## Questions

step = { $number } di { $total }
back = Indietro
continue = Continua
skip = Salta
not-sure = Non so
decline = Preferisco non dirlo
yes = Sì
no = No
choices-most = Scegline al massimo { $max }.
choices-full = Hai già fatto { $max } scelte. Per farne un’altra, prima togline una.
date-day = Giorno
date-month = Mese
date-year = Anno
characters = { $count } di { $max }
characters-over = { $over } di troppo
scale-step = { $step }: { $words }

## Personal details

flags-none = Nessun dato personale trovato
flag-phone = «{ $text }» sembra un numero di telefono. Puoi toglierlo.
flag-email = «{ $text }» sembra un indirizzo email. Puoi toglierlo.
flag-postcode = «{ $text }» sembra un codice postale intero. Puoi tenere la prima metà e togliere il resto.
flag-address = «{ $text }» sembra l’indirizzo di qualcuno. Puoi togliere il numero.
flag-nhs-number = «{ $text }» sembra un numero sanitario inglese (NHS). Puoi toglierlo.
flag-take-out = Toglilo
flag-take-out-of = Togli «{ $text }»

## Photo

photo-add = Aggiungi una foto
photo-take = Scatta una foto
photo-choose = Scegli una foto
photo-no-faces = niente volti, per favore
photo-busy = Prepariamo la tua foto…
photo-yours = La tua foto
photo = Foto
photo-kept = La tua foto è salvata su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
}.
photo-another = Scattane un’altra
photo-choose-another = Scegline un’altra
photo-remove = Togli
photo-remove-name = Togli la tua foto
photo-removed = La tua foto non c’è più.
photo-elsewhere = Questa foto non è su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
}.

## Voice note

voice-add = Dillo a voce
voice-seconds = fino a { $seconds } secondi
voice-asking = Di’ di sì all’uso del microfono, per favore.
voice-recording = In registrazione
voice-stop = Ferma
voice-left = { $seconds ->
    [one] Resta { $seconds } secondo
    [many] Restano { $seconds } secondi
   *[other] Restano { $seconds } secondi
}
voice-warning = Restano 10 secondi
voice-heard = Ti sentiamo.
voice-quiet = Non sentiamo ancora niente. Parla più forte, o avvicinati.
voice-busy = Salviamo la tua registrazione…
voice-yours = La tua registrazione
voice = Registrazione
voice-kept = La tua registrazione è salvata su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
}. Puoi ascoltarla.
voice-again = Registra di nuovo
voice-remove = Togli
voice-remove-name = Togli la tua registrazione
voice-removed = La tua registrazione non c’è più.
voice-elsewhere = Questa registrazione non è su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Non riusciamo ad aprire questo file come immagine. Scegline un altro, per favore.
media-wrong-too-large = Questa immagine è troppo grande per noi. Scegline una più piccola, per favore.
media-wrong-no-memory = Non c’è abbastanza spazio per lavorare su questa immagine. Chiudi altre app o schede, poi riprova.
media-wrong-refused = Non abbiamo il permesso di usare il microfono. Puoi darlo nelle impostazioni del browser, oppure scrivere la tua risposta.
media-wrong-no-microphone = Qui non troviamo un microfono. Puoi scrivere la tua risposta.
media-wrong-in-use = Qualcos’altro sta usando il microfono. Chiudi altre app o chiamate, poi riprova.
media-wrong-not-supported = Questo browser non può registrare la tua voce. Puoi scrivere la tua risposta.
media-wrong-nothing = Non abbiamo sentito niente. Riprova, per favore.
media-wrong-full = Questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
} è pieno, così non abbiamo potuto salvarla. Puoi comunque rispondere a parole.
media-wrong-failed = Non ha funzionato. Riprova, o vai avanti senza.

## Private place

private-place = È un luogo privato (la casa di qualcuno)
private-hint = Prima di salvare spostiamo un po’ il segnaposto, così nessuno può vedere dov’è davvero. Il punto vero non lo teniamo.
private-moved = Spostato un po’, perché resti privato

## Your code

code-title = Il tuo codice
code-keep = Tieni questo codice: ti serve se un giorno vorrai cambiare o togliere le tue risposte.
code-once = Quando avrai finito non potremo più mostrarlo. Scrivilo, fagli una foto o stampalo.
code-print = Stampa
code-read = Il tuo codice, una parte alla volta
code-enter = Qual è il tuo codice?
code-enter-hint = Ha quattro parole e quattro cifre, come MAPLE-RIVER-4729-LEMON-TABLE. Lettere grandi o piccole, vanno bene tutte.
code-wrong-empty = Scrivi qui il tuo codice.
code-wrong-parts = Un codice è fatto di due parole, quattro cifre, poi altre due parole. Controlla che non manchi niente e che niente ci sia due volte.
code-wrong-word = Non conosciamo la parola numero { $number }. Controlla come è scritta.
code-wrong-digits = Dopo le prime due parole vengono quattro cifre. Controllale.
code-wrong-check = In questo codice qualcosa non va. Controlla ogni parola e ogni cifra, e il loro ordine.

## Taking part

age-title = Hai { $age } anni o più?
age-why = Lo chiediamo perché per chi è più giovane le regole sono diverse.
young-title = Grazie per la tua voglia di partecipare
young-text = Per mettere qualcosa su questa mappa devi avere almeno { $age } anni.
young-look = Puoi comunque guardare che cosa hanno detto gli altri.
young-map = Vai alla mappa
guardian-title = Chiedi a un genitore o tutore
guardian-text = Prima un genitore o un tutore deve dire di sì. Il team gli ha dato un codice di riferimento.
guardian-label = Qual è il riferimento?
guardian-hint = Lettere e numeri dati dal team. Non scrivere nomi, per favore.
guardian-needed = Scrivi il riferimento dato al tuo genitore o tutore. Se non ce l’hai, chiedi al team.
consent-title = Prima di cominciare
consent-template = Queste parole sono solo un esempio. Il team deve cambiarle prima che qualcuno partecipi.
consent-controllers = Chi è responsabile delle tue risposte
consent-until = Puoi far cancellare le tue risposte fino al { $day }.
consent-choices = Su che cosa sei d’accordo?
optional-mark = (scegli tu)
consent-needed = Se vuoi partecipare, spunta questa casella. Ci serve il tuo sì prima che tu possa aggiungere qualcosa.
consent-go = Comincia

## About you

about-you = Qualche domanda su di te
optional = facoltativo
about-thanks = Grazie di avercelo detto
about-thanks-text = Lo teniamo separato da quello che metti sulla mappa.
about-change = Cambia quello che ho detto di me

## Deleting by code

withdraw-have = Ho un codice
withdraw-title = Cancella le tue risposte
withdraw-text = Se hai partecipato qui, hai ricevuto un codice. Con quello possiamo cancellare le tue risposte.
withdraw-unknown = Su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
} nessuna risposta appartiene a questo codice. Se hai partecipato su un altro, chiedi al team.
withdraw-sure = { $count ->
    [0] Conosciamo questo codice, ma sulla mappa non c’è niente di suo
    [one] Cancellare la tua risposta?
    [many] Cancellare le tue { $count } risposte?
   *[other] Cancellare le tue { $count } risposte?
}
withdraw-dots = Toglieremo anche i tuoi bollini.
withdraw-what = Cancelleremo anche i tuoi consensi e quello che ci hai detto di te. Poi non si può tornare indietro.
withdraw-copies = Le copie già consegnate prima non si cancellano così. Per quelle, chiedi al team.
withdraw-delete = Cancella tutto
withdraw-keep = Tieni tutto
withdraw-gone = Le tue risposte sono cancellate

## Check your answers

check-title = Controlla le tue risposte
check-place = Luogo
check-kind = Stai aggiungendo
check-skipped = Saltata
check-declined = Preferisco non dirlo
check-moved = sulla mappa
change = Cambia
change-what = Cambia: { $what }
save = Salva
saving = Salviamo…

## Done

done-title = Grazie. Ora è sulla mappa.
done-title-whole = Grazie. Ora è nell’elenco.
done-saved = Salvato al sicuro su questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
}. Non è stato inviato niente a nessuno.
done-title-changed = Grazie. Il tuo cambiamento è salvato.
add-another = Aggiungi altro
next-person = Ho finito: prossima persona

## Card

card-unnamed = Senza nome
card-near = Vicino a { $place }
card-delete = Cancella
link-about = Riguarda
link-responds = Aiuterebbe con
link-barriers-here = Difficoltà qui
link-ideas-here = Idee per questo
link-no-place = Non riguarda un luogo qui
link-count = { $count ->
    [one] { $count } da scegliere, prima i più vicini
    [many] { $count } da scegliere, prima i più vicini
   *[other] { $count } da scegliere, prima i più vicini
}
link-none = Non troviamo niente. Prova un’altra parola.
link-nothing-there = Sulla mappa non c’è ancora niente da scegliere. Vai pure avanti.
link-gone = { $name } (non è più su questa mappa)
cluster-title = { $count ->
    [one] { $count } cosa qui
    [many] { $count } cose qui
   *[other] { $count } cose qui
}

## Dots

dots-title = Metti i tuoi bollini su quello che conta di più
dots-how = { $dots ->
    [one] Hai { $dots } bollino. Puoi spostarlo finché non hai finito.
    [many] Hai { $dots } bollini. Mettili su cose diverse, o più di uno sulla stessa. Puoi spostarli finché non hai finito.
   *[other] Hai { $dots } bollini. Mettili su cose diverse, o più di uno sulla stessa. Puoi spostarli finché non hai finito.
}
dots-left = { $count ->
    [0] Hai messo tutti i tuoi bollini.
    [one] Ti resta { $count } bollino.
    [many] Ti restano { $count } bollini.
   *[other] Ti restano { $count } bollini.
}
dots-put = Metti un bollino qui
dots-put-on = Metti un bollino qui: { $name }
dots-take = Togline uno
dots-take-from = Togline uno: { $name }
dots-here = { $count ->
    [one] { $count } bollino tuo
    [many] { $count } bollini tuoi
   *[other] { $count } bollini tuoi
}
dots-yours = I tuoi bollini
dots-said-put = Il tuo bollino è su «{ $name }».
dots-said-taken = Hai tolto un bollino da «{ $name }».
dots-full = { $dots ->
    [one] Hai già usato il tuo bollino. Prima toglilo.
    [many] Hai già usato tutti i tuoi { $dots } bollini. Prima togline uno.
   *[other] Hai già usato tutti i tuoi { $dots } bollini. Prima togline uno.
}
dots-failed = Non siamo riusciti a salvare, quindi non è cambiato nulla. Riprova.
dots-none = Non c’è ancora niente su cui mettere un bollino.
dots-sort-nearest = Prima i più vicini
dots-all-hint = Quando avrai messo tutti i tuoi bollini, potrai vedere quelli di tutti.
dots-all = Mostra i bollini di tutti
dots-all-shown = Ora nell’elenco si vedono i bollini di tutti.
dots-all-failed = I bollini di tutti non sono arrivati. Riprova.
dots-tally = { $dots ->
    [0] Nessuno ha messo bollini
    [one] { $dots } bollino
    [many] { $dots } bollini
   *[other] { $dots } bollini
}{ $people ->
    [0] {""}
    [one] , da { $people } persona
    [many] , da { $people } persone
   *[other] , da { $people } persone
}

## List

list-title = Che cosa hanno detto le persone
list-empty = Qui non c’è ancora niente.
list-none = Non troviamo niente. Togli un filtro per vedere di più.
list-filter = Cerca una parola
list-category = Tipo di cosa
list-all-categories = Tutti
list-sort = Ordina per
sort-newest = Prima i più nuovi
sort-near = Prima i più vicini al centro
sort-oldest = Prima i più vecchi
sort-name = Nome
sort-importance = Prima i più importanti
list-count = { $count ->
    [one] { $count } risposta
    [many] { $count } risposte
   *[other] { $count } risposte
}
list-more = Mostra altro

## Files

files-title = Salva una copia, o apri un file
export = Salva una copia
share = Condividi copia
share-map = Condividi questa mappa
exported = { $count ->
    [one] { $count } risposta salvata
    [many] { $count } risposte salvate
   *[other] { $count } risposte salvate
} come { $file }. Cerca il file tra i tuoi download.
export-empty = Non c’è ancora niente da salvare.
import = Apri un file
import-reading = Leggiamo { $file }… { $percent }%
import-saving = Salviamo…
import-cancel = Ferma
import-stopped = Fermato. Non è cambiato niente.
import-done = { $file }: { $added } nuovi, { $updated } aggiornati, { $same } già presenti, { $left_out } lasciati fuori.
import-withdrawn = Lasciati fuori perché chi li aveva detti li ha fatti cancellare: { $count }.
import-failed = Non siamo riusciti a leggere { $file }. Non è cambiato niente. Prova a sceglierlo di nuovo.
import-problems = Che cosa abbiamo notato
import-more = … e altri { $count }
import-feature = Luogo { $number }
import-foreign-title = Questo file viene da un altro programma
import-foreign-hint = Che cosa sono i luoghi che contiene?
import-foreign-name = In quale colonna c’è il nome?
import-foreign-none = Nessuna
import-start = Aggiungi

## Session

sitting = Sessione
sitting-line = Sessione: { $site }, { $date }
sitting-next = Tocca a un altro
next-title = Questa risposta non è finita
next-kept = Teniamo quello che hai detto finora. Lo schermo viene ripulito per la prossima persona.
next-lost = Verrà cancellata, e lo schermo viene ripulito per la prossima persona.
next-back = Torna indietro e finiscila
idle-title = Ci sei ancora?
idle-why = Tocca lo schermo per andare avanti. Se nessuno lo tocca, lo ripuliamo per la prossima persona.
idle-left = Secondi rimasti: { $seconds }
idle-stay = Sono ancora qui
clock-ask = L’orologio qui potrebbe essere sbagliato. Dice { $time }. È giusto?
clock-yes = È giusto
clock-no = È sbagliato
clock-wrong = L’orologio qui è sbagliato: dice { $time }. Puoi andare avanti. Annotiamo che gli orari possono essere sbagliati. Regola l’orologio nelle impostazioni.

## Facilitator

facilitator = Per chi conduce
facilitator-lock = Blocca e torna alla mappa
sitting-none = Nessuna sessione è iniziata.
sitting-start-title = Inizia una sessione
sitting-start = Inizia la sessione
sitting-site = Luogo
sitting-date = Data
sitting-stage = A che cosa serve?
sitting-facilitator = Codice di chi conduce
sitting-facilitator-hint = Un codice deciso con il gruppo. Nessun nome.
sitting-device = Nome di questo dispositivo
sitting-device-hint = Per esempio A, B o C, se ne usate più di uno.
sitting-languages = Lingue offerte
sitting-languages-hint = Non spuntarne nessuna per offrirle tutte.
sitting-assisted = Qualcuno aiuta le persone a inserire le risposte
sitting-idle = Chiedi «Ci sei ancora?» dopo
sitting-minutes = { $count } min
stage-none = Non indicato
stage-profiling = Conoscere la zona
stage-informal-survey = Sondaggio informale
stage-world-cafe = World café
stage-action-workshop = Laboratorio di azione
stage-feedback = Restituzione
stage-drop-in = Passaggio libero
stage-online = Online
sitting-end = Termina la sessione
sitting-end-sure = Terminare adesso questa sessione?
sitting-end-yes = Termina
sitting-end-no = Continua
figure-sitting = Risposte in questa sessione
figure-people = Persone: { $count }
figure-tablet = Risposte su questo dispositivo
desk-during = Durante la sessione
desk-mend = Cambia o cancella risposte
desk-mend-more = blocca quando hai finito
desk-code = Togli risposte con un codice
desk-tablet = Questo dispositivo
desk-clock = L’orologio dice { $time }.
desk-awake = Durante una sessione lo schermo resta acceso da solo.
desk-asleep = Questo browser non può tenere acceso lo schermo. Fallo nelle impostazioni del dispositivo.
desk-pin = Il PIN è stato scelto il { $date }.
desk-kiosk = Prima di passare il dispositivo, bloccalo su questa pagina: con Accesso guidato su un iPad, con il blocco su schermo su Android.
pin-choose = Scegli un PIN
pin-deters = Un PIN tiene lontane le dita curiose. Non mette al sicuro le risposte: chi conosce i computer può aggirarlo. Tieni d’occhio il dispositivo.
pin-new = Nuovo PIN, almeno 4 cifre
pin-again = Lo stesso PIN ancora una volta
pin-set = Imposta il PIN
pin-enter = Qual è il PIN?
pin = PIN
pin-open = Apri
pin-length = Un PIN ha da 4 a 32 cifre o lettere.
pin-differ = I due non sono uguali. Scrivi di nuovo il PIN, due volte.
pin-wrong = Non è il PIN. Riprova.
pin-wait = Non è il PIN. Aspetta un po’, poi riprova. Secondi rimasti: { $seconds }
pin-forgotten = Ho dimenticato il PIN
pin-forgotten-text = Niente va perso. Tieni aperta questa pagina per 10 minuti, e potrai scegliere un nuovo PIN.
pin-renew = Aspetta un nuovo PIN
pin-renewing = Puoi scegliere un nuovo PIN tra { $time }. Tieni aperta questa pagina.
pin-insecure = Questa pagina non è arrivata con https, quindi il browser non può tenere un PIN. Questa parte è aperta: tieni d’occhio il dispositivo.

## When something goes wrong

trouble-title = C’è un problema
retry = Riprova
download-answers = Scarica le mie risposte
forget-download = Questo browser potrebbe dimenticare le tue risposte. Scaricale prima di andare via.
store-quota = Questo { $device ->
    [phone] telefono
    [computer] computer
   *[tablet] tablet
} è pieno, così non abbiamo potuto salvare la tua risposta. È ancora su questo schermo. Scaricala adesso, o fai spazio e riprova.
store-blocked = Common Ground è aperto in un’altra scheda, in una versione più vecchia. Chiudi le altre schede, poi riprova.
store-unavailable = Questo browser non ci lascia salvare niente (forse è una finestra privata, o i dati dei siti sono disattivati). Puoi comunque rispondere, ma le risposte restano solo finché non chiudi questa pagina. Scaricale prima di andare via.
store-newer = Qui è stata usata una versione più nuova di Common Ground. Ricarica questa pagina per averla. Non è cambiato niente.
store-conflict = Mentre eri qui, questo è stato cambiato in un’altra scheda. La tua risposta è ancora su questo schermo.
store-conflict-gone = Mentre eri qui, questo è stato cancellato in un’altra scheda. La tua risposta è ancora su questo schermo.
store-withdrawn = Questo è stato cancellato con un codice. Non si può recuperare.
store-conflict-mine = Salva la mia
store-conflict-theirs = Tieni l’altra
store-failed = Non abbiamo potuto salvare la tua risposta. È ancora su questo schermo. Riprova, o scaricala.
store-unreadable = { $count ->
    [one] Non riusciamo a leggere { $count } risposta salvata. L’abbiamo lasciata com’era.
    [many] Non riusciamo a leggere { $count } risposte salvate. Le abbiamo lasciate com’erano.
   *[other] Non riusciamo a leggere { $count } risposte salvate. Le abbiamo lasciate com’erano.
}
project-title = Questa mappa non è preparata bene
project-hint = Mostra questa pagina a chi se ne occupa, per favore. Che cosa non va in { $file }:
project-other-origin = Il link chiede un progetto che sta su un altro sito. Per la tua sicurezza non lo apriamo.
project-not-found = Qui non c’è nessun progetto che si chiama { $file }.

## The file as a whole

problem-not-json = Questo file è rovinato, o non è del tipo giusto. Controlla che sia quello giusto, o fattelo dare di nuovo. { $detail }
problem-not-geojson = In questo file non ci sono dati di mappa che sappiamo leggere. Scegli un file GeoJSON.
problem-truncated = Il file si interrompe a metà. Abbiamo letto quello che c’è. Per avere il resto, fatti dare di nuovo il file.
problem-newer-format = Questo file è stato fatto con una versione più nuova di Common Ground. Non è cambiato niente. Prendi la versione più recente, poi riprova.
problem-trailing-text = Dopo la fine del file c’è altro testo. L’abbiamo lasciato fuori.
problem-byte-order-mark = Il file comincia con un segno che non serve. L’abbiamo lasciato fuori.
problem-other-crs = I luoghi in questo file sono scritti in un altro modo ({ $detail }). Salvalo di nuovo con longitudine e latitudine (WGS 84).
problem-checksum-differs = Il file è stato cambiato dopo essere stato salvato, o ne manca una parte. Controlla che sia quello giusto.
problem-not-utf8 = Le lettere in questo file non si possono leggere. Salvalo di nuovo come UTF-8.
problem-no-features = In questo file non c’è niente da aggiungere.

## One entry of a file

problem-feature-not-json = Questo elemento è rotto, così l’abbiamo lasciato fuori. Correggilo nel file, poi apri di nuovo il file.
problem-not-a-feature = Questo non è un luogo su una mappa, così l’abbiamo lasciato fuori.
problem-lone-surrogate = Una lettera era rovinata. Al suo posto abbiamo messo �.
problem-too-deep = Questo elemento ha troppe parti una dentro l’altra, così l’abbiamo lasciato fuori.
problem-too-large = Questo elemento è troppo grande, così l’abbiamo lasciato fuori.
problem-duplicate-key = «{ $detail }» c’è due volte. Abbiamo tenuto l’ultimo.
problem-duplicate-id = Questo elemento c’è più di una volta. Abbiamo tenuto il più nuovo.
problem-derived-id = Questo elemento non aveva un numero suo. Gliene abbiamo dato uno, così aprire il file due volte non aggiunge niente.
problem-out-of-range = Questo luogo non è sulla Terra, così l’abbiamo lasciato fuori. Controlla longitudine e latitudine. { $detail }
problem-swapped = Longitudine e latitudine sembrano scambiate, così abbiamo lasciato fuori questo elemento. Scambiale nel file. { $detail }
problem-third-dimension = L’altezza di questo luogo non serve. L’abbiamo lasciata fuori.
problem-ring-closed = Il contorno di questa zona era aperto. L’abbiamo chiuso.
problem-ring-turned = Il contorno di questa zona girava al contrario. L’abbiamo rigirato.
problem-self-crossing = Il bordo di questa zona incrocia sé stesso. L’abbiamo tenuto così.
problem-too-few-positions = Ci sono troppo pochi punti per una linea o una zona, così abbiamo lasciato fuori questo elemento.
problem-geometry-collection = Questo elemento mescola punti, linee e zone, così l’abbiamo lasciato fuori. Salva ognuno come elemento a sé.
problem-bad-geometry = Non capiamo dov’è, così l’abbiamo lasciato fuori. Controlla la sua posizione nel file. { $detail }
problem-wrong-type = Questa risposta non è del tipo che ci aspettavamo, così non si può usare. { $detail }
problem-not-allowed = Questa risposta non è tra quelle da scegliere, così non si può usare. { $detail }
problem-nested-property = Questa risposta era fatta di più parti. L’abbiamo tenuta come testo.
problem-control-characters = Abbiamo tolto dei segni che non si vedono.
problem-missing = Manca qualcosa che serve a ogni elemento, così abbiamo lasciato fuori questo. { $detail }
problem-bad-time = Questa non è una data con l’ora che sappiamo leggere, così l’abbiamo lasciata fuori. { $detail }
problem-too-long = Questo testo è troppo lungo. Accorcialo: al massimo { $detail } tra lettere, spazi e segni.

## Answers

problem-required = Prima di salvare ci serve una risposta qui. Rispondi a questa domanda, per favore.
problem-too-many = Hai fatto troppe scelte. Al massimo { $detail }.
problem-bad-number = Questo numero qui non va bene. Controllalo, e usa le cifre, per esempio 12.
problem-bad-date = Questa data qui non va bene. Controllala: forse è nel futuro, o ne manca una parte.
problem-wrong-shape = Così non si può mostrare sulla mappa. Facci vedere di nuovo il luogo, per favore.
problem-outside-area = È fuori dalla zona di questa mappa, tutto o in parte. Si possono tenere solo i luoghi al suo interno.
problem-on-one-line = Tutti gli angoli sono su una sola linea. A una zona serve anche un angolo di lato.
problem-too-many-positions = Ci sono troppi angoli. Usane { $detail } o meno.
problem-same-position = Qui c’è già un angolo. Sposta la mappa sul prossimo.

## Project files

problem-unknown-key = «{ $detail }» qui non vuol dire niente. Controlla come è scritto, o toglilo.
problem-repeated-id = «{ $detail }» è usato due volte. Dai a ognuno il suo nome.
problem-unknown-id = Qui niente si chiama «{ $detail }». Controlla come è scritto, e che venga prima di questa riga.
problem-bad-id = «{ $detail }» non si può usare come nome qui. Usa solo a–z, 0–9, _ e -, o scegli un’altra parola se è una che Common Ground tiene per sé.
problem-unknown-question-type = Non conosciamo domande del tipo «{ $detail }». Usa category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice o link.
problem-unknown-condition = Non conosciamo una condizione fatta di { $detail }. Usa all, any o not; oppure question con is, has, at_least, at_most o answered.
problem-project-missing = Qui manca qualcosa. Completalo. Che cosa ci va: { $detail }.
problem-project-wrong-type = Questo non è quello che ci va. Che cosa ci va: { $detail }.
problem-project-not-allowed = { $detail } qui non si può usare. Controllalo e scegli qualcos’altro.
problem-words-missing = Mancano le parole nella lingua «{ $detail }». Aggiungile.
problem-assumed = Qui mancava qualcosa di necessario. Abbiamo preso il valore più probabile. Controlla che sia giusto.
problem-big-number = Un numero è troppo grande per tenerlo preciso. L’abbiamo tenuto come testo.
problem-bad-utf8 = Alcune lettere non si potevano leggere e sono state sostituite. Controlla il testo.

## Nothing lost

restored = Alcune risposte salvate erano sparite o danneggiate. Abbiamo rimesso ciò che c’era qui il { $when }. Risposte: { $count }
restored-page = Le risposte salvate sono state cancellate da qualcos’altro. Questa pagina le aveva ancora, e sono di nuovo salvate. Risposte: { $count }
keep-title = Consegnare
keep-open = Non ancora esportate
keep-since = persone: { $people }, dal { $when }
keep-all = Tutto è esportato.
keep-open-line = Non ancora esportate: { $count }
keep-export = Esporta per il gruppo di ricerca
keep-export-more = risposte, foto e persone in un file
keep-making = Preparo il file…
keep-where = Il file è dove deve essere?
keep-where-more = Metta il file dove lo tiene il suo gruppo: una chiavetta USB, una cartella condivisa, un’altra app. Guardi che ci sia. Solo allora conta come esportato.
keep-file = File
keep-contents = Contiene
keep-in-it = Risposte: { $places }. Persone: { $people }. Foto e note vocali: { $media }.
keep-size = Dimensione
keep-checksum = Codice di controllo (SHA-256)
keep-again = Salvalo di nuovo
keep-read = Rileggilo e confronta
keep-confirm = Sì, è dove deve essere
keep-later = Non ora
keep-same = È lo stesso file, byte per byte.
keep-not-read = Non è stato possibile leggere il file. Provi a sceglierlo di nuovo.
keep-cut-off = Manca una parte del file: ci sono { $size } di { $whole }. Lo salvi di nuovo.
keep-another = È un altro file, o è danneggiato. Scelga il file con il nome qui sopra, o lo salvi di nuovo.
keep-differs = Non è lo stesso file. Risposte che mancano o sono diverse: { $count }. Lo salvi di nuovo.
keep-differs-else = Non è lo stesso file. Le risposte sono le stesse, ma qualcos’altro è diverso. Lo salvi di nuovo.
keep-sure = Esportato. Può svuotare questo dispositivo se non è stato aggiunto niente di nuovo.
keep-not-yet = Qualcosa su questo dispositivo non è ancora esportato. Lo esporti prima.
keep-unreadable = Qualcosa di salvato qui non si può leggere, quindi non è in nessun file. Chieda al suo gruppo prima di svuotare questo dispositivo.
keep-too-large = Il file sarebbe troppo grande per questo browser. Tolga foto già esportate, poi riprovi.
keep-check = Controllalo ora
book-title = File e svuotamenti precedenti
book-made = { $when }: { $file } ({ $count }) è stato fatto. Nessuno l’ha ancora controllato.
book-sure = { $when }: { $file } ({ $count }) è stato fatto ed è dove deve essere.
book-read = { $when }: { $file } ({ $count }) è stato fatto, riletto, ed è lo stesso.
book-wiped = { $when }: il dispositivo è stato svuotato ({ $count }). Tutto era in { $file }.
book-copy = Ultima copia di sicurezza su questo dispositivo: { $when }
book-no-copy = Non è stato possibile scrivere la copia di sicurezza su questo dispositivo. Esporti più spesso.
space = Spazio
space-of = usati di { $size }
space-full = È usato il { $percent } % dello spazio su questo dispositivo. Faccia posto prima che sia pieno.
space-photos = Togli le foto già esportate ({ $count })
space-export = Prima esporti. Poi qui potrà togliere le foto già esportate.
wipe = Svuota questo dispositivo
wipe-when = solo dopo un’esportazione confermata
wipe-sure = Togliere tutto da questo dispositivo? Risposte: { $count }
wipe-what = Questo toglie dal dispositivo tutte le risposte, le foto, le persone e le copie di sicurezza. Restano le sessioni, il PIN e l’elenco dei file. Non si può annullare.
wipe-type = Scriva la parola «{ $word }»
wipe-word = svuota
wipe-wrong-word = Non è questa la parola. Scriva «{ $word }».
wipe-now = Svuota ora
wipe-done = Tutto è stato tolto da questo dispositivo.
projector-hint = La mappa si apre in un’altra finestra. Sposta quella finestra sullo schermo grande. Non mostra nomi, parole o foto, né luoghi privati.
projector-open = Mostra sullo schermo grande
projector-more = Scegli che altro mostrare
projector-not-agreed = Questa persona non ha accettato di condividerlo.
projector-place = Mostra il luogo
projector-words = Mostra le parole
projector-full = Schermo intero

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Un altro tablet qui vicino
passing-what = Questo manda a un altro tablet tutto quello che c’è su questo. Qui non si cancella niente. Tutti e due devono essere sullo stesso wi-fi o hotspot. Internet non serve.
passing-send = Manda a un altro tablet
passing-receive = Ricevi da un altro tablet
passing-file-out = Manda come file
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Apri un file da un altro tablet
passing-preparing = Un momento…
passing-show-first = Mostra questo codice all’altro tablet
passing-show-first-how = Sull’altro tablet apri questa pagina e premi «Ricevi da un altro tablet». Punta la sua fotocamera su questo codice.
passing-next = Ora mostra un codice: leggilo
passing-show-second = Ora mostra questo codice al primo tablet
passing-show-second-how = Lascia aperta questa pagina. Va avanti da sola quando il primo tablet ha letto il codice.
passing-code = Codice per l’altro tablet
passing-no-camera = Niente fotocamera? Usa il codice come testo
passing-copy = Copia
passing-copied = Copiato.
passing-read = Punta la fotocamera sul codice dell’altro tablet
passing-camera = Quello che vede la fotocamera
passing-turn = Usa l’altra fotocamera
passing-camera-refused = Non possiamo usare la fotocamera. Puoi permetterlo nelle impostazioni del browser, o scrivere il codice qui sotto.
passing-camera-none = Non abbiamo trovato una fotocamera da usare. Scrivi o incolla il codice qui sotto.
passing-type = Oppure scrivi o incolla qui il codice
passing-use = Usa questo codice
passing-wrong-not-ours = Questo non è un codice di Common Ground.
passing-wrong-mistyped = In questo codice manca qualcosa o c’è un errore. Controllalo, o leggilo di nuovo.
passing-wrong-newer = L’altro tablet ha una versione più nuova di Common Ground. Aggiorna prima questo.
passing-wrong-project = L’altro tablet è su un altro progetto: { $project }.
passing-wrong-turn = È il codice sbagliato. Un tablet deve mandare e l’altro ricevere.
passing-wrong-other = Quel codice è di un tentativo di prima. Ricomincia su tutti e due i tablet.
passing-meeting = Cerchiamo l’altro tablet…
passing-sending = Mandiamo: { $percent } %
passing-receiving = Riceviamo: { $percent } %
passing-storing = Controlliamo e salviamo…
passing-broken = Il collegamento si è interrotto. Quello che è arrivato resta: { $percent } %. Per andare avanti, mostra e leggi codici nuovi.
passing-unmet = I tablet non si sono trovati. Sono tutti e due sullo stesso wi-fi o hotspot?
passing-again-send = Mostra un nuovo codice
passing-again-receive = Leggi un nuovo codice
passing-done-sent = L’altro tablet ha tutto
passing-done-received = Tutto quello dell’altro tablet è qui
passing-summary = { $new } nuovi, { $updated } aggiornati, { $same } già presenti, { $conflicts } in conflitto.
passing-summary-more = Persone: { $people }. Foto e note vocali: { $media }.
passing-withdrawn = Lasciati fuori perché chi li aveva detti li ha fatti cancellare: { $count }.
passing-removed = Cancellati perché è stato chiesto sull’altro tablet: { $count }.
passing-unreadable = Non si sono potuti leggere: { $count }.
passing-conflicts = Cambiati su tutti e due i tablet: abbiamo tenuto il più recente
passing-conflicts-save = Salva le altre versioni
passing-failed-newer = Il tablet che manda ha una versione più nuova di Common Ground. Aggiorna prima l’altro.
passing-failed-project = I tablet sono su progetti diversi. Questo veniva da { $project }. Non è cambiato niente.
passing-failed-room = { $size } è troppo per il tablet che riceve. Non è cambiato niente.
passing-failed-damaged = Quello che è arrivato non è quello che è stato mandato. Non è cambiato niente. Riprova.
passing-failed-stopped = È stato fermato sull’altro tablet.
passing-failed-kept = Il tablet che riceve non ha potuto salvare tutto. Riprova. Niente si salva due volte.
passing-failed-network = Questo tablet non è in nessuna rete, o il suo browser non può farlo. Manda invece un file.
passing-failed-fetch = Non abbiamo potuto caricare quello che serve. Riprova quando questo tablet è in rete.
passing-again = Ricomincia

## Packages

public-export = Esporta per tutti
public-export-more = solo il pubblico, di chi è d’accordo
public-made = Il file per tutti è salvato
public-made-more = Contiene solo ciò che può essere pubblico. Non ci sono dati di nessuno. Non conta come esportato. Usa anche «Esporta per il gruppo di ricerca».
public-none = Non c’è ancora niente per tutti
public-none-more = Nessuna risposta qui può essere pubblica, o nessuno ha accettato di condividerla. Non è stato fatto nessun file.
sealed-note = Il file è cifrato. Solo il gruppo di ricerca può aprirlo.
sealed-failed = Non siamo riusciti a cifrare il file, quindi non è stato salvato niente. Riprova, o avvisa il tuo gruppo.
sealed-differs = Non è lo stesso file. È cifrato, quindi non possiamo dire che cosa è diverso. Salvalo di nuovo.

## Merging files

merge-title = Unisci i file
merge-what = Unisce su questo tablet i file di altri tablet. Puoi sceglierne molti insieme. Puoi annullare.
merge-pick = Scegli i file
merge-reading = Lettura del file { $number } di { $count }…
merge-unfit = Non possiamo usare questi file
merge-unfit-more = Non è ancora stato unito niente.
merge-go-on = Unisci gli altri ({ $count })
merge-not-read = Non si è potuto leggere. Sceglilo di nuovo.
merge-unknown = Non conosciamo questo tipo di file. Scegli un file esportato da un tablet.
merge-sealed = È cifrato. Solo il gruppo di ricerca può aprirlo.
merge-public = È stato fatto per tutti, quindi vi manca molto. Scegli il file per il gruppo di ricerca.
merge-damaged = È rovinato, o un altro programma l’ha rifatto. Copialo di nuovo da dove è venuto.
merge-cut-off = Ne manca una parte. Copialo di nuovo da dove è venuto.
merge-newer = L’ha fatto una versione più nuova di Common Ground. Aggiorna prima questo tablet.
merge-project = È di un altro progetto: { $project }.
merge-foreign = L’ha fatto un altro programma. Portalo dentro dalla pagina «Elenco».
merge-done = File uniti: { $count }
merge-new = Nuovi
merge-updated = Aggiornati
merge-same = Già presenti
merge-conflicts = In conflitto
merge-older = Più vecchi, lasciati fuori
merge-withdrawn = Lasciati fuori perché chi li aveva detti li ha ritirati
merge-removed = Cancellati qui perché chi li aveva detti li ha ritirati
merge-unreadable = Non si sono potuti leggere
merge-people = Persone, nuove o aggiornate
merge-sessions = Sessioni, nuove o aggiornate
merge-media = Foto e note vocali, nuove
merge-conflicts-more = La stessa risposta è stata cambiata in due posti. Abbiamo tenuto la più recente.
merge-table = Salva la tabella dei conflitti
merge-here = questo tablet
merge-last = Ultima unione: { $when }, file: { $count }
merge-undo = Annulla questa unione
merge-undone = L’unione è annullata
merge-undone-more = Tutto è come prima. Ciò che le persone hanno ritirato resta cancellato.
merge-undone-left = Cambiati da allora, quindi lasciati come sono: { $count }.

## Printing

paper-title = Carta
paper-what = Stampi una mappa su cui mettere adesivi con un numero, e i moduli che ci vanno insieme. Dopo li ricopi qui.
paper-language = Lingua di mappa e moduli
paper-size = Carta per la mappa
paper-sheets = Fogli per la mappa
paper-copies = Moduli per ogni tipo
paper-print-map = Stampa la mappa
paper-print-forms = Stampa i moduli
paper-making = In preparazione…
paper-failed = Non ha funzionato. Guardi se c’è la mappa delle strade, poi riprovi.
paper-ready = Pronto da stampare
paper-settings = Nella finestra di stampa scelga { $size } e 100 %, senza intestazioni e piè di pagina.
paper-print = Stampa
paper-scale = Scala 1 : { $number }
paper-square-size = Ogni quadrato è largo { $length }
paper-sheet = Foglio { $number } di { $total }
paper-scan = Inquadri qui per aprire la mappa
paper-north = N
paper-stickers = Adesivi sulla mappa
paper-stickers-what = Scriva un numero su un adesivo e lo metta sulla mappa. Poi compili la riga di quel numero: faccia un cerchio attorno alla forma e scriva il quadrato, per esempio C4.
paper-sticker = Adesivo
paper-kind = Che cos’è?
paper-square = Quadrato
paper-words = In poche parole
paper-one = Segni una risposta.
paper-many = Segni quante risposte vuole.
paper-if = La lasci vuota se non c’entra.
paper-link = Scriva i numeri dei loro adesivi.
paper-version = Testo: { $version }
paper-team = Per il gruppo:
paper-tear = Strappi qui e tenga questa parte
paper-about = Questa pagina si può staccare. Non è obbligo compilarla.

## Typing in

typing-title = Ricopia i moduli di carta
typing-more = un modulo dopo l’altro
typing-language = Lingua del modulo
typing-sticker = Numero dell’adesivo
typing-sticker-hint = Come è scritto sul modulo.
typing-square = Quadrato sulla mappa
typing-square-hint = Una lettera e un numero, per esempio C4. Lo lasci vuoto per cercare il luogo.
typing-code = Codice sul modulo
typing-code-hint = È alla fine del modulo. Lo lasci vuoto se non c’è.
typing-same = La stessa persona del modulo di prima
typing-about = Domande su questa persona
typing-start = Inizia
typing-stop = Smetti di ricopiare
typing-saved = Salvato. Adesivo: { $sticker }
typing-saved-blank = Salvato come non completo, perché manca qualcosa di necessario. Adesivo: { $sticker }
typing-keys-are = Tasti: da 1 a 9 scelgono. Invio va avanti. 0 o F8: nessuna risposta. F9: salva e modulo dopo.
typing-wrong-kind = Dica che cos’è.
typing-wrong-square = Questo quadrato non c’è. Vanno da A1 a { $last }.
typing-wrong-code = Questo non è un codice. Lo guardi di nuovo.
typing-wrong-taken = Qualcuno ha già questo codice. Il modulo è già stato ricopiato?
typing-line = Adesivo { $sticker } · Quadrato { $square }
typing-keys = Tasti
typing-none = Nessuna risposta (0)
typing-next = Salva, prossimo (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Invio
deliver-waiting = Da inviare: { $count }
deliver-now = Invia adesso
deliver-copy = Invia una copia
deliver-arrived = Le tue risposte sono arrivate a { $name }.
deliver-told = { $name } sa che cosa hai ritirato.
deliver-team = il gruppo
deliver-offline = Non c’è internet. Le mandiamo quando torna.
deliver-no-answer = { $name } non risponde ancora. Continuiamo a provare.
deliver-refused = { $name } non può riceverlo così. Qui è al sicuro. Manda invece una copia per e-mail.
deliver-too-large = È troppo grande da inviare così. Qui è al sicuro. Manda invece una copia per e-mail.
deliver-unsealed = Questo browser non può cifrare le tue risposte per il gruppo, quindi non le mandiamo. Qui sono al sicuro.
deliver-forget = Questo browser potrebbe dimenticare le tue risposte: mandale prima di andare via.
deliver-before = Quando salvi, la tua risposta va a { $name }.
deliver-on-way = Salvato, e in viaggio verso { $name }.
deliver-by-hand = Abbiamo salvato un file. Per favore, mandalo a { $name }.
deliver-done = L’ho mandato
deliver-later = Più tardi

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Chi apre questo link vede la stessa mappa, nello stesso punto. Non contiene nulla di ciò che le persone hanno detto.
share-map-code = Codice QR del link
share-map-scan = Inquadri qui con un telefono
share-map-link = Il link
share-map-copy = Copia il link
share-map-copied = Il link è copiato.
share-map-by-hand = Questo browser non può copiarlo. Selezioni il link e lo copi a mano.
share-map-send = Invia il link
share-map-only-here = Questa mappa è solo su questo dispositivo, quindi un link non si aprirebbe altrove. Chi cura la mappa può metterla su internet.
share-map-near = Questo link si apre solo nella stessa rete di qui, per esempio lo stesso Wi-Fi.
share-map-offline = Qui adesso non c’è internet. Il link si apre solo su un dispositivo che ha internet.
share-map-show = Mostra comunque il link
