# Common Ground: the words of the interface, in English.
# Plain words, short sentences, "you" and "we". Say "tablet" only through { $device }.

## Bar

# Name of the bar at the top, for screen readers.
bar-label = Main
# Button in the bar: opens the search for a street or a place by its name.
# At most 18 letters.
find-place = Find a place
# Button in the bar: shows all answers as a list.
# At most 12 letters.
list = List
# Button in the bar, in the place of “List” while the list is open: goes back to the map.
# At most 12 letters.
map = Map
# Button in the bar: reads out what is on the screen.
read-aloud = Read aloud
# In the place of the one above while something is being read.
read-stop = Stop reading
# On the button with which the language is chosen, before the language’s own name; for screen readers.
language = Language
# Link for people who use the keyboard, shown when it has the focus: jumps over the bar.
skip-to-content = Skip to the questions
# The same kind of link: jumps to the map.
skip-to-map = Skip to the map
# The same kind of link: jumps to the list.
skip-to-list = Skip to the list
# Name of the map for screen readers. { $place } is the project's subtitle.
map-label = Map of { $place }
# Over the map while its file is fetched. { $percent } is a number from 0 to 100.
map-loading = Fetching the street map… { $percent } %
# Name of the button with a plus on the map, for screen readers.
zoom-in = Zoom in
# Name of the button with a minus on the map, for screen readers.
zoom-out = Zoom out
# Name of the button that moves the map to where the device is, for screen readers.
locate = Show where I am
# After that button was pressed.
locate-failed = We could not find where you are. Move the map, or look for a place by name.
# It has not been made yet. The last sentence is for whoever set the page up; the words in quotes are typed as they are,
# with { $project } for the project's own short name.
basemap-missing = There is no street map here yet. You can still use the list. If you look after this page, make the street map with “common-ground basemap extract --project { $project }”.
# The device has no connection, or the page's host does not answer.
basemap-unreachable = The street map could not be fetched, because there is no connection. You can still use the list. We try again when the connection is back.
# Over the map, when its file can’t be read.
basemap-damaged = The street map file is damaged. You can still find places by name and use the list.
# In the place of the map, when it can’t be shown at all.
map-missing = The map could not start on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. You can still find places by name and use the list.
# Over everything while a file is dragged over the page.
import-drop = Let go to bring in this file
# At the bottom of the map, when the line is bad.
later-missing = Part of this page could not be fetched. Check the connection: we keep trying.

## Home

# Name of the group of switches above the map that show and hide each kind, for screen readers.
chips-label = Show on the map
# Name of the group of the three big buttons with which people begin, for screen readers.
add-label = Say something
# Button: takes back what was done last.
# At most 14 letters.
undo = Undo
# Button: closes a card, a notice, the search or a panel.
# At most 14 letters.
close = Close
# Notice after somebody deleted their answer, with “Undo” beside it.
deleted = Deleted.
# Notice after “Undo” was pressed.
undone = Taken back.
# On the first page, when an answer was begun and left; the two buttons that follow stand beside it.
draft-waiting = You have an answer that is not finished.
# Button: goes on with the answer that was left.
# At most 18 letters.
draft-resume = Carry on
# Button: throws away the answer that was left.
# At most 18 letters.
draft-discard = Delete it

## Choosing a place

# Heading while a place is chosen. The pin stands still in the middle and the map moves under it.
place-title = Move the map until the pin is on the place
# Under that heading, when there is no name near the pin.
place-nowhere = No named place near here
# The big button that takes the place under the pin.
# At most 16 letters.
place-here = It’s here
# Button: leaves without saving.
# At most 14 letters.
cancel = Cancel

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

# Under the heading while a place is chosen. { $place } is a name from the map, as it stands there.
place-near = Near { $place }
# Where the pin is. { $distance } is distance-metres or distance-km, { $wind } one of the winds.
place-near-from = Near { $place }, { $distance } { $wind } of it
# How far something is; stands inside sentences. { $metres } is a number, rounded, 10 or more.
distance-metres = { $metres } metres
# The same in kilometres. { $km } is a number with one decimal.
distance-km = { $km } km
# Direction from a place to the pin; stands inside place-near-from and find-where.
wind-north = north
# Direction, as above.
wind-north-east = north-east
# Direction, as above.
wind-east = east
# Direction, as above.
wind-south-east = south-east
# Direction, as above.
wind-south = south
# Direction, as above.
wind-south-west = south-west
# Direction, as above.
wind-west = west
# Direction, as above.
wind-north-west = north-west
# Notice after a place was chosen that lies too far away.
place-outside = That place is outside the area we are asking about. Please pick a place inside it.
# Read to people who use a screen reader when they come to the map.
map-keys = Arrow keys move the map, with Shift only a little. Plus and minus zoom, Home goes back to the start. Enter opens what is in the middle. Everything on the map is in the list too.
# The same while a place is chosen. “It’s here” is the button place-here.
map-keys-placing = The pin stays in the middle. Arrow keys move the map under it, with Shift only a little. Plus and minus zoom. Enter means “It’s here”. You can also find a place by its name.
# What is said when the map was moved by keyboard. { $name } is what somebody called a place.
map-here = Here: { $name }
# The same when nothing is in the middle: the nearest answer. { $name } is what somebody called it, { $distance } is
# distance-metres or distance-km, { $wind } one of the winds.
map-nearest = Nearest answer: { $name }, { $distance } { $wind }
# { $language } is a language's name in this language: "Urdu".
aloud-no-voice = There is no voice for { $language } on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. Ask somebody to read with you, or add a voice in the settings.
# The same where somebody's voice was recorded for some of the questions.
aloud-clips-only = There is no voice for { $language } on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. You hear what people have recorded. Ask somebody to read the rest with you.
# When the voice that is there fails.
aloud-failed = Reading aloud did not work on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. Try again, or ask somebody to read with you.

## Language and reading

# Heading of the panel in which people choose a language and how they read best.
comfort-title = Language and reading
# Button that closes this panel.
# At most 14 letters.
comfort-done = Done
# Heading above the lines that follow, about the language that is chosen.
translation-title = About this translation
# When no native speaker has read the words of the language that is chosen.
translation-machine = A computer wrote these words. No native speaker has checked them yet.
# When somebody who speaks the language that is chosen has read its words.
translation-checked = Somebody who speaks this language has checked these words.
# Said after a language was chosen. { $language } is its name in this language.
language-now = This page is now in { $language }.
# When the words of a language could not be fetched. { $language } is its name in the language that stays.
language-missing = We could not fetch the words in { $language }, so nothing has changed. Check the connection, then try again.
# When the project’s own words are not there in the language that is chosen. { $language } is that one, { $other } the one
# in which they are shown.
language-questions = The questions on this map are not in { $language } yet. You will see them in { $other }.
# When only the project’s own words are there in the language that is chosen, and the rest of the page is English.
language-buttons = The buttons and hints of this page are not in { $language } yet.

## How it looks

# Heading of the part of the panel in which people choose how the page looks.
look-title = How it looks
# Above the tiles on which the size of the letters is chosen.
look-text = Size of the words
# { $percent } is 100, 125, 150, 175 or 200. Short: it stands on a small tile.
look-size = { $percent } %
# Above the tiles on which the colours are chosen.
look-colours = Colours
# Light or dark as the tablet, phone or computer is set. Short, as are the next three: they stand on small tiles.
look-system = Same as this device
# One of the colours: dark letters on light. Short: it stands on a small tile.
look-light = Light
# Black on white: colours that are easy to tell apart.
look-contrast = Strong
# One of the colours: light letters on dark. Short: it stands on a small tile.
look-dark = Dark
# A box to tick: the easy way to use the page.
look-easy = Easy: fewer questions, more pictures
# Small, under that box.
look-easy-more = Buttons get larger. You can change this at any time, and nothing you said is lost.

## Without internet

# Heading of the part of the panel that says whether this page works without a network.
offline-title = Without internet
# True only when every file has been looked at and is there.
offline-ready = Ready to work offline. Everything on this map is kept here.
# While something that is needed is still missing.
offline-preparing = Not ready to work offline yet. Leave this page open while you have internet.
# Where the browser can’t keep the page, or may not.
offline-none = This page needs internet to start.
# In the same place, while a newer version of this page has come and waits.
offline-update = There is a newer version. It comes when nobody is using this page.
# Said once, after the page has begun anew with a newer version.
offline-renewed = This is the newest version now.

## Place: routes and areas

# Name of the group of the four choices that follow, for screen readers.
forms-label = What do you want to mark?
# What is marked on the map: one point. Beside a picture of a pin.
# At most 14 letters.
form-spot = Spot
# What is marked on the map: a line, such as a way to school.
# At most 14 letters.
form-route = Route
# What is marked on the map: a park or a group of streets.
# At most 14 letters.
form-area = Area
# The whole neighbourhood.
form-whole = Everywhere
# Heading before the first point of a line is put down.
draw-route-first = Move the map to where the route starts
# Heading before the first corner of an area is put down.
draw-area-first = Move the map to a corner of the area
# Heading before the next corner is put down.
draw-next = Move the map to the next corner
# Heading once there are enough corners. “Finish” is the button draw-finish.
draw-ready = Move the map to the next corner, or finish
# Heading while a corner is being moved. { $number } is which one, counted from 1.
draw-picked = Move the map to where corner { $number } should be
# Heading when it is about no place in particular.
draw-whole = It is about the whole neighbourhood
# Heading when a shape from a file can’t be changed here.
draw-kept = This shape came from a file. You can keep it.
# Button: puts a corner where the pin is.
# At most 22 letters.
draw-add = Add a corner
# Button: puts the corner that was picked where the pin is.
# At most 22 letters.
draw-move = Move it here
# Button: stops moving the corner that was picked.
# At most 16 letters.
draw-leave = Leave it
# Button: takes away the corner that was picked.
# At most 16 letters.
draw-remove = Remove
# Button: the route or area is complete.
# At most 16 letters.
draw-finish = Finish
# Button: on to the questions.
# At most 16 letters.
draw-continue = Continue
# Button: keeps the shape that came from a file.
# At most 16 letters.
draw-keep = Keep it
# For screen readers: what the keys do on the map.
draw-keys = On the map, Enter adds a corner and Backspace takes the last step back. Page Up and Page Down pick a corner, Delete removes it.
# Name of the group of buttons with which a corner is picked, for screen readers.
draw-corners = Corners
# Name of the button with an arrow: picks the corner before, for screen readers.
draw-previous = Corner before
# Name of the button with an arrow: picks the next corner, for screen readers.
draw-following = Next corner
# Between these two buttons: how many corners there are.
# At most 22 letters.
draw-count = { $count ->
    [one] { $count } corner
   *[other] { $count } corners
}
# Between these two buttons: which corner is picked.
# At most 26 letters.
draw-of = Corner { $number } of { $count }
# What the page and a screen reader say after each step.
draw-said-start = Put a corner wherever it bends.
# After a corner was put down. { $number } is which one, counted from 1.
draw-said-added = Corner { $number } added.
# The same, with the name of a place from the map in { $place }.
draw-said-added-near = Corner { $number } added, near { $place }.
# After a corner was moved. { $number } is which one, counted from 1.
draw-said-moved = Corner { $number } moved.
# The same, with the name of a place from the map in { $place }.
draw-said-moved-near = Corner { $number } moved, near { $place }.
# After a corner was picked; “Move it here” is the button draw-move.
draw-said-picked = Corner { $number } of { $count }. Move the map, then press “Move it here”.
# After “Leave it” was pressed.
draw-said-left = No corner picked.
# After a corner was taken away. { $number } is which one it was.
draw-said-removed = Corner { $number } removed.
# After “Undo” was pressed while drawing.
draw-said-undone = Last step taken back.
# After an area was put right by itself; “Finish” and “Undo” are buttons.
draw-said-mended = The edge crossed itself, so we changed the order of the corners. Is it right now? Then press “Finish”. If not, press “Undo”.
# { $size } is one of the size- messages below.
draw-so-far-length = It is { $size } long so far.
# While an area is drawn; { $size } is one of the size- messages below.
draw-so-far-size = It is { $size } so far.
# When somebody wants to finish too early.
draw-too-few = An area needs at least three corners, a route two.
# When the edge of an area crosses itself and can’t be put right by itself.
draw-crossing = The edge crosses itself. Move or remove a corner, so that it runs around the area once.
# Sizes stand inside sentences. Numbers are rounded already.
size-metres = { $count ->
    [one] about { $count } metre
   *[other] about { $count } metres
}
# Length, inside a sentence. { $count } is a number with at most one decimal.
size-kilometres = { $count ->
    [one] about { $count } kilometre
   *[other] about { $count } kilometres
}
# Size, inside a sentence. { $count } is a number.
size-square-metres = { $count ->
    [one] about { $count } square metre
   *[other] about { $count } square metres
}
# Size, inside a sentence. { $count } is a number, 1 or more.
size-pitches = about as big as { $count ->
    [one] a football pitch
   *[other] { $count } football pitches
}
# Size, inside a sentence. { $count } is a number with at most one decimal.
size-square-kilometres = { $count ->
    [one] about { $count } square kilometre
   *[other] about { $count } square kilometres
}
# On a card: a line on the map. { $size } is size-metres or size-kilometres.
shape-route = A route, { $size } long
# On a card: an area on the map. { $size } is one of the size- messages.
shape-area = An area, { $size }
# On a card: about no place in particular.
shape-whole = The whole neighbourhood

# Name of the list of what was found, for screen readers.
find-title = Find a place
# Above the field of the search.
find-label = Street or place name
# Under the field of the search, before something is typed.
find-hint = Start typing, then pick from the list.
# The same, where postcodes are known.
find-hint-postcodes = Start typing a name or a postcode, then pick from the list.
# Beside a name that was found: what it is, and where, seen from the middle of the map.
find-where = { $kind }, { $distance } { $wind }
# When nothing was found.
find-none = Nothing with that name here. Try part of the name, or another street nearby.
# How many names were found, for screen readers and under the field.
find-count = { $count ->
    [one] { $count } place found
   *[other] { $count } places found
}
# When the names of streets and places could not be fetched.
find-off = The list of streets and places could not be fetched. You can still move the map.
# What a name that was found stands for; beside the name, small.
placekind-street = street
# As above: an open place in a town.
placekind-square = square
# As above: parks, gardens, woods.
placekind-park = park
# As above: a river, a canal, a lake.
placekind-water = water
# As above: for trains, trams or buses.
placekind-station = station
# As above: schools, colleges, nurseries.
placekind-school = school
# As above: doctors, hospitals, chemists.
placekind-health = health
# As above: a church, a mosque, a temple.
placekind-worship = place of worship
# As above: libraries, museums, theatres.
placekind-culture = culture
# As above: shops, markets, cafés.
placekind-shop = shop
# As above: a community centre, a town hall.
placekind-community = community place
# As above: a part of a town, a village.
placekind-locality = area
# As above: a postcode.
placekind-postcode = postcode
# As above: anything else.
placekind-other = place

## Questions

# Beside the bar of progress: which page of how many.
# At most 18 letters.
step = { $number } of { $total }
# Button: to the page before.
# At most 14 letters.
back = Back
# Button: to the next page.
# At most 16 letters.
continue = Continue
# Button: to the next page without an answer.
# At most 18 letters.
skip = Skip this
# The same button below the question what kind of thing it is. It counts as an answer.
# At most 18 letters.
not-sure = Not sure
# A button under a sensitive question. It counts as an answer.
decline = Prefer not to say
# Answer to a question.
yes = Yes
# Answer to a question.
no = No
# Above tiles of which several may be picked.
choices-most = Pick up to { $max }.
# Above the tiles, once as many are picked as may be. { $max } is a number.
choices-full = You have picked { $max }. Take one away to pick another.
# Above a field for a day of the month, as a number.
# At most 12 letters.
date-day = Day
# Above a field for a month, as a number.
# At most 12 letters.
date-month = Month
# Above a field for a year.
# At most 12 letters.
date-year = Year
# Under a field: how many letters were typed, of how many there may be.
characters = { $count } of { $max }
# Under a field: by how many letters the text is too long. { $over } is a number.
characters-over = { $over } too many
# One step of a scale, for screen readers: its number, and the project’s word for it.
scale-step = { $step }: { $words }

## Personal details

# Under a box for free text, while somebody types. We only give advice: everything can be saved as it is.
flags-none = No personal details spotted
# One sentence for each kind of detail that we spot; { $text } is the piece of their text, as they typed it.
flag-phone = “{ $text }” looks like a phone number. You can take it out.
# { $text } is the piece of their text, as they typed it.
flag-email = “{ $text }” looks like an email address. You can take it out.
# The first half of a postcode (W5) is fine.
flag-postcode = “{ $text }” looks like a full postcode. You can keep the first half and take out the rest.
# The same for a house number and a street.
flag-address = “{ $text }” looks like somebody’s address. You can take out the number.
# NHS is the health service in England. Its numbers belong to one person each.
flag-nhs-number = “{ $text }” looks like an NHS number. You can take it out.
# A button after each of these: takes the piece out of the text.
flag-take-out = Take it out
# The same button as a screen reader says it.
flag-take-out-of = Take “{ $text }” out

## Photo

# Big buttons for a photo of the place. The second line is small.
photo-add = Add a photo
# On a phone or tablet: opens the camera.
# At most 26 letters.
photo-take = Take a photo
# On a phone or tablet: choose one of the pictures that are already there.
photo-choose = Choose a picture
# Small, under the buttons for photos.
photo-no-faces = no faces, please
# While a photo is made smaller.
photo-busy = Getting your photo ready…
# What a screen reader says in place of a photo: one’s own, and somebody’s.
photo-yours = Your photo
# What a screen reader says in the place of somebody else’s photo.
photo = Photo
# After a photo was taken.
photo-kept = Your photo is saved on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}.
# On a phone or tablet: takes another photo in the place of this one.
# At most 26 letters.
photo-another = Take another
# On a computer: chooses another picture in the place of this one.
# At most 26 letters.
photo-choose-another = Choose another
# Button: takes the photo away.
# At most 16 letters.
photo-remove = Remove
# The same button as a screen reader says it.
photo-remove-name = Remove your photo
# After the photo was taken away.
photo-removed = Your photo is gone.
# When the photo of somebody else’s answer was not handed over with it.
photo-elsewhere = This photo is not on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}.

## Voice note

# A big button to record what somebody says instead of typing it. The second line is small.
voice-add = Say it
# Small, under “Say it”. { $seconds } is a number, 60 in most projects.
voice-seconds = up to { $seconds } seconds
# While the browser shows its own question whether we may use the microphone.
voice-asking = Please say yes to using the microphone.
# While somebody speaks.
voice-recording = Recording
# Button: ends the recording and keeps it.
# At most 14 letters.
voice-stop = Stop
# Under “Recording”: how much time is left.
voice-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
# Read out by screen readers near the end.
voice-warning = 10 seconds left
# In words what the moving bars show: how loud it is.
voice-heard = We can hear you.
# While a recording runs and nothing is heard.
voice-quiet = We can’t hear anything yet. Speak up, or move closer.
# After a recording, while it is being kept.
voice-busy = Saving your recording…
# Name of the player: of one’s own recording, and of somebody’s.
voice-yours = Your recording
# Name of the player of somebody else’s recording, for screen readers.
voice = Recording
# After a recording.
voice-kept = Your recording is saved on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. You can listen to it.
# Button: records again in the place of this one.
# At most 24 letters.
voice-again = Record again
# Button: takes the recording away.
# At most 16 letters.
voice-remove = Remove
# The same button as a screen reader says it.
voice-remove-name = Remove your recording
# After the recording was taken away.
voice-removed = Your recording is gone.
# When the recording of somebody else’s answer was not handed over with it.
voice-elsewhere = This recording is not on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}.

## When a photo or a voice note can’t be had

# After a file was chosen that is no picture.
media-wrong-not-a-picture = We can’t open this file as a picture. Please choose another one.
# After a very large picture was chosen.
media-wrong-too-large = This picture is too big for us to open. Please choose a smaller one.
# When the device is too busy for a picture.
media-wrong-no-memory = There is not enough room to work on this picture. Close other apps or tabs, then try again.
# The browser was told, now or earlier, that we may not use the microphone.
media-wrong-refused = We are not allowed to use the microphone. You can allow it in the browser’s settings, or type your answer.
# When the device has no microphone.
media-wrong-no-microphone = We can’t find a microphone here. You can type your answer.
# When another app has the microphone.
media-wrong-in-use = Something else is using the microphone. Close other apps or calls, then try again.
# When the browser is too old to record.
media-wrong-not-supported = This browser can’t record your voice. You can type your answer.
# After a recording in which nobody spoke.
media-wrong-nothing = We did not hear anything. Please try again.
# When there is no room for a photo or a recording.
media-wrong-full = This { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
} is full, so we could not keep it. You can still answer in words.
# When it is not known why a photo or a recording did not work.
media-wrong-failed = That did not work. Please try again, or go on without it.

## Private place

# A box to tick when choosing a place.
private-place = This is a private place (someone’s home)
# Small, under that box once it is ticked.
private-hint = We move the pin a little before we save it, so that nobody can see where it really is. We do not keep the real spot.
# Shown when the place is checked.
private-moved = Moved a little, to keep it private

## Your code

# A code of four words and four digits, given once at the end. It lets somebody delete their answers later.
code-title = Your code
# Above the code.
code-keep = Keep this code if you may want to change or remove your answers.
# Under the code.
code-once = After you have finished we can’t show it again. Write it down, take a photo of it, or print it.
# Button: prints the code.
# At most 20 letters.
code-print = Print it
# For screen readers: the parts of the code follow, one by one.
code-read = Your code, part by part
# Above the field for a code.
code-enter = What is your code?
# The words of the code are English in every language. MAPLE-RIVER-4729-LEMON-TABLE only shows what a code looks like.
code-enter-hint = It has four words and four digits, like MAPLE-RIVER-4729-LEMON-TABLE. Big or small letters, both are fine.
# When nothing was typed.
code-wrong-empty = Type your code here.
# When there are too few or too many words.
code-wrong-parts = A code is two words, four digits, then two words. Check that nothing is missing or there twice.
# { $number } is 1, 2, 3 or 4: which of the four words.
code-wrong-word = We don’t know word number { $number }. Check how it is spelt.
# When the number in the middle is not right.
code-wrong-digits = After the first two words come four digits. Check them.
# When all words are known, but there is no such code.
code-wrong-check = Something in this code is not right. Check each word and digit, and their order.

## Taking part

# { $age } is 16 in most projects.
age-title = Are you { $age } or over?
# Under the question how old somebody is.
age-why = We ask because the rules for younger people are different.
# Heading for somebody who is too young.
young-title = Thank you for wanting to take part
# For somebody who is too young. { $age } is a number.
young-text = You need to be { $age } or over to put things on this map.
# For somebody who is too young.
young-look = You can still look at what other people have said.
# Button for somebody who is too young, and after answers were deleted.
# At most 26 letters.
young-map = Go to the map
# Heading for somebody who needs a parent’s consent.
guardian-title = Ask a parent or guardian
# Under that heading.
guardian-text = A parent or guardian has to say yes first. The team has given them a reference.
# Above the field for the reference.
guardian-label = What is the reference?
# Under that, small.
guardian-hint = Letters and numbers from the team. Please do not type a name.
# When the field was left empty.
guardian-needed = Type the reference that your parent or guardian was given. Ask the team if you do not have it.
# Heading of the page on which people agree to take part.
consent-title = Before you start
# A warning for the team: the project’s consent text still has to be replaced.
consent-template = These words are only a template. The team has to replace them before anybody takes part.
# Heading above the names of those who are responsible by law.
consent-controllers = Who is responsible for your answers
# Under these names. { $day } is a date in words.
consent-until = You can have your answers deleted until { $day }.
# Above the boxes to tick.
consent-choices = What do you agree to?
# Behind a choice that people need not agree to.
optional-mark = (you choose)
# Above a box that was not ticked.
consent-needed = Tick this box if you want to take part. We need your yes before you can add anything.
# Button: on to the first question.
# At most 16 letters.
consent-go = Start

## About you

# Button after something was saved: leads to a few questions about the person.
# At most 40 letters.
about-you = A few questions about you
# Small, on that button: nobody has to.
# At most 16 letters.
optional = optional
# Heading after these questions.
about-thanks = Thank you for telling us
# Under that heading: nobody can see from the map who said what.
about-thanks-text = This is kept apart from what you put on the map.
# Button: back to these questions.
# At most 40 letters.
about-change = Change what I said about me

## Deleting by code

# Link under the list: leads to deleting one’s answers.
withdraw-have = I have a code
# Heading of the page on which a code is typed.
withdraw-title = Delete your answers
# Under that heading.
withdraw-text = If you took part here, you were given a code. With it we can delete your answers.
# When nobody on this device has that code.
withdraw-unknown = No answers on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
} belong to this code. If you took part on another one, please ask the team.
# Heading: asks once more before everything is deleted. 0 is for a code without answers.
withdraw-sure = { $count ->
    [0] This code is known, but there is nothing on the map from it
    [one] Delete your { $count } answer?
   *[other] Delete your { $count } answers?
}
# Under that heading, where people put dots on what matters most.
withdraw-dots = Your dots will be taken back as well.
# Under that heading.
withdraw-what = We will also delete what you agreed to and what you told us about yourself. You can’t undo this.
# Under that, and after the answers were deleted.
withdraw-copies = Copies that were handed over before are not deleted by this. Please ask the team about those.
# Button: deletes everything.
# At most 22 letters.
withdraw-delete = Delete it all
# Button: deletes nothing.
# At most 16 letters.
withdraw-keep = Keep it
# Heading after everything was deleted.
withdraw-gone = Your answers are deleted

## Check your answers

# Heading of the last page before saving, with all answers.
check-title = Check your answers
# Beside what was marked on the map, on that page.
check-place = Place
# Before what it is, such as “Something that helps”.
check-kind = You are adding
# In the place of an answer that was left out.
check-skipped = Skipped
# In the place of an answer that somebody would rather not give.
check-declined = Prefer not to say
# The place, when it has no name.
check-moved = on the map
# Button beside an answer, or on a card.
# At most 16 letters.
change = Change
# For screen readers: which answer the button changes.
change-what = Change: { $what }
# Button: saves the answer on this device.
# At most 16 letters.
save = Save it
# On the same button while it is being saved.
# At most 18 letters.
saving = Saving…

## Done

# Heading after something was saved.
done-title = Thank you. It’s on the map.
# About the whole neighbourhood, which has no pin.
done-title-whole = Thank you. It’s in the list.
# Under that heading. It is true as it stands: nothing leaves the device by itself.
done-saved = Saved safely on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. Nothing has been sent anywhere.
# Heading after an earlier answer was changed and saved.
done-title-changed = Thank you. Your change is saved.
# Button after something was saved: begins the next one.
# At most 26 letters.
add-another = Add another
# Button after something was saved: forgets who was here, so that somebody else can begin.
# At most 40 letters.
next-person = I’ve finished: next person

## Card

# In the place of a name.
card-unnamed = No name given
# On a card. { $place } is a name from the map.
card-near = Near { $place }
# Button on a card: deletes this answer, with “Undo” afterwards.
# At most 16 letters.
card-delete = Delete
# Links to other things on the map. Each is a heading over a list of names.
link-about = About
# Heading over what this idea would help with.
link-responds = Would help with
# Heading over what gets in the way at this place.
link-barriers-here = In the way here
# Heading over ideas for this place.
link-ideas-here = Ideas for this
# When a question asks which other thing on the map is meant.
link-no-place = Not about a place here
# Above a list to pick from, which has the nearest place first.
link-count = { $count ->
    [one] { $count } to pick from, nearest first
   *[other] { $count } to pick from, nearest first
}
# When nothing in that list has the word that was typed.
link-none = Nothing matches. Try another word.
# When that list has nothing in it.
link-nothing-there = There is nothing on the map yet that you could pick. Just go on.
# It was linked to something that is gone. { $name } is what that was called.
link-gone = { $name } (not on this map any more)
# Heading over several things in one place.
cluster-title = { $count ->
    [one] { $count } thing here
   *[other] { $count } things here
}

## Dots

# Each person has a few dots, as on a poster in a workshop, and puts them on the answers of anybody that matter most to
# them. This is the heading of the page, and the button that leads to it.
dots-title = Put your dots on what matters most
# Under that heading. { $dots } is how many dots each person has, from 1 to 20.
dots-how = { $dots ->
    [one] You have 1 dot. You can move it until you have finished.
   *[other] You have { $dots } dots. Put each on something different, or several on one thing. You can move them until you have finished.
}
# How many dots are not placed yet. Stands above the list, and is read out after each press.
dots-left = { $count ->
    [0] All your dots are placed.
    [one] You have { $count } dot left.
   *[other] You have { $count } dots left.
}
# A button beside each answer.
# At most 26 letters.
dots-put = Put a dot here
# The same button as a screen reader says it; it has to begin with the same words.
dots-put-on = Put a dot here: { $name }
# A button beside an answer that has one of your dots or more.
# At most 26 letters.
dots-take = Take one back
# The same button as a screen reader says it; it has to begin with the same words.
dots-take-from = Take one back: { $name }
# Beside an answer: how many of your dots are on it.
dots-here = { $count ->
    [one] { $count } of your dots
   *[other] { $count } of your dots
}
# Heading on the card of one answer, above these buttons.
dots-yours = Your dots
# Said once it is saved. { $name } is what the answer is called.
dots-said-put = Your dot is on “{ $name }”.
# The same after one was taken back. { $name } is what the answer is called.
dots-said-taken = You took a dot back from “{ $name }”.
# Somebody wants to place another dot when none is left.
dots-full = { $dots ->
    [one] Your dot is used. Take it back first.
   *[other] All { $dots } dots are used. Take one back first.
}
# A dot that was put or taken back could not be saved.
dots-failed = We could not save that, so nothing has changed. Please try again.
# There is nothing on the map yet that dots may be put on.
dots-none = There is nothing yet to put a dot on.
# One of the ways to sort: by how far it is from the middle of the map.
dots-sort-nearest = Nearest first
# Nobody sees the dots of others before they have placed their own.
dots-all-hint = When all your dots are placed, you can see everybody’s.
# Button in the place of that hint, once all of one’s own dots are placed.
# At most 34 letters.
dots-all = Show everybody’s dots
# In the place of that button once it was pressed.
dots-all-shown = Everybody’s dots are shown in the list now.
# When that button was pressed and what others have placed can’t be had.
dots-all-failed = Everybody’s dots could not be fetched. Please try again.
# Beside an answer: all dots on it, and how many people placed them.
dots-tally = { $dots ->
    [0] No dots from anybody
    [one] { $dots } dot, from 1 person
   *[other] { $dots } dots, from { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
}

## List

# Heading of the list of all answers.
list-title = What people have said
# In the place of the list while nobody has said anything.
list-empty = Nothing here yet.
# In the place of the list when the filters leave nothing.
list-none = Nothing matches. Take a filter away to see more.
# Above the field for a word by which the list is narrowed down.
list-filter = Look for a word
# Above the choice of a category by which the list is narrowed down.
list-category = Kind of thing
# The first of these choices.
# At most 26 letters.
list-all-categories = All
# Above the choice of an order.
list-sort = Sort by
# One of these orders.
# At most 34 letters.
sort-newest = Newest first
# The middle of the map.
sort-near = Nearest to the middle
# One of these orders.
# At most 34 letters.
sort-oldest = Oldest first
# One of these orders: by name.
# At most 34 letters.
sort-name = Name
# One of these orders.
# At most 34 letters.
sort-importance = Most important first
# Above the list: how many answers there are.
list-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
# Button under a list: shows more of it.
# At most 26 letters.
list-more = Show more

## Files

# Heading of a part of the list page.
files-title = Save a copy, or bring in a file
# Button: saves all answers as a file.
# At most 26 letters.
export = Save a copy
# Button: hands the file to another app.
# At most 26 letters.
share = Share a copy
# Button on the home screen and in the list, and the heading of the dialog that it opens.
# At most 26 letters.
share-map = Share this map
# After a file was saved. { $file } is its name.
exported = Saved { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} as { $file }. Look for it in your downloads.
# When there is nothing that could be saved as a file.
export-empty = There is nothing to save yet.
# Button, and title of the panel that it opens: reads a file of answers.
# At most 26 letters.
import = Bring in a file
# While a file is read. { $percent } is a number from 0 to 100.
import-reading = Reading { $file }… { $percent } %
# While what was in the file is being saved.
import-saving = Saving…
# Button: stops that.
# At most 16 letters.
import-cancel = Stop
# After it was stopped.
import-stopped = Stopped. Nothing was changed.
# After a file was read. The four numbers say what became of what was in it.
import-done = { $file }: { $added } new, { $updated } updated, { $same } already there, { $left_out } left out.
# Under that line, when some of the file was withdrawn on this device before. { $count } is a number.
import-withdrawn = Left out, because people asked us to delete it: { $count }.
# When a file could not be read at all.
import-failed = { $file } could not be read. Nothing was changed. Try to choose it again.
# Heading over a list of what was wrong in the file.
import-problems = What we noticed
# Under that list, when it is very long. { $count } is a number.
import-more = … and { $count } more
# Before a line of that list: which entry of the file it is about.
import-feature = Place { $number }
# Heading when a file was not made by Common Ground.
import-foreign-title = This file comes from another tool
# Above the choice of a kind for everything in such a file.
import-foreign-hint = What are the places in it?
# Above the choice of a column of such a file.
import-foreign-name = Which column has the name?
# The first of these choices: no column has the name.
import-foreign-none = None
# Button: begins to read the file.
# At most 26 letters.
import-start = Bring it in

## Session

# Name of the strip at the bottom of every screen while a facilitator runs a session; and of that part of the facilitator's area. A session: an afternoon on which people come and put things on the map.
sitting = Session
# In that strip. { $site } is where, { $date } the day.
sitting-line = Session: { $site }, { $date }
# In that strip, on a button that clears the screen for the next person. At most 16 letters.
sitting-next = Next person
# Asked when somebody presses that button while an answer is not finished.
next-title = This answer isn’t finished
# Below it, when it is kept as far as it goes: the person had agreed to take part.
next-kept = We keep what you have said until now. The screen is cleared for the next person.
# Below it, when it is not kept.
next-lost = It will be deleted, and the screen is cleared for the next person.
# On the button that goes back to the answer.
next-back = Go back and finish it
# A question that appears when nobody has touched the screen for some minutes.
idle-title = Are you still there?
# Below it.
idle-why = Touch the screen to go on. If nobody does, we clear it for the next person.
# How long that takes. { $seconds } is a number.
idle-left = Seconds left: { $seconds }
# On the button that goes on.
idle-stay = I’m still here
# The clock of the device looks wrong. { $time } is the day and time that it says.
clock-ask = The clock here may be wrong. It says { $time }. Is that right?
# Two answers to that question, on buttons.
clock-yes = It’s right
# The other answer.
clock-no = It’s wrong
# Said as long as the clock is wrong.
clock-wrong = The clock here is wrong: it says { $time }. You can go on. We note that the times may be wrong. Please set the clock in the settings.

## Facilitator

# A link to the part for the people who run a session, and the heading there.
facilitator = For facilitators
# On a button that closes that part.
facilitator-lock = Lock and return to the map
# In place of the line that says which session this is.
sitting-none = No session has been started.
# Heading where a session is set up.
sitting-start-title = Start a session
# On the button that starts it. At most 20 letters.
sitting-start = Start the session
# Label of a field: the place where the session is.
sitting-site = Site
# Label of a field: the day.
sitting-date = Date
# Label of a choice: what the session is for.
sitting-stage = What is it for?
# Label of a field: a code, never a name.
sitting-facilitator = Facilitator’s code
# Below it.
sitting-facilitator-hint = A code that your team has agreed on. No name.
# Label of a field: what this tablet is called among the others.
sitting-device = Name of this device
# Below it.
sitting-device-hint = Such as A, B or C, if you use several.
# Label of several boxes with languages.
sitting-languages = Languages on offer
# Below it.
sitting-languages-hint = Tick none to offer all of them.
# Beside a box to tick; and in a list of facts, followed by “yes” or “no”.
sitting-assisted = Somebody helps people to enter their answers
# Label of a choice: minutes.
sitting-idle = Ask “Are you still there?” after
# { $count } is a number of minutes: the short form of “minutes”, which is the same for all numbers.
sitting-minutes = { $count } min
# What a session is for: nothing chosen.
stage-none = Not said
# What a session is for: getting to know the area and who lives there.
stage-profiling = Getting to know the area
# What a session is for.
stage-informal-survey = Informal survey
# What a session is for: talks at small tables; the usual name of that method.
stage-world-cafe = World café
# What a session is for: people plan together what to do.
stage-action-workshop = Action workshop
# What a session is for: telling people what came of it.
stage-feedback = Feedback
# What a session is for: people come by when they like.
stage-drop-in = Drop-in
# What a session is for: people take part from home.
stage-online = Online
# On a button.
sitting-end = End the session
# Asked before it is ended.
sitting-end-sure = End this session now?
# Two answers to that question, on buttons. At most 16 letters.
sitting-end-yes = End it
# The other answer. At most 16 letters.
sitting-end-no = Go on with it
# Label above a large number: what was put on the map in this session.
figure-sitting = Answers in this session
# Below that number: how many people gave them.
figure-people = People: { $count }
# Label above a large number: everything on this device.
figure-tablet = Answers on this device
# Heading.
desk-during = During the session
# On a button: opens the list, where any answer can then be changed.
desk-mend = Change or delete answers
# Beside it.
desk-mend-more = lock when you have finished
# On a button: somebody has a code and wants their answers deleted.
desk-code = Remove answers by code
# Heading.
desk-tablet = This device
# { $time } is the day and time.
desk-clock = The clock says { $time }.
# Below it.
desk-awake = During a session the screen stays on by itself.
# The same, where the browser can't do that.
desk-asleep = This browser can’t keep the screen on. Set that in the device’s settings.
# { $date } is a day.
desk-pin = The PIN was set on { $date }.
# Advice.
desk-kiosk = Before you hand the device over, lock it to this page: with Guided Access on an iPad, with screen pinning on Android.
# Heading, the first time.
pin-choose = Choose a PIN
# Below it.
pin-deters = A PIN keeps curious fingers out. It does not make the answers secure: somebody who knows computers can get past it. Keep the device in sight.
# Label of a field.
pin-new = New PIN, at least 4 digits
# Label of the second field.
pin-again = The same PIN again
# On a button.
pin-set = Set the PIN
# Heading, later on.
pin-enter = What is the PIN?
# Label of the field.
pin = PIN
# On a button.
pin-open = Open
# What was wrong with what was typed.
pin-length = A PIN has 4 to 32 digits or letters.
# What was wrong.
pin-differ = These two are not the same. Type the PIN again, twice.
# What was wrong.
pin-wrong = That is not the PIN. Try again.
# After several wrong tries. { $seconds } is a number that counts down.
pin-wait = That is not the PIN. Wait a little, then try again. Seconds left: { $seconds }
# Opens what follows.
pin-forgotten = I forgot the PIN
# What to do then.
pin-forgotten-text = Nothing is lost. Keep this page open for 10 minutes, and you can choose a new PIN.
# On the button that begins these 10 minutes.
pin-renew = Wait for a new PIN
# { $time } counts down, such as 9:59.
pin-renewing = You can choose a new PIN in { $time }. Keep this page open.
# Where the page was not opened over https.
pin-insecure = This page did not come over https, so the browser can’t keep a PIN. This part stands open: keep the device in sight.

## When something goes wrong

# Heading over what is wrong on this page.
trouble-title = There is a problem
# Button: tries to save again.
# At most 26 letters.
retry = Try again
# Button: saves the answers as a file, because the browser can’t keep them.
# At most 34 letters.
download-answers = Download my answers
# A line, with the button above, where the browser is known to forget soon what it keeps: a private window, a frame.
forget-download = This browser may forget your answers. Download them before you leave.
# When somebody wants to save.
store-quota = This { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
} is full, so your answer could not be saved. Your answer is still on this screen. Download it now, or make room and try again.
# When the page is opened.
store-blocked = Common Ground is open in another tab in an older version. Close the other tabs, then try again.
# When the page is opened.
store-unavailable = This browser does not let us save anything (a private window, perhaps, or site data is switched off). You can still answer, but answers stay only until you close this page. Download them before you leave.
# When the page is opened.
store-newer = A newer version of Common Ground has been used here. Reload this page to get it. Nothing was changed.
# When somebody wants to save; two buttons follow.
store-conflict = This was changed in another tab while you were here. Your answer is still on this screen.
# When somebody wants to save; two buttons follow.
store-conflict-gone = This was deleted in another tab while you were here. Your answer is still on this screen.
# When somebody wants to save or undo something that the person whose it was has deleted with their code.
store-withdrawn = This was deleted with a code. It can’t be brought back.
# The first of these buttons.
# At most 26 letters.
store-conflict-mine = Save mine
# The second of these buttons.
# At most 26 letters.
store-conflict-theirs = Keep the other one
# When somebody wants to save.
store-failed = Your answer could not be saved. It is still on this screen. Try again, or download it.
# When the page is opened and stored answers were gone or damaged. { $count } is how many were put back, { $when } the day and time of the copy.
restored = Stored answers had gone missing or were damaged. We have put back what was here on { $when }. Answers: { $count }
# When the browser has thrown the stored answers away while the page was open. { $count } is how many there are.
restored-page = The stored answers were deleted by something else. This page still had them, and they are stored again. Answers: { $count }
# When the page is opened. { $count } is how many.
store-unreadable = { $count ->
    [one] { $count } saved answer
   *[other] { $count } saved answers
} can’t be read. We have left { $count ->
    [one] it
   *[other] them
} as found.
# Heading of the page for whoever set the map up.
project-title = This map is not set up correctly
# Under that heading; a list follows. { $file } is the name of a file.
project-hint = Please show this page to whoever looks after it. What is wrong in { $file }:
# The same when the file may not be opened.
project-other-origin = The link asks for a project on another website. For your safety we do not open it.
# The same when there is no such file.
project-not-found = There is no project called { $file } here.
### What can be wrong with a file, a project or an answer. One message per code of the core, named problem-<code>.
### $detail is the value that was found or expected, as it stands in the file. It is never a sentence.
### The place (feature, property, path) is shown beside the message and is not part of it.

## The file as a whole

# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-not-json = This file is damaged, or it is not the right kind of file. Check that it is the right one, or get it again. { $detail }
# What was wrong in a file or a project, and what we did or what to do.
problem-not-geojson = This file has no map data that we can read. Choose a GeoJSON file.
# What was wrong in a file or a project, and what we did or what to do.
problem-truncated = The file stops in the middle. We read what is there. Get the file again to have the rest.
# What was wrong in a file or a project, and what we did or what to do.
problem-newer-format = This file was made by a newer version of Common Ground. Nothing was changed. Get the newest version, then try again.
# What was wrong in a file or a project, and what we did or what to do.
problem-trailing-text = There is more text after the end of the file. We left it out.
# What was wrong in a file or a project, and what we did or what to do.
problem-byte-order-mark = The file starts with a mark that it doesn't need. We left it out.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-other-crs = The places in this file use another way of counting ({ $detail }). Save it again with longitude and latitude (WGS 84).
# What was wrong in a file or a project, and what we did or what to do.
problem-checksum-differs = The file was changed after it was saved, or a part of it is missing. Check that it is the right one.
# What was wrong in a file or a project, and what we did or what to do.
problem-not-utf8 = The letters in this file can't be read. Save it again as UTF-8.
# What was wrong in a file or a project, and what we did or what to do.
problem-no-features = There is nothing in this file to add.

## One entry of a file

# What was wrong in a file or a project, and what we did or what to do.
problem-feature-not-json = This entry is broken, so we left it out. Mend it in the file, then open the file again.
# What was wrong in a file or a project, and what we did or what to do.
problem-not-a-feature = This is not a place on a map, so we left it out.
# What was wrong in a file or a project, and what we did or what to do.
problem-lone-surrogate = One letter was broken. We put � in its place.
# What was wrong in a file or a project, and what we did or what to do.
problem-too-deep = This entry has too many parts inside each other, so we left it out.
# What was wrong in a file or a project, and what we did or what to do.
problem-too-large = This entry is too big, so we left it out.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-duplicate-key = “{ $detail }” is there twice. We kept the last one.
# What was wrong in a file or a project, and what we did or what to do.
problem-duplicate-id = This entry is there more than once. We kept the newest.
# What was wrong in a file or a project, and what we did or what to do.
problem-derived-id = This entry had no number of its own. We gave it one, so that opening the file twice adds nothing.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-out-of-range = This place is not on Earth, so we left it out. Check its longitude and latitude. { $detail }
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-swapped = Longitude and latitude look swapped, so we left this entry out. Swap them in the file. { $detail }
# What was wrong in a file or a project, and what we did or what to do.
problem-third-dimension = The height of this place is not needed. We left it out.
# What was wrong in a file or a project, and what we did or what to do.
problem-ring-closed = The outline of this area was open. We closed it.
# What was wrong in a file or a project, and what we did or what to do.
problem-ring-turned = The outline of this area ran the wrong way round. We turned it.
# What was wrong in a file or a project, and what we did or what to do.
problem-self-crossing = The edge of this area crosses itself. We kept it as it is.
# What was wrong in a file or a project, and what we did or what to do.
problem-too-few-positions = There are too few points for a line or an area, so we left this entry out.
# What was wrong in a file or a project, and what we did or what to do.
problem-geometry-collection = This entry mixes points, lines and areas, so we left it out. Save each one as its own entry.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-bad-geometry = We can't tell where this is, so we left it out. Check its place in the file. { $detail }
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-wrong-type = This answer is not of the kind that we expected, so it can't be used. { $detail }
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-not-allowed = This answer is not one of the choices, so it can't be used. { $detail }
# What was wrong in a file or a project, and what we did or what to do.
problem-nested-property = This answer was made of several parts. We kept it as text.
# What was wrong in a file or a project, and what we did or what to do.
problem-control-characters = We took out signs that can't be seen.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-missing = Something is missing that every entry needs, so we left this one out. { $detail }
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-bad-time = This is not a date and time that we can read, so we left it out. { $detail }
# Said to somebody who has just answered a question. { $detail } is a number.
problem-too-long = This text is too long. Make it shorter: up to { $detail } letters, spaces and signs.

## Answers

# Said to somebody who has just answered a question.
problem-required = We need an answer here before we can save. Please answer this question.
# Said to somebody who has just answered a question. { $detail } is a number.
problem-too-many = You have picked too many. Pick up to { $detail }.
# Said to somebody who has just answered a question.
problem-bad-number = This is not a number that fits here. Check it, and use figures, such as 12.
# Said to somebody who has just answered a question.
problem-bad-date = This date does not fit here. Check it: it may be in the future, or a part of it may be missing.
# Said to somebody who has just answered a question.
problem-wrong-shape = This can't be shown on the map in this way. Please show us the place again.
# Said to somebody who has just answered a question.
problem-outside-area = This is outside the area of this map, or part of it is. Only places inside it can be kept.
# Said to somebody who has just answered a question.
problem-on-one-line = All corners are in one line. An area needs a corner to the side.
# Said to somebody who has just answered a question. { $detail } is a number.
problem-too-many-positions = This has too many corners. Use { $detail } or fewer.
# Said to somebody who has just answered a question.
problem-same-position = There is a corner here already. Move the map to the next one.

## Project files

# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-unknown-key = “{ $detail }” means nothing here. Check how it is spelt, or take it out.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-repeated-id = “{ $detail }” is used twice. Give each one its own name.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-unknown-id = Nothing here is called “{ $detail }”. Check how it is spelt, and that it comes before this line.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-bad-id = “{ $detail }” can't be used as a name here. Use only a–z, 0–9, _ and -, or choose another word if it is one that Common Ground keeps for itself.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-unknown-question-type = We don't know questions of the type “{ $detail }”. Use category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice or link.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-unknown-condition = We don't know a condition made of { $detail }. Use all, any or not; or question with is, has, at_least, at_most or answered.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-project-missing = Something is missing here. Fill it in. What belongs here: { $detail }.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-project-wrong-type = This is not what belongs here. What belongs here: { $detail }.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-project-not-allowed = { $detail } can't be used here. Check it and choose something else.
# What was wrong in a file or a project, and what we did or what to do. { $detail } stands in the file or project.
problem-words-missing = The words in the language “{ $detail }” are missing. Add them.
# What was wrong in a file or a project, and what we did or what to do.
problem-assumed = Something needed was missing here. We took the likeliest value. Check that it is right.
# What was wrong in a file or a project, and what we did or what to do.
problem-big-number = A number is too big to keep exactly. It was kept as text.
# What was wrong in a file or a project, and what we did or what to do.
problem-bad-utf8 = Some letters could not be read and were replaced. Check the text.

## Nothing lost

# Heading in the facilitator’s area: the file for the research team.
keep-title = Hand over
# Above the number of answers that stand in no file yet which somebody has made sure of; the largest number there.
keep-open = Not yet exported
# Below that number: of how many people details are not exported either, and when the first of all this was changed (day and time).
keep-since = people: { $people }, since { $when }
# Below that number, when there is nothing.
keep-all = Everything is exported.
# In the strip at the bottom of every screen while a session is under way; seen by the facilitator.
keep-open-line = Not yet exported: { $count }
# Button: makes a file with everything in it and saves it. At most 40 letters.
keep-export = Export for the research team
# In small letters on that button: what is in the file. At most 50 letters.
keep-export-more = answers, photos and people in one file
# While the file is made.
keep-making = Making the file…
# Heading after the file was saved: the facilitator has to look.
keep-where = Is the file where it should be?
# Below it.
keep-where-more = Put the file where your team keeps it: a USB stick, a shared folder, another app. Look that it is there. Only then does it count as exported.
# Before the file’s name.
keep-file = File
# Before what is in the file.
keep-contents = In it
# What is in the file: three numbers. Any may be 0.
keep-in-it = Answers: { $places }. People: { $people }. Photos and voice notes: { $media }.
# Before the file’s size.
keep-size = Size
# Before a long row of letters and digits by which a file is told from every other.
keep-checksum = Checksum (SHA-256)
# Button: saves the same file once more. At most 26 letters.
keep-again = Save it again
# Button: chooses the file from where it is now; we compare it. At most 34 letters.
keep-read = Read it back and compare
# Button: somebody has looked, and the file is there. At most 34 letters.
keep-confirm = Yes, it is where it should be
# Button: not now. At most 26 letters.
keep-later = Not now
# After the file was read back.
keep-same = This is the same file, byte for byte.
# After a file was chosen that can’t be read.
keep-not-read = The file could not be read. Try to choose it again.
# After the file was read back. { $size } and { $whole } are sizes such as 1.2 MB.
keep-cut-off = Part of the file is missing: { $size } of { $whole } are there. Save it again.
# After another file was chosen.
keep-another = This is another file, or it is damaged. Choose the file with the name above, or save it again.
# After a file was chosen that is not the same. { $count } is how many answers are missing in it or are different.
keep-differs = This is not the same file. Answers that are missing or different: { $count }. Save it again.
# After a file was chosen that is not the same, though all answers in it are.
keep-differs-else = This is not the same file. The answers in it are the same, but something else is different. Save it again.
# After somebody said that the file is where it should be.
keep-sure = Exported. You can wipe this device when nothing new has been added.
# When somebody wants to wipe.
keep-not-yet = Something on this device is not exported yet. Export it first.
# When somebody wants to wipe.
keep-unreadable = Something stored here can’t be read, so it is in no export. Ask your team before you wipe this device.
# When the file could not be made.
keep-too-large = The file would be too large for this browser. Remove photos that are exported already, then try again.
# Link beside an earlier file that nobody has made sure of: leads to doing that. At most 26 letters.
keep-check = Check it now
# Link: opens the list of earlier files and wipes.
book-title = Earlier exports and wipes
# A line of that list. { $when } is a day and time, { $file } a file’s name, { $count } how many answers.
book-made = { $when }: { $file } ({ $count }) was made. Nobody has checked it yet.
# A line of that list.
book-sure = { $when }: { $file } ({ $count }) was made and is where it should be.
# A line of that list.
book-read = { $when }: { $file } ({ $count }) was made, read back and is the same.
# A line of that list. { $file } is the file in which everything was.
book-wiped = { $when }: the device was wiped ({ $count }). Everything was in { $file }.
# Below it: a second copy on the same device. { $when } is a day and time.
book-copy = Last safety copy on this device: { $when }
# Below it, when that copy could not be written.
book-no-copy = The safety copy on this device could not be written. Export more often.
# Above how much room is used on the device.
space = Storage
# Below it. { $size } is how much there may be, such as 2.1 GB.
space-of = used of { $size }
# A warning. { $percent } is a number.
space-full = { $percent } % of the room on this device is used. Make room before it is full.
# Button below that warning: removes photos and voice notes that are in a file which somebody has made sure of. At most 60 letters.
space-photos = Remove photos that are exported already ({ $count })
# Below that warning, when there is no such photo.
space-export = Export first. Then you can remove photos here that are exported already.
# Button: leads to removing everything from this device. At most 40 letters.
wipe = Wipe this device
# In small letters on that button.
wipe-when = only after an export is confirmed
# Heading: asks once more. { $count } is how many answers.
wipe-sure = Remove everything from this device? Answers: { $count }
# Below it.
wipe-what = This removes all answers, photos, people and safety copies from this device. Sessions, the PIN and the list of exports stay. You can’t undo this.
# Above the field for the word that has to be typed. { $word } is that word.
wipe-type = Type the word “{ $word }”
# The word that has to be typed: one short word that nobody types by chance, in small letters.
wipe-word = wipe
# When another word was typed.
wipe-wrong-word = That is not the word. Type “{ $word }”.
# Button: removes everything. At most 22 letters.
wipe-now = Wipe it now
# On the map, after it was done.
wipe-done = Everything was removed from this device.
# In the facilitator’s area, above a link that shows the map on a screen which everybody in the room sees.
projector-hint = The map opens in another window. Move that window to the big screen. It shows no names, words or photos, and no private places.
# That link: opens the window for the big screen. At most 40 letters.
projector-open = Show on the big screen
# Button below it: opens a list of what the big screen does not show by itself. At most 40 letters.
projector-more = Choose what else to show
# In that list: why a place is not shown. “This person” is who put it on the map.
projector-not-agreed = This person has not agreed to share it.
# Button in that list: shows the place on the big screen. At most 26 letters.
projector-place = Show the place
# Button in that list: shows on the big screen what the person wrote. At most 26 letters.
projector-words = Show the words
# Button on the big screen: the window fills it. At most 22 letters.
projector-full = Full screen

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

# Heading in the facilitator's area.
passing-title = Another tablet nearby
# Below it.
passing-what = This sends everything on this tablet to another one. Nothing is removed here. Both need the same wi-fi or hotspot. They need no internet.
# Large button. At most 34 letters.
passing-send = Send to another tablet
# Large button. At most 34 letters.
passing-receive = Receive from another tablet
# Large button. At most 34 letters.
passing-file-out = Send as a file
# In small letters on that button: ways to pass a file on without internet; the first two are names.
passing-file-out-more = AirDrop, Quick Share, USB
# Button: opens a file that another tablet has sent. At most 40 letters.
passing-file-in = Open a file from another tablet
# While a code or a file is being made.
passing-preparing = One moment…
# Heading on the tablet that sends. Below it is a QR code.
passing-show-first = Show this code to the other tablet
# Below that heading. “Receive from another tablet” is the button passing-receive.
passing-show-first-how = On the other tablet, open this page and press “Receive from another tablet”. Point its camera at this code.
# Button, once the other tablet has read the code and shows one itself. At most 34 letters.
passing-next = It shows a code now: read it
# Heading on the tablet that receives, once it has read the first code. Below it is a QR code.
passing-show-second = Now show this code to the first tablet
# Below that heading.
passing-show-second-how = Keep this page open. It goes on by itself when the first tablet has read the code.
# The name of the QR code for screen readers, and of the field with the same code as text.
passing-code = Code for the other tablet
# Opens the field with the code as text.
passing-no-camera = No camera? Use the code as text
# Button: copies the code. At most 16 letters.
passing-copy = Copy
# After it was pressed.
passing-copied = Copied.
# Heading over the picture of the camera.
passing-read = Point the camera at the other tablet’s code
# The name of the picture of the camera for screen readers.
passing-camera = What the camera sees
# Button: from the camera on the back to the one on the front, or back. At most 26 letters.
passing-turn = Use the other camera
# When the camera may not be used. A field for the code follows.
passing-camera-refused = We may not use the camera. You can allow it in the browser’s settings, or type the code below.
# When there is no camera. A field for the code follows.
passing-camera-none = We found no camera that we can use. Type or paste the code below.
# Above the field for a code.
passing-type = Or type or paste the code here
# Button: takes the code that was typed. At most 26 letters.
passing-use = Use this code
# What is wrong with a code that was read or typed. Common Ground is a name.
passing-wrong-not-ours = That is not a code from Common Ground.
# Another thing that can be wrong with it.
passing-wrong-mistyped = Something in this code is missing or wrong. Check it, or read it again.
# Another thing that can be wrong with it. Common Ground is a name.
passing-wrong-newer = The other tablet has a newer version of Common Ground. Update this tablet first.
# { $project } is the short name of the other project.
passing-wrong-project = The other tablet is on another project: { $project }.
# When a code was read that is meant for the other tablet.
passing-wrong-turn = That is the wrong code. One tablet must send and the other must receive.
# When a code was read that answers to one that was shown before.
passing-wrong-other = That code is from an earlier try. Start again on both tablets.
# While the two tablets look for each other.
passing-meeting = Looking for the other tablet…
# While it goes on. { $percent } is a number from 0 to 100.
passing-sending = Sending: { $percent } %
# The same on the tablet that receives.
passing-receiving = Receiving: { $percent } %
# After the last of it has arrived.
passing-storing = Checking and storing…
# When the connection broke. { $percent } is a number from 1 to 99.
passing-broken = The connection broke. We have kept what has arrived: { $percent } %. To go on, show and read new codes.
# When the two tablets have not found each other.
passing-unmet = The tablets did not find each other. Are both on the same wi-fi or hotspot?
# Button on the tablet that sends. At most 26 letters.
passing-again-send = Show a new code
# Button on the tablet that receives. At most 26 letters.
passing-again-receive = Read a new code
# Heading at the end, on the tablet that sent.
passing-done-sent = The other tablet has everything
# Heading at the end, on the tablet that received.
passing-done-received = Everything from the other tablet is here
# Below it: what became of the answers. The four are numbers; in conflict are those that were changed on both tablets.
passing-summary = { $new } new, { $updated } updated, { $same } already there, { $conflicts } in conflict.
# The line after it. Both are numbers.
passing-summary-more = People: { $people }. Photos and voice notes: { $media }.
# Further lines. { $count } is a number.
passing-withdrawn = Left out, because people asked us to delete it: { $count }.
# Another line like it.
passing-removed = Deleted, because people asked for that on the other tablet: { $count }.
# Another line like it.
passing-unreadable = Could not be read: { $count }.
# Heading over the names of answers that were changed on both tablets.
passing-conflicts = Changed on both tablets: we kept the later one
# Button: saves the versions that were not kept. At most 34 letters.
passing-conflicts-save = Save the other versions
# Why nothing was passed on. These are said on both tablets.
passing-failed-newer = The sending tablet has a newer version of Common Ground. Update the other one first.
# { $project } is the short name of a project.
passing-failed-project = The tablets are on different projects. This came from { $project }. Nothing was changed.
# { $size } is a size such as 300 MB.
passing-failed-room = { $size } is too much for the receiving tablet. Nothing was changed.
# When the check sums differ.
passing-failed-damaged = What arrived is not what was sent. Nothing was changed. Try again.
# When somebody pressed “Stop” there.
passing-failed-stopped = It was stopped on the other tablet.
# When the receiving tablet has no room, or its storage fails.
passing-failed-kept = The receiving tablet could not store everything. Try again. Nothing is stored twice.
# When there is no wi-fi, or the browser has no way to do it.
passing-failed-network = This tablet is on no network, or its browser can’t do this. Send a file instead.
# When a part of the app could not be loaded.
passing-failed-fetch = We could not load what this needs. Try again when this tablet is online.
# Button: back to the beginning. At most 26 letters.
passing-again = Start again

## Packages

# Large button below “Export for the research team”: a file that may be shown to everybody. At most 34 letters.
public-export = Export for everybody
# In small letters on that button: what is in it. At most 50 letters.
public-export-more = only public answers of people who agreed
# Heading after that file was made.
public-made = The file for everybody is saved
# Below it. “Export for the research team” is another button; the wording is that of keep-export.
public-made-more = It holds only what may be public. Nobody’s details are in it. It does not count as exported. Use “Export for the research team” as well.
# Heading, when there is nothing that may be in that file.
public-none = There is nothing for everybody yet
# Below it.
public-none-more = No answer here may be public, or nobody has agreed to share their answers. No file was made.
# After the file for the research team was saved, where the project asks for encryption.
sealed-note = The file is encrypted. Only the research team can open it.
# When the file could not be encrypted.
sealed-failed = We could not encrypt the file, so nothing was saved. Try again, or tell your team.
# After an encrypted file was read back that is not the same.
sealed-differs = This is not the same file. It is encrypted, so we can’t say what is different. Save it again.

## Merging files

# Heading in the facilitator's area: files from other tablets are put together here.
merge-title = Merge files
# Below it.
merge-what = Put files from other tablets together on this one. You can choose many at once. You can undo it.
# Button: opens the browser’s window to choose files. At most 34 letters.
merge-pick = Choose files
# While it goes on. Both are numbers.
merge-reading = Reading file { $number } of { $count }…
# Heading over a list of files, each with what is wrong with it.
merge-unfit = We can’t use these files
# Below it, before the list.
merge-unfit-more = Nothing is merged yet.
# Button: merges the other files. { $count } is how many they are. At most 34 letters.
merge-go-on = Merge the others ({ $count })
# What is wrong with a file, and what to do: when the browser can’t read it.
merge-not-read = It could not be read. Choose it again.
# When it is neither of our files nor one that we can read.
merge-unknown = We don’t know this kind of file. Choose a file that was exported from a tablet.
# When it is encrypted.
merge-sealed = It is encrypted. Only the research team can open it.
# When it is an export for everybody.
merge-public = It was made for everybody, so much is missing in it. Choose the file for the research team.
# When its content is not what it should be.
merge-damaged = It is damaged, or another program has packed it again. Copy it again from where it came from.
# When it ends too early.
merge-cut-off = Part of it is missing. Copy it again from where it came from.
# When this version can’t read it. Common Ground is a name.
merge-newer = A newer version of Common Ground made it. Update this tablet first.
# { $project } is the short name of another project.
merge-project = It is from another project: { $project }.
# “List” is the page with all answers.
merge-foreign = Another program made it. Bring it in from the page “List”.
# Heading at the end. { $count } is how many files.
merge-done = Files merged: { $count }
# Before numbers of answers: those that were not here.
merge-new = New
# Those that took the place of an older one here.
merge-updated = Updated
# Those that were here already.
merge-same = Already there
# Those that were changed in two places.
merge-conflicts = In conflict
# Those that are older than what is here.
merge-older = Older, left out
# Those that people have taken back.
merge-withdrawn = Left out, because people took them back
# Those on this tablet that people have taken back elsewhere.
merge-removed = Deleted here, because people took them back
# Those that are damaged.
merge-unreadable = Could not be read
# Before a number of people.
merge-people = People, new or updated
# Before a number of sessions.
merge-sessions = Sessions, new or updated
# Before a number of photos and voice notes.
merge-media = Photos and voice notes, new
# Below the numbers, when some are in conflict.
merge-conflicts-more = The same answer was changed in two places. We kept the later one.
# Button: saves a table of what is in conflict. At most 34 letters.
merge-table = Save a table of the conflicts
# In that table, instead of a file’s name.
merge-here = this tablet
# Before the button that undoes it. { $when } is a day and time, { $count } how many files.
merge-last = Last merge: { $when }, files: { $count }
# Button. At most 26 letters.
merge-undo = Undo this merge
# Heading after it was undone.
merge-undone = The merge is undone
# Below it.
merge-undone-more = Everything is as it was before. What people took back stays deleted.
# Below that, if some were changed after the merge. { $count } is how many.
merge-undone-left = Changed since then, so we left them as they are: { $count }.

## Printing

# Heading in the facilitator's area.
paper-title = Paper
# Below it.
paper-what = Print a map to put numbered stickers on, and forms to go with it. Type them in here afterwards.
# Label of a choice: the language of what is printed.
paper-language = Language of map and forms
# Label of a choice between A3 and A4.
paper-size = Paper for the map
# Label of a choice between numbers: into how many sheets a large area is cut.
paper-sheets = Sheets for the map
# Label of a choice between numbers.
paper-copies = Forms for each kind
# Large button. At most 34 letters.
paper-print-map = Print the map
# Large button. At most 34 letters.
paper-print-forms = Print the forms
# While maps and forms are made ready.
paper-making = Getting it ready…
# When that failed.
paper-failed = That did not work. Look that the street map is there, then try again.
# Heading above what will be printed.
paper-ready = Ready to print
# Below it. { $size } is A4 or A3.
paper-settings = In the print window choose { $size } and 100 %, without headers and footers.
# Button: opens the print window. At most 22 letters.
paper-print = Print
# On the map: its scale. { $number } is a number such as 5,000.
paper-scale = Scale 1 : { $number }
# On the map. { $length } is a length such as 100 m.
paper-square-size = Each square is { $length } wide
# On a map of several sheets.
paper-sheet = Sheet { $number } of { $total }
# Beside a QR code.
paper-scan = Scan this to open the map
# Letter for north, under an arrow. At most 5 letters.
paper-north = N
# Heading of a page with rows to fill in.
paper-stickers = Stickers on the map
# Below it.
paper-stickers-what = Write a number on a sticker and put it on the map. Then fill in the row of that number: ring the shape, and write the square, such as C4.
# Head of a column, and label of a box on the form: the number on a sticker.
paper-sticker = Sticker
# Head of a column: whether it helps, is in the way, or is an idea.
paper-kind = What is it?
# Head of a column, and label of a box: the square of the map.
paper-square = Square
# Head of a column: what it is, in a few words.
paper-words = In a few words
# On the form, under a question.
paper-one = Tick one.
# On the form, under a question.
paper-many = Tick as many as you like.
# On the form, under a question that is not for everybody.
paper-if = Leave this out if it does not fit.
# On the form, under a question about other things on the map.
paper-link = Write the numbers of their stickers.
# On the form: which text somebody agrees to. { $version } is a name.
paper-version = Text: { $version }
# On the form, before a code.
paper-team = For the team:
# On the form, along a dashed line.
paper-tear = Tear off here and keep this part
# On a page of its own.
paper-about = This page can be torn off. You do not have to fill it in.

## Typing in

# Heading, and a large button that leads there. At most 34 letters.
typing-title = Type in paper forms
# Small, on that button.
typing-more = one form after the other
# Label of a choice.
typing-language = Language of the form
# Label of a field.
typing-sticker = Number on the sticker
# Below it.
typing-sticker-hint = As it is written on the form.
# Label of a field.
typing-square = Square on the map
# Below it.
typing-square-hint = A letter and a number, such as C4. Leave it empty to look for the place.
# Label of a field.
typing-code = Code on the form
# Below it.
typing-code-hint = It is at the end of the form. Leave it empty if there is none.
# A box to tick.
typing-same = The same person as on the form before
# Button: what somebody said about themselves. At most 34 letters.
typing-about = Questions about this person
# Button. At most 22 letters.
typing-start = Start
# Button. At most 22 letters.
typing-stop = Stop typing in
# After a form was saved. { $sticker } is the number on its sticker.
typing-saved = Saved. Sticker: { $sticker }
# The same for a form with gaps.
typing-saved-blank = Saved as not complete, because something that is needed was left blank. Sticker: { $sticker }
# What the keys do.
typing-keys-are = Keys: 1 to 9 choose. Enter goes on. 0 or F8: not answered. F9: save, next form.
# What is wrong with the form's head.
typing-wrong-kind = Say what it is.
# The same. { $last } is the last square, such as R14.
typing-wrong-square = There is no such square. They go from A1 to { $last }.
# The same.
typing-wrong-code = That is no code. Look at it again.
# The same.
typing-wrong-taken = Somebody has this code already. Was this form typed in before?
# Below every page: which form it is.
typing-line = Sticker { $sticker } · Square { $square }
# Button that turns the keys on and off. At most 16 letters.
typing-keys = Keys
# Button: this question is blank on the form. At most 22 letters.
typing-none = Not answered (0)
# Button. At most 28 letters.
typing-next = Save, next form (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

# Name of the line at the bottom, for screen readers.
deliver-label = Sending
# At the bottom: so many answers have not been sent yet.
deliver-waiting = Waiting to send: { $count }
# Button. At most 16 letters.
deliver-now = Send now
# Button: gives the answers as a file. At most 16 letters.
deliver-copy = Send a copy
# Everything has arrived. { $name } is a person or a group.
deliver-arrived = Your answers have reached { $name }.
# Somebody has removed an answer that had been sent. { $name } is a person or a group.
deliver-told = { $name } knows what you took back.
# Whoever gets the answers, where the project does not name them.
deliver-team = the team
# Behind “Waiting to send”.
deliver-offline = There is no internet. We send it when there is.
# Behind “Waiting to send”. { $name } is a person or a group.
deliver-no-answer = { $name } does not answer yet. We keep trying.
# Behind “Waiting to send”. { $name } is a person or a group.
deliver-refused = { $name } can’t take it this way. It is safe here. Send a copy by e-mail instead.
# Behind “Waiting to send”.
deliver-too-large = It is too large to send this way. It is safe here. Send a copy by e-mail instead.
# Behind “Waiting to send”: answers are locked (encrypted) before they are sent.
deliver-unsealed = This browser can’t lock your answers for the team, so we do not send them. They are safe here.
# Behind “Waiting to send”.
deliver-forget = This browser may forget your answers: send them before you leave.
# On “Check your answers”, before anything is sent. { $name } is a person or a group, and perhaps a web address.
deliver-before = When you save, your answer goes to { $name }.
# Under “Thank you”. { $name } is a person or a group, and perhaps a web address.
deliver-on-way = Saved, and on its way to { $name }.
# After the file was saved. { $name } is a person or a group.
deliver-by-hand = We saved a file. Please send it to { $name }.
# Button, beside that. At most 16 letters.
deliver-done = I have sent it
# Button, beside that: not now. At most 16 letters.
deliver-later = Later

### Sharing: what stands below is said where somebody shares the map.

# In that dialog.
share-map-why = Anybody who opens this link sees the same map, in the same place. It holds nothing that people have said.
# Name of the square of black and white, for screen readers.
share-map-code = QR code of the link
# Under that square.
share-map-scan = Point the camera of a phone here
# Above the field with the link.
share-map-link = The link
# Button.
# At most 26 letters.
share-map-copy = Copy the link
# Said when that button was pressed.
share-map-copied = The link is copied.
# Said in its place when the browser does not let us.
share-map-by-hand = This browser can’t copy it. Mark the link and copy it yourself.
# Button: hands the link to another app.
# At most 26 letters.
share-map-send = Send the link
# In the place of the link, when no other device could open it.
share-map-only-here = This map is only on this device, so a link to it would open nowhere else. Whoever looks after the map can put it on the internet.
# Under the first sentence, when the address is one of the local network.
share-map-near = This link opens only in the same network as here, such as the same Wi-Fi.
# In the place of the link while there is no network.
share-map-offline = There is no internet here now. The link opens only on a device that has internet.
# Button under that.
# At most 26 letters.
share-map-show = Show the link anyway
