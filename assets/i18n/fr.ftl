# Common Ground: the words of the interface, in French.
# review: machine-drafted
# language: Français

## Bar

bar-label = Menu principal
find-place = Trouver un lieu
list = Liste
map = Carte
read-aloud = Lire à voix haute
read-stop = Arrêter la lecture
language = Langue
skip-to-content = Aller aux questions
skip-to-map = Aller à la carte
skip-to-list = Aller à la liste
map-label = Carte de { $place }
map-loading = Chargement de la carte des rues… { $percent } %
zoom-in = Zoomer
zoom-out = Dézoomer
locate = Montrer où je suis
locate-failed = Nous n’avons pas trouvé où vous êtes. Déplacez la carte ou cherchez un lieu par son nom.
basemap-missing = Il n’y a pas encore de carte des rues ici. Vous pouvez quand même utiliser la liste. Si vous vous occupez de cette page, créez la carte des rues avec « common-ground basemap extract --project { $project } ».
basemap-unreachable = La carte des rues n’a pas pu être chargée, car il n’y a pas de connexion. Vous pouvez quand même utiliser la liste. Nous réessaierons quand la connexion sera revenue.
basemap-damaged = Le fichier de la carte des rues est abîmé. Vous pouvez quand même trouver des lieux par leur nom et utiliser la liste.
map-missing = La carte n’a pas pu démarrer sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}. Vous pouvez quand même trouver des lieux par leur nom et utiliser la liste.
import-drop = Lâchez pour ajouter ce fichier
later-missing = Une partie de cette page n’a pas pu être chargée. Vérifiez la connexion : nous continuons d’essayer.

## Home

chips-label = Montrer sur la carte
add-label = Dire quelque chose
undo = Annuler
close = Fermer
deleted = C’est supprimé.
undone = C’est annulé.
draft-waiting = Vous avez une réponse qui n’est pas finie.
draft-resume = Continuer
draft-discard = La supprimer

## Choosing a place

place-title = Déplacez la carte pour que le repère soit sur le lieu
place-nowhere = Pas de lieu connu près d’ici
place-here = C’est ici
cancel = Abandonner

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Près de { $place }
place-near-from = À { $distance } { $wind } de { $place }
distance-metres = { $metres } mètres
distance-km = { $km } km
wind-north = au nord
wind-north-east = au nord-est
wind-east = à l’est
wind-south-east = au sud-est
wind-south = au sud
wind-south-west = au sud-ouest
wind-west = à l’ouest
wind-north-west = au nord-ouest
place-outside = Ce lieu est en dehors de la zone dont nous parlons. Choisissez un lieu à l’intérieur.
map-keys = Les flèches déplacent la carte, avec Maj un peu seulement. Plus et moins pour zoomer, Origine pour revenir au début. Entrée ouvre ce qui est au milieu. Tout ce qui est sur la carte est aussi dans la liste.
map-keys-placing = Le repère reste au milieu. Les flèches déplacent la carte dessous, avec Maj un peu seulement. Plus et moins pour zoomer. Entrée veut dire « C’est ici ». Vous pouvez aussi trouver un lieu par son nom.
map-here = Ici : { $name }
map-nearest = La réponse la plus proche : { $name }, à { $distance } { $wind }
aloud-no-voice = Il n’y a pas de voix pour cette langue sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
} : { $language }. Demandez à quelqu’un de lire avec vous, ou ajoutez une voix dans les réglages.
aloud-clips-only = Il n’y a pas de voix pour cette langue sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
} : { $language }. Vous entendez ce que des gens ont enregistré. Demandez à quelqu’un de lire le reste avec vous.
aloud-failed = La lecture à voix haute n’a pas marché sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}. Essayez encore, ou demandez à quelqu’un de lire avec vous.

## Language and reading

comfort-title = Langue et lecture
comfort-done = Terminé
translation-title = À propos de cette traduction
translation-machine = Un ordinateur a écrit ces mots. Personne dont c’est la langue ne les a encore relus.
translation-checked = Une personne qui parle cette langue a relu ces mots.
language-now = La langue de cette page est maintenant : { $language }.
language-missing = Nous n’avons pas pu charger les mots dans cette langue : { $language }. Rien n’a changé. Vérifiez la connexion, puis réessayez.
language-questions = Les questions de cette carte n’existent pas encore dans cette langue : { $language }. Vous les verrez dans celle-ci : { $other }.
language-buttons = Les boutons et les conseils de cette page n’existent pas encore dans cette langue : { $language }.

## How it looks

look-title = L’aspect de la page
look-text = Taille des mots
look-size = { $percent } %
look-colours = Couleurs
look-system = Comme cet appareil
look-light = Clair
look-contrast = Fort
look-dark = Sombre
look-easy = Facile : moins de questions, plus d’images
look-easy-more = Les boutons deviennent plus grands. Vous pouvez changer cela à tout moment, et rien de ce que vous avez dit n’est perdu.

## Without internet

offline-title = Sans internet
offline-ready = Prêt à fonctionner hors ligne. Tout ce qu’il y a sur cette carte est gardé ici.
offline-preparing = Pas encore prêt à fonctionner hors ligne. Laissez cette page ouverte tant que vous avez internet.
offline-none = Cette page a besoin d’internet pour démarrer.
offline-update = Il y a une version plus récente. Elle viendra quand personne n’utilisera cette page.
offline-renewed = C’est maintenant la version la plus récente.

## Place: routes and areas

forms-label = Que voulez-vous marquer ?
form-spot = Endroit
form-route = Trajet
form-area = Zone
form-whole = Partout
draw-route-first = Déplacez la carte là où le trajet commence
draw-area-first = Déplacez la carte vers un coin de la zone
draw-next = Déplacez la carte vers le point suivant
draw-ready = Déplacez la carte vers le point suivant, ou terminez
draw-picked = Déplacez la carte là où le point { $number } doit être
draw-whole = Cela concerne tout le quartier
draw-kept = Cette forme vient d’un fichier. Vous pouvez la garder.
draw-add = Ajouter un point
draw-move = Le mettre ici
draw-leave = Le laisser
draw-remove = Enlever
draw-finish = Terminer
draw-continue = Continuer
draw-keep = La garder
draw-keys = Sur la carte, la touche Enter ajoute un point et Backspace annule la dernière étape. Page Up et Page Down choisissent un point, Delete l’enlève.
draw-corners = Points
draw-previous = Point précédent
draw-following = Point suivant
draw-count = { $count ->
    [one] { $count } point
    [many] { $count } de points
   *[other] { $count } points
}
draw-of = Point { $number } sur { $count }
draw-said-start = Mettez un point à chaque tournant.
draw-said-added = Point { $number } ajouté.
draw-said-added-near = Point { $number } ajouté, près de { $place }.
draw-said-moved = Point { $number } déplacé.
draw-said-moved-near = Point { $number } déplacé, près de { $place }.
draw-said-picked = Point { $number } sur { $count }. Déplacez la carte, puis appuyez sur « Le mettre ici ».
draw-said-left = Aucun point choisi.
draw-said-removed = Point { $number } enlevé.
draw-said-undone = Dernière étape annulée.
draw-said-mended = Le bord se croisait lui-même, alors nous avons changé l’ordre des points. Est-ce bon maintenant ? Si oui, appuyez sur « Terminer ». Sinon, appuyez sur « Annuler ».
draw-so-far-length = Longueur pour l’instant : { $size }.
draw-so-far-size = Pour l’instant : { $size }.
draw-too-few = Il faut au moins trois points pour une zone, et deux pour un trajet.
draw-crossing = Le bord se croise lui-même. Déplacez ou enlevez un point pour qu’il fasse une seule fois le tour de la zone.
size-metres = { $count ->
    [one] environ { $count } mètre
    [many] environ { $count } de mètres
   *[other] environ { $count } mètres
}
size-kilometres = { $count ->
    [one] environ { $count } kilomètre
    [many] environ { $count } de kilomètres
   *[other] environ { $count } kilomètres
}
size-square-metres = { $count ->
    [one] environ { $count } mètre carré
    [many] environ { $count } de mètres carrés
   *[other] environ { $count } mètres carrés
}
size-pitches = à peu près comme { $count ->
    [one] un terrain de foot
    [many] { $count } de terrains de foot
   *[other] { $count } terrains de foot
}
size-square-kilometres = { $count ->
    [one] environ { $count } kilomètre carré
    [many] environ { $count } de kilomètres carrés
   *[other] environ { $count } kilomètres carrés
}
shape-route = Un trajet, long de { $size }
shape-area = Une zone, { $size }
shape-whole = Tout le quartier

find-title = Trouver un lieu
find-label = Nom de la rue ou du lieu
find-hint = Commencez à écrire, puis choisissez dans la liste.
find-hint-postcodes = Commencez à écrire un nom ou un code postal, puis choisissez dans la liste.
find-where = { $kind }, à { $distance } { $wind }
find-none = Rien de ce nom ici. Essayez une partie du nom, ou une autre rue tout près.
find-count = { $count ->
    [one] { $count } lieu trouvé
    [many] { $count } de lieux trouvés
   *[other] { $count } lieux trouvés
}
find-off = La liste des rues et des lieux n’a pas pu être chargée. Vous pouvez quand même déplacer la carte.
placekind-street = rue
placekind-square = place
placekind-park = parc
placekind-water = eau
placekind-station = gare ou arrêt
placekind-school = école
placekind-health = santé
placekind-worship = lieu de culte
placekind-culture = culture
placekind-shop = magasin
placekind-community = lieu de rencontre
placekind-locality = quartier
placekind-postcode = code postal
placekind-other = lieu

## Questions

step = { $number } sur { $total }
back = Retour
continue = Continuer
skip = Passer
not-sure = Je ne sais pas
decline = Je préfère ne pas le dire
yes = Oui
no = Non
choices-most = Choisissez { $max } réponses au plus.
choices-full = Vous en avez déjà choisi { $max }. Enlevez-en une pour en choisir une autre.
date-day = Jour
date-month = Mois
date-year = Année
characters = { $count } sur { $max }
characters-over = { $over } en trop
scale-step = { $step } : { $words }

## Personal details

flags-none = Aucune information personnelle repérée
flag-phone = « { $text } » ressemble à un numéro de téléphone. Vous pouvez l’enlever.
flag-email = « { $text } » ressemble à une adresse e-mail. Vous pouvez l’enlever.
flag-postcode = « { $text } » ressemble à un code postal complet. Vous pouvez garder la première moitié et enlever le reste.
flag-address = « { $text } » ressemble à l’adresse de quelqu’un. Vous pouvez enlever le numéro.
flag-nhs-number = « { $text } » ressemble à un numéro NHS. Vous pouvez l’enlever.
flag-take-out = L’enlever
flag-take-out-of = Enlever « { $text } »

## Photo

photo-add = Ajouter une photo
photo-take = Prendre une photo
photo-choose = Choisir une photo
photo-no-faces = sans visages, s’il vous plaît
photo-busy = Préparation de votre photo…
photo-yours = Votre photo
photo = Photo
photo-kept = Votre photo est gardée sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}.
photo-another = En prendre une autre
photo-choose-another = En choisir une autre
photo-remove = Enlever
photo-remove-name = Enlever votre photo
photo-removed = Votre photo est supprimée.
photo-elsewhere = Cette photo n’est pas sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}.

## Voice note

voice-add = Le dire à voix haute
voice-seconds = jusqu’à { $seconds } secondes
voice-asking = Acceptez l’utilisation du micro, s’il vous plaît.
voice-recording = Enregistrement en cours
voice-stop = Arrêter
voice-left = { $seconds ->
    [one] Il reste { $seconds } seconde
    [many] Il reste { $seconds } de secondes
   *[other] Il reste { $seconds } secondes
}
voice-warning = Il reste 10 secondes
voice-heard = Nous vous entendons.
voice-quiet = Nous n’entendons encore rien. Parlez plus fort ou approchez-vous.
voice-busy = Nous gardons votre enregistrement…
voice-yours = Votre enregistrement
voice = Enregistrement
voice-kept = Votre enregistrement est gardé sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}. Vous pouvez l’écouter.
voice-again = Recommencer
voice-remove = Enlever
voice-remove-name = Enlever votre enregistrement
voice-removed = Votre enregistrement est supprimé.
voice-elsewhere = Cet enregistrement n’est pas sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Nous ne pouvons pas ouvrir ce fichier comme une image. Choisissez-en un autre.
media-wrong-too-large = Cette image est trop grande, nous ne pouvons pas l’ouvrir. Choisissez-en une plus petite.
media-wrong-no-memory = Il n’y a pas assez de place pour préparer cette image. Fermez d’autres applis ou onglets, puis réessayez.
media-wrong-refused = Nous n’avons pas le droit d’utiliser le micro. Vous pouvez l’autoriser dans les réglages du navigateur, ou écrire votre réponse.
media-wrong-no-microphone = Nous ne trouvons pas de micro ici. Vous pouvez écrire votre réponse.
media-wrong-in-use = Autre chose utilise le micro. Fermez les autres applis ou appels, puis réessayez.
media-wrong-not-supported = Ce navigateur ne peut pas enregistrer votre voix. Vous pouvez écrire votre réponse.
media-wrong-nothing = Nous n’avons rien entendu. Réessayez, s’il vous plaît.
media-wrong-full = { $device ->
    [phone] Ce téléphone est plein
    [computer] Cet ordinateur est plein
   *[tablet] Cette tablette est pleine
}, nous n’avons donc pas pu le garder. Vous pouvez quand même répondre avec des mots.
media-wrong-failed = Cela n’a pas marché. Réessayez, ou continuez sans.

## Private place

private-place = C’est un lieu privé (chez quelqu’un)
private-hint = Nous déplaçons un peu le repère avant de l’enregistrer, pour que personne ne voie où c’est vraiment. Nous ne gardons pas le vrai endroit.
private-moved = Un peu déplacé, pour que cela reste privé

## Your code

code-title = Votre code
code-keep = Gardez ce code si vous voulez peut-être changer ou enlever vos réponses plus tard.
code-once = Quand vous aurez fini, nous ne pourrons plus le montrer. Notez-le, prenez-le en photo ou imprimez-le.
code-print = L’imprimer
code-read = Votre code, partie par partie
code-enter = Quel est votre code ?
code-enter-hint = Il a quatre mots et quatre chiffres, comme MAPLE-RIVER-4729-LEMON-TABLE. Majuscules ou minuscules, les deux vont bien.
code-wrong-empty = Écrivez votre code ici.
code-wrong-parts = Un code, c’est deux mots, quatre chiffres, puis deux mots. Vérifiez qu’il ne manque rien et que rien n’y est deux fois.
code-wrong-word = Nous ne connaissons pas le mot numéro { $number }. Vérifiez comment il est écrit.
code-wrong-digits = Après les deux premiers mots viennent quatre chiffres. Vérifiez-les.
code-wrong-check = Quelque chose ne va pas dans ce code. Vérifiez chaque mot et chaque chiffre, et leur ordre.

## Taking part

age-title = Avez-vous { $age } ans ou plus ?
age-why = Nous le demandons parce que les règles sont différentes pour les plus jeunes.
young-title = Merci de vouloir participer
young-text = Il faut avoir { $age } ans ou plus pour mettre des choses sur cette carte.
young-look = Vous pouvez quand même regarder ce que d’autres ont dit.
young-map = Voir la carte
guardian-title = Demandez à un parent ou à un tuteur
guardian-text = Un parent ou un tuteur doit d’abord dire oui. L’équipe lui a donné une référence.
guardian-label = Quelle est la référence ?
guardian-hint = Des lettres et des chiffres donnés par l’équipe. N’écrivez pas de nom, s’il vous plaît.
guardian-needed = Écrivez la référence que votre parent ou tuteur a reçue. Si vous ne l’avez pas, demandez à l’équipe.
consent-title = Avant de commencer
consent-template = Ce texte n’est qu’un modèle. L’équipe doit le remplacer avant que quelqu’un participe.
consent-controllers = Qui est responsable de vos réponses
consent-until = Vous pouvez faire supprimer vos réponses jusqu’au { $day }.
consent-choices = Qu’acceptez-vous ?
optional-mark = (vous choisissez)
consent-needed = Cochez cette case si vous voulez participer. Il nous faut votre oui avant que vous puissiez ajouter quelque chose.
consent-go = Commencer

## About you

about-you = Quelques questions sur vous
optional = facultatif
about-thanks = Merci pour vos réponses
about-thanks-text = Nous les gardons à part de ce que vous mettez sur la carte.
about-change = Changer ce que j’ai dit de moi

## Deleting by code

withdraw-have = J’ai un code
withdraw-title = Supprimer vos réponses
withdraw-text = Si vous avez participé ici, vous avez reçu un code. Avec ce code, nous pouvons supprimer vos réponses.
withdraw-unknown = Aucune réponse sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
} n’a ce code. Si vous avez participé sur un autre appareil, demandez à l’équipe.
withdraw-sure = { $count ->
    [0] Nous connaissons ce code, mais rien sur la carte n’en vient
    [one] Supprimer votre réponse ?
    [many] Supprimer vos { $count } de réponses ?
   *[other] Supprimer vos { $count } réponses ?
}
withdraw-dots = Vos gommettes seront enlevées aussi.
withdraw-what = Nous supprimerons aussi ce que vous avez accepté et ce que vous nous avez dit de vous. Vous ne pourrez pas revenir en arrière.
withdraw-copies = Les copies déjà transmises ne seront pas supprimées. Pour celles-là, demandez à l’équipe.
withdraw-delete = Tout supprimer
withdraw-keep = Garder
withdraw-gone = Vos réponses sont supprimées

## Check your answers

check-title = Vérifiez vos réponses
check-place = Lieu
check-kind = Vous ajoutez
check-skipped = Sans réponse
check-declined = Je préfère ne pas le dire
check-moved = sur la carte
change = Changer
change-what = Changer : { $what }
save = Enregistrer
saving = Enregistrement…

## Done

done-title = Merci. C’est sur la carte.
done-title-whole = Merci. C’est dans la liste.
done-saved = Enregistré en sécurité sur { $device ->
    [phone] ce téléphone
    [computer] cet ordinateur
   *[tablet] cette tablette
}. Rien n’a été envoyé nulle part.
done-title-changed = Merci. Votre changement est enregistré.
add-another = Autre chose à dire
next-person = J’ai fini : personne suivante

## Card

card-unnamed = Sans nom
card-near = Près de { $place }
card-delete = Supprimer
link-about = À propos de
link-responds = Aiderait pour
link-barriers-here = Ce qui gêne ici
link-ideas-here = Idées pour cela
link-no-place = Ne concerne aucun lieu d’ici
link-count = { $count ->
    [one] { $count } à choisir, le plus proche en premier
    [many] { $count } à choisir, le plus proche en premier
   *[other] { $count } à choisir, le plus proche en premier
}
link-none = Rien ne correspond. Essayez un autre mot.
link-nothing-there = Il n’y a encore rien à choisir sur la carte. Vous pouvez continuer.
link-gone = { $name } (n’est plus sur cette carte)
cluster-title = { $count ->
    [one] { $count } chose ici
    [many] { $count } de choses ici
   *[other] { $count } choses ici
}

## Dots

dots-title = Mettez vos gommettes sur ce qui compte le plus
dots-how = { $dots ->
    [one] Vous avez { $dots } gommette. Vous pouvez la déplacer tant que vous n’avez pas fini.
    [many] Vous avez { $dots } de gommettes. Mettez chacune sur une chose différente, ou plusieurs sur la même. Vous pouvez les déplacer tant que vous n’avez pas fini.
   *[other] Vous avez { $dots } gommettes. Mettez chacune sur une chose différente, ou plusieurs sur la même. Vous pouvez les déplacer tant que vous n’avez pas fini.
}
dots-left = { $count ->
    [0] Toutes vos gommettes sont placées.
    [one] Il vous reste { $count } gommette.
    [many] Il vous reste { $count } de gommettes.
   *[other] Il vous reste { $count } gommettes.
}
dots-put = Mettre une gommette ici
dots-put-on = Mettre une gommette ici : { $name }
dots-take = En enlever une
dots-take-from = En enlever une : { $name }
dots-here = { $count ->
    [one] { $count } gommette à vous
    [many] { $count } de gommettes à vous
   *[other] { $count } gommettes à vous
}
dots-yours = Vos gommettes
dots-said-put = Votre gommette est sur « { $name } ».
dots-said-taken = Vous avez enlevé une gommette de « { $name } ».
dots-full = { $dots ->
    [one] Votre gommette est déjà placée. Enlevez-la d’abord.
    [many] Vos { $dots } de gommettes sont toutes placées. Enlevez-en d’abord une.
   *[other] Vos { $dots } gommettes sont toutes placées. Enlevez-en d’abord une.
}
dots-failed = Nous n’avons pas pu enregistrer cela, donc rien n’a changé. Réessayez.
dots-none = Il n’y a encore rien où mettre une gommette.
dots-sort-nearest = Les plus proches d’abord
dots-all-hint = Quand toutes vos gommettes seront placées, vous pourrez voir celles de tout le monde.
dots-all = Voir les gommettes de tous
dots-all-shown = Les gommettes de tout le monde sont maintenant dans la liste.
dots-all-failed = Les gommettes de tout le monde n’ont pas pu être chargées. Réessayez.
dots-tally = { $dots ->
    [0] Personne n’a mis de gommette
    [one] { $dots } gommette
    [many] { $dots } de gommettes
   *[other] { $dots } gommettes
}{ $people ->
    [0] {""}
    [one] , de { $people } personne
    [many] , de { $people } de personnes
   *[other] , de { $people } personnes
}

## List

list-title = Ce que les gens ont dit
list-empty = Rien ici pour l’instant.
list-none = Rien ne correspond. Enlevez un filtre pour en voir plus.
list-filter = Chercher un mot
list-category = Sorte
list-all-categories = Tout
list-sort = Trier par
sort-newest = Les plus récents d’abord
sort-near = Les plus proches du milieu d’abord
sort-oldest = Les plus anciens d’abord
sort-name = Nom
sort-importance = Les plus importants d’abord
list-count = { $count ->
    [one] { $count } réponse
    [many] { $count } de réponses
   *[other] { $count } réponses
}
list-more = En voir plus

## Files

files-title = Enregistrer une copie, ou ajouter un fichier
export = Faire une copie
share = Partager une copie
share-map = Partager cette carte
exported = { $count ->
    [one] { $count } réponse enregistrée
    [many] { $count } de réponses enregistrées
   *[other] { $count } réponses enregistrées
} dans { $file }. Cherchez ce fichier dans vos téléchargements.
export-empty = Il n’y a encore rien à enregistrer.
import = Ajouter un fichier
import-reading = Lecture de { $file }… { $percent } %
import-saving = Enregistrement…
import-cancel = Arrêter
import-stopped = Arrêté. Rien n’a changé.
import-done = { $file } : { $added } en plus, { $updated } mises à jour, { $same } déjà là, { $left_out } laissées de côté.
import-withdrawn = Laissées de côté, car ceux qui les ont données les ont fait supprimer : { $count }.
import-failed = { $file } n’a pas pu être lu. Rien n’a changé. Essayez de le choisir encore une fois.
import-problems = Ce que nous avons remarqué
import-more = … et { $count } de plus
import-feature = Lieu { $number }
import-foreign-title = Ce fichier vient d’un autre outil
import-foreign-hint = Que sont les lieux qu’il contient ?
import-foreign-name = Dans quelle colonne est le nom ?
import-foreign-none = Aucune
import-start = L’ajouter

## Session

sitting = Séance
sitting-line = Séance : { $site }, { $date }
sitting-next = À qui le tour ?
next-title = Cette réponse n’est pas finie
next-kept = Nous gardons ce que vous avez dit jusqu’ici. L’écran est effacé pour la personne suivante.
next-lost = Elle sera supprimée, et l’écran est effacé pour la personne suivante.
next-back = Revenir et la finir
idle-title = Êtes-vous toujours là ?
idle-why = Touchez l’écran pour continuer. Si personne ne le touche, nous l’effaçons pour la personne suivante.
idle-left = Secondes restantes : { $seconds }
idle-stay = Je suis toujours là
clock-ask = L’horloge ici est peut-être fausse. Elle indique { $time }. Est-ce juste ?
clock-yes = C’est juste
clock-no = C’est faux
clock-wrong = L’horloge ici est fausse : elle indique { $time }. Vous pouvez continuer. Nous notons que les heures sont peut-être fausses. Réglez l’horloge dans les paramètres.

## Facilitator

facilitator = Pour l’équipe d’animation
facilitator-lock = Verrouiller et revenir à la carte
sitting-none = Aucune séance n’a commencé.
sitting-start-title = Commencer une séance
sitting-start = Commencer la séance
sitting-site = Lieu
sitting-date = Date
sitting-stage = À quoi sert-elle ?
sitting-facilitator = Code de l’animateur
sitting-facilitator-hint = Un code convenu dans votre équipe. Pas de nom.
sitting-device = Nom de cet appareil
sitting-device-hint = Par exemple A, B ou C, si vous en utilisez plusieurs.
sitting-languages = Langues proposées
sitting-languages-hint = N’en cochez aucune pour les proposer toutes.
sitting-assisted = Quelqu’un aide les gens à saisir leurs réponses
sitting-idle = Demander « Êtes-vous toujours là ? » après
sitting-minutes = { $count } min
stage-none = Non précisé
stage-profiling = Connaître le quartier
stage-informal-survey = Enquête informelle
stage-world-cafe = World café
stage-action-workshop = Atelier d’action
stage-feedback = Retour des résultats
stage-drop-in = Accueil libre
stage-online = En ligne
sitting-end = Terminer la séance
sitting-end-sure = Terminer cette séance maintenant ?
sitting-end-yes = Terminer
sitting-end-no = Continuer
figure-sitting = Réponses de cette séance
figure-people = Personnes : { $count }
figure-tablet = Réponses sur cet appareil
desk-during = Pendant la séance
desk-mend = Changer ou supprimer des réponses
desk-mend-more = verrouillez quand vous avez fini
desk-code = Retirer des réponses avec un code
desk-tablet = Cet appareil
desk-clock = L’horloge indique { $time }.
desk-awake = Pendant une séance, l’écran reste allumé tout seul.
desk-asleep = Ce navigateur ne peut pas garder l’écran allumé. Réglez cela dans les paramètres de l’appareil.
desk-pin = Le code PIN a été choisi le { $date }.
desk-kiosk = Avant de passer l’appareil, verrouillez-le sur cette page : avec Accès guidé sur un iPad, avec l’épinglage d’écran sur Android.
pin-choose = Choisissez un code PIN
pin-deters = Un code PIN éloigne les doigts curieux. Il ne protège pas les réponses : quelqu’un qui connaît les ordinateurs peut le contourner. Gardez l’appareil sous vos yeux.
pin-new = Nouveau code PIN, au moins 4 chiffres
pin-again = Le même code PIN encore une fois
pin-set = Choisir ce code PIN
pin-enter = Quel est le code PIN ?
pin = Code PIN
pin-open = Ouvrir
pin-length = Un code PIN a de 4 à 32 chiffres ou lettres.
pin-differ = Les deux ne sont pas pareils. Tapez encore le code PIN, deux fois.
pin-wrong = Ce n’est pas le code PIN. Essayez encore.
pin-wait = Ce n’est pas le code PIN. Attendez un peu, puis essayez encore. Secondes restantes : { $seconds }
pin-forgotten = J’ai oublié le code PIN
pin-forgotten-text = Rien n’est perdu. Laissez cette page ouverte 10 minutes, et vous pourrez choisir un nouveau code PIN.
pin-renew = Attendre un nouveau code PIN
pin-renewing = Vous pourrez choisir un nouveau code PIN dans { $time }. Laissez cette page ouverte.
pin-insecure = Cette page n’est pas arrivée en https, donc le navigateur ne peut pas garder de code PIN. Cette partie est ouverte : gardez l’appareil sous vos yeux.

## When something goes wrong

trouble-title = Il y a un problème
retry = Réessayer
download-answers = Télécharger mes réponses
forget-download = Ce navigateur peut oublier vos réponses. Téléchargez-les avant de partir.
store-quota = { $device ->
    [phone] Ce téléphone est plein
    [computer] Cet ordinateur est plein
   *[tablet] Cette tablette est pleine
}, votre réponse n’a donc pas pu être enregistrée. Elle est toujours sur cet écran. Téléchargez-la maintenant, ou faites de la place et réessayez.
store-blocked = Common Ground est ouvert dans un autre onglet, dans une version plus ancienne. Fermez les autres onglets, puis réessayez.
store-unavailable = Ce navigateur ne nous laisse rien enregistrer (c’est peut-être une fenêtre privée, ou les données de sites sont désactivées). Vous pouvez quand même répondre, mais les réponses ne restent que jusqu’à ce que vous fermiez cette page. Téléchargez-les avant de partir.
store-newer = Une version plus récente de Common Ground a été utilisée ici. Rechargez cette page pour l’avoir. Rien n’a changé.
store-conflict = Cela a été changé dans un autre onglet pendant que vous étiez ici. Votre réponse est toujours sur cet écran.
store-conflict-gone = Cela a été supprimé dans un autre onglet pendant que vous étiez ici. Votre réponse est toujours sur cet écran.
store-withdrawn = Cela a été supprimé avec un code. On ne peut pas le faire revenir.
store-conflict-mine = Garder la mienne
store-conflict-theirs = Garder l’autre
store-failed = Votre réponse n’a pas pu être enregistrée. Elle est toujours sur cet écran. Réessayez, ou téléchargez-la.
store-unreadable = { $count ->
    [one] { $count } réponse enregistrée ne peut pas être lue. Nous l’avons laissée comme elle était
    [many] { $count } de réponses enregistrées ne peuvent pas être lues. Nous les avons laissées comme elles étaient
   *[other] { $count } réponses enregistrées ne peuvent pas être lues. Nous les avons laissées comme elles étaient
}.
project-title = Cette carte n’est pas bien préparée
project-hint = Montrez cette page à la personne qui s’en occupe. Ce qui ne va pas dans { $file } :
project-other-origin = Le lien demande un projet d’un autre site web. Pour votre sécurité, nous ne l’ouvrons pas.
project-not-found = Il n’y a pas de projet appelé { $file } ici.

## The file as a whole

problem-not-json = Ce fichier est abîmé, ou ce n’est pas la bonne sorte de fichier. Vérifiez que c’est le bon, ou reprenez-le. { $detail }
problem-not-geojson = Ce fichier n’a pas de données de carte que nous pouvons lire. Choisissez un fichier GeoJSON.
problem-truncated = Le fichier s’arrête au milieu. Nous lisons ce qu’il y a. Reprenez le fichier pour avoir le reste.
problem-newer-format = Ce fichier a été fait avec une version plus récente de Common Ground. Rien n’a changé. Prenez la dernière version, puis réessayez.
problem-trailing-text = Il y a encore du texte après la fin du fichier. Nous l’avons laissé de côté.
problem-byte-order-mark = Le fichier commence par une marque dont il n’a pas besoin. Nous l’avons laissée de côté.
problem-other-crs = Les lieux de ce fichier utilisent une autre façon de compter ({ $detail }). Enregistrez-le à nouveau avec la longitude et la latitude (WGS 84).
problem-checksum-differs = Le fichier a été changé après son enregistrement, ou il en manque une partie. Vérifiez que c’est le bon.
problem-not-utf8 = Les lettres de ce fichier ne peuvent pas être lues. Enregistrez-le à nouveau en UTF-8.
problem-no-features = Il n’y a rien à ajouter dans ce fichier.

## One entry of a file

problem-feature-not-json = Cette entrée est abîmée, nous l’avons donc laissée de côté. Réparez-la dans le fichier, puis rouvrez le fichier.
problem-not-a-feature = Ce n’est pas un lieu sur une carte, nous l’avons donc laissé de côté.
problem-lone-surrogate = Une lettre était abîmée. Nous avons mis � à sa place.
problem-too-deep = Cette entrée a trop de parties les unes dans les autres, nous l’avons donc laissée de côté.
problem-too-large = Cette entrée est trop grande, nous l’avons donc laissée de côté.
problem-duplicate-key = « { $detail } » y est deux fois. Nous avons gardé la dernière valeur.
problem-duplicate-id = Cette entrée y est plus d’une fois. Nous avons gardé la plus récente.
problem-derived-id = Cette entrée n’avait pas de numéro à elle. Nous lui en avons donné un, pour qu’ouvrir le fichier deux fois n’ajoute rien.
problem-out-of-range = Ce lieu n’est pas sur Terre, nous l’avons donc laissé de côté. Vérifiez sa longitude et sa latitude. { $detail }
problem-swapped = La longitude et la latitude semblent inversées, nous avons donc laissé cette entrée de côté. Échangez-les dans le fichier. { $detail }
problem-third-dimension = La hauteur de ce lieu n’est pas utile. Nous l’avons laissée de côté.
problem-ring-closed = Le contour de cette zone était ouvert. Nous l’avons fermé.
problem-ring-turned = Le contour de cette zone tournait dans le mauvais sens. Nous l’avons retourné.
problem-self-crossing = Le bord de cette zone se croise lui-même. Nous l’avons gardé tel quel.
problem-too-few-positions = Il y a trop peu de points pour une ligne ou une zone, nous avons donc laissé cette entrée de côté.
problem-geometry-collection = Cette entrée mélange des points, des lignes et des zones, nous l’avons donc laissée de côté. Enregistrez chacun comme une entrée à part.
problem-bad-geometry = Nous ne savons pas où c’est, nous l’avons donc laissé de côté. Vérifiez son lieu dans le fichier. { $detail }
problem-wrong-type = Cette réponse n’est pas de la sorte attendue, elle ne peut donc pas servir. { $detail }
problem-not-allowed = Cette réponse n’est pas un des choix, elle ne peut donc pas servir. { $detail }
problem-nested-property = Cette réponse avait plusieurs parties. Nous l’avons gardée comme texte.
problem-control-characters = Nous avons enlevé des signes qui ne se voient pas.
problem-missing = Il manque une chose dont chaque entrée a besoin, nous avons donc laissé celle-ci de côté. { $detail }
problem-bad-time = Nous ne pouvons pas lire cette date et cette heure, nous les avons donc laissées de côté. { $detail }
problem-too-long = Ce texte est trop long. Raccourcissez-le : { $detail } lettres, espaces et signes au plus.

## Answers

problem-required = Il nous faut une réponse ici avant d’enregistrer. Répondez à cette question, s’il vous plaît.
problem-too-many = Vous avez choisi trop de réponses. Choisissez-en { $detail } au plus.
problem-bad-number = Ce nombre ne convient pas ici. Vérifiez-le et écrivez-le en chiffres, par exemple 12.
problem-bad-date = Cette date ne convient pas ici. Vérifiez-la : elle est peut-être dans le futur, ou il en manque une partie.
problem-wrong-shape = Cela ne peut pas être montré ainsi sur la carte. Montrez-nous le lieu encore une fois.
problem-outside-area = C’est en dehors de la zone de cette carte, en entier ou en partie. Nous pouvons garder seulement les lieux à l’intérieur.
problem-on-one-line = Tous les points sont sur une seule ligne. Il faut à une zone un point sur le côté.
problem-too-many-positions = Il y a trop de points. Mettez-en { $detail } ou moins.
problem-same-position = Il y a déjà un point ici. Déplacez la carte vers le suivant.

## Project files

problem-unknown-key = « { $detail } » ne veut rien dire ici. Vérifiez comment c’est écrit, ou enlevez-le.
problem-repeated-id = « { $detail } » est utilisé deux fois. Donnez à chacun son propre nom.
problem-unknown-id = Rien ne s’appelle « { $detail } » ici. Vérifiez comment c’est écrit, et que cela vient avant cette ligne.
problem-bad-id = « { $detail } » ne peut pas servir de nom ici. Utilisez seulement a–z, 0–9, _ et -, ou choisissez un autre mot si Common Ground se réserve celui-ci.
problem-unknown-question-type = Nous ne connaissons pas de questions du type « { $detail } ». Utilisez category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice ou link.
problem-unknown-condition = Nous ne connaissons pas de condition faite de { $detail }. Utilisez all, any ou not ; ou bien question avec is, has, at_least, at_most ou answered.
problem-project-missing = Il manque quelque chose ici. Complétez. Ce qu’il faut ici : { $detail }.
problem-project-wrong-type = Ce n’est pas ce qu’il faut ici. Ce qu’il faut ici : { $detail }.
problem-project-not-allowed = { $detail } ne peut pas servir ici. Vérifiez et choisissez autre chose.
problem-words-missing = Il manque les mots dans la langue « { $detail } ». Ajoutez-les.
problem-assumed = Il manquait ici quelque chose d’important. Nous avons pris la valeur la plus probable. Vérifiez qu’elle est bonne.
problem-big-number = Un nombre est trop grand pour être gardé exactement. Il a été gardé comme texte.
problem-bad-utf8 = Certaines lettres n’ont pas pu être lues et ont été remplacées. Vérifiez le texte.

## Nothing lost

restored = Des réponses enregistrées avaient disparu ou étaient abîmées. Nous avons remis ce qui était ici le { $when }. Réponses : { $count }
restored-page = Les réponses enregistrées ont été effacées par autre chose. Cette page les avait encore ; elles sont de nouveau enregistrées. Réponses : { $count }
keep-title = Remettre
keep-open = Pas encore exporté
keep-since = personnes : { $people }, depuis le { $when }
keep-all = Tout est exporté.
keep-open-line = Pas encore exporté : { $count }
keep-export = Exporter pour l’équipe
keep-export-more = réponses, photos et personnes en un fichier
keep-making = Préparation du fichier…
keep-where = Le fichier est-il là où il doit être ?
keep-where-more = Mettez le fichier là où votre équipe le garde : une clé USB, un dossier partagé, une autre application. Vérifiez qu’il y est. C’est seulement alors qu’il compte comme exporté.
keep-file = Fichier
keep-contents = Contenu
keep-in-it = Réponses : { $places }. Personnes : { $people }. Photos et notes vocales : { $media }.
keep-size = Taille
keep-checksum = Somme de contrôle (SHA-256)
keep-again = L’enregistrer encore
keep-read = Le relire et comparer
keep-confirm = Oui, il est là où il doit être
keep-later = Pas maintenant
keep-same = C’est le même fichier, octet par octet.
keep-not-read = Le fichier n’a pas pu être lu. Essayez de le choisir à nouveau.
keep-cut-off = Une partie du fichier manque : { $size } sur { $whole } sont là. Enregistrez-le encore.
keep-another = C’est un autre fichier, ou il est abîmé. Choisissez le fichier qui porte le nom ci-dessus, ou enregistrez-le encore.
keep-differs = Ce n’est pas le même fichier. Réponses manquantes ou différentes : { $count }. Enregistrez-le encore.
keep-differs-else = Ce n’est pas le même fichier. Les réponses sont les mêmes, mais autre chose est différent. Enregistrez-le encore.
keep-sure = Exporté. Vous pouvez vider cet appareil si rien de nouveau n’a été ajouté.
keep-not-yet = Quelque chose sur cet appareil n’est pas encore exporté. Exportez-le d’abord.
keep-unreadable = Quelque chose d’enregistré ici ne peut pas être lu, et n’est donc dans aucun export. Demandez à votre équipe avant de vider cet appareil.
keep-too-large = Le fichier serait trop grand pour ce navigateur. Enlevez des photos déjà exportées, puis réessayez.
keep-check = Le vérifier maintenant
book-title = Exports et vidages précédents
book-made = { $when } : { $file } ({ $count }) a été fait. Personne ne l’a encore vérifié.
book-sure = { $when } : { $file } ({ $count }) a été fait et est là où il doit être.
book-read = { $when } : { $file } ({ $count }) a été fait, relu, et c’est le même.
book-wiped = { $when } : l’appareil a été vidé ({ $count }). Tout était dans { $file }.
book-copy = Dernière copie de sécurité sur cet appareil : { $when }
book-no-copy = La copie de sécurité sur cet appareil n’a pas pu être écrite. Exportez plus souvent.
space = Espace
space-of = utilisés sur { $size }
space-full = { $percent } % de l’espace de cet appareil est utilisé. Faites de la place avant qu’il soit plein.
space-photos = Enlever les photos déjà exportées ({ $count })
space-export = Exportez d’abord. Ensuite, vous pourrez enlever ici les photos déjà exportées.
wipe = Vider cet appareil
wipe-when = seulement après un export confirmé
wipe-sure = Tout enlever de cet appareil ? Réponses : { $count }
wipe-what = Cela enlève de cet appareil toutes les réponses, photos, personnes et copies de sécurité. Les sessions, le code PIN et la liste des exports restent. On ne peut pas revenir en arrière.
wipe-type = Tapez le mot « { $word } »
wipe-word = vider
wipe-wrong-word = Ce n’est pas le mot. Tapez « { $word } ».
wipe-now = Vider maintenant
wipe-done = Tout a été enlevé de cet appareil.
projector-hint = La carte s’ouvre dans une autre fenêtre. Déplacez cette fenêtre vers le grand écran. Elle ne montre ni noms, ni mots, ni photos, ni lieux privés.
projector-open = Montrer sur le grand écran
projector-more = Choisir quoi montrer d’autre
projector-not-agreed = Cette personne n’a pas accepté de le partager.
projector-place = Montrer le lieu
projector-words = Montrer les mots
projector-full = Plein écran

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Une autre tablette à côté
passing-what = Ceci envoie tout ce qui est sur cette tablette vers une autre. Rien n’est supprimé ici. Les deux doivent être sur le même wifi ou point d’accès. Elles n’ont pas besoin d’internet.
passing-send = Envoyer à une autre tablette
passing-receive = Recevoir d’une autre tablette
passing-file-out = Envoyer comme fichier
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Ouvrir un fichier d’une autre tablette
passing-preparing = Un instant…
passing-show-first = Montrez ce code à l’autre tablette
passing-show-first-how = Sur l’autre tablette, ouvrez cette page et appuyez sur « Recevoir d’une autre tablette ». Tournez sa caméra vers ce code.
passing-next = Elle montre un code : le lire
passing-show-second = Montrez maintenant ce code à la première tablette
passing-show-second-how = Laissez cette page ouverte. La suite vient toute seule quand la première tablette a lu le code.
passing-code = Code pour l’autre tablette
passing-no-camera = Pas de caméra ? Utilisez le code en texte
passing-copy = Copier
passing-copied = Copié.
passing-read = Tournez la caméra vers le code de l’autre tablette
passing-camera = Ce que voit la caméra
passing-turn = Utiliser l’autre caméra
passing-camera-refused = Nous ne pouvons pas utiliser la caméra. Vous pouvez l’autoriser dans les réglages du navigateur, ou taper le code ci-dessous.
passing-camera-none = Nous n’avons pas trouvé de caméra utilisable. Tapez ou collez le code ci-dessous.
passing-type = Ou tapez ou collez le code ici
passing-use = Utiliser ce code
passing-wrong-not-ours = Ce n’est pas un code de Common Ground.
passing-wrong-mistyped = Il manque quelque chose à ce code, ou quelque chose est faux. Vérifiez-le, ou lisez-le encore une fois.
passing-wrong-newer = L’autre tablette a une version plus récente de Common Ground. Mettez d’abord celle-ci à jour.
passing-wrong-project = L’autre tablette est sur un autre projet : { $project }.
passing-wrong-turn = Ce n’est pas le bon code. Une tablette doit envoyer et l’autre recevoir.
passing-wrong-other = Ce code vient d’un essai précédent. Recommencez sur les deux tablettes.
passing-meeting = Nous cherchons l’autre tablette…
passing-sending = Envoi : { $percent } %
passing-receiving = Réception : { $percent } %
passing-storing = Vérification et enregistrement…
passing-broken = La connexion a été coupée. Ce qui est arrivé est gardé : { $percent } %. Pour continuer, montrez et lisez de nouveaux codes.
passing-unmet = Les tablettes ne se sont pas trouvées. Sont-elles sur le même wifi ou point d’accès ?
passing-again-send = Montrer un nouveau code
passing-again-receive = Lire un nouveau code
passing-done-sent = L’autre tablette a tout reçu
passing-done-received = Tout ce qui vient de l’autre tablette est ici
passing-summary = { $new } en plus, { $updated } mises à jour, { $same } déjà là, { $conflicts } en conflit.
passing-summary-more = Personnes : { $people }. Photos et messages vocaux : { $media }.
passing-withdrawn = Laissées de côté, car ceux qui les ont données les ont fait supprimer : { $count }.
passing-removed = Supprimées, car cela a été demandé sur l’autre tablette : { $count }.
passing-unreadable = Impossibles à lire : { $count }.
passing-conflicts = Changées sur les deux tablettes : nous avons gardé la plus récente
passing-conflicts-save = Garder les autres versions
passing-failed-newer = La tablette qui envoie a une version plus récente de Common Ground. Mettez d’abord l’autre à jour.
passing-failed-project = Les tablettes sont sur des projets différents. Ceci venait de { $project }. Rien n’a changé.
passing-failed-room = { $size }, c’est trop pour la tablette qui reçoit. Rien n’a changé.
passing-failed-damaged = Ce qui est arrivé n’est pas ce qui a été envoyé. Rien n’a changé. Réessayez.
passing-failed-stopped = Cela a été arrêté sur l’autre tablette.
passing-failed-kept = La tablette qui reçoit n’a pas pu tout enregistrer. Réessayez. Rien n’est enregistré deux fois.
passing-failed-network = Cette tablette n’est sur aucun réseau, ou son navigateur ne sait pas faire cela. Envoyez plutôt un fichier.
passing-failed-fetch = Nous n’avons pas pu charger ce qu’il faut. Réessayez quand cette tablette est en ligne.
passing-again = Recommencer

## Packages

public-export = Exporter pour tout le monde
public-export-more = seulement le public, avec l’accord des personnes
public-made = Le fichier pour tout le monde est enregistré
public-made-more = Il ne contient que ce qui peut être public. Rien sur les personnes n’y est. Il ne compte pas comme exporté. Utilisez aussi « Exporter pour l’équipe ».
public-none = Il n’y a encore rien pour tout le monde
public-none-more = Aucune réponse ici ne peut être publique, ou personne n’a accepté de partager les siennes. Aucun fichier n’a été fait.
sealed-note = Le fichier est chiffré. Seule l’équipe de recherche peut l’ouvrir.
sealed-failed = Nous n’avons pas pu chiffrer le fichier, donc rien n’a été enregistré. Réessayez, ou prévenez votre équipe.
sealed-differs = Ce n’est pas le même fichier. Il est chiffré : nous ne pouvons pas dire ce qui diffère. Enregistrez-le de nouveau.

## Merging files

merge-title = Réunir des fichiers
merge-what = Réunit sur cette tablette les fichiers d’autres tablettes. Vous pouvez en choisir plusieurs à la fois. Vous pouvez l’annuler.
merge-pick = Choisir des fichiers
merge-reading = Lecture du fichier { $number } sur { $count }…
merge-unfit = Nous ne pouvons pas utiliser ces fichiers
merge-unfit-more = Rien n’est encore réuni.
merge-go-on = Réunir les autres ({ $count })
merge-not-read = Il n’a pas pu être lu. Choisissez-le de nouveau.
merge-unknown = Nous ne connaissons pas cette sorte de fichier. Choisissez un fichier exporté d’une tablette.
merge-sealed = Il est chiffré. Seule l’équipe de recherche peut l’ouvrir.
merge-public = Il a été fait pour tout le monde, il y manque donc beaucoup. Choisissez le fichier pour l’équipe de recherche.
merge-damaged = Il est abîmé, ou un autre programme l’a refait. Copiez-le de nouveau depuis son origine.
merge-cut-off = Il en manque une partie. Copiez-le de nouveau depuis son origine.
merge-newer = Une version plus récente de Common Ground l’a fait. Mettez d’abord cette tablette à jour.
merge-project = Il vient d’un autre projet : { $project }.
merge-foreign = Un autre programme l’a fait. Ajoutez-le depuis la page « Liste ».
merge-done = Fichiers réunis : { $count }
merge-new = Nouvelles
merge-updated = Mises à jour
merge-same = Déjà là
merge-conflicts = En conflit
merge-older = Plus anciennes, laissées de côté
merge-withdrawn = Laissées de côté, car des personnes les ont retirées
merge-removed = Supprimées ici, car des personnes les ont retirées
merge-unreadable = Impossibles à lire
merge-people = Personnes, nouvelles ou mises à jour
merge-sessions = Séances, nouvelles ou mises à jour
merge-media = Photos et messages vocaux, nouveaux
merge-conflicts-more = La même réponse a été changée à deux endroits. Nous avons gardé la plus récente.
merge-table = Enregistrer le tableau des conflits
merge-here = cette tablette
merge-last = Dernière réunion : { $when }, fichiers : { $count }
merge-undo = Annuler cette réunion
merge-undone = La réunion est annulée
merge-undone-more = Tout est comme avant. Ce que des personnes ont retiré reste supprimé.
merge-undone-left = Changées depuis, donc laissées comme elles sont : { $count }.

## Printing

paper-title = Papier
paper-what = Imprimez une carte où coller des pastilles numérotées, et les fiches qui vont avec. Recopiez-les ensuite ici.
paper-language = Langue de la carte et des fiches
paper-size = Papier pour la carte
paper-sheets = Feuilles pour la carte
paper-copies = Fiches de chaque sorte
paper-print-map = Imprimer la carte
paper-print-forms = Imprimer les fiches
paper-making = Préparation…
paper-failed = Cela n’a pas marché. Vérifiez que le plan des rues est là, puis essayez encore.
paper-ready = Prêt à imprimer
paper-settings = Dans la fenêtre d’impression, choisissez { $size } et 100 %, sans en-têtes ni pieds de page.
paper-print = Imprimer
paper-scale = Échelle 1 : { $number }
paper-square-size = Chaque carré fait { $length } de côté
paper-sheet = Feuille { $number } sur { $total }
paper-scan = Scannez ceci pour ouvrir la carte
paper-north = N
paper-stickers = Pastilles sur la carte
paper-stickers-what = Écrivez un numéro sur une pastille et collez-la sur la carte. Remplissez ensuite la ligne de ce numéro : entourez la forme et écrivez le carré, par exemple C4.
paper-sticker = Pastille
paper-kind = Qu’est-ce que c’est ?
paper-square = Carré
paper-words = En quelques mots
paper-one = Cochez une réponse.
paper-many = Cochez autant de réponses que vous voulez.
paper-if = Laissez vide si cela ne vous concerne pas.
paper-link = Écrivez les numéros de leurs pastilles.
paper-version = Texte : { $version }
paper-team = Pour l’équipe :
paper-tear = Détachez ici et gardez cette partie
paper-about = Cette page peut être détachée. Vous n’êtes pas obligé de la remplir.

## Typing in

typing-title = Recopier des fiches en papier
typing-more = une fiche après l’autre
typing-language = Langue de la fiche
typing-sticker = Numéro de la pastille
typing-sticker-hint = Comme il est écrit sur la fiche.
typing-square = Carré sur la carte
typing-square-hint = Une lettre et un chiffre, par exemple C4. Laissez vide pour chercher le lieu.
typing-code = Code sur la fiche
typing-code-hint = Il est à la fin de la fiche. Laissez vide s’il n’y en a pas.
typing-same = La même personne que sur la fiche d’avant
typing-about = Questions sur cette personne
typing-start = Commencer
typing-stop = Arrêter de recopier
typing-saved = Enregistré. Pastille : { $sticker }
typing-saved-blank = Enregistré comme incomplet, car il manque quelque chose de nécessaire. Pastille : { $sticker }
typing-keys-are = Touches : 1 à 9 choisissent. Entrée continue. 0 ou F8 : pas de réponse. F9 : enregistrer, fiche suivante.
typing-wrong-kind = Dites ce que c’est.
typing-wrong-square = Ce carré n’existe pas. Ils vont de A1 à { $last }.
typing-wrong-code = Ce n’est pas un code. Regardez encore.
typing-wrong-taken = Quelqu’un a déjà ce code. Cette fiche a-t-elle déjà été recopiée ?
typing-line = Pastille { $sticker } · Carré { $square }
typing-keys = Touches
typing-none = Pas de réponse (0)
typing-next = Enregistrer, suivante (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Envoi
deliver-waiting = À envoyer : { $count }
deliver-now = Envoyer
deliver-copy = Envoyer copie
deliver-arrived = Vos réponses sont arrivées chez { $name }.
deliver-told = { $name } sait ce que vous avez retiré.
deliver-team = l’équipe
deliver-offline = Il n’y a pas d’internet. Nous enverrons dès qu’il y en aura.
deliver-no-answer = { $name } ne répond pas encore. Nous continuons d’essayer.
deliver-refused = { $name } ne peut pas le recevoir ainsi. C’est en sécurité ici. Envoyez plutôt une copie par e-mail.
deliver-too-large = C’est trop grand pour être envoyé ainsi. C’est en sécurité ici. Envoyez plutôt une copie par e-mail.
deliver-unsealed = Ce navigateur ne peut pas chiffrer vos réponses pour l’équipe, donc nous ne les envoyons pas. Elles sont en sécurité ici.
deliver-forget = Ce navigateur peut oublier vos réponses : envoyez-les avant de partir.
deliver-before = Quand vous enregistrez, votre réponse va à { $name }.
deliver-on-way = Enregistré, et en route vers { $name }.
deliver-by-hand = Nous avons enregistré un fichier. Merci de l’envoyer à { $name }.
deliver-done = Je l’ai envoyé
deliver-later = Plus tard

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Qui ouvre ce lien voit la même carte, au même endroit. Il ne contient rien de ce que les gens ont dit.
share-map-code = Code QR du lien
share-map-scan = Visez ici avec l’appareil photo d’un téléphone
share-map-link = Le lien
share-map-copy = Copier le lien
share-map-copied = Le lien est copié.
share-map-by-hand = Ce navigateur ne peut pas le copier. Sélectionnez le lien et copiez-le vous-même.
share-map-send = Envoyer le lien
share-map-only-here = Cette carte est seulement sur cet appareil : un lien ne s’ouvrirait nulle part ailleurs. La personne qui s’occupe de la carte peut la mettre sur internet.
share-map-near = Ce lien ne s’ouvre que sur le même réseau qu’ici, par exemple le même Wi-Fi.
share-map-offline = Il n’y a pas internet ici en ce moment. Le lien ne s’ouvre que sur un appareil qui a internet.
share-map-show = Montrer quand même
